"""Actions on ideas: given by anybody or typed from a box, taken up step by step, shown in the office's own words."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from secrets import token_urlsafe

from django.utils import timezone

from gongkai.web.dialogue.models import Idea
from gongkai.web.dialogue.models.idea import DOING, RECEIVED, SOURCES, STATES
from gongkai.web.dialogue.shown import CHANGED, idea_shown
from gongkai.web.organs.action import Action, Done, Reason
from gongkai.web.organs.marks import code_mark, code_of
from gongkai.web.organs.models import Organ, Person
from gongkai.web.organs.personal import personal_data

KEEP, RELEASE = "keep_surveys", "release_surveys"
LONGEST, LONGEST_CONTACT = 2000, 100


@dataclass(frozen=True)
class GiveIdea(Action):
    """Give an idea. Nobody need sign in; the system does it. The receipt's code follows from `token`."""

    name, label, permission = "give_idea", "提交建言", "see_surveys"
    at_organ: Organ
    text: str
    contact: str
    token: str

    def organ(self) -> Organ:
        """Return the organ that hears it."""
        return self.at_organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what is wrong with it, or why the organ takes none now: so many within an hour are an attack."""
        if not self.text.strip():
            yield Reason("请写明您的建言", about="text")
        for name, most in (("text", LONGEST), ("contact", LONGEST_CONTACT)):
            if len(getattr(self, name)) > most:
                yield Reason("太长了，请不要超过 {count} 个字", {"count": most}, about=name)
        lately = Idea.objects.filter(organ=self.at_organ, source="web", at__gt=at - timedelta(hours=1))
        most = int(self.at_organ.setting("ideas_hourly", timezone.localdate(at)))
        if lately.exclude(mark=code_mark(code_of(self.token))).count() >= most:
            yield Reason("建言太多，暂时收不下，请稍后再试，或者打电话联系我们")

    def act(self, at: datetime) -> Done:
        """Keep it; what was sent twice is there once. The trail holds neither its words nor the contact."""
        told = {"organ": self.at_organ, "text": self.text.strip(), "contact": self.contact.strip(), "at": at}
        made, new = Idea.objects.get_or_create(mark=code_mark(code_of(self.token)), defaults=told)
        return Done(made, {"new": new})


@dataclass(frozen=True)
class TypeIdeas(Action):
    """Enter the ideas found in a box, or told by telephone."""

    name, label, permission = "type_ideas", "录入建言", KEEP
    at_organ: Organ
    texts: Sequence[str]
    source: str
    box: str = ""

    def organ(self) -> Organ:
        """Return the organ that hears them."""
        return self.at_organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what is wrong with them."""
        del at
        if not self.texts:
            yield Reason("请填写建言", about="text")
        if any(len(text) > LONGEST for text in self.texts):
            yield Reason("太长了，请不要超过 {count} 个字", {"count": LONGEST}, about="text")
        if self.source not in dict(SOURCES):
            yield Reason("请选择来源", about="source")

    def act(self, at: datetime) -> Done:
        """Keep them."""
        made = [
            Idea(
                organ=self.at_organ,
                text=text,
                source=self.source,
                box=self.box.strip(),
                at=at,
                mark=code_mark(code_of(token_urlsafe())),
            )
            for text in self.texts
        ]
        Idea.objects.bulk_create(made)
        return Done(self.at_organ, {"ideas": len(made), "box": self.box.strip()})


@dataclass(frozen=True)
class OfIdea(Action):
    """Something done to an idea."""

    idea: Idea

    def organ(self) -> Organ:
        """Return the organ that hears it."""
        return self.idea.organ


@dataclass(frozen=True)
class OpenIdea(OfIdea):
    """Open an idea to read it; the trail tells who did."""

    name, label, permission = "open_idea", "查阅建言原文", "read_opinions"

    def act(self, at: datetime) -> Done:
        """Note it."""
        del at
        return Done(self.idea, {"opened": True})


@dataclass(frozen=True)
class TakeUpIdea(OfIdea):
    """Write down what is being done about an idea, or why nothing can be; the public may read it."""

    name, label, permission = "take_up_idea", "登记办理情况", KEEP
    state: str
    text: str
    person: Person

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        if self.state not in dict(STATES) or self.state == RECEIVED:
            yield Reason("请选择办理状态", about="state")
        if not self.text.strip():
            yield Reason("请写明办理情况", about="text")
        elif personal_data(self.text, timezone.localdate(at)):
            yield Reason("将向社会公布，请不要写个人信息", about="text")
        if Idea.objects.get(pk=self.idea.pk).state not in {RECEIVED, DOING}:
            yield Reason("已经办结")

    def act(self, at: datetime) -> Done:
        """Add the step."""
        before, self.idea.state = self.idea.state, self.state
        self.idea.save(update_fields=["state"])
        self.idea.steps.create(at=at, state=self.state, text=self.text.strip(), by=self.person)
        return Done(self.idea, {"state": [before, self.state]})


@dataclass(frozen=True)
class WordIdea(OfIdea):
    """Put an idea in the office's own words, for the public to read once somebody else has looked at them."""

    name, label, permission = "word_idea", "拟公开摘要", KEEP
    wording: str
    person: Person

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        if not self.wording.strip():
            yield Reason("请填写", about="wording")
        elif personal_data(self.wording, timezone.localdate(at)):
            yield Reason("将向社会公布，请不要写个人信息", about="wording")
        if Idea.objects.get(pk=self.idea.pk).shown_on:
            yield Reason("已经公开")

    def act(self, at: datetime) -> Done:
        """Keep the words."""
        del at
        self.idea.wording, self.idea.worded_by = self.wording.strip(), self.person
        self.idea.save(update_fields=["wording", "worded_by"])
        return Done(self.idea, {"wording": self.idea.wording})


@dataclass(frozen=True)
class ShowIdea(OfIdea):
    """Let the public read an idea in the words somebody else found for it, with what is done about it.

    `seen` is the digest of what the page showed (shown.py); None where the idea itself was at hand, not a page.
    """

    name, label, permission = "show_idea", "审核通过并公开", RELEASE
    person: Person
    seen: str | None = None

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        del at
        now = Idea.objects.get(pk=self.idea.pk)
        if not now.wording:
            yield Reason("还没有拟公开摘要")
        if now.shown_on:
            yield Reason("已经公开")
        if now.worded_by_id == self.person.pk:
            yield Reason("拟摘要的人不能自己审核")
        if self.seen not in {None, idea_shown(now)}:
            yield CHANGED

    def act(self, at: datetime) -> Done:
        """Show it."""
        self.idea.shown_on = timezone.localdate(at)
        self.idea.save(update_fields=["shown_on"])
        return Done(self.idea, {"shown_on": self.idea.shown_on.isoformat()})


@dataclass(frozen=True)
class HideIdea(OfIdea):
    """Take an idea back from the public page."""

    name, label, permission = "hide_idea", "不再公开", RELEASE

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        del at
        if not Idea.objects.get(pk=self.idea.pk).shown_on:
            yield Reason("没有公开")

    def act(self, at: datetime) -> Done:
        """Take it back."""
        del at
        self.idea.shown_on = None
        self.idea.save(update_fields=["shown_on"])
        return Done(self.idea, {"shown_on": ""})
