"""Template tag that lets surveys stand in a page of the public: `{% surveys_here organ %}`."""

from typing import Any

from django import template
from django.template.context import RequestContext

from gongkai.web.dialogue.models import Survey
from gongkai.web.dialogue.receiving import sheet_of
from gongkai.web.organs.guard import today
from gongkai.web.organs.models import Organ
from gongkai.web.portal.survey_form import SheetForm, browser_of
from gongkai.web.portal.views.surveys import public_ones

register = template.Library()


@register.inclusion_tag("portal/surveys_here.html", takes_context=True)
def surveys_here(context: RequestContext, organ: Organ) -> dict[str, Any]:
    """Show the surveys that stand in this page, to be answered here; those of its organ, and of the organs above.

    One query where there is none.
    """
    request = context.get("request")
    if request is None:
        return {"surveys": []}
    placed = public_ones().filter(placements__address=request.path, organ__path__in=organ.line)
    found = placed.select_related("organ").prefetch_related("questions").order_by("pk")
    return {"request": request, "surveys": [_shown(request, each) for each in found]}


def _shown(request: Any, survey: Survey) -> dict[str, Any]:
    day = today()
    sheet = sheet_of(survey, browser_of(request, survey))
    form = SheetForm(list(survey.questions.all()), day, auto_id=f"survey{survey.pk}_%s")
    return {"survey": survey, "form": form, "open": survey.takes(day), "coming": day < survey.opens_on, "sheet": sheet}
