"""Which format a file really has: its content decides, its extension only where the content does not."""

import codecs
import re
from pathlib import PurePath

from gongkai.readers.errors import CannotRead
from gongkai.readers.limits import DEFAULT_LIMITS
from gongkai.readers.zipbox import ZipBox

_ZIP, _PDF, _OLE2, _RTF = b"PK\x03\x04", b"%PDF", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"{\\rtf"
_MEMBERS = {"word/": "docx", "xl/": "xlsx", "OFD.xml": "ofd", "content.xml": "office"}
"""How the names of a zip's members begin; `content.xml` is OpenDocument's."""
_LISTED = re.compile(rb"PK\x01\x02.{42}(%s)" % b"|".join(re.escape(start).encode() for start in _MEMBERS), re.DOTALL)
"""A member so named, as the list at the end of a zip has it: what says at a glance what most zips are."""
_END, _LIST = b"PK\x05\x06", 65_536
"""Where that list ends and its size is told, and how large one may be to be looked at.
What stands before the list may be another zip, packed as it was."""
_HTML = re.compile(r"<(?:!doctype\s+html|html|head|body|table|div|meta|p|h1)\b", re.IGNORECASE)
_PAGE = re.compile(r"\s*<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE)
_JSON = re.compile(r'\s*\{.*"schema"\s*:\s*"gongkai-report', re.DOTALL)
_NAMES = {".htm": "html", ".html": "html", ".json": "json"}
_START, _HEAD, _PDF_HEAD = 2048, 65536, 1024
"""How many bytes are looked at: of what shows at its start that it is a web page, of all else, for the mark of pdf."""
_BLANK = b" \t\r\n\x00\xef\xbb\xbf\xfe\xff"
_STRANGE = re.compile("[\x00-\x08\x0b\x0e-\x1f\ufffd]")
_MOST_CONTROLS = 0.01


def sniff(data: bytes, name: str = "") -> str:
    """Return the format of `data`: docx, xlsx, ofd, pdf, office (doc, wps, rtf, odt), html, json, text.

    Raises CannotRead E103 for an empty file, E104 for an unknown one, E105 for a broken zip.
    """
    if not data[:_START].strip(_BLANK) and not data.strip(_BLANK):
        raise CannotRead("E103", name=name)
    if data.startswith(_ZIP):
        return _packed(data, name)
    if _PDF in data[:_PDF_HEAD]:
        return "pdf"
    if data.startswith((_OLE2, _RTF)):
        return "office"
    if _PAGE.match(decode(data[:_START], name, whole=False)):
        return "html"
    return _written(decode(data[:_HEAD], name, whole=False), name)


def _written(head: str, name: str) -> str:
    if _JSON.match(head):
        return "json"
    if _HTML.search(head):
        return "html"
    return _NAMES.get(PurePath(name).suffix.lower(), "text")


def decode(data: bytes, name: str = "", *, whole: bool = True) -> str:
    """Return `data` as text: utf-8, utf-16 with its mark, gb18030. Raises CannotRead E104 for binary rubbish.

    With `whole` False the data may end in the middle of a character.
    """
    marked = data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    for encoding in ("utf-16",) if marked else ("utf-8-sig", "gb18030"):
        try:
            return _checked(codecs.getincrementaldecoder(encoding)().decode(data, whole), name)
        except UnicodeDecodeError:
            continue
    return _checked(data.decode("utf-16" if marked else "utf-8-sig", errors="replace"), name)


def _checked(text: str, name: str) -> str:
    strange = len(_STRANGE.findall(text))
    if strange > max(3, _MOST_CONTROLS * len(text)):
        raise CannotRead("E104", name=name)
    return text.replace("\x00", "")


def _packed(data: bytes, name: str) -> str:
    end = data.rfind(_END, max(0, len(data) - _LIST))
    size = int.from_bytes(data[end + 12 : end + 16], "little") if end >= 0 else 0
    starts = set(_LISTED.findall(data[end - size : end])) if 0 < size <= min(end, _LIST) else set()
    if len(starts) == 1:
        return _MEMBERS[starts.pop().decode()]
    members = ZipBox(data, DEFAULT_LIMITS).names
    for start, found in _MEMBERS.items():
        if any(member.startswith(start) for member in members):
            return found
    raise CannotRead("E104", name=name)
