"""Published annual reports as files and as open data: downloads, a listing for programs, feeds."""

from typing import Any

from django.core.paginator import Paginator
from django.http import FileResponse, Http404, HttpRequest, JsonResponse
from django.shortcuts import get_object_or_404
from django.urls import path, reverse
from django.utils.cache import patch_cache_control
from django.views.decorators.http import require_safe

from gongkai.web.organs.guard import public
from gongkai.web.organs.models import Organ
from gongkai.web.organs.upload import file_types
from gongkai.web.portal.editions import newest_editions
from gongkai.web.portal.views.feeds import ENTRIES, OrganFeed
from gongkai.web.reporting.models import Edition, Rendered
from gongkai.web.screens.asked import number

PAGE = 1000
"""So many reports in one answer of the listing; `next` leads on."""

MEDIA = {"html": "text/html; charset=utf-8", "json": "application/json"}
"""What a report is served as where it is no file people may attach."""

_A_WHILE = 600
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox"
"""The page of a report brings its own style, as one file must, and nothing else."""


@public
@require_safe
def report_file(request: HttpRequest, key: int, number: int, format: str) -> FileResponse:  # noqa: A002 -- the word people expect
    """Hand out an edition in one of its formats; html and pdf open in the browser, anything else is saved."""
    del request
    files = Rendered.objects.select_related("edition__report__organ").defer("edition__content", "edition__evidence")
    kept = get_object_or_404(files, edition__report=key, edition__number=number, format=format)
    try:
        opened = kept.file.open("rb")
    except OSError:
        raise Http404 from None
    name, media = f"{kept.edition}.{format}", MEDIA.get(format) or file_types()[format].media
    answer = FileResponse(opened, as_attachment=format not in {"html", "pdf"}, filename=name, content_type=media)
    answer["X-Content-Type-Options"] = "nosniff"
    if format == "pdf":
        vars(answer)["_csp_exempt"] = True  # a policy keeps Chromium from showing a document
    else:
        answer["Content-Security-Policy"] = _POLICY
    patch_cache_control(answer, public=True, max_age=_A_WHILE)
    return answer


@public
@require_safe
def listing(request: HttpRequest) -> JsonResponse:
    """List every published report in its newest edition, with its files; `year` and `organ` narrow it."""
    found = newest_editions().order_by("-report__year", "report__organ__path").prefetch_related("files")
    for name, lookup in (("year", "report__year"), ("organ", "report__organ")):
        asked = number(request.GET.get(name))
        if asked is not None:
            found = found.filter(**{lookup: asked})
    page = Paginator(found, PAGE).get_page(request.GET.get("page"))
    given = request.GET.copy()
    given["page"] = str(page.number + 1)
    following = request.build_absolute_uri(f"?{given.urlencode()}") if page.has_next() else None
    told = {"count": page.paginator.count, "next": following, "reports": [_entry(request, each) for each in page]}
    return JsonResponse(told, json_dumps_params={"ensure_ascii": False})


def _entry(request: HttpRequest, edition: Edition) -> dict[str, Any]:
    report, organ = edition.report, edition.report.organ
    key, number = report.pk, edition.number
    return {
        "organ": organ.name,
        "organ_code": organ.code,
        "organ_key": organ.pk,
        "year": report.year,
        "edition": number,
        "published_on": edition.published_on,
        "digest": edition.digest,
        "page": request.build_absolute_uri(reverse("public_report", args=[key])),
        "files": {
            each.format: {
                "url": request.build_absolute_uri(reverse("public_report_file", args=[key, number, each.format])),
                "size": each.size,
                "sha256": each.digest,
            }
            for each in edition.files.all()
        },
    }


class ReportFeed(OrganFeed):
    """The annual reports last published: an organ's, or everybody's."""

    def get_object(self, request: HttpRequest, key: int = 0) -> Any:
        """Return whose reports they are; None for everybody's."""
        return super().get_object(request, key) if key else None

    def title(self, obj: Any) -> str:
        """Return what the feed is called."""
        return f"{obj or ''}政府信息公开工作年度报告"

    def link(self, obj: Any) -> str:
        """Return the page it is the feed of."""
        return reverse("public_reports", args=[obj.pk]) if obj else reverse("home")

    def items(self, obj: Any) -> Any:
        """Return the newest editions; a correction is one too."""
        found = Edition.objects.select_related("report__organ").defer("content", "evidence").order_by("-pk")
        return (found.filter(report__organ=obj) if isinstance(obj, Organ) else found)[:ENTRIES]

    def item_title(self, item: Any) -> str:
        """Return report and edition."""
        return str(item)

    def item_description(self, item: Any) -> str:
        """Return what a correction says of itself."""
        return str(item.note)

    def item_link(self, item: Any) -> str:
        """Return the address of the edition."""
        return reverse("public_edition", args=[item.report_id, item.number])

    def item_pubdate(self, item: Any) -> Any:
        """Return when it was published."""
        return item.at

    def item_updateddate(self, item: Any) -> Any:
        """Return the same: an edition never changes."""
        return item.at


addresses = [
    path("reports/<int:key>/editions/<int:number>/report.<slug:format>", report_file, name="public_report_file"),
    path("reports.json", listing, name="public_report_listing"),
    path("reports/feed", public(ReportFeed()), name="report_feed"),
    path("organs/<int:key>/reports/feed", public(ReportFeed()), name="organ_report_feed"),
]
