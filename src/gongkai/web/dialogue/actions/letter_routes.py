"""Asking an office inside for what it knows of a letter, and its answer."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from django.utils import timezone

from gongkai.web.dialogue.actions.letter_steps import OnLetter
from gongkai.web.dialogue.models import Route
from gongkai.web.organs.action import Action, Done, Reason
from gongkai.web.organs.models import Organ, Person
from gongkai.web.organs.personal import personal_data


@dataclass(frozen=True)
class RouteLetter(OnLetter):
    """Send a letter to an office of the organ, in the clerk's words, by a day that leaves time to answer."""

    name, label, permission = "route_letter", "转办来信", "handle_letters"
    to: Organ
    question: str
    due: date
    person: Person
    states = ("open",)

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        yield from super().reasons(at)
        day, organ = timezone.localdate(at), self.letter.organ
        if self.to != organ and not self.to.path.startswith(organ.path):
            yield Reason("只能转给本机关的内设机构或者下属单位", about="to")
        if not self.question.strip():
            yield Reason("请写明要办什么、回答什么", about="question")
        for finding in personal_data(self.question, day):
            values = {"quote": finding.quote}
            yield Reason("转办意见里像是有个人信息：{quote}，请改写", values, finding.code.source, "question")
        if self.due < day:
            yield Reason("反馈期限已经过去", about="due")
        elif self.due > self.letter.due >= day:
            yield Reason("反馈期限晚于答复期限 {due}", {"due": self.letter.due}, about="due")

    def act(self, at: datetime) -> Done:
        """Put it on their desk."""
        made = Route.objects.create(
            letter=self.letter, to=self.to, question=self.question.strip(), due=self.due, by=self.person, at=at
        )
        return Done(self.letter, {"route": made.pk, "to": self.to.name, "until": str(self.due)})


@dataclass(frozen=True)
class AnswerRoute(Action):
    """Tell what the office knows or has done; it is told once."""

    name, label, permission = "answer_route", "反馈转办来信", "answer_route"
    route: Route
    answer: str
    person: Person

    def organ(self) -> Organ:
        """Return the office that was asked."""
        return self.route.to

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        del at
        if Route.objects.get(pk=self.route.pk).answered_at:
            yield Reason("已经反馈过")
        if not self.answer.strip():
            yield Reason("请填写反馈", about="answer")

    def act(self, at: datetime) -> Done:
        """Keep the answer."""
        route = self.route
        route.answer, route.answered_by, route.answered_at = self.answer.strip(), self.person, at
        route.save()
        return Done(route.letter, {"route": route.pk})
