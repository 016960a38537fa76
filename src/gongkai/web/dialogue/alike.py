"""Letters like a letter: open ones of the same organ whose subjects share most of their letters."""

from dataclasses import dataclass

from gongkai.web.dialogue.mailbox import OPEN, UNNAMED
from gongkai.web.dialogue.models import Letter
from gongkai.web.organs.likeness import likeness_of, pairs_of, shared

ALIKE = 60
"""From this likeness on, of 100, two subjects are shown to the clerk as alike; he decides."""

MOST, LOOKED_AT = 10, 2000
"""So many are shown, and so many of the open ones, the last to come first, are looked at."""


@dataclass(frozen=True, slots=True)
class Alike:
    """An open letter, how like it is (of 100), and the runs of letters both subjects share."""

    letter: Letter
    likeness: int
    shared: tuple[str, ...]


def alike_of(letter: Letter) -> list[Alike]:
    """Return the open letters of the organ that are like this one, the likest first; none while it is not named."""
    if letter.subject == UNNAMED:
        return []
    others = Letter.objects.filter(organ=letter.organ_id, state__in=OPEN).exclude(pk=letter.pk).exclude(subject=UNNAMED)
    pairs = pairs_of(letter.subject)
    rows = others.order_by("-pk").values_list("pk", "subject")[:LOOKED_AT]
    likes = sorted(((likeness_of(pairs, pairs_of(subject)), key) for key, subject in rows), reverse=True)
    near = [(likeness, key) for likeness, key in likes[:MOST] if likeness >= ALIKE]
    found = Letter.objects.in_bulk([key for _, key in near])
    return [Alike(found[key], likeness, shared(letter.subject, found[key].subject)) for likeness, key in near]
