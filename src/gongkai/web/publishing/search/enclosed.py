"""The text of enclosed files."""

from gongkai.readers.errors import CannotRead
from gongkai.vetting.files import open_file
from gongkai.web.publishing.content import enclosures_of
from gongkai.web.publishing.models import Enclosure, Item


def unread(item: Item) -> bool:
    """Tell whether a file is enclosed whose text is not yet with it."""
    return any(not each.text for each in enclosures_of(item))


def read_all(item: Item) -> list[str]:
    """Return the texts of the files whose text is not with them; nothing for what holds none or cannot be read."""
    return [_read(each) for each in enclosures_of(item) if not each.text]


def _read(enclosure: Enclosure) -> str:
    try:
        with enclosure.file.open("rb") as file:
            content = open_file(file.read(), enclosure.name).content
    except (CannotRead, OSError):
        return ""
    return "\n".join(passage.text for passage in content.passages)
