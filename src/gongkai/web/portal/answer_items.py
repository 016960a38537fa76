"""Released items that may answer a question: found by its words in the index, one by one and together."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import log

from gongkai.web.dialogue.enquiry.question import Question, Unit
from gongkai.web.organs.models import Organ
from gongkai.web.publishing.models import Item, Listed
from gongkai.web.publishing.search.engine import engine
from gongkai.web.publishing.search.folding import squeeze
from gongkai.web.publishing.search.sought import Sought

_AT_MOST = 200
"""So many items are taken for one word; a word that more have is asked for together with others."""

_TOGETHER = 60
_SCORED = 40
_WORDS = 16


@dataclass(frozen=True)
class Candidates:
    """The items of an organ's site (of any, for one that nothing stands over) that may answer a question."""

    question: Question
    organ: Organ

    def passages(self) -> Iterator[tuple[Item, str]]:
        """Yield the likeliest items with the text they are found by, title first."""
        keys = [key for key, _ in self._tally().most_common(_SCORED)]
        rows = Listed.objects.filter(item__live=True).select_related("item__organ").defer("item__body").in_bulk(keys)
        yield from ((row.item, row.text) for row in rows.values())

    def _tally(self) -> Counter[int]:
        """Return items by how much of the question their titles and texts have; a rare word counts more."""
        tally: Counter[int] = Counter()
        common: list[str] = []
        for unit in self.question.strong:
            for word in _words(unit)[:_WORDS]:
                keys = self._keys([word], _AT_MOST, title=True)
                for key in keys:
                    tally[key] += 1 / log(2 + len(keys))  # type: ignore[assignment]  # a share of one counts, too
                if len(keys) == _AT_MOST:
                    common.append(word)
        for together in (common, [unit.text for unit in self.question.strong]):
            if len(together) > 1:
                for title in (True, False):
                    tally.update(self._keys(together, _TOGETHER, title=title))
        if not tally and self.question.strong:
            tally.update(self._keys([self.question.strong[0].text], _TOGETHER, title=False))
        return tally

    def _keys(self, words: Sequence[str], most: int, *, title: bool) -> list[int]:
        sought = Sought(
            tuple(dict.fromkeys(map(squeeze, words))), organ=None if self.organ.is_root() else self.organ.pk
        )
        return list(engine().keys(sought, most, title=title))


def _words(unit: Unit) -> list[str]:
    """Return what is looked for in the index: each word of a set; of other words every pair of characters."""
    return list(unit.forms) if unit.whole else [one + other for one, other in pairwise(unit.text)]
