"""What a writer of e-mail in HTML has taken over from others: the message that is answered or passed on."""

from factcheck.read.web.tokens import Tag, tokens

CITED = frozenset({
    "gmail_attr", "gmail_quote", "gmail_signature", "moz-cite-prefix", "moz-signature", "protonmail_quote",
    "yahoo_quoted",
})  # fmt: skip
"""The classes by which programs for e-mail mark a quotation, the line above it, and a signature."""

HOLDERS = frozenset({"blockquote", "div", "pre"})
"""The elements that they give them to."""


def without_quotations(source: str) -> str:
    """The source of a page with its marked quotations made comments, all else where it was.

    >>> without_quotations('Yes.<blockquote type="cite">No <!-- never -->.</blockquote>!')
    'Yes.<!--ckquote type="cite">No <!   never -- .-->          !'
    """
    parts: list[str] = []
    kept, name, inside = 0, "", 0
    for token in tokens(source):
        if not isinstance(token, Tag):
            continue
        if inside and token.name == name:
            inside += -1 if token.closing else 1
            if not inside:
                end = source.find(">", token.at) + 1 or len(source)
                parts.append(_commented(source[kept : token.at], end - token.at))
                kept = end
        elif not inside and not token.closing and token.name in HOLDERS and _is_cited(token):
            parts.append(source[kept : token.at])
            kept, name, inside = token.at, token.name, 1
    rest = source[kept:]
    return "".join((*parts, _commented(rest, 0) if inside else rest))


def _is_cited(tag: Tag) -> bool:
    attributes = tag.attributes()
    if not CITED.isdisjoint(attributes.get("class", "").split()):
        return True
    return tag.name == "blockquote" and attributes.get("type", "").lower() == "cite"


def _commented(source: str, closing: int) -> str:
    """A stretch that begins with a tag as a comment, and instead of the end tag of so many signs its end."""
    inner = source[4:].replace("<!--", "<!  ").replace("-->", "-- ")
    return f"<!--{inner}{'-->':<{closing}}" if closing else f"<!--{inner}"
