"""Actions on corrections: a reader reports an error, the office answers; the office reads its old items again."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.utils import timezone

from gongkai.web.organs.action import Action, Done, Reason
from gongkai.web.organs.due import working_days_after
from gongkai.web.organs.models import Organ, Person
from gongkai.web.organs.sealing import sealed
from gongkai.web.publishing.consequence import follows_release
from gongkai.web.publishing.models import Correction, Item, Release
from gongkai.web.publishing.receipts import new_code

CONTACT = "correction contact"
"""What a reader's contact is sealed for."""

LONGEST, LONGEST_QUOTE, LONGEST_CONTACT = 2000, 500, 100

OPEN, UPHELD, REJECTED, ANSWERED = "open", "upheld", "rejected", "answered"


@dataclass(frozen=True)
class ReportError(Action):
    """A reader reports an error in an item, or on the site (`item` None). Nobody need sign in; the system does it."""

    name, label, permission = "report_error", "反映问题", "correct"
    at_organ: Organ
    text: str
    item: Item | None = None
    quote: str = ""
    contact: str = ""

    def organ(self) -> Organ:
        """Return the organ that answers."""
        return self.at_organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what is wrong with the report."""
        if not self.text.strip():
            yield Reason("请写明哪里有问题", about="text")
        for name, most in (("text", LONGEST), ("quote", LONGEST_QUOTE), ("contact", LONGEST_CONTACT)):
            if len(getattr(self, name)) > most:
                yield Reason("太长了，请不要超过 {count} 个字", {"count": most}, about=name)
        if self.item is not None and not (self.item.live and self.item.organ_id == self.at_organ.pk):
            yield Reason("这条信息现在没有公开")
        lately = self.at_organ.corrections.filter(at__gt=at - timedelta(hours=1), own=False, state=OPEN)
        if lately.count() >= int(self.at_organ.setting("corrections_hourly", timezone.localdate(at))):
            yield Reason("反映的问题太多，暂时收不下，请稍后再试，或者打电话联系我们")
        if lately.filter(item=self.item, text=self.text.strip()).exists():
            yield Reason("同样的问题已经收到，正在处理", about="text")

    def act(self, at: datetime) -> Done:
        """Keep it, with the day by which it is answered. The trail holds neither its words nor the contact."""
        made = _opened(self.at_organ, self.item, self.text, at)
        made.quote, made.contact = self.quote.strip(), sealed(self.contact.strip(), CONTACT)
        made.save()
        return Done(made, {"due": made.due.isoformat() if made.due else ""})


@dataclass(frozen=True)
class AnswerReport(Action):
    """Answer a report: it is right (and the item will be mended through the reviews), wrong, or something else."""

    name, label, permission = "answer_report", "答复纠错", "correct"
    correction: Correction
    state: str
    reply: str
    person: Person

    def organ(self) -> Organ:
        """Return the organ that answers."""
        return self.correction.organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        del at
        if Correction.objects.get(pk=self.correction.pk).state != OPEN:
            yield Reason("已经答复")
        if self.state not in {UPHELD, REJECTED, ANSWERED}:
            yield Reason("请选择处理结果", about="state")
        if not self.reply.strip():
            yield Reason("请填写答复", about="reply")

    def act(self, at: datetime) -> Done:
        """Write the answer; it can be read by whoever has the receipt."""
        mine = self.correction
        mine.state, mine.reply, mine.replied_at, mine.by = self.state, self.reply.strip(), at, self.person
        mine.save(update_fields=["state", "reply", "replied_at", "by"])
        return Done(mine, {"state": [OPEN, mine.state], "reply": mine.reply})


@dataclass(frozen=True)
class ReadAgain(Action):
    """Note that an ageing item was read again: it is still right, or what is wrong with it becomes a correction."""

    name, label, permission = "read_again", "复读", "correct"
    item: Item
    person: Person
    fault: str = ""

    def organ(self) -> Organ:
        """Return the item's organ."""
        return self.item.organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        del at
        if not Item.objects.filter(pk=self.item.pk, live=True).exists():
            yield Reason("这条信息现在没有公开")
        if len(self.fault) > LONGEST:
            yield Reason("太长了，请不要超过 {count} 个字", {"count": LONGEST}, about="fault")

    def act(self, at: datetime) -> Done:
        """Keep the result. A fault the office found itself needs no answer, only mending."""
        made = _opened(self.item.organ, self.item, self.fault, at)
        made.own, made.by, made.replied_at = True, self.person, at
        made.state = UPHELD if made.text else ANSWERED
        made.due, made.due_provisional = (made.due, made.due_provisional) if made.text else (None, False)
        made.save()
        return Done(self.item, {"read_again": made.state})


@follows_release
def mended(release: Release) -> None:
    """Let the corrections of an item that were found right lead to the correction just released."""
    if release.kind == "correction":
        waiting = Correction.objects.filter(item=release.item, state=UPHELD, release__isnull=True, at__lte=release.at)
        waiting.update(release=release)


def _opened(organ: Organ, item: Item | None, text: str, at: datetime) -> Correction:
    """Return a correction not saved yet, with its receipt and the organ's own limit."""
    day = timezone.localdate(at)
    due = working_days_after(day, int(organ.setting("correction_due", day)))
    told = {"due": due.day, "due_provisional": due.provisional}
    return Correction(organ=organ, item=item, code=new_code(), text=text.strip(), at=at, state=OPEN, **told)
