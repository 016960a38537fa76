"""What comes of itself when its day comes: documents run out or change, clocks become certain."""

import logging
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db.models import Exists, OuterRef, Q
from django.utils import timezone

from gongkai.web.organs.action import Action, Done, Refused
from gongkai.web.organs.daily import each_day
from gongkai.web.organs.models import Organ
from gongkai.web.publishing.actions.document import ChangeDocument
from gongkai.web.publishing.documents import ended_by, settle
from gongkai.web.publishing.due import due_of, set_clock
from gongkai.web.publishing.models import Change, Document, Item
from gongkai.web.publishing.models.document import ENDS
from gongkai.web.publishing.timeliness import awaited

_log = logging.getLogger("gongkai")


@dataclass(frozen=True)
class SettleDocument(Action):
    """Write down what a change entered beforehand makes of a document, now that its day has come."""

    name, label, permission = "settle_document", "变更生效", "keep_documents"
    document: Document

    def organ(self) -> Organ:
        """Return the organ that issued it."""
        return self.document.organ

    def act(self, at: datetime) -> Done:
        """Write it down."""
        before = self.document.state
        return Done(self.document, {"state": [before, settle(self.document, timezone.localdate(at))]})


@dataclass(frozen=True)
class ReckonDue(Action):
    """Work out again by when an item must be public: the holiday notice that was missing is known."""

    name, label, permission = "reckon_due", "重新计算公开期限", "draft"
    item: Item

    def organ(self) -> Organ:
        """Return the item's organ."""
        return self.item.organ

    def act(self, at: datetime) -> Done:
        """Write the day."""
        del at
        before = self.item.due
        day = set_clock(self.item).day
        return Done(self.item, {"due": [each.isoformat() if each else "" for each in (before, day)]})


@each_day
def documents_run_out(at: datetime) -> None:
    """End the force of documents whose last day is over; one that is refused keeps no other from running out."""
    day = timezone.localdate(at)
    over = Document.objects.filter(~ended_by(day), expires_on__lt=day, void=False)
    for each in over.select_related("organ"):
        assert each.expires_on is not None  # noqa: S101 -- the query has seen to it
        try:
            ChangeDocument(each, "expired", each.expires_on + timedelta(days=1)).do(actor=None, at=at)
        except Refused as refused:
            _log.warning("document %s did not run out: %s", each.pk, refused)


@each_day
def changes_take_effect(at: datetime) -> None:
    """Let changes that were entered beforehand take effect on their day."""
    come = Change.objects.filter(document=OuterRef("pk"), on__lte=timezone.localdate(at), taken_back=False)
    amended, ended = come.filter(kind="amended"), come.filter(kind__in=ENDS)
    waiting = Q(Exists(amended), state="in_force") | Q(Exists(ended), state__in=("in_force", "amended"))
    for each in Document.objects.filter(waiting).select_related("organ"):
        SettleDocument(each).do(actor=None, at=at)


@each_day
def clocks_become_certain(at: datetime) -> None:
    """Work out again the days that were provisional, where the missing holiday notice has come."""
    for each in awaited().filter(due_provisional=True).select_related("organ"):
        if not due_of(each).provisional:
            ReckonDue(each).do(actor=None, at=at)
