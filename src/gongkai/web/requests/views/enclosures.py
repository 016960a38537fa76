"""What goes out with an answer: shown beside it, put in and taken out as long as it is a draft."""

from typing import Any

from django.forms import ChoiceField, Form, RadioSelect
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.template.defaultfilters import filesizeformat
from django.urls import path, reverse
from django.views.decorators.http import require_http_methods, require_POST

from gongkai.letters import kinds
from gongkai.web.organs.guard import guarded, person_of
from gongkai.web.requests.actions.enclose import PROVIDED, EncloseFile, OpenEnclosed, TakeOut
from gongkai.web.requests.models import KeptFile, Notice
from gongkai.web.requests.views.files import HANDLE, handed_out, seen_file
from gongkai.web.requests.views.notices import address_of, seen_notice
from gongkai.web.screens.acting import acting
from gongkai.web.screens.attempt import attempt
from gongkai.web.screens.language import said

REVIEW = "review_notice"


class EncloseForm(Form):
    """One of the case's files that may be given."""

    file = ChoiceField(
        label="材料",
        widget=RadioSelect,
        help_text="只列本件的“提供的信息”和“遮盖后的信息”；没有的，请先在案件页存入或者遮盖",
    )

    def __init__(self, notice: Notice, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        offered = KeptFile.objects.filter(request=notice.request, purpose__in=PROVIDED, notice=None, purged_on=None)
        named_as = [(each.pk, _named(each)) for each in offered.filter(redactions=None).order_by("pk")]
        self.fields["file"].choices = named_as  # type: ignore[attr-defined]  # it is a choice


@guarded(HANDLE)
@require_http_methods(["GET", "POST"])
def enclose_file(request: HttpRequest, key: int) -> HttpResponse:
    """Choose what goes out with an answer."""
    notice = seen_notice(request, key, HANDLE)
    back = address_of(notice)
    return acting(
        request,
        EncloseForm(notice, request.POST or None),
        lambda told: EncloseFile(notice, get_object_or_404(KeptFile, pk=told["file"]), person_of(request)),
        lambda _: back,
        title=EncloseFile.label,
        submit="附上",
        back=back,
        lead=f"{notice.request}　{said(kinds()[notice.kind].name)}",
    )


@guarded(REVIEW)
@require_POST
def open_enclosed(request: HttpRequest, key: int) -> HttpResponse:
    """Hand out what is enclosed to whoever judges, or judged, whether the notice is lawful."""
    kept = seen_file(request, key, REVIEW)
    back = address_of(kept.notice) if kept.notice else reverse("notices")
    return handed_out(request, OpenEnclosed(kept, person_of(request)), back)


@guarded(HANDLE)
@require_POST
def take_out_file(request: HttpRequest, key: int) -> HttpResponse:
    """Take a file out of an answer."""
    kept = seen_file(request, key, HANDLE)
    back = address_of(kept.notice) if kept.notice else reverse("notices")
    attempt(request, TakeOut(kept))
    return HttpResponseRedirect(back)


def _named(kept: KeptFile) -> str:
    return f"{said(kept.get_purpose_display())} #{kept.pk}（{filesizeformat(kept.size)}）"


addresses = [
    path("notices/<int:key>/enclose", enclose_file, name="enclose_file"),
    path("files/<int:key>/open-enclosed", open_enclosed, name="open_enclosed"),
    path("files/<int:key>/take-out", take_out_file, name="take_out_file"),
]
