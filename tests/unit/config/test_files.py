"""Which configuration file counts, and what is wrong with one that cannot be read."""

from pathlib import Path

import pytest

from factcheck.config.files import configuration, configuration_file
from factcheck.errors import BadConfiguration

OURS = '[tool.factcheck]\nfail-on = "note"\n'


def write(path: Path, text: str) -> Path:
    """A file with this text."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
    return path


def test_nearest_file_counts(tmp_path: Path) -> None:
    """Upwards, our own file before the project's, a project without a table for us not at all."""
    (tmp_path / ".git").mkdir()
    deep = tmp_path / "a" / "b"
    deep.mkdir(parents=True)
    assert configuration_file(deep) is None
    top = write(tmp_path / "pyproject.toml", OURS)
    write(tmp_path / "a" / "pyproject.toml", "[tool.other]\nx = 1\n")
    assert configuration_file(deep) == top
    own = write(tmp_path / "factcheck.toml", 'fail-on = "never"\n')
    assert configuration_file(deep) == own
    assert configuration(own) == {"fail-on": "never"}
    assert configuration(top) == {"fail-on": "note"}


def test_search_ends_at_the_root_of_the_checkout(tmp_path: Path) -> None:
    """What lies above is somebody else's."""
    write(tmp_path / "factcheck.toml", "")
    (tmp_path / "checkout" / ".git").mkdir(parents=True)
    assert configuration_file(tmp_path / "checkout") is None


@pytest.mark.parametrize("content", [b"x = ", b"\xff\xfe", b"x = 1\nx = 2"])
def test_file_that_is_no_toml_is_a_sentence(tmp_path: Path, content: bytes) -> None:
    """Rather than being passed over."""
    path = tmp_path / "factcheck.toml"
    path.write_bytes(content)
    with pytest.raises(BadConfiguration, match=r"^factcheck.toml: is not "):
        configuration(path)


def test_project_file_must_hold_a_table(tmp_path: Path) -> None:
    """Anything else was meant to be one."""
    (tmp_path / "pyproject.toml").write_text('[tool]\nfactcheck = "strict"\n', "utf-8")
    with pytest.raises(BadConfiguration, match=r"tool.factcheck: must be a table"):
        configuration_file(tmp_path)


def test_missing_file_is_a_sentence(tmp_path: Path) -> None:
    """Where the user names one."""
    with pytest.raises(BadConfiguration, match=r"^none.toml: cannot be read: "):
        configuration(tmp_path / "none.toml")


@pytest.mark.parametrize(
    ("content", "reason"), [(None, "cannot be read: "), (b"\xff", "is not valid UTF-8"), (b"a = ", "is not TOML: ")]
)
def test_what_is_wrong_with_a_file_names_no_folder(tmp_path: Path, content: bytes | None, reason: str) -> None:
    """Where the folders of a machine lie is nobody else's business."""
    path = tmp_path / "a.toml"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(BadConfiguration, match=f"^a.toml: {reason}") as raised:
        configuration(path)
    assert str(tmp_path) not in str(raised.value)


def test_folders_that_may_not_be_looked_into_hold_no_configuration(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The search goes on above them."""
    (tmp_path / "factcheck.toml").write_text("", "utf-8")
    below = tmp_path / "closed" / "below"
    below.mkdir(parents=True)
    exists = Path.exists

    def looked(path: Path) -> bool:
        if path.parent == tmp_path / "closed":
            raise PermissionError(13, "Permission denied")
        return exists(path)

    monkeypatch.setattr(Path, "exists", looked)
    assert configuration_file(below) == tmp_path / "factcheck.toml"
