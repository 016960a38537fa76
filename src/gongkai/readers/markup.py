"""XML parsed as if everybody were hostile: no DTD, no entities of its own, no network, no endless depth."""

from lxml import etree

from gongkai.readers.errors import CannotRead

Element = etree._Element  # noqa: SLF001 -- lxml gives its element type no public name


_MOST_BYTES = 32 * 1024 * 1024
"""Bytes of one part: its tree takes some twenty times as much memory. A report has one million or two."""


def parse(data: bytes, name: str) -> Element:
    """Return the root of the XML `data`; `name` says in errors what it is.

    Raises CannotRead: broken (E105), too large (E106), with a DTD (E107).
    """
    if len(data) > _MOST_BYTES:
        raise CannotRead("E106", size=len(data), limit=_MOST_BYTES)
    parser = etree.XMLParser(
        resolve_entities=False,
        load_dtd=False,
        no_network=True,
        huge_tree=False,  # keeps libxml2's own bounds: depth 256, 10 MB in one text
        remove_comments=True,
        remove_pis=True,
        collect_ids=False,
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as broken:
        if b"<!DOCTYPE" in data:
            raise CannotRead("E107") from None
        raise CannotRead("E105", detail=f"{name}: {broken}") from None
    if root.getroottree().docinfo.internalDTD is not None:
        raise CannotRead("E107")
    return root


def remove(element: Element) -> None:
    """Take an element out of the one above it, with all it holds."""
    above = element.getparent()
    if above is not None:
        above.remove(element)


def unwrap(element: Element) -> None:
    """Take an element out, and leave what it holds where it stood."""
    above = element.getparent()
    if above is None:
        return
    at = above.index(element)
    for child in [*element]:
        above.insert(at, child)
        at += 1
    above.remove(element)
