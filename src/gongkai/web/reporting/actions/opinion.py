"""A reader says what they think of a published report; so many in an hour and no more, and nothing about persons."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.utils import timezone

from gongkai.vetting.look import look
from gongkai.vetting.passage import Content, Place, passage
from gongkai.vetting.recogniser import Told
from gongkai.web.organs.action import Action, Done, Reason
from gongkai.web.organs.models import Organ
from gongkai.web.reporting.models import Edition, Opinion
from gongkai.web.reporting.models.opinion import ANSWERS

LONGEST = 500

_PERSONAL = "P"


@dataclass(frozen=True)
class GiveOpinion(Action):
    """Say what one thinks of a report. Nobody need sign in; the system does it."""

    name, label, permission = "give_opinion", "评价年度报告", "see_reports"
    edition: Edition
    answer: str
    text: str = ""

    def organ(self) -> Organ:
        """Return the organ whose report it is."""
        return self.edition.report.organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what is wrong with it."""
        if self.answer not in dict(ANSWERS):
            yield Reason("请选择一个回答", about="answer")
        if len(self.text.strip()) > LONGEST:
            yield Reason("太长了，请不要超过 {count} 个字", {"count": LONGEST}, about="text")
        elif any(found.code.key.startswith(_PERSONAL) for found in look(_content(self.text), _told(at))):
            yield Reason("请不要写电话、证件号码、住址等个人信息：这里的评价不记名，也不逐条答复", about="text")
        lately = Opinion.objects.filter(edition__report__organ=self.organ(), at__gt=at - timedelta(hours=1))
        if lately.count() >= int(self.organ().setting("opinions_hourly", timezone.localdate(at))):
            yield Reason("评价太多，暂时收不下，请稍后再试")

    def act(self, at: datetime) -> Done:
        """Keep it. The trail holds the answer alone."""
        made = Opinion.objects.create(edition=self.edition, answer=self.answer, text=self.text.strip(), at=at)
        return Done(made, {"answer": self.answer})


def _content(text: str) -> Content:
    return Content([passage(text, Place("", "paragraph"))])


def _told(at: datetime) -> Told:
    return Told(timezone.localdate(at))
