"""What can be found of an item: everything the public reads of it, and its enclosures."""

from collections.abc import Sequence

from gongkai.web.publishing.content import enclosures_of, text_of
from gongkai.web.publishing.models import Item

_NUMBERS = ("number", "document_number", "keywords")


def searched(item: Item, enclosed: Sequence[str] = ()) -> str:
    """Return the text that is searched in, a line each piece, the title first; `enclosed` is what the files say."""
    numbers = [getattr(item, name) or "" for name in _NUMBERS]
    files = [piece for each in enclosures_of(item) for piece in (each.name, each.text)]
    pieces = [item.title, *numbers, *(each.text for each in text_of(item)[1:]), *files, *enclosed]
    return "\n".join(filter(None, (" ".join(piece.replace("\0", " ").split()) for piece in pieces)))
