"""Open days: planned, announced, signed up for, held, summed up, shown with photos and what visitors said."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import PurePosixPath
from typing import cast

from django.db.models import Sum
from django.utils import timezone

from gongkai.web.dialogue.actions.kept import Change, Enter, Publish, TakeBack, unfit
from gongkai.web.dialogue.models import OpenDay, OpenDayComment, OpenDayPhoto, SignUp
from gongkai.web.dialogue.shown import CHANGED, summary_shown
from gongkai.web.organs.action import Action, Done, Reason
from gongkai.web.organs.daily import each_day
from gongkai.web.organs.models import Attachment, Organ, Person

MOST_PEOPLE = 20
"""So many come with one sign-up; a larger group calls."""

LONGEST_NAME, LONGEST_PHONE = 60, 40
PICTURES = ("jpg", "jpeg", "png")


class EnterOpenDay(Enter):
    """Plan an open day."""

    name, label, permission = "enter_open_day", "策划开放日", "keep_dealings"


class ChangeOpenDay(Change):
    """Change the plan or the notice of an open day."""

    name, label, permission = "change_open_day", "修改开放日", "keep_dealings"


class PublishOpenDay(Publish):
    """Announce an open day; from here on people may sign up."""

    name, label, permission = "publish_open_day", "发布公告", "publish_dealings"

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        if cast("OpenDay", self.record).cancelled:
            yield Reason("活动已经取消")
        yield from super().reasons(at)


class TakeBackOpenDay(TakeBack):
    """Take the notice of an open day back."""

    name, label, permission = "take_back_open_day", "撤回公告", "publish_dealings"


@dataclass(frozen=True)
class OnOpenDay(Action):
    """Something done about an open day. Abstract."""

    open_day: OpenDay

    def organ(self) -> Organ:
        """Return whose open day it is."""
        return self.open_day.organ


@dataclass(frozen=True)
class CancelOpenDay(OnOpenDay):
    """Call an open day off; the notice stays, and says why."""

    name, label, permission = "cancel_open_day", "取消活动", "keep_dealings"
    reason: str

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        if self.open_day.held_on:
            yield Reason("活动已经举办")
        if not self.reason.strip():
            yield Reason("请写明取消的原因", about="reason")
        yield from unfit(self.reason, at)

    def act(self, at: datetime) -> Done:
        """Write it down."""
        del at
        self.open_day.cancelled = self.reason.strip()
        self.open_day.save(update_fields=["cancelled"])
        return Done(self.open_day, {"cancelled": self.open_day.cancelled})


@dataclass(frozen=True)
class HoldOpenDay(OnOpenDay):
    """Tell that an open day was held: when, how many came, and how it went."""

    name, label, permission = "hold_open_day", "登记举办情况", "keep_dealings"
    on: date
    visitors: int
    summary: str
    person: Person | None

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        if self.open_day.cancelled:
            yield Reason("活动已经取消")
        if self.on > timezone.localdate(at):
            yield Reason("日期在今天之后", about="on")
        if not self.summary.strip():
            yield Reason("请填写活动总结", about="summary")

    def act(self, at: datetime) -> Done:
        """Keep it; a summary that was public is looked at anew."""
        del at
        mine = self.open_day
        mine.held_on, mine.visitors, mine.summary = self.on, self.visitors, self.summary.strip()
        mine.summed_up_by, mine.summary_shown_at = self.person, None
        mine.save(update_fields=["held_on", "visitors", "summary", "summed_up_by", "summary_shown_at"])
        return Done(mine, {"held_on": self.on.isoformat(), "visitors": self.visitors})


@dataclass(frozen=True)
class ShowSummary(OnOpenDay):
    """Let the public see how an open day went: the summary, the photos chosen, what visitors said.

    `seen` is the digest of what the page showed (shown.py); None where the open day itself was at hand, not a page.
    """

    name, label, permission = "show_summary", "公开总结", "publish_dealings"
    person: Person | None
    seen: str | None = None

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        mine = OpenDay.objects.get(pk=self.open_day.pk)
        if not mine.held_on:
            yield Reason("活动还没有举办")
        if not mine.published_at:
            yield Reason("公告还没有发布")
        if mine.summary_shown_at:
            yield Reason("已经公开")
        if self.person is not None and mine.summed_up_by_id == self.person.pk:
            yield Reason("填写人不能审核自己填写的内容，请另一位同事审核")
        if self.seen not in {None, summary_shown(mine)}:
            yield CHANGED
        words = [mine.summary, *(f"{each.text}\n{each.answer}" for each in mine.comments.all())]
        yield from unfit("\n".join(words), at)

    def act(self, at: datetime) -> Done:
        """Show it."""
        self.open_day.summary_shown_at = at
        self.open_day.save(update_fields=["summary_shown_at"])
        return Done(self.open_day, {"summary_shown": True})


@dataclass(frozen=True)
class AddComment(OnOpenDay):
    """Note what a visitor said or wrote, without a name, and what is answered; a public summary is looked at anew."""

    name, label, permission = "add_visitors_comment", "登记参观者意见", "keep_dealings"
    text: str
    answer: str
    person: Person | None

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        if not self.text.strip():
            yield Reason("请填写意见", about="text")
        yield from unfit(f"{self.text}\n{self.answer}", at)

    def act(self, at: datetime) -> Done:
        """Keep it."""
        del at
        made = OpenDayComment.objects.create(open_day=self.open_day, text=self.text.strip(), answer=self.answer.strip())
        _summed_up(self.open_day, self.person)
        return Done(self.open_day, {"comment": made.pk})


@dataclass(frozen=True)
class ChoosePhoto(OnOpenDay):
    """Choose an attachment of an open day to be seen with its summary, and say what it shows."""

    name, label, permission = "choose_photo", "选用照片", "keep_dealings"
    attachment: Attachment
    words: str
    person: Person | None

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        if PurePosixPath(self.attachment.name).suffix.lower().lstrip(".") not in PICTURES:
            yield Reason("请选择 jpg 或者 png 照片", about="attachment")
        if self.attachment.record != self.open_day:
            yield Reason("这个附件不属于这次活动", about="attachment")
        if OpenDayPhoto.objects.filter(attachment=self.attachment).exists():
            yield Reason("这张照片已经选用", about="attachment")
        if not self.words.strip():
            yield Reason("请写明照片上是什么，看不见的人靠它了解", about="words")
        yield from unfit(self.words, at)

    def act(self, at: datetime) -> Done:
        """Keep the choice; a public summary is looked at anew."""
        del at
        OpenDayPhoto.objects.create(open_day=self.open_day, attachment=self.attachment, words=self.words.strip())
        _summed_up(self.open_day, self.person)
        return Done(self.open_day, {"photo": self.attachment.pk})


@dataclass(frozen=True)
class SignUpFor(OnOpenDay):
    """Sign up for an open day: a name, a telephone, how many come. Nobody need sign in; sent twice it counts once."""

    name, label, permission = "sign_up", "报名参加开放日", "keep_dealings"
    who: str
    phone: str
    people: int
    token: str

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        if SignUp.objects.filter(token=self.token).exists():
            return
        if not takes_sign_ups(self.open_day, timezone.localdate(at)):
            yield Reason("现在不能报名")
        for name, told, most in (("who", self.who, LONGEST_NAME), ("phone", self.phone, LONGEST_PHONE)):
            if not told.strip():
                yield Reason("请填写这一项", about=name)
            elif len(told) > most:
                yield Reason("太长了，请不要超过 {count} 个字", {"count": most}, about=name)
        if not 1 <= self.people <= MOST_PEOPLE:
            yield Reason("一次可以报 1 至 {count} 人，更多的请打电话", {"count": MOST_PEOPLE}, about="people")
        elif (left := seats_left(self.open_day)) is not None and self.people > left:
            yield Reason("名额只剩 {count} 个", {"count": left}, about="people")

    def act(self, at: datetime) -> Done:
        """Keep it, sealed; the trail tells how many, never who."""
        told = {"name": self.who.strip(), "phone": self.phone.strip(), "people": self.people, "online": True, "at": at}
        SignUp.objects.get_or_create(token=self.token, defaults={"open_day": self.open_day, **told})
        return Done(self.open_day, {"people": self.people})


@dataclass(frozen=True)
class SignIn(OnOpenDay):
    """Note who came of those who signed up (`arrived`, by key), and how many came without saying so before."""

    name, label, permission = "sign_in", "登记到场", "open_sign_ups"
    arrived: dict[int, int]
    walk_ins: int
    token: str

    def act(self, at: datetime) -> Done:
        """Write it down; who came unannounced is counted and not named."""
        for each in self.open_day.sign_ups.filter(pk__in=self.arrived):
            each.came = self.arrived[each.pk]
            each.save(update_fields=["came"])
        if self.walk_ins:
            SignUp.objects.get_or_create(
                token=self.token,
                defaults={"open_day": self.open_day, "people": self.walk_ins, "came": self.walk_ins, "at": at},
            )
        return Done(self.open_day, {"came": sum(self.arrived.values()) + self.walk_ins})


@dataclass(frozen=True)
class OpenSignUps(OnOpenDay):
    """Look at who signed up; the trail tells who looked."""

    name, label, permission = "open_sign_ups", "查看报名名单", "open_sign_ups"

    def act(self, at: datetime) -> Done:
        """Change nothing: the row of the trail is all there is to it."""
        del at
        return Done(self.open_day, {})


@dataclass(frozen=True)
class ForgetSignUps(OnOpenDay):
    """Empty the names and telephones of those who signed up; how many they were stays. The system does it."""

    name, label, permission = "forget_sign_ups", "清除报名信息", "open_sign_ups"

    def act(self, at: datetime) -> Done:
        """Empty them."""
        del at
        return Done(self.open_day, {"emptied": self.open_day.sign_ups.update(name="", phone="")})


def takes_sign_ups(open_day: OpenDay, day: date) -> bool:
    """Tell whether somebody may sign up on `day`."""
    until = open_day.sign_up_until
    return bool(open_day.published_at and not open_day.cancelled and until and day <= min(until, open_day.on))


def seats_left(open_day: OpenDay) -> int | None:
    """Return how many may still sign up; None where as many may as come."""
    if not open_day.seats:
        return None
    taken = open_day.sign_ups.aggregate(sum=Sum("people"))["sum"] or 0
    return max(open_day.seats - taken, 0)


@each_day
def names_are_emptied(at: datetime) -> None:
    """Empty names and telephones of those who signed up, so many days after the open day as the organ decided."""
    day = timezone.localdate(at)
    named = SignUp.objects.exclude(name="", phone="").values("open_day")
    for each in OpenDay.objects.filter(pk__in=named, on__lt=day).select_related("organ"):
        if each.on + timedelta(days=int(each.organ.setting("sign_ups_kept", day))) < day:
            ForgetSignUps(each).do(actor=None, at=at)


def _summed_up(open_day: OpenDay, person: Person | None) -> None:
    open_day.summed_up_by, open_day.summary_shown_at = person, None
    open_day.save(update_fields=["summed_up_by", "summary_shown_at"])
