"""Is it alive, is it ready: two addresses for whatever watches over the office. They tell nothing about anybody."""

from django.db import DatabaseError, connection
from django.http import Http404, HttpRequest, HttpResponse
from django_prometheus.exports import ExportToDjangoView

from gongkai.web.organs.guard import public

OUT_OF_ORDER = 503
LOOPBACK = {"127.0.0.1", "::1"}


@public
def alive(request: HttpRequest) -> HttpResponse:
    """Answer: the process runs."""
    del request
    return HttpResponse("ok", content_type="text/plain")


@public
def ready(request: HttpRequest) -> HttpResponse:
    """Answer: the database can be reached too; 503 where it cannot."""
    del request
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1 FROM organs_organ LIMIT 1")
    except DatabaseError:
        return HttpResponse("database", status=OUT_OF_ORDER, content_type="text/plain")
    return HttpResponse("ok", content_type="text/plain")


@public
def metrics(request: HttpRequest) -> HttpResponse:
    """Answer Prometheus with counts and times, to this machine only: behind a proxy nobody outside gets to see them."""
    if request.META.get("REMOTE_ADDR") not in LOOPBACK or "HTTP_X_FORWARDED_FOR" in request.META:
        raise Http404
    return ExportToDjangoView(request)
