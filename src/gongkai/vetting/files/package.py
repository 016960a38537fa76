"""Office Open XML packages (docx, xlsx, pptx): parts read within bounds, changed in place, and packed again."""

import re
from collections.abc import Iterable, Iterator
from io import BytesIO
from posixpath import dirname, join, normpath
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from lxml import etree

from gongkai.readers.errors import CannotRead
from gongkai.readers.limits import Limits
from gongkai.readers.markup import Element, parse
from gongkai.readers.zipbox import ZipBox
from gongkai.vetting.passage import Body, Passage, Place, Slot

_TYPES = "[Content_Types].xml"
_XML = (".xml", ".rels", ".vml")
_TELLING = re.compile(r"[\u4e00-\u9fff]|\d[\d \-]{9}")
_MOST_PARTS = 5_000


class TextSlot:
    """The text of an element."""

    def __init__(self, element: Element) -> None:
        self.element = element

    @property
    def text(self) -> str:
        """Return the text."""
        return self.element.text or ""

    @text.setter
    def text(self, text: str) -> None:
        self.element.text = text


class AttributeSlot:
    """The value of an attribute."""

    def __init__(self, element: Element, name: str) -> None:
        self.element, self.name = element, name

    @property
    def text(self) -> str:
        """Return the value."""
        return self.element.get(self.name) or ""

    @text.setter
    def text(self, text: str) -> None:
        self.element.set(self.name, text)


class Package:
    """The parts of a package by name, as bytes or as trees; what was touched is written anew, all else as it was."""

    def __init__(self, data: bytes, limits: Limits) -> None:
        """Unpack. Raises CannotRead: broken, locked, too large."""
        box = ZipBox(data, limits)
        if len(box.names) > _MOST_PARTS:
            raise CannotRead("E106", size=len(box.names), limit=_MOST_PARTS)
        self.parts = {name: box.read(name) for name in box.names if not name.endswith("/")}
        self.trees: dict[str, Element] = {}
        self.touched: set[str] = set()
        self._bodies: list[tuple[str, Body]] = []

    def xml(self) -> list[str]:
        """Return the names of the parts that are XML."""
        return [name for name in self.parts if name.lower().endswith(_XML)]

    def tree(self, name: str) -> Element:
        """Return a part's root. Raises CannotRead."""
        if name not in self.trees:
            if name not in self.parts:
                raise CannotRead("E105", detail=f"zip: no {name}")
            self.trees[name] = parse(self.parts[name], name)
            if b"<!--" in self.parts[name]:
                self.touched.add(name)  # parsing drops comments in the XML; so does what is written
        return self.trees[name]

    def body(self, name: str, slots: Iterable[Slot]) -> Body:
        """Return a body of part `name`, whose masks are written when the package is saved."""
        body = Body(slots)
        self._bodies.append((name, body))
        return body

    def rest(self, name: str, file: str, seen: Iterable[Element] = ()) -> Iterator[Passage]:
        """Yield what a part says in elements not `seen` and in attributes: the same for every kind of part."""
        read = {id(element) for element in seen}
        for element in self.tree(name).iter():
            if id(element) not in read and element.text and _TELLING.search(element.text):
                yield Passage(self.body(name, [TextSlot(element)]), Place(file, "part", {"part": name}))
            for key, value in element.items():
                if _TELLING.search(str(value)):
                    slot = AttributeSlot(element, str(key))
                    yield Passage(self.body(name, [slot]), Place(file, "attribute", {"part": name}))

    def related(self, name: str, kind: str = "") -> Iterator[tuple[str, str]]:
        """Yield relation id and part for every relation of part `name` whose type ends in `kind`."""
        rels = join(dirname(name), "_rels", f"{name.rpartition('/')[2]}.rels")
        if rels not in self.parts:
            return
        for link in self.tree(rels):
            if link.get("TargetMode") != "External" and link.get("Type", "").endswith(kind):
                yield link.get("Id", ""), _target(dirname(name), link.get("Target", ""))

    def drop(self, name: str) -> None:
        """Take a part out with everything that leads to it, and what belongs to it alone."""
        if self.parts.pop(name, None) is None:
            return
        self.trees.pop(name, None)
        below = [part for _, part in self.related(name)]
        own = join(dirname(name), "_rels", f"{name.rpartition('/')[2]}.rels")
        self.parts.pop(own, None)
        self.trees.pop(own, None)
        for rels in [each for each in self.parts if each.endswith(".rels")]:
            self._unlink(rels, name)
        for entry in list(self.tree(_TYPES)):
            if entry.get("PartName", "").lstrip("/") == name:
                self.tree(_TYPES).remove(entry)
                self.touched.add(_TYPES)
        for part in below:
            if not self._leads_to(part):
                self.drop(part)

    def put(self, name: str, data: bytes) -> None:
        """Put other bytes in place of a part's."""
        self.parts[name] = data
        self.trees.pop(name, None)
        self.touched.discard(name)

    def saved(self) -> bytes:
        """Return the package as it is now, masks written; the dates of its members tell nothing."""
        for name, body in self._bodies:
            if body.write():
                self.touched.add(name)
        packed = BytesIO()
        with ZipFile(packed, "w", ZIP_DEFLATED) as zipped:
            for name, data in self.parts.items():
                anew = name in self.touched and name in self.trees
                content = _written(self.trees[name]) if anew else data
                zipped.writestr(ZipInfo(name), content, ZIP_DEFLATED)
        return packed.getvalue()

    def _unlink(self, rels: str, name: str) -> None:
        folder = dirname(dirname(rels))
        for link in list(self.tree(rels)):
            if link.get("TargetMode") != "External" and _target(folder, link.get("Target", "")) == name:
                self.tree(rels).remove(link)
                self.touched.add(rels)

    def _leads_to(self, name: str) -> bool:
        rels = [each for each in self.parts if each.endswith(".rels")]
        return any(
            _target(dirname(dirname(each)), link.get("Target", "")) == name for each in rels for link in self.tree(each)
        )


def _target(folder: str, target: str) -> str:
    return normpath(target.lstrip("/") if target.startswith("/") else join(folder, target))


def _written(tree: Element) -> bytes:
    written: bytes = etree.tostring(tree, xml_declaration=True, encoding="UTF-8", standalone=True)
    return written
