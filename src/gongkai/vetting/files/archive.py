"""Zip files of documents: each opened as itself, cleaned as itself, and packed again under its name."""

from io import BytesIO
from itertools import count, pairwise
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from gongkai.readers.errors import CannotRead
from gongkai.readers.limits import Limits
from gongkai.readers.zipbox import ZipBox
from gongkai.vetting.files.opened import Inner, Opened
from gongkai.vetting.masking import STAR
from gongkai.vetting.passage import Body, Content, Passage, Place, Trace, Words

_MOST = 500
_WIDE_STAR = "＊"
"""What masks names in a zip: Windows unpacks no name with a star in it."""


class Archive(Opened):
    """A zip file opened for vetting."""

    def __init__(self, data: bytes, file: str, limits: Limits, inner: Inner) -> None:
        box = ZipBox(data, limits)
        names = _leaves(box.names)
        if len(names) > _MOST:
            raise CannotRead("E106", size=len(names), limit=_MOST)
        self.members: list[tuple[Words, bytes | Opened]] = []
        self.bodies: list[Body] = []
        super().__init__(Content())
        taken: set[str] = set()
        for name in names:
            called, shown = Words(name), _apart(inner.shown(name), taken)
            self.bodies.append(Body([called]))
            self.content.passages.append(Passage(self.bodies[-1], Place(file, "member", {"part": shown})))
            if not name.endswith("/"):
                self._take(box, called, f"{file} › {shown}", inner)

    def _take(self, box: ZipBox, called: Words, shown: str, inner: Inner) -> None:
        data = box.read(called.text)
        try:
            opened = inner(data, shown)
        except CannotRead:
            self.members.append((called, data))
            self.content.traces.append(Trace("F501", Place(shown, "file")))
        else:
            self.members.append((called, opened))
            self.content.add(opened.content)

    def clean(self, codes: frozenset[str]) -> None:
        """Clean every file that has something to clean. Raises CannotClean for the first that cannot be."""
        for _, member in self.members:
            if isinstance(member, Opened) and codes & {trace.code for trace in member.content.traces}:
                member.clean(codes)

    def saved(self) -> bytes:
        """Pack the files again, under their names with masks written; their dates tell nothing. Raises CannotClean."""
        for body in self.bodies:
            for slot in body.slots if body.write() else ():
                slot.text = slot.text.replace(STAR, _WIDE_STAR)
        packed, taken = BytesIO(), set[str]()
        with ZipFile(packed, "w", ZIP_DEFLATED) as zipped:
            for called, member in self.members:
                content = member if isinstance(member, bytes) else member.saved()
                zipped.writestr(ZipInfo(_apart(called.text, taken)), content, ZIP_DEFLATED)
        return packed.getvalue()


def _leaves(names: tuple[str, ...]) -> list[str]:
    """Return the names of files, and of the folders in which there is nothing: all else such names tell, these do."""
    full = {name for name, after in pairwise(sorted(names)) if name.endswith("/") and after.startswith(name)}
    return [name for name in names if name not in full]


def _apart(name: str, taken: set[str]) -> str:
    """Return a name that no other file has yet: two may be alike once they are masked."""
    stem, dot, suffix = name.rpartition(".") if "." in name else (name, "", "")
    tries = (f"{stem} ({number}){dot}{suffix}" for number in count(2))
    apart = name if name not in taken else next(each for each in tries if each not in taken)
    taken.add(apart)
    return apart
