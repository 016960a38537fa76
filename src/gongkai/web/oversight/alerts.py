"""Warning by mail: whoever oversees is told once a day what became late below, as counts by organ and nothing else."""

import logging
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime

from django.conf import settings
from django.utils import timezone

from gongkai.web.organs.absolute import absolute
from gongkai.web.organs.action import Action, Done
from gongkai.web.organs.daily import each_day
from gongkai.web.organs.gateway import Gateway, Message, NotSent
from gongkai.web.organs.gateway.chosen import gateways
from gongkai.web.organs.models import Organ, Person, Post
from gongkai.web.organs.permissions import may, organs_where
from gongkai.web.organs.watched import all_watched
from gongkai.web.oversight.gauges import Counts, gauge
from gongkai.words import CHINESE, say

EMAIL, SETTING, SEE = "email", "warns_by_mail", "see_cockpit"
_log = logging.getLogger("gongkai")


@dataclass(frozen=True)
class WarnOverseer(Action):
    """Keep in the trail that somebody was warned by mail, and of how much; never where."""

    name, label, permission = "warn_overseer", "提醒监督人员", SEE
    at_organ: Organ
    person: Person
    lines: int

    def organ(self) -> Organ:
        """Return the organ for which the person oversees."""
        return self.at_organ

    def act(self, at: datetime) -> Done:
        """Change nothing: the row of the trail is all there is to it."""
        del at
        return Done(self.person, {"lines": self.lines})


@each_day
def watch_over(at: datetime) -> None:
    """Keep how much is late today, and warn of what became late since."""
    day = timezone.localdate(at)
    grown, gateway = gauge(day), gateways(settings.ENVIRONMENT).get(EMAIL)
    if grown and gateway:
        warn_of(grown, gateway, at)


def warn_of(grown: Counts, gateway: Gateway, at: datetime) -> None:
    """Write to everybody who oversees, has an address, and whose organ wants it, what grew within their reach."""
    day = timezone.localdate(at)
    for post in _overseers(day):
        lines = list(_lines(grown, post.person, day))
        if lines and post.organ.setting(SETTING, day) == "yes":
            try:
                gateway.send(_message(post.person, lines))
            except NotSent as fault:
                _log.warning("an overseer was not warned: %s", fault)
            else:
                WarnOverseer(post.organ, post.person, len(lines)).do(actor=None, at=at)


def _overseers(day: date) -> Iterable[Post]:
    posts = Post.objects.held_on(day).filter(role="overseer", person__is_active=True).exclude(person__email="")
    return {post.person_id: post for post in posts.select_related("person", "organ").order_by("-organ__depth")}.values()


def _lines(grown: Counts, person: Person, day: date) -> Iterator[str]:
    """Yield a line for every organ and thing that grew, as far as the person may see it."""
    for organ in organs_where(person, SEE, day).order_by("path"):
        for watched in all_watched():
            count = grown.get((organ.pk, watched.key), 0)
            if count and may(person, watched.permission, organ, day):
                what = say(watched.label, CHINESE)
                yield say("{organ}：{what}，新增 {count} 件", CHINESE, {"organ": organ, "what": what, "count": count})


def _message(person: Person, lines: list[str]) -> Message:
    head = say("以下事项已经逾期，请及时督促：", CHINESE)
    end = say("详见监督总览：{site}", CHINESE, {"site": absolute("cockpits")})
    return Message(person.email, say("政务公开监督提醒", CHINESE), "\n".join((head, *lines, end, "")))
