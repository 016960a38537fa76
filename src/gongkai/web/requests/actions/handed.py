"""What another room hands on because it asks for information: it becomes a letter with one request."""

from django.db.models import Model
from django.urls import reverse

from gongkai.web.organs.action import Action
from gongkai.web.organs.doors import Handed, door
from gongkai.web.requests.actions.register import Asker, RegisterLetter
from gongkai.web.requests.models import Letter, Request


def case_of(letter: Model) -> str:
    """Return the page of the request a letter made."""
    return reverse("case", args=[Request.objects.filter(letter=letter.pk).values_list("pk", flat=True)[0]])


def made_with(token: str) -> Letter | None:
    """Return the letter that was registered with a token."""
    return Letter.objects.filter(token=token).first()


@door(
    "requests",
    "转为政府信息公开申请",
    "依申请公开申请",
    made=made_with,
    address=case_of,
    page=lambda key: reverse("case", args=[key]),
)
def take(handed: Handed) -> Action:
    """Return the registration of what was handed on; who asks counts as a natural person until the clerk says else."""
    asker = Asker("natural", handed.name, contact=handed.contact)
    return RegisterLetter(
        handed.organ,
        asker,
        handed.channel,
        handed.arrived_on,
        (handed.subject,),
        handed.text,
        handed.token,
        by=handed.by,
    )
