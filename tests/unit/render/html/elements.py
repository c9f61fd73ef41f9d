"""A page taken apart with the standard library's parser."""

from dataclasses import dataclass, field
from html.parser import HTMLParser

VOID = {"meta", "br", "input", "link", "img", "hr", "circle", "line"}


@dataclass
class Element:
    """An element with its attributes, its text and the elements around it."""

    name: str
    attributes: dict[str, str]
    around: tuple["Element", ...] = ()
    pieces: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        """All text in it, also that of the elements inside, blanks folded."""
        return " ".join("".join(self.pieces).split())

    @property
    def classes(self) -> set[str]:
        """Its classes."""
        return set(self.attributes.get("class", "").split())


class _Parser(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[Element] = []
        self._open: list[Element] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Open an element."""
        element = Element(tag, {name: value or "" for name, value in attrs}, tuple(self._open))
        self.found.append(element)
        if tag not in VOID:
            self._open.append(element)

    def handle_endtag(self, tag: str) -> None:
        """Close it; tags that do not match are a mistake of the page."""
        if tag not in VOID:
            assert self._open, f"</{tag}> closes nothing"
            assert self._open[-1].name == tag, f"</{tag}> stands where <{self._open[-1].name}> is open"
            self._open.pop()

    def handle_data(self, data: str) -> None:
        """Text belongs to every element that is open."""
        for element in self._open:
            element.pieces.append(data)


def elements(page: str) -> list[Element]:
    """All elements in the order of the page; tags that are not closed in order fail the test."""
    parser = _Parser()
    parser.feed(page)
    parser.close()
    assert [element.name for element in parser._open] == []
    return parser.found


def of_class(page: str, name: str) -> list[Element]:
    """The elements that bear a class."""
    return [element for element in elements(page) if name in element.classes]
