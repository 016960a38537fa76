"""What reporting records: reports with their text, figures typed in, waivers, reviews, editions, passages, opinions."""

from gongkai.web.reporting.models.annual import AnnualReport, Part, Typed, Waiver
from gongkai.web.reporting.models.edition import Edition, Rendered
from gongkai.web.reporting.models.exclusion import Exclusion
from gongkai.web.reporting.models.opinion import Opinion
from gongkai.web.reporting.models.passage import Passage, Point, Reminder
from gongkai.web.reporting.models.received import Received
from gongkai.web.reporting.models.review import Judgement, Round

__all__ = [
    "AnnualReport",
    "Edition",
    "Exclusion",
    "Judgement",
    "Opinion",
    "Part",
    "Passage",
    "Point",
    "Received",
    "Reminder",
    "Rendered",
    "Round",
    "Typed",
    "Waiver",
]
