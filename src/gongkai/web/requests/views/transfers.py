"""What is not for this organ: the right one named, and the application handed over where that one works here too."""

from typing import Any

from django.forms import BooleanField, CharField, Form, ModelChoiceField
from django.http import HttpRequest, HttpResponse
from django.urls import path, reverse
from django.views.decorators.http import require_http_methods

from gongkai.web.organs.guard import guarded, person_of, today
from gongkai.web.organs.models import Organ
from gongkai.web.organs.permissions import may
from gongkai.web.organs.tables import kinds
from gongkai.web.requests.actions.transfer import TransferRequest
from gongkai.web.requests.case_page import adds_to_case
from gongkai.web.requests.models import Request, Transfer
from gongkai.web.requests.views.cases import SEE, seen_case
from gongkai.web.screens.acting import acting

HANDLE = "handle_requests"
TAKING = tuple(key for key, kind in kinds().items() if kind.reports)
"""Kinds of organs that are asked for information (reg2019/27)."""


class TransferForm(Form):
    """Which organ, and whether it gets the application at once."""

    to = ModelChoiceField(Organ.objects.none(), label="本系统里的机关", required=False)
    named = CharField(label="其他机关的名称", max_length=200, required=False, help_text="上面没有的，在这里写出")
    contact = CharField(label="其他机关的联系方式", max_length=300, required=False)
    hand_over = BooleanField(
        label="同时移送：把申请登记到该机关的台账",
        required=False,
        help_text="该机关与申请人确认收到后开始计算期限；本件仍要答复申请人",
    )
    agreed = BooleanField(label="申请人已经同意移送", required=False)

    def __init__(self, case: Request, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        others = Organ.objects.filter(kind__in=TAKING, closed_on__isnull=True).exclude(pk=case.organ_id)
        self.fields["to"].queryset = others.order_by("path")  # type: ignore[attr-defined]  # it is a choice of models


@adds_to_case("不属于本机关的信息", "requests/part_transfer.html", rank=25)
def transfer_of_case(request: HttpRequest, case: Request) -> dict[str, Any] | None:
    """Show where a case went or came from, and where to name the right organ."""
    person, day = person_of(request), today()
    told = Transfer.objects.select_related("to", "letter").filter(request=case).first()
    came = Transfer.objects.select_related("request__organ").filter(letter=case.letter_id).first()
    handed = told is not None and told.letter_id is not None
    form = case.state != "closed" and not handed and may(person, HANDLE, case.organ, day)
    if not (told or came or form):
        return None
    there = Request.objects.select_related("organ").filter(letter=told.letter_id).first() if told and handed else None
    return {
        "told": told,
        "there": there,
        "there_at": _address(request, there),
        "came": came,
        "came_at": _address(request, came.request if came else None),
        "form": reverse("transfer_request", args=[case.pk]) if form else "",
    }


@guarded(HANDLE)
@require_http_methods(["GET", "POST"])
def transfer_request(request: HttpRequest, key: int) -> HttpResponse:
    """Name the organ responsible, and hand over."""
    case, person, back = seen_case(request, key, HANDLE), person_of(request), reverse("case", args=[key])
    return acting(
        request,
        TransferForm(case, request.POST or None),
        lambda told: TransferRequest(case, person=person, **told),
        lambda _: back,
        title=TransferRequest.label,
        submit="确定",
        back=back,
        lead=str(case),
    )


def _address(request: HttpRequest, case: Request | None) -> str:
    """Return where a case is seen; "" for who may not see it."""
    if case is None or not may(person_of(request), SEE, case.organ, today()):
        return ""
    return reverse("case", args=[case.pk])


addresses = [path("<int:key>/transfer", transfer_request, name="transfer_request")]
