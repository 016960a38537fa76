"""The figures of oversight, counted from its records; what each is called stands in figures.toml."""

from django.db.models import F, Q

from gongkai.web.organs.figures import Counted, counts
from gongkai.web.oversight.models import (
    Accountability,
    Assessment,
    Evaluation,
    Flaw,
    Inspection,
    Meeting,
    SpotCheck,
    Training,
    WorkPoint,
)
from gongkai.web.oversight.models.assessment import FINAL
from gongkai.web.oversight.models.inspection import DONE as INSPECTED
from gongkai.web.oversight.models.work import DONE
from gongkai.web.publishing.models import Item
from gongkai.words.tables import table

_STANDING = Q(struck_at__isnull=True)
_KINDS = table("web/oversight/meetings")

for _figure in ("meetings", "reports_to_leaders"):
    _of_it = [key for key, told in _KINDS.items() if told["figure"] == _figure]
    counts(f"oversight.{_figure}", Counted(Meeting, "held_on", _STANDING & Q(kind__in=_of_it)))
counts("oversight.trainings", Counted(Training, "held_on", _STANDING))
counts("oversight.trained", Counted(Training, "held_on", _STANDING, summed="attended"))
counts("oversight.work_points", Counted(WorkPoint, "closed_on", _STANDING & Q(state=DONE)))
counts("oversight.accountable", Counted(Accountability, "on", _STANDING, summed="people"))
counts("oversight.evaluations", Counted(Evaluation, "until", _STANDING))
counts("oversight.evaluated", Counted(Evaluation, "until", _STANDING, summed="answered"))
counts("oversight.evaluated_satisfied", Counted(Evaluation, "until", _STANDING, summed="satisfied"))
counts("oversight.assessments", Counted(Assessment, "on", Q(state=FINAL)))
counts("oversight.assessment", Counted(Assessment, "on", Q(state=FINAL), summed="total"))
counts("oversight.assessed", Counted(Assessment, "on", Q(state=FINAL), organ="set__organ"))
counts("oversight.released_late", Counted(Item, "released_on", Q(released_on__gt=F("due"))))
counts("oversight.inspections", Counted(Inspection, "at", Q(state=INSPECTED), moment=True))
counts("oversight.spot_checks", Counted(SpotCheck, "on"))
counts("oversight.flaws_found", Counted(Flaw, "found_on"))
counts("oversight.flaws_closed", Counted(Flaw, "closed_on"))
