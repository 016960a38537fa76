"""Joint cases left out of a sum: asked for at a cell of table four, and taken back."""

from django import forms
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import path, reverse
from django.views.decorators.http import require_POST

from gongkai.web.organs.guard import guarded, person_of, today
from gongkai.web.organs.models import Organ
from gongkai.web.organs.permissions import limited, organs_where
from gongkai.web.reporting.actions.exclude import Exclude, TakeBackExclusion, excludable
from gongkai.web.reporting.models import Exclusion
from gongkai.web.reporting.totals import members
from gongkai.web.reporting.views.board import asked_year
from gongkai.web.screens.acting import acting
from gongkai.web.screens.attempt import attempt


class ExcludeForm(forms.Form):
    """Whose cases, how many, and which."""

    member = forms.ModelChoiceField(Organ.objects.none(), label="下级机关")
    count = forms.IntegerField(label="件数", min_value=1)
    reason = forms.CharField(label="理由", max_length=500, help_text="写明案号，由哪个机关作为原行为主体计数")


@guarded("write_report")
def exclude(request: HttpRequest, key: int, cell: str) -> HttpResponse:
    """Ask which joint cases a cell of the sum leaves out."""
    organ = get_object_or_404(organs_where(person_of(request), "write_report", today()), pk=key)
    year, person = asked_year(request), person_of(request)
    if cell not in excludable(year):
        raise Http404
    form = ExcludeForm(request.POST or None)
    form.fields["member"].queryset = Organ.objects.filter(pk__in=[each.pk for each in members(organ, year)])  # type: ignore[attr-defined]  # it is a choice among records
    back = f"{reverse('report_contributors', args=[key, cell])}?year={year}"
    return acting(
        request,
        form,
        lambda told: Exclude(organ, year, cell, told["member"], told["count"], told["reason"], person),
        lambda _: back,
        title=Exclude.label,
        submit="剔除",
        back=back,
        lead=str(organ),
    )


@guarded("write_report")
@require_POST
def take_back_exclusion(request: HttpRequest, key: int) -> HttpResponse:
    """Count again what was left out."""
    rows = limited(Exclusion.objects.select_related("organ"), person_of(request), "write_report", today())
    found = get_object_or_404(rows, pk=key)
    back = f"{reverse('report_totals', args=[found.organ_id])}?year={found.year}"
    attempt(request, TakeBackExclusion(found))
    return redirect(back)


addresses = [
    path("totals/<int:key>/cells/<str:cell>/exclude", exclude, name="exclude_joint_cases"),
    path("totals/exclusions/<int:key>", take_back_exclusion, name="take_back_exclusion"),
]
