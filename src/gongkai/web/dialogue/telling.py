"""What ended evaluations came to, told to whoever evaluates an organ."""

from collections.abc import Iterator

from gongkai.web.dialogue.models import Survey
from gongkai.web.dialogue.models.survey import ANSWERED, CONCLUDED
from gongkai.web.dialogue.tally import satisfied
from gongkai.web.organs.models import Organ
from gongkai.web.organs.surveyed import Surveyed, tells_surveys


@tells_surveys
def evaluations(organ: Organ) -> Iterator[Surveyed]:
    """Yield an organ's evaluations whose results are out or being answered, each with how many were satisfied."""
    ended = Survey.objects.filter(organ=organ, kind="evaluation", stage__in=(ANSWERED, CONCLUDED))
    for survey in ended.order_by("-closes_on"):
        people, happy = satisfied(survey)
        yield Surveyed(f"dialogue.{survey.pk}", survey.title, survey.opens_on, survey.closes_on, people, happy)
