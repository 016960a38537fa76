"""Pictures: nothing in them is read as text, but where they were taken is found and can be cleaned away."""

from gongkai.vetting.files.exif import without_position
from gongkai.vetting.files.opened import Opened
from gongkai.vetting.passage import Content, Place, Trace


class Picture(Opened):
    """A picture opened for vetting."""

    def __init__(self, data: bytes, file: str) -> None:
        self.data = data
        place = Place(file, "file")
        super().__init__(Content(traces=[Trace("F502", place)]))
        if without_position(data) is not None:
            self.content.traces.append(Trace("H213", place))

    def clean(self, codes: frozenset[str]) -> None:
        """Take the position out."""
        cleaned = without_position(self.data) if "H213" in codes else None
        self.data = self.data if cleaned is None else cleaned

    def saved(self) -> bytes:
        """Return the picture as it is now."""
        return self.data
