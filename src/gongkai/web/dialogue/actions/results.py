"""Actions on a survey that is public: open for longer, taken back, its opinions answered, its results published."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from django.utils import timezone

from gongkai.web.dialogue.actions.survey import KEEP, RELEASE, OfSurvey, at_stage, set_stage
from gongkai.web.dialogue.models import OpinionOutcome, Survey
from gongkai.web.dialogue.models.survey import ANSWERED, CONCLUDED, PUBLIC, PUBLISHED, WITHDRAWN
from gongkai.web.dialogue.survey_kinds import results
from gongkai.web.dialogue.tally import with_text
from gongkai.web.organs.action import Done, Reason
from gongkai.web.organs.models import Person
from gongkai.web.organs.personal import personal_data


@dataclass(frozen=True)
class ExtendSurvey(OfSurvey):
    """Leave a survey open for longer. It is never closed earlier than was said."""

    name, label, permission = "extend_survey", "延长截止日期", RELEASE
    closes_on: date

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        if not at_stage(self.survey, PUBLISHED):
            yield Reason("发布之后、结果送审之前才能延长")
        if self.closes_on <= max(self.survey.closes_on, timezone.localdate(at)):
            yield Reason("新的截止日期应当晚于原来的日期和今天", about="closes_on")

    def act(self, at: datetime) -> Done:
        """Write the day."""
        del at
        before, self.survey.closes_on = self.survey.closes_on, self.closes_on
        self.survey.save(update_fields=["closes_on"])
        return Done(self.survey, {"closes_on": [before.isoformat(), self.closes_on.isoformat()]})


@dataclass(frozen=True)
class WithdrawSurvey(OfSurvey):
    """Take a survey back from the public for good; what was answered stays on record, the marks of who did not."""

    name, label, permission = "withdraw_survey", "撤回", RELEASE
    remark: str

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        del at
        if not at_stage(self.survey, *PUBLIC):
            yield Reason("没有公开")
        if not self.remark.strip():
            yield Reason("请写明撤回的理由", about="remark")

    def act(self, at: datetime) -> Done:
        """Take it back."""
        del at
        _forget_marks(self.survey)
        return set_stage(self.survey, WITHDRAWN, remark=self.remark.strip())


@dataclass(frozen=True)
class AnswerOpinions(OfSurvey):
    """Say what becomes of opinions that say the same: a summary in the office's own words, the result, and why."""

    name, label, permission = "answer_opinions", "登记采纳情况", KEEP
    sheets: Sequence[int]
    wording: str
    result: str
    reason: str

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it; the summary is for everybody to read, so it tells of no person."""
        if not at_stage(self.survey, PUBLISHED):
            yield Reason("发布之后、结果送审之前才能登记")
        if not self.sheets or self.survey.sheets.filter(pk__in=self.sheets).count() < len(set(self.sheets)):
            yield Reason("请选择意见", about="sheets")
        if self.result not in dict(results()):
            yield Reason("请选择处理结果", about="result")
        for name in ("wording", "reason"):
            text = getattr(self, name)
            if not text.strip():
                yield Reason("请填写", about=name)
            elif personal_data(text, timezone.localdate(at)):
                yield Reason("将向社会公布，请不要写个人信息", about=name)

    def act(self, at: datetime) -> Done:
        """Keep it; an outcome no opinion has any more is gone."""
        del at
        made = OpinionOutcome.objects.create(
            survey=self.survey, wording=self.wording.strip(), result=self.result, reason=self.reason.strip()
        )
        count = self.survey.sheets.filter(pk__in=self.sheets).update(outcome=made)
        OpinionOutcome.objects.filter(survey=self.survey, sheets=None).delete()
        return Done(self.survey, {"outcome": made.pk, "result": made.result, "count": count})


@dataclass(frozen=True)
class SubmitResults(OfSurvey):
    """Hand the results in for review, with what is to be said of them."""

    name, label, permission = "submit_results", "结果送审", KEEP
    conclusion: str
    person: Person

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        day = timezone.localdate(at)
        if not (at_stage(self.survey, PUBLISHED) and Survey.objects.get(pk=self.survey.pk).ended(day)):
            yield Reason("截止日期过后才能送审结果")
        if not self.conclusion.strip():
            yield Reason("请写明结果", about="conclusion")
        elif personal_data(self.conclusion, day):
            yield Reason("将向社会公布，请不要写个人信息", about="conclusion")
        if self.survey.manner.adopts and (count := self._waiting()):
            yield Reason("还有 {count} 份意见没有登记采纳情况", {"count": count})

    def act(self, at: datetime) -> Done:
        """Hand them in."""
        del at
        told = {"conclusion": self.conclusion.strip(), "submitted_by": self.person, "remark": ""}
        return set_stage(self.survey, ANSWERED, **told)

    def _waiting(self) -> int:
        """Return how many opinions have no outcome; a sheet without a text holds none."""
        return self.survey.sheets.filter(with_text(self.survey), outcome=None).count()


@dataclass(frozen=True)
class ReturnResults(OfSurvey):
    """Give the results back, with a remark."""

    name, label, permission = "return_results", "退回结果", RELEASE
    remark: str

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        del at
        if not at_stage(self.survey, ANSWERED):
            yield Reason("结果没有送审")
        if not self.remark.strip():
            yield Reason("请写明退回意见", about="remark")

    def act(self, at: datetime) -> Done:
        """Give them back."""
        del at
        return set_stage(self.survey, PUBLISHED, remark=self.remark.strip())


@dataclass(frozen=True)
class PublishResults(OfSurvey):
    """Publish the results: somebody who did not hand them in. The marks of browsers and addresses are wiped."""

    name, label, permission = "publish_results", "审核通过并公布结果", RELEASE
    person: Person

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        del at
        if not at_stage(self.survey, ANSWERED):
            yield Reason("结果没有送审")
        if self.person.pk == self.survey.submitted_by_id:
            yield Reason("送审的人不能自己审核")

    def act(self, at: datetime) -> Done:
        """Make them public; nobody can answer twice any more, so nobody need be known again."""
        _forget_marks(self.survey)
        return set_stage(self.survey, CONCLUDED, concluded_on=timezone.localdate(at))


def _forget_marks(survey: Survey) -> None:
    """Wipe the marks by which a browser and an address were known again: nobody answers this survey any more."""
    survey.sheets.update(browser=None, address="")
