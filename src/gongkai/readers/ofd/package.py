"""An OFD file's parts put together: OFD.xml names the documents, a document its pages, a page its templates."""

from collections.abc import Iterator
from posixpath import dirname, normpath

from gongkai.readers.errors import CannotRead
from gongkai.readers.grid import Document
from gongkai.readers.limits import Limits
from gongkai.readers.markup import Element, parse
from gongkai.readers.ofd.numbers import numbers
from gongkai.readers.ofd.page import POINTS, Printer
from gongkai.readers.pdf.blocks import blocks
from gongkai.readers.pdf.geometry import Sheet
from gongkai.readers.zipbox import ZipBox

_ROOT = "OFD.xml"
_A4 = (0.0, 0.0, 210.0, 297.0)  # millimetres


def read(data: bytes, limits: Limits) -> Document:
    """Return an OFD file's paragraphs and tables. Raises CannotRead: damaged, locked, scanned, or beyond a bound."""
    box = ZipBox(data, limits)
    if any(name.endswith("Encryptions.xml") for name in box.names):
        raise CannotRead("E109")
    sheets = list(_Package(box, limits).sheets())
    if not any(sheet.words for sheet in sheets):
        raise CannotRead("E119")
    return Document(blocks(sheets, limits), "ofd")


class _Package:
    def __init__(self, box: ZipBox, limits: Limits) -> None:
        self._box, self._limits = box, limits
        self._marks = limits.marks
        self._parsed: dict[str, Element] = {}

    def sheets(self) -> Iterator[Sheet]:
        """Yield every page of every document in the file."""
        pages = 0
        for root in self._parse(_ROOT).iterfind("{*}DocBody/{*}DocRoot"):
            base = _joined("", root)
            document = self._parse(base)
            common = document.find("{*}CommonData")
            templates = {} if common is None else self._templates(common, base)
            listed = document.findall("{*}Pages/{*}Page")
            pages += len(listed)
            if pages > self._limits.pages:
                raise CannotRead("E114", pages=pages, limit=self._limits.pages)
            for page in listed:
                yield self._sheet(self._parse(_joined(base, page, "BaseLoc")), templates, _box(common, _A4))

    def _templates(self, common: Element, base: str) -> dict[str, str]:
        return {item.get("ID", ""): _joined(base, item, "BaseLoc") for item in common.iterfind("{*}TemplatePage")}

    def _sheet(self, page: Element, templates: dict[str, str], usual: tuple[float, ...]) -> Sheet:
        left, top, width, height = _box(page.find("{*}Area"), usual, page=True)
        printer = Printer(left, top, self._marks, self._limits.marks)
        behind = [templates.get(use.get("TemplateID", ""), "") for use in page.iterfind("{*}Template")]
        for content in (*(self._parse(name) for name in behind if name), page):
            for layer in content.iterfind("{*}Content/{*}Layer"):
                printer.print(layer)
        self._marks = printer.left
        return Sheet(printer.words, printer.rules, width * POINTS, height * POINTS)

    def _parse(self, name: str) -> Element:
        if name not in self._parsed:
            self._parsed[name] = parse(self._box.read(name), name)
        return self._parsed[name]


def _joined(base: str, element: Element, attribute: str = "") -> str:
    """Return the part that `element` names (in an attribute, or in its text), seen from the part `base`."""
    name = ((element.get(attribute) if attribute else element.text) or "").strip()
    return normpath(name.lstrip("/") if name.startswith("/") else f"{dirname(base)}/{name}").lstrip("/")


def _box(holder: Element | None, usual: tuple[float, ...], *, page: bool = False) -> tuple[float, ...]:
    """Return a page's box in millimetres (x, y, width, height): the physical one, the usual one where none is given."""
    area = holder if page or holder is None else holder.find("{*}PageArea")
    found = numbers(area.findtext("{*}PhysicalBox")) if area is not None else []
    return tuple(found) if len(found) == 4 and found[2] > 0 and found[3] > 0 else usual
