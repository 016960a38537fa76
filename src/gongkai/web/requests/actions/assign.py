"""Asking an inner office or a department for what it holds, and its answer."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from django.utils import timezone

from gongkai.web.organs.action import Action, Done, Reason
from gongkai.web.organs.models import Organ, Person
from gongkai.web.requests.models import Assignment, Request


@dataclass(frozen=True)
class Assign(Action):
    """Ask an office of the same organ, by a day that leaves time to answer the applicant."""

    name, label, permission = "assign", "交办", "handle_requests"
    request: Request
    to: Organ
    question: str
    due: date
    person: Person

    def organ(self) -> Organ:
        """Return the organ that handles the request."""
        return self.request.organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        organ = self.request.organ
        if self.request.state == "closed":
            yield Reason("案件已经办结")
        if self.to != organ and not self.to.path.startswith(organ.path):
            yield Reason("只能交办给本机关的内设机构或者下属单位", about="to")
        if not self.question.strip():
            yield Reason("请写明需要什么材料、回答什么问题", about="question")
        if self.due < timezone.localdate(at):
            yield Reason("反馈期限已经过去", about="due")
        elif self.request.due and self.due > self.request.due:
            yield Reason("反馈期限晚于答复期限 {due}", {"due": self.request.due}, about="due")

    def act(self, at: datetime) -> Done:
        """Put it on their desk."""
        made = Assignment.objects.create(
            request=self.request, to=self.to, question=self.question.strip(), due=self.due, by=self.person, at=at
        )
        return Done(self.request, {"assignment": made.pk, "to": self.to.name, "due": str(self.due)})


@dataclass(frozen=True)
class AnswerAssignment(Action):
    """Answer what was asked; an answer is given once."""

    name, label, permission = "answer_assignment", "反馈交办", "answer_assignment"
    assignment: Assignment
    answer: str
    person: Person

    def organ(self) -> Organ:
        """Return the office that was asked."""
        return self.assignment.to

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        del at
        if Assignment.objects.get(pk=self.assignment.pk).answered_at:
            yield Reason("已经反馈过")
        if not self.answer.strip():
            yield Reason("请填写反馈", about="answer")

    def act(self, at: datetime) -> Done:
        """Keep the answer."""
        assignment = self.assignment
        assignment.answer, assignment.answered_by, assignment.answered_at = self.answer.strip(), self.person, at
        assignment.save()
        return Done(assignment.request, {"assignment": assignment.pk})
