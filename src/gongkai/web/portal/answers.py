"""Automatic answers: of frequent questions, the organs' own data and what is released, the best source, or none.

A source is quoted where it accounts for so much of the question as the organ's setting asks; else nothing is, and the
question is for people. What was withdrawn, has run out or is no longer in force is never quoted.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Q
from django.urls import reverse

from gongkai.web.dialogue.enquiry.question import Question, facets, understand
from gongkai.web.dialogue.enquiry.scoring import Passage, Scored, score
from gongkai.web.dialogue.models import Faq, Synonyms
from gongkai.web.dialogue.models.answers import FAQ, GUIDE, ITEM, RELEASED
from gongkai.web.organs.models import Organ
from gongkai.web.organs.tables import kinds
from gongkai.web.portal.answer_items import Candidates
from gongkai.web.portal.answer_places import Places
from gongkai.web.publishing.documents import banner_of
from gongkai.web.publishing.models import Item
from gongkai.web.publishing.shown import public_items
from gongkai.web.screens.language import said

FORCE_ENDED = frozenset({"repealed", "expired"})
"""States of a document that may not be quoted as if it held."""

MOST_FAQS = 2000
"""So many of an organ and those above are looked through; the newest."""

OTHERS = 4
_SHOWN = 200
"""Characters of an item's text that an answer shows; the item itself is a click away."""

_RANKS = {FAQ: 0, GUIDE: 1, ITEM: 2}


@dataclass(frozen=True, slots=True)
class Quoted:
    """A source as it is quoted: its kind, what it says, its title, address and day, whose it is, what to beware of."""

    kind: str
    title: str
    text: str
    address: str
    day: date | None
    organ: Organ
    beware: str = ""
    facts: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Reply:
    """What is answered: the best source with its score where `answered`; other sources near; documents that ended."""

    organ: Organ
    threshold: int
    best: Scored | None = None
    others: tuple[Scored, ...] = ()
    ended: tuple[Quoted, ...] = ()

    @property
    def answered(self) -> bool:
        """Tell whether the best source accounts for enough of the question."""
        return self.best is not None and self.best.confidence >= self.threshold

    @property
    def confidence(self) -> int:
        """Return how much of the question the best source accounts for, per cent."""
        return self.best.confidence if self.best else 0

    @property
    def source(self) -> Quoted | None:
        """Return the source that is quoted as the answer."""
        return _quoted(self.best.passage) if self.best and self.answered else None

    @property
    def near(self) -> list[Quoted]:
        """Return further sources worth a look."""
        return [_quoted(each.passage) for each in self.others]

    @property
    def untold(self) -> list[str]:
        """Return what was wanted that the best source does not tell, in words."""
        return [said(facets()[key].name) for key in self.best.untold] if self.best else []


def answer(text: str, asked: Organ, day: date) -> Reply:
    """Answer a question put to an organ; an organ that the question names is asked in its place."""
    places = Places(text, asked, day)
    threshold = int(asked.setting("answer_confidence", day))
    question = understand(text, own=_own(places.organ), without=places.names)
    passages = [*_faqs(places.organ, day), *_guide(places.organ)]
    scored = score(question, passages)
    if not scored or scored[0].confidence < threshold or scored[0].untold:
        found, ended = _items(text, places, question)
        scored = sorted([*scored, *found], key=lambda each: each.order)
    else:
        ended = []
    best = scored[0] if scored else None
    near = tuple(each for each in scored[1 : OTHERS + 1] if each.confidence >= threshold // 2)
    gone = tuple(_quoted(each.passage) for each in ended if each.confidence >= threshold)
    return Reply(places.site, threshold, best, near, gone[:1])


def released_faqs(day: date) -> Any:
    """Return the frequent questions that are public on a day."""
    return Faq.objects.filter(Q(valid_until__isnull=True) | Q(valid_until__gte=day), state=RELEASED)


def sound(faqs: list[Faq]) -> list[tuple[Faq, Item | None]]:
    """Return those whose answer may be given, each with the item it rests on: never one withdrawn or out of force."""
    numbers = {each.number for each in faqs if each.number}
    items = {each.number: each for each in public_items().filter(number__in=numbers)} if numbers else {}
    held = [(each, items.get(each.number) if each.number else None) for each in faqs]
    return [(faq, item) for faq, item in held if not faq.number or (item and item.validity not in FORCE_ENDED)]


def _faqs(organ: Organ, day: date) -> Iterator[Passage]:
    rows = released_faqs(day).filter(organ__path__in=organ.line).select_related("organ").order_by("-pk")[:MOST_FAQS]
    for faq, item in sound(list(rows)):
        yield Passage.made(f"{faq.question} {faq.alike}", faq.answer, _RANKS[FAQ], (FAQ, faq, item))


def _guide(organ: Organ) -> Iterator[Passage]:
    told = frozenset(key for key, each in facets().items() if each.field and getattr(organ, each.field))
    if told:
        yield Passage("", "", _RANKS[GUIDE], (GUIDE, organ, told), told)


def _items(text: str, places: Places, question: Question) -> tuple[list[Scored], list[Scored]]:
    """Return released items that may answer, scored, and apart those whose force has ended."""
    village = not kinds()[places.organ.kind].reports
    # What concerns a village stands at the organ over it, and says the village's name.
    asked = (
        understand(text, own=_own(places.organ), without=places.names_above, names=places.names_below)
        if village
        else question
    )
    found = Candidates(asked, places.site).passages()
    scored = score(asked, [Passage.made(item.title, body, _RANKS[ITEM], (ITEM, item, body)) for item, body in found])
    held = [each for each in scored if each.passage.of[1].validity not in FORCE_ENDED]
    return held, [each for each in scored if each not in held]


def _quoted(passage: Passage) -> Quoted:
    kind, of, more = passage.of
    if kind == FAQ:
        item = more
        address = reverse("public_item", args=[item.pk]) if item else reverse("public_faq", args=[of.pk])
        beware = str(banner_of(item) or "") if item else ""
        return Quoted(
            FAQ, of.question, of.answer, address, item.released_on if item else of.released_on, of.organ, beware
        )
    if kind == GUIDE:
        facts = tuple(
            (str(Organ._meta.get_field(each.field).verbose_name), str(getattr(of, each.field)))  # noqa: SLF001 -- Django's own public name
            for key, each in facets().items()
            if key in more
        )
        title = said("{organ}政府信息公开指南", organ=of.name)
        return Quoted(GUIDE, title, "", f"{reverse('public_organ', args=[of.pk])}#guide", None, of, facts=facts)
    beware = str(banner_of(of) or "")
    address = reverse("public_item", args=[of.pk])
    return Quoted(ITEM, of.title, _beginning(more), address, of.released_on, of.organ, beware)


def _beginning(body: str) -> str:
    """Return the beginning of an item's text, as much as an answer shows."""
    lines = [line for line in body.split("\n")[1:] if line]
    shown = "\n".join(lines)[:_SHOWN]
    return shown if len(shown) < _SHOWN else f"{shown}…"


def _own(organ: Organ) -> str:
    """Return the synonyms of an organ and those above it."""
    held = Synonyms.objects.filter(organ__path__in=organ.line).order_by("organ__path")
    return "\n".join(held.values_list("text", flat=True))
