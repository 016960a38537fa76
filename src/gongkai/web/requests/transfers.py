"""What became of a request that belongs elsewhere: how its answer names the organ, how its applicant follows it."""

from typing import NamedTuple

from gongkai.web.organs.models import Organ
from gongkai.web.requests.actions.register import codes_of
from gongkai.web.requests.models import Request, Transfer


class Transferred(NamedTuple):
    """A request in the register of the organ it was handed over to."""

    organ: Organ
    number: str
    code: str


def transferred(request: Request) -> Transferred | None:
    """Return what a request became elsewhere, for its applicant alone: the code opens it. None where it stayed."""
    told: Transfer | None = getattr(request, "transfer", None)
    if told is None or told.letter is None or told.to is None:
        return None
    made = told.letter.requests.order_by("pk")[0]
    return Transferred(told.to, made.number, codes_of(told.letter.token, 1)[0])


def contact_of(organ: Organ) -> str:
    """Return how an organ's disclosure office is reached: address and phone, as far as they are stated."""
    return "，".join(filter(None, (organ.office, organ.address, organ.phone)))


def right_organ(request: Request) -> dict[str, str]:
    """Return the organ responsible as an answer names it, by the key of its field; nothing where none was named."""
    told = Transfer.objects.filter(request=request).first()
    if told is None:
        return {}
    return {"right_organ": f"{told.name}（{told.contact}）" if told.contact else told.name}
