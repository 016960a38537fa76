"""Organs as a tree to be shown: each with those below it, from however many tops a person sees."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from gongkai.web.organs.models import Organ


@dataclass
class Branch:
    """An organ with what is below it."""

    organ: Organ
    below: list["Branch"] = field(default_factory=list)


def nested(organs: Iterable[Organ]) -> list[Branch]:
    """Return the tops of `organs`, which come in the order of their paths; what lacks the organ above is a top."""
    tops: list[Branch] = []
    line: list[Branch] = []
    for organ in organs:
        while line and not organ.path.startswith(line[-1].organ.path):
            line.pop()
        branch = Branch(organ)
        (line[-1].below if line else tops).append(branch)
        line.append(branch)
    return tops
