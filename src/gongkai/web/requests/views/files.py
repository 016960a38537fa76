"""The files of a case: added, listed, opened; whoever opens one stands in the trail."""

from typing import Any

from django.forms import ChoiceField, FileField, FileInput, Form
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import path, reverse
from django.views.decorators.http import require_http_methods, require_POST

from gongkai.web.organs.guard import guarded, person_of, today
from gongkai.web.organs.permissions import limited, may
from gongkai.web.organs.upload import file_types, look_through
from gongkai.web.requests.actions.file import KeepFile
from gongkai.web.requests.actions.open import OpenFile
from gongkai.web.requests.actions.redact import FORMATS
from gongkai.web.requests.case_page import adds_to_case
from gongkai.web.requests.files import UPLOADED, extension_of, files_of, public_name
from gongkai.web.requests.models import KeptFile, Request
from gongkai.web.requests.views.cases import seen_case
from gongkai.web.screens.acting import acting
from gongkai.web.screens.attempt import attempt

HANDLE, OPEN = "handle_requests", "see_applicants"


class FileForm(Form):
    """A file and what it is for."""

    purpose = ChoiceField(label="用途", choices=UPLOADED)
    file = FileField(
        label="文件",
        widget=FileInput(attrs={"accept": ",".join(f".{extension}" for extension in file_types())}),
        help_text="加密保存，只有办理人员能够打开",
    )


@adds_to_case("案卷材料", "requests/part_files.html", 30)
def files_part(request: HttpRequest, case: Request) -> dict[str, Any]:
    """Show the files of a case without their names, which tell who they are about."""
    person, day = person_of(request), today()
    handles = may(person, HANDLE, case.organ, day)
    return {
        "case": case,
        "handles": handles,
        "opens": may(person, OPEN, case.organ, day),
        "files": [
            (kept, handles and case.state != "closed" and extension_of(kept) in FORMATS) for kept in files_of(case)
        ],
        "redactions": case.redactions.filter(result__isnull=True).select_related("original", "by").order_by("pk"),
    }


@guarded(HANDLE)
@require_http_methods(["GET", "POST"])
def keep_file(request: HttpRequest, key: int) -> HttpResponse:
    """Add a file to a case."""
    case, person, back = seen_case(request, key, HANDLE), person_of(request), reverse("case", args=[key])
    return acting(
        request,
        FileForm(request.POST or None, request.FILES or None),
        lambda told: KeepFile(case, told["purpose"], look_through(told["file"]), person),
        lambda _: back,
        title=KeepFile.label,
        submit="存入",
        back=back,
        lead=str(case),
    )


@guarded(OPEN)
@require_POST
def open_file(request: HttpRequest, key: int) -> HttpResponse:
    """Hand out a file to be saved, under a name that tells nothing, once the trail says who opened it."""
    return handed_out(request, OpenFile(seen_file(request, key, OPEN)), reverse("cases"))


def seen_file(request: HttpRequest, key: int, permission: str) -> KeptFile:
    """Return a file if the person may do `permission` at its organ; 404 otherwise, as if there were none."""
    records = limited(KeptFile.objects.all(), person_of(request), permission, today())
    return get_object_or_404(records.select_related("organ"), pk=key)


def handed_out(request: HttpRequest, opening: OpenFile, back: str) -> HttpResponse:
    """Return a file to be saved, once the trail says who opened it; or go back, and tell why it is not opened."""
    if attempt(request, opening, silent=True) is None:
        return HttpResponseRedirect(back)
    return saved(opening.opened(), public_name(opening.kept))


def saved(data: bytes, name: str) -> HttpResponse:
    """Return bytes as a file to be saved and never kept on the way, nor opened in the page."""
    answer = HttpResponse(data, content_type="application/octet-stream")
    answer["Content-Disposition"] = f'attachment; filename="{name}"'
    answer["Cache-Control"] = "no-store"
    answer["X-Content-Type-Options"] = "nosniff"
    return answer


addresses = [
    path("<int:key>/files/keep", keep_file, name="keep_file"),
    path("files/<int:key>/open", open_file, name="open_file"),
]
