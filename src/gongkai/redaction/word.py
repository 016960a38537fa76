"""A docx as it can be redacted: bared first, then read paragraph by paragraph; black squares stand for what is gone."""

from collections.abc import Iterator, Mapping, Sequence
from posixpath import basename, dirname, join

from lxml import etree

from gongkai.readers.limits import Limits
from gongkai.readers.markup import Element
from gongkai.redaction.png import BLACK_PNG
from gongkai.redaction.reading import PICTURE, TEXT, Mark, Piece, Reading
from gongkai.redaction.word_bared import STORY, bare
from gongkai.vetting.files.package import Package, TextSlot
from gongkai.vetting.files.word import W
from gongkai.vetting.passage import Body, Slot, Words

SQUARES = "■■■■"
"""What stands for words that are gone: always as long, for the length of a name tells something."""
_M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_READ = (f"{W}t", f"{_M}t", f"{W}tab", f"{W}br", f"{W}cr")


class WordPages:
    """A docx opened for redaction."""

    def __init__(self, data: bytes, limits: Limits) -> None:
        """Bare and read it. Raises CannotRead: broken, locked, beyond a bound."""
        self.package = Package(data, limits)
        left_out = bare(self.package)
        self._bodies: list[Body] = []
        pieces: list[Piece] = []
        for name in self._stories():
            for slots in _paragraphs(self.package.tree(name)):
                body = self.package.body(name, slots)
                if body.text.strip():
                    self._bodies.append(body)
                    pieces.append(Piece(TEXT, body.text))
        self._pictures = [part for part in self.package.parts if part.startswith("word/media/")]
        self.reading = Reading((*pieces, *(Piece(PICTURE) for _ in self._pictures)), dict(left_out))

    def without(self, marks: Sequence[Mark], notes: Mapping[str, str]) -> bytes:
        """Return the docx without what is marked, the notes at its end."""
        numbers = {ground: number for number, ground in enumerate(notes, start=1)}
        for mark in marks:
            if self.reading.pieces[mark.piece].kind == TEXT:
                squares = f"{SQUARES}〔注{numbers[mark.ground]}〕"
                self._bodies[mark.piece].mask(mark.start, mark.end, squares)
            else:
                self._blacken(self._pictures[mark.piece - len(self._bodies)])
        self._write(notes)
        return self.package.saved()

    def picture(self, piece: int) -> bytes:
        """Return the picture that a piece is."""
        return self.package.parts[self._pictures[piece - len(self._bodies)]]

    def _stories(self) -> list[str]:
        """Return the parts with running text, the document before its headers and notes."""
        return sorted((each for each in self.package.parts if STORY.fullmatch(each)), key=_rank)

    def _blacken(self, part: str) -> None:
        """Put a black picture in place of a part, under another name, for the name may tell its kind."""
        black = f"{part}.black.png"
        self.package.parts[black] = BLACK_PNG
        for name in self._stories():
            rels = join(dirname(name), "_rels", f"{basename(name)}.rels")
            for key, target in list(self.package.related(name)):
                if target == part:
                    link = next(each for each in self.package.tree(rels) if each.get("Id") == key)
                    link.set("Target", f"media/{basename(black)}")
                    self.package.touched.add(rels)
        self.package.drop(part)
        types = self.package.tree("[Content_Types].xml")
        if not any(each.get("Extension", "").lower() == "png" for each in types):
            namespace = str(types.tag).rpartition("}")[0] + "}"
            types.insert(0, etree.Element(f"{namespace}Default", Extension="png", ContentType="image/png"))
            self.package.touched.add("[Content_Types].xml")

    def _write(self, notes: Mapping[str, str]) -> None:
        """Set the notes after the last paragraph, before the section's own properties."""
        body = self.package.tree("word/document.xml").find(f"{W}body")
        if body is None:
            return
        at = len(body) - (1 if len(body) and body[-1].tag == f"{W}sectPr" else 0)
        lines = ["遮盖说明", *(f"注{number}：{note}" for number, note in enumerate(notes.values(), start=1))]
        for place, line in enumerate(lines):
            paragraph = etree.Element(f"{W}p")
            text = etree.SubElement(etree.SubElement(paragraph, f"{W}r"), f"{W}t")
            text.text = line
            body.insert(at + place, paragraph)


def _rank(name: str) -> tuple[bool, str]:
    return (name != "word/document.xml", name)


def _paragraphs(root: Element) -> Iterator[list[Slot]]:
    """Yield the text of every paragraph, without that of the boxes inside it, which have paragraphs of their own."""
    of: dict[Element, list[Slot]] = {paragraph: [] for paragraph in root.iter(f"{W}p")}
    for element in root.iter(*_READ):
        owner = next(element.iterancestors(f"{W}p"), None)
        if owner is not None:
            of[owner].append(TextSlot(element) if str(element.tag).endswith("}t") else Words("\t"))
    yield from of.values()
