"""Urging letters: shortly before their day and once it has passed they come before the head of the office."""

from dataclasses import dataclass
from datetime import date, datetime

from django.db.models import Q, QuerySet
from django.utils import timezone

from gongkai.web.dialogue.mailbox import ESCALATIONS, OPEN
from gongkai.web.dialogue.models import Letter
from gongkai.web.organs.action import Action, Done
from gongkai.web.organs.daily import each_day
from gongkai.web.organs.due import working_days_after
from gongkai.web.organs.models import Organ, OrganSetting
from gongkai.web.organs.tables import settings

SOON, LATE = (level for level, _ in ESCALATIONS)
_WARNING = "mailbox_warning"


@dataclass(frozen=True)
class EscalateLetter(Action):
    """Urge a letter: it falls due soon, or is overdue. The system does it, once for each."""

    name, label, permission = "escalate_letter", "催办来信", "handle_letters"
    letter: Letter
    level: int

    def organ(self) -> Organ:
        """Return the organ that answers."""
        return self.letter.organ

    def act(self, at: datetime) -> Done:
        """Note it; the first screen of the head follows."""
        del at
        letter, before = self.letter, self.letter.escalated
        letter.escalated = self.level
        letter.save(update_fields=["escalated"])
        return Done(letter, {"escalated": [before, self.level]})


@each_day
def urge_letters(at: datetime) -> None:
    """Urge every open letter that is overdue, or falls due within its organ's days of warning."""
    day = timezone.localdate(at)
    for letter in _waiting(day).iterator(chunk_size=500):
        if letter.due < day:
            EscalateLetter(letter, LATE).do(actor=None, at=at)
        elif letter.due <= _warned_until(letter.organ, day):
            EscalateLetter(letter, SOON).do(actor=None, at=at)


def _waiting(day: date) -> "QuerySet[Letter]":
    """Return the open letters not urged yet for what they are: those within the longest warning anybody has set."""
    set_by_organs = OrganSetting.objects.filter(key=_WARNING).values_list("value", flat=True)
    longest = max(int(value) for value in (*set_by_organs, settings()[_WARNING].default))
    found = Letter.objects.filter(state__in=OPEN, due__lte=working_days_after(day, longest).day)
    late, soon = Q(due__lt=day, escalated__lt=LATE), Q(due__gte=day, escalated=0)
    return found.filter(late | soon).select_related("organ").order_by("pk")


def _warned_until(organ: Organ, day: date) -> date:
    warned = working_days_after(day, int(organ.setting(_WARNING, day))).day
    return warned or day
