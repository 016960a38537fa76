"""How the records behind a figure are shown: by kind of record its columns, its order, and who may open one."""

from dataclasses import dataclass, replace

from django.db.models import Model

from gongkai.web.screens.columns import Column


@dataclass(frozen=True, slots=True)
class Look:
    """How records of a kind are shown: what they are loaded with, their columns, their order, who may open one."""

    narrow: tuple[str, ...]
    columns: tuple[Column, ...]
    order: str
    see: str

    def without_links(self) -> "Look":
        """Return the same for somebody who may count the records but not open them."""
        return replace(self, columns=tuple(replace(each, link=None) for each in self.columns))


_LOOKS: dict[type[Model], Look] = {}


def shows(model: type[Model], look: Look) -> None:
    """Declare how records of `model` are shown behind a figure; their room does it beside their list."""
    _LOOKS[model] = look


def look_of(model: type[Model]) -> Look:
    """Return how records of `model` are shown. Raises KeyError for records no figure counts."""
    return _LOOKS[model]
