"""What an applicant says of the service, once, after the end."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from gongkai.web.organs.action import Action, Done, Reason
from gongkai.web.organs.models import Organ
from gongkai.web.requests.models import Rating, Request

SCORES = {5: "非常满意", 4: "满意", 3: "基本满意", 2: "不满意", 1: "非常不满意"}


@dataclass(frozen=True)
class Rate(Action):
    """Rate how a request was handled, from 1 to 5, with a word if one likes."""

    name, label, permission = "rate_request", "评价办理情况", "register_requests"
    request: Request
    score: int
    text: str = ""

    def organ(self) -> Organ:
        """Return the organ that handled the request."""
        return self.request.organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        del at
        if self.score not in SCORES:
            yield Reason("请选择满意程度", about="score")
        if Request.objects.get(pk=self.request.pk).state != "closed":
            yield Reason("办结之后才能评价")
        if Rating.objects.filter(request=self.request).exists():
            yield Reason("已经评价过，谢谢")

    def act(self, at: datetime) -> Done:
        """Keep it."""
        Rating.objects.create(request=self.request, score=self.score, text=self.text.strip(), at=at)
        return Done(self.request, {"score": self.score})
