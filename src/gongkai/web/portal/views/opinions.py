"""What a reader thinks of a report: one question and a few words, without signing in and without a name."""

from allauth.core import ratelimit
from django import forms
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import path, reverse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from gongkai.web.organs.action import Refused
from gongkai.web.organs.guard import public
from gongkai.web.portal.editions import newest_editions
from gongkai.web.portal.unseen import Unseen
from gongkai.web.portal.views.requests import refuse
from gongkai.web.reporting.actions.opinion import LONGEST, GiveOpinion
from gongkai.web.reporting.models.opinion import ANSWERS
from gongkai.web.screens.language import said

_GIVEN = "opinions"
"""Where the session keeps which editions the reader has spoken on."""


class OpinionForm(forms.Form):
    """The answer, and a few words where the reader wishes."""

    answer = forms.ChoiceField(label="这份报告您看得明白吗？", widget=forms.RadioSelect, choices=())
    text = forms.CharField(
        label="有什么建议",
        help_text="可以不填；请不要写电话、证件号码等个人信息，这里不记名，也不逐条答复",
        max_length=LONGEST,
        required=False,
        widget=forms.Textarea(attrs={"rows": 4}),
    )
    website = Unseen()

    def __init__(self, *given: object, **named: object) -> None:
        """Say the answers in the language of the page."""
        super().__init__(*given, **named)  # type: ignore[arg-type]  # Django's own arguments, handed on
        self.fields["answer"].choices = [(key, said(name)) for key, name in ANSWERS]  # type: ignore[attr-defined]  # of a choice


@public
@require_http_methods(["GET", "HEAD", "POST"])
@never_cache
def opinion(request: HttpRequest, key: int) -> HttpResponse:
    """Ask what a reader thinks of a report: once of an edition in one browser, so often in an hour from one address."""
    edition = get_object_or_404(newest_editions(), report=key)
    given = request.session.get(_GIVEN, [])
    form = OpinionForm(request.POST or None)
    if request.method == "POST" and edition.pk not in given and form.is_valid():
        if limited := ratelimit.consume_or_429(request, action="give_opinion"):
            return limited
        try:
            GiveOpinion(edition, form.cleaned_data["answer"], form.cleaned_data["text"]).do(
                actor=None, at=timezone.now()
            )
        except Refused as refused:
            refuse(form, refused.reasons)
        else:
            request.session[_GIVEN] = [*given, edition.pk]
            return HttpResponseRedirect(reverse("report_opinion", args=[key]))
    told = {"form": form, "edition": edition, "organ": edition.report.organ, "given": edition.pk in given}
    return render(request, "portal/report_opinion.html", told)


addresses = [path("reports/<int:key>/opinion", opinion, name="report_opinion")]
