"""What dialogue records."""

from gongkai.web.dialogue.models.answers import Asking, Faq, OpenQuestion, Synonyms
from gongkai.web.dialogue.models.idea import Idea, IdeaStep
from gongkai.web.dialogue.models.letter import Letter, LetterRating
from gongkai.web.dialogue.models.letter_public import PublicLetter
from gongkai.web.dialogue.models.letter_work import Reply, Route
from gongkai.web.dialogue.models.open_day import OpenDay, OpenDayComment, OpenDayPhoto, SignUp
from gongkai.web.dialogue.models.order import Order, OrderStep, SheetLayout
from gongkai.web.dialogue.models.place import Place, PressConference, Visit
from gongkai.web.dialogue.models.proposal import Proposal
from gongkai.web.dialogue.models.service import ServiceCount
from gongkai.web.dialogue.models.sheet import OpinionOutcome, Sheet, SheetAnswer
from gongkai.web.dialogue.models.survey import Placement, Survey, SurveyQuestion

__all__ = [
    "Asking",
    "Faq",
    "Idea",
    "IdeaStep",
    "Letter",
    "LetterRating",
    "OpenDay",
    "OpenDayComment",
    "OpenDayPhoto",
    "OpenQuestion",
    "OpinionOutcome",
    "Order",
    "OrderStep",
    "Place",
    "Placement",
    "PressConference",
    "Proposal",
    "PublicLetter",
    "Reply",
    "Route",
    "ServiceCount",
    "Sheet",
    "SheetAnswer",
    "SheetLayout",
    "SignUp",
    "Survey",
    "SurveyQuestion",
    "Synonyms",
    "Visit",
]
