"""Actions on a survey before it is public: begun, changed, submitted, reviewed by somebody else, published."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.utils import timezone

from gongkai.web.dialogue.models import Survey, SurveyQuestion
from gongkai.web.dialogue.models.survey import DISCARDED, DRAFT, PUBLISHED, SUBMITTED, TEXT
from gongkai.web.dialogue.survey_kinds import earliest_end, kinds, subjects
from gongkai.web.organs.action import Action, Done, Reason
from gongkai.web.organs.models import Organ, Person

KEEP, RELEASE = "keep_surveys", "release_surveys"
TOLD = ("subject", "title", "lead", "about", "ways", "opens_on", "closes_on", "hurry")
"""What the author of a survey says of it."""


def at_stage(survey: Survey, *stages: str) -> bool:
    """Tell whether a survey stands at one of `stages` in the database, whatever is in hand."""
    return Survey.objects.filter(pk=survey.pk, stage__in=stages).exists()


def set_stage(survey: Survey, stage: str, **told: Any) -> Done:
    """Move a survey to a stage, with what else is told of it; return what the trail says."""
    before = survey.stage
    for name, value in {"stage": stage, **told}.items():
        setattr(survey, name, value)
    survey.save(update_fields=["stage", *told])
    return Done(survey, {"stage": [before, stage]})


@dataclass(frozen=True)
class StartSurvey(Action):
    """Begin a survey, consultation, quiz or evaluation."""

    name, label, permission = "start_survey", "新建调查征集", KEEP
    at_organ: Organ
    kind: str
    told: dict[str, Any]
    author: Person

    def organ(self) -> Organ:
        """Return the organ that asks."""
        return self.at_organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what is wrong with what is told."""
        if self.kind not in kinds():
            yield Reason("没有这种类别", about="kind")
        yield from _faults(self.kind, self.at_organ, self.told, timezone.localdate(at))

    def act(self, at: datetime) -> Done:
        """Keep the draft."""
        del at
        made = Survey.objects.create(organ=self.at_organ, kind=self.kind, author=self.author, **self.told)
        return Done(made, {"title": made.title, "kind": made.kind})


@dataclass(frozen=True)
class OfSurvey(Action):
    """Something done to a survey."""

    survey: Survey

    def organ(self) -> Organ:
        """Return the organ that asks."""
        return self.survey.organ


@dataclass(frozen=True)
class EditSurvey(OfSurvey):
    """Change what a draft says."""

    name, label, permission = "edit_survey", "修改", KEEP
    told: dict[str, Any]

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        if not at_stage(self.survey, DRAFT):
            yield Reason("只有起草中的才能修改")
        yield from _faults(self.survey.kind, self.survey.organ, self.told, timezone.localdate(at))

    def act(self, at: datetime) -> Done:
        """Write it."""
        del at
        changed = sorted(name for name in self.told if getattr(self.survey, name) != self.told[name])
        for name, value in self.told.items():
            setattr(self.survey, name, value)
        self.survey.save(update_fields=[*self.told])
        return Done(self.survey, {"changed": changed})


@dataclass(frozen=True)
class SubmitSurvey(OfSurvey):
    """Hand a draft to somebody else to be looked at."""

    name, label, permission = "submit_survey", "送审", KEEP
    person: Person

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it: nothing asked, a day that is past, an open question of the kind."""
        if not at_stage(self.survey, DRAFT):
            yield Reason("只有起草中的才能送审")
        yield from unready(self.survey, timezone.localdate(at))

    def act(self, at: datetime) -> Done:
        """Hand it on."""
        del at
        return set_stage(self.survey, SUBMITTED, submitted_by=self.person, remark="")


@dataclass(frozen=True)
class ReturnSurvey(OfSurvey):
    """Give what was submitted back, with a remark."""

    name, label, permission = "return_survey", "退回修改", RELEASE
    remark: str

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        del at
        if not at_stage(self.survey, SUBMITTED):
            yield Reason("没有送审")
        if not self.remark.strip():
            yield Reason("请写明退回意见", about="remark")

    def act(self, at: datetime) -> Done:
        """Give it back."""
        del at
        return set_stage(self.survey, DRAFT, remark=self.remark.strip())


@dataclass(frozen=True)
class PublishSurvey(OfSurvey):
    """Publish what was submitted: somebody who neither wrote nor submitted it."""

    name, label, permission = "publish_survey", "审核通过并发布", RELEASE
    person: Person

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        if not at_stage(self.survey, SUBMITTED):
            yield Reason("没有送审")
        if self.person.pk in {self.survey.author_id, self.survey.submitted_by_id}:
            yield Reason("起草或者送审的人不能自己审核")
        yield from unready(self.survey, timezone.localdate(at))

    def act(self, at: datetime) -> Done:
        """Make it public: from its first day on it takes answers."""
        return set_stage(self.survey, PUBLISHED, published_by=self.person, published_on=timezone.localdate(at))


@dataclass(frozen=True)
class DiscardSurvey(OfSurvey):
    """Give a draft up; it stays on record."""

    name, label, permission = "discard_survey", "弃稿", KEEP

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        del at
        if not at_stage(self.survey, DRAFT):
            yield Reason("只有起草中的才能弃稿")

    def act(self, at: datetime) -> Done:
        """Give it up."""
        del at
        return set_stage(self.survey, DISCARDED)


def unready(survey: Survey, day: date) -> Iterator[Reason]:
    """Yield what keeps a survey from being published on `day`."""
    questions = list(SurveyQuestion.objects.filter(survey=survey))
    if not questions:
        yield Reason("还没有题目")
    if survey.manner.scored and not any(each.right for each in questions):
        yield Reason("竞赛至少要有一道有正确答案的题目")
    if survey.manner.adopts and not any(each.kind == TEXT for each in questions):
        yield Reason("意见征集至少要有一道填写文字的题目，让人写下意见")
    if survey.opens_on < day and not survey.manner.adopts:  # a consultation is told so with its other days
        yield Reason("开始日期已经过去，请改为今天或者以后")
    told = {name: getattr(survey, name) for name in TOLD}
    yield from _faults(survey.kind, survey.organ, told, day)


def _faults(kind: str, organ: Organ, told: dict[str, Any], day: date) -> Iterator[Reason]:
    for name in ("title", "lead"):
        if not told[name].strip():
            yield Reason("请填写", about=name)
    if told["closes_on"] < max(told["opens_on"], day):
        yield Reason("截止日期应当不早于开始日期和今天", about="closes_on")
    if told["about"] and not told["about"].startswith(("/", "https://", "http://")):
        yield Reason("网址应以 / 或者 https:// 开头", about="about")
    if kind in kinds() and kinds()[kind].adopts:
        yield from _consultation_faults(organ, told, day)


def _consultation_faults(organ: Organ, told: dict[str, Any], day: date) -> Iterator[Reason]:
    """Yield what is wrong with a consultation's days: a shorter time needs a reason, which is made public.

    For how long it is open at least is asked only where it does not open in the past: before the law there was no such
    time.
    """
    if told["subject"] not in subjects():
        yield Reason("请选择征求意见的事项", about="subject")
        return
    if told["opens_on"] < day:
        yield Reason("开始日期已经过去，请改为今天或者以后", about="opens_on")
        return
    earliest = earliest_end(told["subject"], organ, told["opens_on"])
    if told["closes_on"] < earliest and not told["hurry"].strip():
        values = {"subject": subjects()[told["subject"]].name, "day": earliest}
        source = "decision2019/15" if subjects()[told["subject"]].period else ""
        yield Reason(
            "{subject}征求意见的截止日期不早于 {day}；确需缩短的，写明理由",
            values,
            source,
            about="closes_on",
        )
