"""What is kept for the next run may be lost, shared or broken at any time, and is then not believed."""

import multiprocessing
import os
import signal
import sqlite3
import stat
import sys
from contextlib import closing
from pathlib import Path

import pytest

from factcheck.run import cache, keeping
from factcheck.run.cache import Cache
from factcheck.run.keeping import digest


def key(number: int) -> bytes:
    """A key."""
    return digest(number)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Where the cache is."""
    return tmp_path / "new" / "results.sqlite"


def opened(file: Path, notes: list[str] | None = None, limit: int = cache.LIMIT) -> "closing[Cache]":
    """The cache, closed in the end."""
    return closing(Cache(file, (notes if notes is not None else []).append, limit))


def kept(file: Path, *numbers: int) -> None:
    """A run that keeps a record for each number."""
    with opened(file) as store:
        for number in numbers:
            store.put(key(number), b"%d" % number)


def test_what_is_kept_is_found_by_the_next_run(file: Path) -> None:
    """What is not kept is not."""
    kept(file, 1, 2)
    with opened(file) as store:
        assert store.keeps
        assert [store.get(key(number)) for number in (1, 2, 3)] == [b"1", b"2", None]


def test_another_program_finds_nothing(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A word more in a pack, or another version of a package, is another program."""
    kept(file, 1)
    monkeypatch.setattr(cache, "program", lambda: b"another")
    with opened(file) as store:
        assert store.get(key(1)) is None


def test_program_is_what_it_consists_of(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its code, its packs, and what it rests on; nothing else in the folder."""
    (tmp_path / "code.py").write_text("1")
    monkeypatch.setattr(keeping, "PACKAGE", tmp_path)
    seen = []
    for change in (None, ("code.py", "2"), ("pack.toml", ""), ("pack.toml", "x = 1"), ("code.pyc", "no matter")):
        if change:
            (tmp_path / change[0]).write_text(change[1])
        seen.append(keeping.program.__wrapped__())
    assert len(set(seen)) == 4
    assert seen[-1] == seen[-2]
    assert any(name.startswith("rapidfuzz-") for name in keeping.installed())
    monkeypatch.setattr(keeping, "installed", lambda: ["rapidfuzz-0.0.1.dist-info"])
    assert keeping.program.__wrapped__() not in seen


def test_file_is_its_owners_alone(file: Path) -> None:
    """It holds what was said in articles that may not be published yet."""
    kept(file, 1)
    if sys.platform != "win32":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
        assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700


@pytest.mark.parametrize(
    "content", [b"no database at all, but long enough to be taken for one" * 50, b"SQLite format 3\0junk"]
)
def test_broken_file_is_put_aside(file: Path, content: bytes) -> None:
    """With a note, and the run keeps what it finds."""
    file.parent.mkdir()
    file.write_bytes(content)
    notes: list[str] = []
    with opened(file, notes) as store:
        assert store.get(key(1)) is None
        store.put(key(1), b"1")
    (note,) = notes
    assert "is broken" in note
    assert file.with_name("results.sqlite.broken").read_bytes() == content
    with opened(file, notes) as store:
        assert store.get(key(1)) == b"1"
    assert len(notes) == 1


def test_file_that_breaks_in_the_middle_loses_no_run(file: Path) -> None:
    """Whatever page of it is hit, an answer is what was kept or none."""
    kept(file, *range(2000))
    whole = file.read_bytes()
    for at in range(0, len(whole), len(whole) // 12):
        file.write_bytes(whole[:at] + bytes(4096) + whole[at + 4096 :])
        with opened(file) as store:
            found = [store.get(key(number)) for number in range(0, 2000, 7)]
            store.put(key(1), b"1")
        assert all(record in (None, b"%d" % number) for number, record in zip(range(0, 2000, 7), found, strict=True))


def test_record_that_was_changed_is_none(file: Path) -> None:
    """It is not what was written."""
    kept(file, 1, 2)
    with closing(sqlite3.connect(file)) as database, database:
        database.execute("UPDATE kept SET record = (SELECT max(record) FROM kept)")
    with opened(file) as store:
        assert sorted(map(str, (store.get(key(1)), store.get(key(2))))).count("None") == 1


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="nothing is forbidden")
def test_folder_that_cannot_be_written_is_no_mistake(tmp_path: Path) -> None:
    """The run goes on without."""
    tmp_path.chmod(0o500)
    notes: list[str] = []
    with opened(tmp_path / "results.sqlite", notes) as store:
        assert not store.keeps
    assert "no cache is kept" in notes[0]


def test_folder_in_the_way_is_no_mistake(file: Path) -> None:
    """Nor is it put aside."""
    file.mkdir(parents=True)
    notes: list[str] = []
    with opened(file, notes) as store:
        assert not store.keeps
        store.put(key(1), b"1")
        assert store.get(key(1)) is None
    assert "no cache is kept" in notes[0]
    assert file.is_dir()


def test_oldest_goes_first(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What was used later stays, and the file does not grow without end."""
    now = [0]
    monkeypatch.setattr("factcheck.run.cache.time.time", lambda: now[0] * cache.DAY)
    for day in range(6):
        now[0] = day
        with opened(file, limit=10_000) as store:
            store.put(key(day), os.urandom(3000))
            assert day == 0 or store.get(key(0)) is not None
    with opened(file) as store:
        assert [day for day in range(6) if store.get(key(day))] == [0, 5]


def _write_many(file: Path, start: int) -> None:
    with closing(Cache(file, print)) as store:
        for number in range(start, start + 1000):
            store.put(key(number), b"%d" % number)
            assert store.get(key(number // 2)) in (None, b"%d" % (number // 2))


def test_two_runs_at_once_keep_what_both_find(file: Path) -> None:
    """Neither waits for the other's end."""
    context = multiprocessing.get_context("spawn")
    runs = [context.Process(target=_write_many, args=(file, start)) for start in (0, 500)]
    for run in runs:
        run.start()
    for run in runs:
        run.join(60)
    assert [run.exitcode for run in runs] == [0, 0]
    with opened(file) as store:
        assert all(store.get(key(number)) == b"%d" % number for number in range(1500))


def _write_and_die(file: Path) -> None:
    store = Cache(file, print)
    for number in range(10_000):
        store.put(key(number), b"%d" % number)
        if number == 5_100:
            os.kill(os.getpid(), signal.SIGKILL)


def test_run_that_is_killed_leaves_whole_records(file: Path) -> None:
    """Those that were written, and no others."""
    run = multiprocessing.get_context("spawn").Process(target=_write_and_die, args=(file,))
    run.start()
    run.join(60)
    assert run.exitcode == -signal.SIGKILL
    notes: list[str] = []
    with opened(file, notes) as store:
        found = [store.get(key(number)) for number in range(6_000)]
    assert found[:5_000] == [b"%d" % number for number in range(5_000)]
    assert found[5_200:] == [None] * 800
    assert notes == []
