"""What public items are of interest for: topics and audiences (interests.toml), known by column and by words."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from gongkai.web.publishing.models import Column, Item, Listed, Tagged
from gongkai.words.tables import table

GROUPS = {"topic": "主题", "audience": "人群"}


@dataclass(frozen=True, slots=True)
class Interest:
    """A topic or an audience (`group`): its name, the kinds of columns and the words by which an item is of it."""

    key: str
    name: str
    group: str
    columns: frozenset[str] = frozenset()
    words: tuple[str, ...] = ()


@cache
def interests() -> dict[str, Interest]:
    """Return the interests, in order."""
    return {
        key: Interest(key, raw["name"], raw["group"], frozenset(raw.get("columns", ())), tuple(raw.get("also", ())))
        for key, raw in table("web/publishing/interests").items()
    }


def interests_of(item: Item) -> Iterator[str]:
    """Yield the keys of the interests a public item is of; one query."""
    said = f"{item.title}\n{item.keywords}\n{item.theme}\n{item.category}"
    above = [item.path[:end] for end in range(item.steplen, len(item.path), item.steplen)]
    kinds = set(Column.objects.filter(path__in=above).values_list("kind", flat=True))
    for each in interests().values():
        if each.columns & kinds or any(word in said for word in each.words):
            yield each.key


def tag(row: Listed, item: Item) -> None:
    """Note with a row of the lists what its item is of interest for."""
    Tagged.objects.bulk_create(
        Tagged(listed=row, organ_id=row.organ_id, interest=interest) for interest in interests_of(item)
    )
