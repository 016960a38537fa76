"""Comments and attachments of any record: two forms that come back to the record's page, and the file itself."""

from typing import cast

from django.core.files.uploadedfile import UploadedFile
from django.db.models import Model
from django.http import FileResponse, Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import path
from django.views.decorators.http import require_GET, require_POST

from gongkai.web.organs.actions.remark import AddComment, AttachFile
from gongkai.web.organs.guard import demand, guarded, person_of
from gongkai.web.organs.models import Attachment
from gongkai.web.organs.remarkable import kind_of, remarkable
from gongkai.web.organs.upload import look_through
from gongkai.web.screens.attempt import attempt, warn
from gongkai.web.screens.preferences import back


@guarded("comment")
@require_POST
def comment(request: HttpRequest, label: str, key: int) -> HttpResponse:
    """Leave a comment on a record the person may see."""
    record = _seen(request, label, key)
    attempt(request, AddComment(record, person_of(request), request.POST.get("text", "")))
    return HttpResponseRedirect(back(request))


@guarded("attach")
@require_POST
def attach(request: HttpRequest, label: str, key: int) -> HttpResponse:
    """Add a file to a record the person may see."""
    record = _seen(request, label, key)
    file = request.FILES.get("file")
    if isinstance(file, UploadedFile):
        attempt(request, AttachFile(record, person_of(request), look_through(file)))
    else:
        warn(request, "请先选择要上传的文件")
    return HttpResponseRedirect(back(request))


@guarded("see_desk")
@require_GET
def attachment(request: HttpRequest, key: int) -> FileResponse:
    """Hand out a file to whoever may see its record, always to be saved and never to be opened in the page."""
    kept = get_object_or_404(Attachment.objects.select_related("record_type"), pk=key)
    record = cast("Model | None", kept.record)
    if record is None:
        raise Http404
    kind = kind_of(record)
    demand(request, kind.see, kind.organ(record))
    answer = FileResponse(
        kept.file.open("rb"), as_attachment=True, filename=kept.name, content_type="application/octet-stream"
    )
    answer["X-Content-Type-Options"] = "nosniff"
    answer["Content-Security-Policy"] = "default-src 'none'; sandbox"
    return answer


def _seen(request: HttpRequest, label: str, key: int) -> Model:
    try:
        kind = remarkable(label)
    except KeyError:
        raise Http404 from None
    record = get_object_or_404(kind.model._default_manager, pk=key)  # noqa: SLF001 -- Django's own public name
    demand(request, kind.see, kind.organ(record))
    return record


addresses = [
    path("remarks/<str:label>/<int:key>/comment", comment, name="comment"),
    path("remarks/<str:label>/<int:key>/attach", attach, name="attach"),
    path("attachments/<int:key>", attachment, name="attachment"),
]
