"""Zip files of documents: each opened as itself, cleaned as itself, and packed again under its name."""

from collections.abc import Callable
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from gongkai.readers.errors import CannotRead
from gongkai.readers.limits import Limits
from gongkai.readers.zipbox import ZipBox
from gongkai.vetting.files.opened import Opened
from gongkai.vetting.passage import Content, Place, Trace

_MOST = 500


class Archive(Opened):
    """A zip file opened for vetting."""

    def __init__(self, data: bytes, file: str, limits: Limits, opener: Callable[[bytes, str], Opened]) -> None:
        box = ZipBox(data, limits)
        names = [name for name in box.names if not name.endswith("/")]
        if len(names) > _MOST:
            raise CannotRead("E106", size=len(names), limit=_MOST)
        self.members: dict[str, bytes | Opened] = {}
        super().__init__(Content())
        for name in names:
            self._take(box, name, f"{file} › {name}", opener)

    def _take(self, box: ZipBox, name: str, shown: str, opener: Callable[[bytes, str], Opened]) -> None:
        data = box.read(name)
        try:
            opened = opener(data, shown)
        except CannotRead:
            self.members[name] = data
            self.content.traces.append(Trace("F501", Place(shown, "file")))
        else:
            self.members[name] = opened
            self.content.add(opened.content)

    def clean(self, codes: frozenset[str]) -> None:
        """Clean every file that has something to clean. Raises CannotClean for the first that cannot be."""
        for member in self.members.values():
            if isinstance(member, Opened) and codes & {trace.code for trace in member.content.traces}:
                member.clean(codes)

    def saved(self) -> bytes:
        """Pack the files again; the dates of the members tell nothing. Raises CannotClean."""
        packed = BytesIO()
        with ZipFile(packed, "w", ZIP_DEFLATED) as zipped:
            for name, member in self.members.items():
                zipped.writestr(ZipInfo(name), member if isinstance(member, bytes) else member.saved(), ZIP_DEFLATED)
        return packed.getvalue()
