"""Places and press conferences: entered, changed, let out; who came to a place."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from django.utils import timezone

from gongkai.web.dialogue.actions.kept import Change, Enter, Publish, TakeBack, facts, unfit
from gongkai.web.dialogue.models import Visit
from gongkai.web.organs.action import Action, Done, Reason
from gongkai.web.organs.models import Organ


class EnterPlace(Enter):
    """Open a zone or an information corner."""

    name, label, permission = "enter_place", "登记专区或者信息角", "keep_dealings"


class ChangePlace(Change):
    """Change what is told of a place."""

    name, label, permission = "change_place", "修改专区或者信息角", "keep_dealings"


class PublishPlace(Publish):
    """Show a place to the public."""

    name, label, permission = "publish_place", "公开", "publish_dealings"


class TakeBackPlace(TakeBack):
    """Show a place no more."""

    name, label, permission = "take_back_place", "撤回公开", "publish_dealings"


class EnterPress(Enter):
    """Enter a press conference."""

    name, label, permission = "enter_press", "登记新闻发布会", "keep_dealings"


class ChangePress(Change):
    """Change what is told of a press conference."""

    name, label, permission = "change_press", "修改新闻发布会", "keep_dealings"


class PublishPress(Publish):
    """Show a press conference to the public."""

    name, label, permission = "publish_press", "公开", "publish_dealings"


class TakeBackPress(TakeBack):
    """Show a press conference no more."""

    name, label, permission = "take_back_press", "撤回公开", "publish_dealings"


@dataclass(frozen=True)
class RecordVisit(Action):
    """Note how many came to a place on a day, and what for; nobody is named."""

    name, label, permission = "record_visit", "登记来访", "keep_dealings"
    visit: Visit

    def organ(self) -> Organ:
        """Return whose place it is."""
        return self.visit.place.organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        place = self.visit.place
        if not place.opened_on <= self.visit.on <= (place.closed_on or timezone.localdate(at)):
            yield Reason("日期应在场所启用之后、停用之前，不晚于今天", about="on")
        elif self.visit.on > timezone.localdate(at):
            yield Reason("日期在今天之后", about="on")
        if not self.visit.people:
            yield Reason("请填写人数", about="people")
        yield from unfit(self.visit.note, at)

    def act(self, at: datetime) -> Done:
        """Keep it."""
        del at
        self.visit.organ = self.visit.place.organ
        self.visit.save()
        return Done(self.visit.place, {"visit": facts(self.visit)})
