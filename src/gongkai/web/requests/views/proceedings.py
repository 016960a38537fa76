"""Reviews and suits: their list, a case with its calendar, and what is entered on it."""

from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, render
from django.urls import path, reverse
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from gongkai.law.calendar import CalendarUnknown
from gongkai.web.organs.guard import guarded, person_of, today
from gongkai.web.organs.permissions import limited, may, organs_where
from gongkai.web.organs.remarkable import takes_remarks
from gongkai.web.requests.actions.archive import ReadProceeding, TakeEvidence
from gongkai.web.requests.actions.proceeding import AnswerProceeding, ConcludeProceeding, ExtendProceeding
from gongkai.web.requests.case_page import adds_to_case
from gongkai.web.requests.dossier import packed
from gongkai.web.requests.models import Proceeding, Request
from gongkai.web.requests.models.proceeding import KINDS, RESULTS, ROLES
from gongkai.web.requests.proceeding_forms import DayForm, ProceedingForm, ResultForm
from gongkai.web.requests.proceedings import Mark, cautions, marks_of
from gongkai.web.requests.views.files import saved
from gongkai.web.screens.acting import acting
from gongkai.web.screens.attempt import attempt
from gongkai.web.screens.columns import Choice, Column, Days
from gongkai.web.screens.language import said
from gongkai.web.screens.listing import Listing
from gongkai.web.screens.navigation import Entry, enter

SEE, KEEP = "see_requests", "keep_proceedings"
both = require_http_methods(["GET", "POST"])
COLUMNS = (
    Column("类别", lambda case: said(case.get_kind_display()), link=lambda case: reverse("proceeding", args=[case.pk])),
    Column("机关", "organ", sort="organ__path"),
    Column("本机关身份", lambda case: said(case.get_role_display())),
    Column("受理机关", "body"),
    Column("申请编号", "request.number"),
    Column("受理日期", "filed_on", sort="filed_on"),
    Column("结果", lambda case: said(case.get_result_display()), sort="result"),
    Column("审结日期", "result_on", sort="result_on"),
)


@guarded(SEE)
@require_GET
def proceedings(request: HttpRequest) -> HttpResponseBase:
    """Show the reviews and suits; the list filters, sorts and leaves as xlsx."""
    rows = limited(Proceeding.objects.all(), person_of(request), SEE, today()).select_related("organ", "request")
    return Listing(
        "行政复议和行政诉讼",
        rows,
        columns=COLUMNS,
        search=("request__number", "body"),
        filters=(
            Choice("kind", "类别", KINDS),
            Choice("result", "结果", RESULTS[1:]),
            Choice("role", "本机关身份", ROLES),
            Days("filed", "受理日期", lookup="filed_on"),
            Days("concluded", "审结日期", lookup="result_on"),
        ),
        order="-filed_on",
        template="requests/proceedings.html",
        context={"keeps": may(person_of(request), KEEP, None, today())},
    ).respond(request)


@guarded(SEE)
@require_GET
def proceeding(request: HttpRequest, key: int) -> HttpResponse:
    """Show a case: its facts, its calendar, what looks wrong, what can be entered; neither its number nor its gist."""
    return render(request, "requests/proceeding.html", _page(request, _seen(request, key, SEE)))


@guarded(KEEP)
@require_POST
def read_proceeding(request: HttpRequest, key: int) -> HttpResponse:
    """Show a case with its number and its gist, once the trail says who looked."""
    case = _seen(request, key, KEEP)
    ReadProceeding(case).do(actor=person_of(request), at=timezone.now())
    answer = render(request, "requests/proceeding.html", {**_page(request, case), "read": True})
    answer["Cache-Control"] = "no-store"
    return answer


@guarded(KEEP)
@both
def open_proceeding(request: HttpRequest) -> HttpResponse:
    """Enter a review or suit; `request` in the address names the request it is about."""
    organs = organs_where(person_of(request), KEEP, today()).order_by("path")
    about = Request.objects.filter(organ__in=organs, number=request.GET.get("request", "")).first()
    initial = {"request": about.number, "organ": about.organ} if about else {}
    form = ProceedingForm(organs, request.POST or None, initial=initial)
    return acting(
        request,
        form,
        form.action,
        lambda case: reverse("proceeding", args=[case.pk]),
        title="登记复议诉讼案件",
        submit="登记",
        back=reverse("proceedings"),
    )


@guarded(KEEP)
@both
def answer(request: HttpRequest, key: int) -> HttpResponse:
    """Enter that the answer was handed in."""
    case, form = _seen(request, key, KEEP), DayForm(today(), request.POST or None)
    return _asked(request, case, form, lambda told: AnswerProceeding(case, told["day"]))


@guarded(KEEP)
@both
def extend(request: HttpRequest, key: int) -> HttpResponse:
    """Enter that the reviewing organ took more time."""
    case, form = _seen(request, key, KEEP), DayForm(today(), request.POST or None)
    return _asked(request, case, form, lambda told: ExtendProceeding(case, told["day"]))


@guarded(KEEP)
@both
def conclude(request: HttpRequest, key: int) -> HttpResponse:
    """Enter the result."""
    case, form = _seen(request, key, KEEP), ResultForm(today(), request.POST or None)
    return _asked(
        request, case, form, lambda told: ConcludeProceeding(case, told["day"], told["result"], told["summary"])
    )


@guarded(KEEP)
@require_POST
def evidence(request: HttpRequest, key: int) -> HttpResponse:
    """Hand out everything on the disputed request, with a list of the evidence."""
    case = _seen(request, key, KEEP)
    if attempt(request, TakeEvidence(case)) is None or case.request is None:
        return HttpResponseRedirect(reverse("proceeding", args=[key]))
    return saved(packed(case.request, "证据目录"), f"evidence-{case.pk}.zip")


@adds_to_case("复议诉讼", "requests/part_proceedings.html", 60)
def proceedings_part(request: HttpRequest, case: Request) -> dict[str, Any] | None:
    """Show the reviews and suits over a request, where there are any or there may be one."""
    found = list(case.proceedings.order_by("filed_on", "pk"))
    keeps = may(person_of(request), KEEP, case.organ, today())
    return {"case": case, "found": found, "keeps": keeps} if found or (keeps and case.concluded_on) else None


def _asked(request: HttpRequest, case: Proceeding, form: DayForm, action: Any) -> HttpResponse:
    back = reverse("proceeding", args=[case.pk])
    title = action({"day": today(), "result": "", "summary": ""}).label
    return acting(request, form, action, lambda _: back, title=title, submit="确定", back=back, lead=str(case))


def _seen(request: HttpRequest, key: int, permission: str) -> Proceeding:
    records = limited(Proceeding.objects.all(), person_of(request), permission, today())
    return get_object_or_404(records.select_related("organ", "request", "earlier"), pk=key)


def _page(request: HttpRequest, case: Proceeding) -> dict[str, Any]:
    marks, guessed = _calendar(case)
    return {
        "case": case,
        "marks": marks,
        "guessed": guessed,
        "cautions": list(cautions(case)),
        "keeps": may(person_of(request), KEEP, case.organ, today()),
        "later": case.later.order_by("filed_on"),
        "facts": (
            ("机关", str(case.organ)),
            ("本机关身份", said(case.get_role_display())),
            ("受理机关", case.body),
            ("受理日期", case.filed_on),
            ("收到副本日期", case.served_on),
            ("提交答复日期", case.answered_on),
            ("简易程序", case.simple),
            ("结果", said(case.get_result_display())),
            ("审结日期", case.result_on),
        ),
    }


def _calendar(case: Proceeding) -> tuple[list[Mark], bool]:
    """Return what falls due; nothing, and True, where a holiday notice is missing."""
    try:
        return list(marks_of(case)), False
    except CalendarUnknown:
        return [], True


addresses = [
    path("proceedings", proceedings, name="proceedings"),
    path("proceedings/new", open_proceeding, name="open_proceeding"),
    path("proceedings/<int:key>", proceeding, name="proceeding"),
    path("proceedings/<int:key>/read", read_proceeding, name="read_proceeding"),
    path("proceedings/<int:key>/answer", answer, name="answer_proceeding"),
    path("proceedings/<int:key>/extend", extend, name="extend_proceeding"),
    path("proceedings/<int:key>/conclude", conclude, name="conclude_proceeding"),
    path("proceedings/<int:key>/evidence", evidence, name="take_evidence"),
]
enter(Entry("复议诉讼", "proceedings", SEE, rank=22))
takes_remarks(Proceeding, SEE)
