"""A main part brought to the shape that `walk` reads: one prefix, no paragraph inside another, nothing hidden.

What Word, WPS and LibreOffice write for an ordinary document has that shape already, and is passed on untouched.
Everything else (tracked changes, hidden text, text boxes, other prefixes, CDATA, the strict dialect) is parsed in full
and written anew.
"""

import re
from codecs import BOM_UTF8
from xml.sax.saxutils import escape, quoteattr

from lxml import etree

from gongkai.readers.errors import CannotRead
from gongkai.readers.markup import Element, parse, remove
from gongkai.readers.raised import raised

_URI = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_STRICT = b"http://purl.oclc.org/ooxml/wordprocessingml/main"
_CHOICES = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_W = f"{{{_URI}}}"
_TEXTS = frozenset({f"{_W}t", "{http://schemas.openxmlformats.org/officeDocument/2006/math}t"})
_LOOKS = frozenset({f"{_W}rPr", f"{_W}vanish", f"{_W}vertAlign", f"{_W}strike", f"{_W}dstrike"})
_BOXES = frozenset({f"{_W}txbxContent"})
_DECLARED = f'xmlns:w="{_URI}"'.encode()
_RARE = ((b"!", b"<!"), (b"?", b"<?"), (b"\n", b"\n"))
"""Comments, CDATA, instructions, line ends: the walk does not know them. First a character quick to look for."""
_END = b"</w:document>"
_PROLOGUE = re.compile(rb"\s*(?:<\?xml[^>]*\?>\s*)?")
_GONE = ("del", "moveFrom", "rt")
_OFF = frozenset({"0", "false", "off"})


class Unusual(Exception):
    """The main part needs a tree to be understood; no error, but the way to the slower reading."""


def as_written(data: bytes) -> bytes:
    """Return the main part `data` as it is. Raises Unusual where it brings comments, CDATA, a DTD or other prefixes."""
    xml = data.removeprefix(BOM_UTF8)
    prologue = _PROLOGUE.match(xml)
    start = prologue.end() if prologue else 0
    ends = xml.endswith(_END) or xml.rstrip().endswith(_END)
    plain = ends and xml.startswith(b"<w:document ", start) and xml.count(_DECLARED, start) == 1
    if not plain or any(xml.find(first, start) >= 0 and xml.find(sign, start) >= 0 for first, sign in _RARE):
        raise Unusual
    return xml


def rewritten(data: bytes) -> bytes:
    """Return the main part `data` written anew, so that it can be walked. Raises CannotRead: no sound XML, or a DTD."""
    root = parse(data.replace(_STRICT, _URI.encode()), "document.xml")
    if root.tag != f"{_W}document":
        raise CannotRead("E105", detail="docx: no document")
    _drop(root)
    _free_text_boxes(root)
    for run in root.iterfind(f".//{_W}vertAlign[@{_W}val='superscript']/../.."):
        for text in run.iterchildren(f"{_W}t"):
            text.text = raised(text.text or "")
    for run in root.iter(f"{_W}r"):
        if _has(run, "strike") or _has(run, "dstrike"):  # no figure may join the one that replaces it
            for text in run.iterchildren(f"{_W}t"):
                text.text = f" {text.text or ''} "
    return _written(root).encode()


def _written(root: Element) -> str:
    """Return the tree as text: of the tags those that mean something to the walk, and the texts."""
    written: list[str] = []
    events = etree.iterwalk(root, events=("start", "end"))
    for event, element in events:
        tag = str(element.tag)
        if tag in _TEXTS:
            if event == "start":
                text = (element.text or "").replace("\n", " ")
                written.append(f"<w:t>{escape(text)}</w:t>")
        elif tag in _LOOKS:
            if event == "start":
                events.skip_subtree()
        elif tag.startswith(_W) and tag not in _BOXES:
            name = tag.removeprefix(_W)
            value = element.get(f"{_W}val")
            if event == "start":
                meaning = "" if value is None else f" w:val={quoteattr(value)}"
                written.append(f"<w:{name}{meaning}{'' if len(element) else '/'}>")
            elif len(element):
                written.append(f"</w:{name}>")
    return "".join(written)


def _drop(root: Element) -> None:
    """Leave out what is not printed: deleted text and rows, hidden runs, pronunciation, second alternatives."""
    doomed = [row for row in root.iter(f"{_W}tr") if row.find(f"{_W}trPr/{_W}del") is not None]
    doomed += root.iter(*(f"{_W}{tag}" for tag in _GONE))
    doomed += [old for old in root.iter(f"{_W}*") if old.tag.endswith("Change")]  # what formatting was before
    doomed += [run for run in root.iter(f"{_W}r") if _has(run, "vanish")]
    for choice in root.iter(f"{_CHOICES}AlternateContent"):
        doomed += list(choice)[1:]
    for element in doomed:
        remove(element)


def _has(run: Element, look: str) -> bool:
    """Tell whether a run has a look that is on where it is named, unless it is said to be off."""
    mark = run.find(f"{_W}rPr/{_W}{look}")
    return mark is not None and mark.get(f"{_W}val") not in _OFF


def _free_text_boxes(root: Element) -> None:
    """Set the content of every text box behind the paragraph it is anchored in, innermost first."""
    for box in reversed(list(root.iter(f"{_W}txbxContent"))):
        anchor = next(box.iterancestors(f"{_W}p"), None)
        if anchor is not None:
            for child in reversed(box):
                anchor.addnext(child)
