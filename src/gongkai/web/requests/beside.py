"""What is kept beside the events and tells the same: the fee and the opinions; it follows where one is struck."""

from collections.abc import Callable
from datetime import date

from django.db.models import QuerySet

from gongkai.web.requests.models import Event, Fee, Party, Request

ASKING = {"third_party": "third_party_asked", "joint_maker": "joint_maker_asked", "organ": "organ_asked"}
"""The step that asks each kind of party; the law gives their silence opposite meanings (reg2019/32, 34)."""


def follow(event: Event) -> None:
    """Bring what is kept beside an event into line with what stands, once it was entered or struck."""
    if bring := _FOLLOWING.get(event.kind):
        bring(event.request, event.party)


def consulted(request: Request) -> "QuerySet[Party]":
    """Return whom a request's events ask for an opinion, as things stand: nobody asked by mistake."""
    asked = request.events.filter(kind__in=ASKING.values(), struck_at=None)
    return request.parties.filter(label__in=asked.values("party")).order_by("pk")


def _fee(request: Request, party: str) -> None:
    """Keep of a fee what its events still say: a notice that was withdrawn or struck demands nothing of anybody."""
    del party
    fee = Fee.objects.filter(request=request).first()
    if fee is None:
        return  # worked out elsewhere, before the register was taken in
    notices: list[date] = []
    paid_on = None
    for event in request.events.filter(struck_at=None):
        if event.kind == "fee_noticed":
            notices.append(event.day)
        elif event.kind == "fee_waived":
            del notices[-1:]
        elif event.kind == "fee_paid":
            paid_on = event.day
    fee.noticed_on, fee.paid_on = notices[-1] if notices else None, paid_on
    if fee.noticed_on is None:
        fee.notice = None
    if paid_on is None:
        fee.paid, fee.receipt = None, ""
    fee.save()


def _opinion(request: Request, label: str) -> None:
    """Forget the opinion of a party that, as things stand, has given none."""
    if not request.events.filter(kind="opinion_received", party=label, struck_at=None).exists():
        request.parties.filter(label=label).update(opinion="", reason="")


_FOLLOWING: dict[str, Callable[[Request, str], None]] = {
    **dict.fromkeys(("fee_noticed", "fee_waived", "fee_paid"), _fee),
    "opinion_received": _opinion,
}
