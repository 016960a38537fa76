"""What oversight records: duties, meetings, work, accountability, evaluations, indicators, assessments."""

from gongkai.web.oversight.models.accountability import Accountability, NilReturn
from gongkai.web.oversight.models.assessment import Appeal, Assessment, Loss, Mark
from gongkai.web.oversight.models.duty import Absence, Duty
from gongkai.web.oversight.models.evaluation import Evaluation
from gongkai.web.oversight.models.flaw import Flaw
from gongkai.web.oversight.models.gauge import Gauge
from gongkai.web.oversight.models.indicator import Indicator, IndicatorSet
from gongkai.web.oversight.models.inspection import Inspection, SpotCheck
from gongkai.web.oversight.models.meeting import Meeting, Training
from gongkai.web.oversight.models.work import Progress, WorkPoint

__all__ = [
    "Absence",
    "Accountability",
    "Appeal",
    "Assessment",
    "Duty",
    "Evaluation",
    "Flaw",
    "Gauge",
    "Indicator",
    "IndicatorSet",
    "Inspection",
    "Loss",
    "Mark",
    "Meeting",
    "NilReturn",
    "Progress",
    "SpotCheck",
    "Training",
    "WorkPoint",
]
