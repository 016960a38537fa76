"""The reviewer's screens: the reports that wait for me, and one of them, exactly as submitted, to pass or return."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import path, reverse
from django.utils import timezone
from django.views.decorators.http import require_GET

from gongkai.report import compare
from gongkai.report.plain import from_plain
from gongkai.web.organs.action import Action, Refused
from gongkai.web.organs.guard import guarded, person_of, today
from gongkai.web.organs.permissions import limited
from gongkai.web.publishing.item_forms import JudgeForm
from gongkai.web.publishing.tables import Stage
from gongkai.web.reporting.actions.review import PASSING, RETURNING
from gongkai.web.reporting.grids import grids, written
from gongkai.web.reporting.models import Round
from gongkai.web.reporting.queue import against, mine, stage_of, waiting_for
from gongkai.web.reporting.reading import lines_of, paragraphs, repeated_in
from gongkai.web.reporting.value import compile_report, of_last_year, published
from gongkai.web.reporting.verdict import judged
from gongkai.web.reporting.views.editions import place_named
from gongkai.web.reporting.views.findings import shown
from gongkai.web.reporting.views.own import PARTS, titled
from gongkai.web.screens.language import said


@guarded("review")
@require_GET
def report_reviews(request: HttpRequest) -> HttpResponse:
    """Show the reports that wait for the person's review; and those that wait but are for somebody else."""
    person, now = person_of(request), timezone.now()
    own = set(mine(person, today()).values_list("pk", flat=True))
    waiting = list(waiting_for(person, today()))
    page = {
        "mine": [(each, stage_of(each)) for each in waiting if each.pk in own],
        "others": [(each, against(each, person, now)) for each in waiting if each.pk not in own],
    }
    return render(request, "reporting/reviews.html", page)


@guarded("review")
def review_report(request: HttpRequest, key: int) -> HttpResponse:
    """Show a report as it was submitted, with all a reviewer needs; and take the verdict."""
    rounds = limited(
        Round.objects.select_related("report__organ", "by"), person_of(request), "review", today(), via="report__organ"
    )
    round_ = get_object_or_404(rounds, pk=key)
    stage = stage_of(round_)
    form = JudgeForm(stage, request.POST or None) if stage else None
    if request.method == "POST" and form is not None and stage is not None and form.is_valid():
        action = _verdict(request, round_, stage, form)
        if _done(request, form, action):
            messages.success(request, said("已完成：{label}", label=action.label))
            return HttpResponseRedirect(reverse("report_reviews"))
    return render(request, "reporting/review.html", _page(request, round_, stage, form))


def _verdict(request: HttpRequest, round_: Round, stage: Stage, form: JudgeForm) -> Action:
    """Return what the reviewer decided; nothing but the button to pass passes."""
    judging = PASSING if "pass" in request.POST else RETURNING
    told = form.cleaned_data
    return judging[stage.key](round_, person_of(request), tuple(told["points"]), told["remark"])


def _page(request: HttpRequest, round_: Round, stage: Stage | None, form: JudgeForm | None) -> dict[str, object]:
    report, submitted = round_.report, from_plain(round_.content)
    last, before = of_last_year(report), published(report)
    now = compile_report(report)
    return {
        "round": round_,
        "report": report,
        "stage": stage,
        "form": form,
        "refusals": against(round_, person_of(request), timezone.now()),
        "moved": stage is not None and now.digest != round_.digest,
        "parts": [
            (
                titled(report, each),
                paragraphs(lines_of(submitted, each), each, copied=repeated_in(submitted, last, each)),
            )
            for each in PARTS
        ],
        "grids": grids(submitted),
        "findings": [shown(report, each) for each in judged(report, now).findings],
        "waivers": report.waivers.select_related("by").order_by("code"),
        "given": round_.judgements.select_related("person").order_by("pk"),
        "changes": [
            (place_named(report, path), written(old), written(new))
            for path, old, new in compare(before, submitted).cells
        ]
        if before
        else [],
    }


def _done(request: HttpRequest, form: JudgeForm, action: Action) -> bool:
    """Do the action; where it is refused, put the reasons into the form."""
    try:
        action.do(actor=person_of(request), at=timezone.now())
    except Refused as refused:
        for reason in refused.reasons:
            form.add_error(reason.about if reason.about in form.fields else None, said(reason.message, **reason.values))
        return False
    return True


addresses = [
    path("reviews", report_reviews, name="report_reviews"),
    path("reviews/<int:key>", review_report, name="review_report"),
]
