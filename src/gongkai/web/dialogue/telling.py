"""What ended evaluations came to, told to whoever evaluates organs."""

from collections.abc import Collection, Iterator

from gongkai.web.dialogue.models import Survey
from gongkai.web.dialogue.models.survey import ANSWERED, CONCLUDED
from gongkai.web.dialogue.tally import satisfied
from gongkai.web.organs.models import Organ
from gongkai.web.organs.surveyed import Surveyed, tells_surveys


@tells_surveys
def evaluations(organs: Collection[Organ]) -> Iterator[Surveyed]:
    """Yield the evaluations of organs whose results are out or handed in, each with how many were satisfied.

    Two queries.
    """
    ended = Survey.objects.filter(organ__in=organs, kind="evaluation", stage__in=(ANSWERED, CONCLUDED))
    found = list(ended.order_by("-closes_on"))
    counts = satisfied(found)
    for each in found:
        people, happy = counts[each.pk]
        yield Surveyed(f"dialogue.{each.pk}", each.organ_id, each.title, each.opens_on, each.closes_on, people, happy)
