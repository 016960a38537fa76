"""Proposals: entered, answered together with whether the answer is public, let out by somebody else."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import cast

from django.utils import timezone

from gongkai.web.dialogue.actions.kept import Change, Enter, Publish, TakeBack
from gongkai.web.dialogue.models import Proposal
from gongkai.web.dialogue.models.proposal import OPENNESS, RESULTS
from gongkai.web.organs.action import Action, Done, Reason
from gongkai.web.organs.due import months_after, working_days_after
from gongkai.web.organs.models import Organ, Person

CLOSED, FULL, SUMMARY = "closed", "full", "summary"


class EnterProposal(Enter):
    """Enter a proposal; where no day is told by which it is answered, the organ's months count."""

    name, label, permission = "enter_proposal", "登记建议提案", "keep_dealings"

    def act(self, at: datetime) -> Done:
        """Save it with its limit."""
        _limit(cast("Proposal", self.record))
        return super().act(at)


class ChangeProposal(Change):
    """Correct what was entered of a proposal; where the limit is taken out, the organ's months count."""

    name, label, permission = "change_proposal", "修改建议提案", "keep_dealings"

    def act(self, at: datetime) -> Done:
        """Save it with its limit."""
        _limit(cast("Proposal", self.record))
        return super().act(at)


class PublishProposal(Publish):
    """Let the public read what was answered."""

    name, label, permission = "publish_proposal", "公开答复", "publish_dealings"

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        mine = cast("Proposal", self.record)
        if mine.answered_on is None:
            yield Reason("还没有答复")
        elif mine.openness == CLOSED:
            yield Reason("公开审查的结论是不公开：{reason}", {"reason": mine.reason})
        yield from super().reasons(at)


class TakeBackProposal(TakeBack):
    """Take an answer back from the public."""

    name, label, permission = "take_back_proposal", "撤回公开", "publish_dealings"


@dataclass(frozen=True)
class AnswerProposal(Action):
    """Answer a proposal, and decide in the same act whether the answer is public (国办发〔2014〕46号)."""

    name, label, permission = "answer_proposal", "答复", "keep_dealings"
    proposal: Proposal
    on: date
    result: str
    answer: str
    openness: str
    reason: str
    public_text: str
    person: Person | None

    def organ(self) -> Organ:
        """Return the organ that answers."""
        return self.proposal.organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        if not self.proposal.received_on <= self.on <= timezone.localdate(at):
            yield Reason("日期应在交办之后、今天之前", about="on")
        if self.result not in dict(RESULTS):
            yield Reason("请选择办理结果", about="result")
        if self.openness not in dict(OPENNESS):
            yield Reason("请选择是否公开", about="openness")
        if not self.answer.strip():
            yield Reason("请填写答复", about="answer")
        if self.openness == CLOSED and not self.reason.strip():
            yield Reason("不公开的，请写明理由", about="reason")
        if self.openness == SUMMARY and not self.public_text.strip():
            yield Reason("请填写公开的摘要", about="public_text")

    def act(self, at: datetime) -> Done:
        """Keep the answer and the decision; what was public before is looked at anew."""
        del at
        mine, limit = self.proposal, int(self.proposal.organ.setting("proposal_publication", self.on))
        mine.answered_on, mine.result, mine.answer = self.on, self.result, self.answer.strip()
        mine.openness, mine.reason, mine.by = self.openness, self.reason.strip(), self.person
        mine.public_text = "" if self.openness == CLOSED else (self.public_text.strip() or mine.answer)
        mine.publish_by, mine.provisional = (
            (None, False) if self.openness == CLOSED else working_days_after(self.on, limit)
        )
        mine.published_at = mine.published_by = None
        mine.save()
        return Done(mine, {"answered_on": self.on.isoformat(), "result": self.result, "openness": self.openness})


def _limit(proposal: Proposal) -> None:
    """Fill in by when a proposal is answered, where nobody said so."""
    if proposal.due is None:
        months = int(proposal.organ.setting("proposal_answer", proposal.received_on))
        proposal.due = months_after(proposal.received_on, months)
