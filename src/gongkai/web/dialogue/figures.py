"""The figures of dialogue, counted from its records; what each is called stands in figures.toml."""

from functools import partial

from django.db.models import Q

from gongkai.web.dialogue.mailbox import KINDS
from gongkai.web.dialogue.models import (
    Asking,
    Faq,
    Idea,
    Letter,
    OpenDay,
    Order,
    PressConference,
    Proposal,
    PublicLetter,
    ServiceCount,
    Sheet,
    Survey,
    Visit,
)
from gongkai.web.dialogue.models.answers import ANSWERED, DECLINED, RELEASED
from gongkai.web.dialogue.models.idea import DONE
from gongkai.web.dialogue.models.survey import PUBLIC
from gongkai.web.organs.figures import Counted, counts

counts("dialogue.letters", Counted(Letter, day="received_on"))
counts("dialogue.letters_answered", Counted(Letter, day="answered_on"))
counts("dialogue.letters_in_time", Counted(Letter, day="answered_on", where=Q(in_time=True)))
counts("dialogue.letters_published", Counted(PublicLetter, day="published_on", where=Q(state="public")))
for _kind, _ in KINDS:
    counts(f"dialogue.letters_{_kind}", Counted(Letter, day="received_on", where=Q(kind=_kind)))

_PUBLISHED = partial(Counted, Survey, "published_on")
_HANDED_IN = partial(Counted, Sheet, "at", moment=True, organ="survey__organ")
_ASKED, _CONSULTED = ("survey", "evaluation"), Q(survey__kind="consultation")
counts("dialogue.surveys", _PUBLISHED(where=Q(kind__in=_ASKED, stage__in=PUBLIC)))
counts("dialogue.survey_answers", _HANDED_IN(where=Q(survey__kind__in=_ASKED)))
counts("dialogue.consultations", _PUBLISHED(where=Q(kind="consultation", stage__in=PUBLIC)))
counts("dialogue.opinions", _HANDED_IN(where=_CONSULTED))
counts(
    "dialogue.opinions_adopted",
    _HANDED_IN(where=_CONSULTED & Q(outcome__result__in=("adopted", "partly"))),
)
counts("dialogue.quizzes", _PUBLISHED(where=Q(kind="quiz", stage__in=PUBLIC)))
counts("dialogue.quiz_participants", _HANDED_IN(where=Q(survey__kind="quiz")))
counts("dialogue.evaluation_participants", _HANDED_IN(where=Q(survey__kind="evaluation")))
counts("dialogue.ideas", Counted(Idea, day="at", moment=True))
counts("dialogue.ideas_done", Counted(Idea, day="at", moment=True, where=Q(state=DONE)))

counts("dialogue.questions", Counted(Asking, day="day"))
counts("dialogue.questions_answered", Counted(Asking, day="day", where=Q(outcome=ANSWERED)))
counts("dialogue.questions_declined", Counted(Asking, day="day", where=Q(outcome=DECLINED)))
counts("dialogue.answers_helpful", Counted(Asking, day="day", where=Q(helpful=True)))
counts("dialogue.faqs", Counted(Faq, day="released_on", where=Q(state=RELEASED)))

counts("dialogue.orders", Counted(Order, day="received_on"))
counts("dialogue.orders_replied", Counted(Order, day="replied_on"))
counts("dialogue.orders_in_time", Counted(Order, day="replied_on", where=Q(in_time=True)))
counts("dialogue.orders_closed", Counted(Order, day="closed_on"))
counts("dialogue.orders_rated", Counted(Order, day="visited_on", where=~Q(satisfaction="")))
counts("dialogue.orders_satisfied", Counted(Order, day="visited_on", where=Q(satisfaction__in=("satisfied", "fair"))))
counts("dialogue.services", Counted(ServiceCount, day="month", summed="count"))
for _kind in ("congress", "cppcc"):
    counts(f"dialogue.proposals_{_kind}", Counted(Proposal, day="received_on", where=Q(kind=_kind)))
counts("dialogue.proposals_answered", Counted(Proposal, day="answered_on"))
counts("dialogue.proposals_published", Counted(Proposal, day="published_at", moment=True))
counts("dialogue.open_days", Counted(OpenDay, day="held_on"))
counts("dialogue.open_day_visitors", Counted(OpenDay, day="held_on", summed="visitors"))
counts("dialogue.visits", Counted(Visit, day="on", summed="people"))
counts("dialogue.press", Counted(PressConference, day="on"))
