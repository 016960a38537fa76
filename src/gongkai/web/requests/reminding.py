"""Reminding applicants that something has happened: by the gateways there are, once, and never in place of delivery."""

import logging
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.conf import settings
from django.utils import timezone
from django_tasks import task

from gongkai.web.organs.absolute import absolute
from gongkai.web.organs.action import Action, Done
from gongkai.web.organs.gateway import Gateway, Message, NotSent
from gongkai.web.organs.gateway.chosen import gateways
from gongkai.web.organs.models import Organ
from gongkai.web.requests.models import Event
from gongkai.words import CHINESE, say
from gongkai.words.tables import table

LATEST = timedelta(days=2)
"""What happened longer ago is no news: it was entered afterwards, or the mail server was away."""
AGAIN = timedelta(minutes=30)

_log = logging.getLogger("gongkai")


@dataclass(frozen=True)
class Remind(Action):
    """Keep in the trail that an applicant was reminded, and by which way; never where."""

    name, label, permission = "remind_applicant", "提醒申请人", "handle_requests"
    event: Event
    way: str

    def organ(self) -> Organ:
        """Return the organ that handles the request."""
        return self.event.request.organ

    def act(self, at: datetime) -> Done:
        """Change nothing: the row of the trail is all there is to it."""
        del at
        return Done(self.event.request, {"way": self.way, "step": self.event.kind})


def reminds(event: Event) -> bool:
    """Tell whether the applicant is to be reminded of `event`: it stands, has just happened, and the organ wants it."""
    if event.kind not in table("web/requests/reminders") or timezone.now() - event.at > LATEST or event.struck_at:
        return False
    return event.request.organ.setting("tells_applicants", timezone.localdate(event.at)) == "yes"


def message_of(event: Event, to: str) -> Message:
    """Return the reminder of an event, without a name and without what was asked."""
    told, request = table("web/requests/reminders")[event.kind], event.request
    values = {"organ": request.organ.name, "number": request.number}
    text = say(told["message"], CHINESE, values)
    end = say("请凭回执上的编号和查询码上网查看：{site}", CHINESE, {"site": absolute("track_request")})
    return Message(to, say(told["name"], CHINESE), f"{text}\n{end}\n")


def remind_of(event: Event, served: dict[str, Gateway], at: datetime) -> bool:
    """Remind the applicant by the first way that serves; tell whether that came to an end, one way or the other."""
    contact = event.request.letter.applicant.contact or {}
    for way, gateway in served.items():
        if contact.get(way):
            try:
                gateway.send(message_of(event, contact[way]))
            except NotSent as fault:
                _log.warning("a reminder of event %s was not sent: %s", event.pk, fault)
                return False
            Remind(event, way).do(actor=None, at=at)
            return True
    return True


@task()  # type: ignore[untyped-decorator]  # django-tasks says nothing of its types
def remind(key: int) -> None:
    """Remind the applicant of event `key`; where the gateway fails, again after a while, until it is no news."""
    event = Event.objects.select_related("request__organ", "request__letter__applicant").get(pk=key)
    now = timezone.now()
    if reminds(event) and not remind_of(event, gateways(settings.ENVIRONMENT), now):
        remind.using(run_after=now + AGAIN).enqueue(key)
