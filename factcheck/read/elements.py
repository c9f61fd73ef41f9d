"""The elements of XML, looked at before another parser is given them."""

from xml.parsers import expat

from factcheck.errors import UnreadableArticle
from factcheck.read.limits import nested


def fault_of_xml(text: str, name: str, nesting: int) -> int | None:
    """The line on which XML is not well-formed any more; `None` where it is to its end.

    Raises `UnreadableArticle` where, up to there, it declares entities of its own or is nested more than so deep.
    """
    parser, depth = expat.ParserCreate("utf-8"), 0

    def refused(*_declared: object) -> None:
        reason = "declares entities of its own, which are not expanded; write out what they stand for"
        raise UnreadableArticle(name, reason)

    def opened(*_element: object) -> None:
        nonlocal depth
        depth += 1
        if depth > nesting:
            raise UnreadableArticle(name, nested("its elements are", nesting))

    def closed(_name: str) -> None:
        nonlocal depth
        depth -= 1

    parser.EntityDeclHandler, parser.StartElementHandler, parser.EndElementHandler = refused, opened, closed
    try:
        parser.Parse(text.encode("utf-8", "replace"), True)  # noqa: FBT003
    except expat.ExpatError as problem:
        return problem.lineno
    return None
