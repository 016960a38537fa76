"""What another room hands on because it asks for information: it becomes a letter with one request."""

from django.db.models import Model
from django.urls import reverse

from gongkai.web.organs.action import Action
from gongkai.web.organs.doors import Handed, door
from gongkai.web.requests.actions.register import Asker, RegisterLetter
from gongkai.web.requests.models import Request


def case_of(letter: Model) -> str:
    """Return the page of the request a letter made."""
    return reverse("case", args=[Request.objects.filter(letter=letter.pk).values_list("pk", flat=True)[0]])


@door("requests", "转为政府信息公开申请", case_of)
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
