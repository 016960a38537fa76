"""The steps on a letter as its page offers them: each with its form and the action that is made of it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from gongkai.web.dialogue import letter_forms as forms
from gongkai.web.dialogue.actions.letter_answers import DraftReply, ReviewReply, SendReply
from gongkai.web.dialogue.actions.letter_publish import PreparePublic, ReviewPublic, WithdrawPublic
from gongkai.web.dialogue.actions.letter_routes import RouteLetter
from gongkai.web.dialogue.actions.letter_steps import AcknowledgeLetter, ExtendLetter, MergeLetter, SetLetterAside
from gongkai.web.dialogue.models import Letter
from gongkai.web.organs.action import Action
from gongkai.web.organs.models import Person

Made = Callable[[Letter, dict[str, Any], Person], Action]


@dataclass(frozen=True, slots=True)
class Step:
    """A step: the action, its form, how one is made of the other, in which state of the letter it is the next to do.

    `shows` is what of the letter its page shows above the form: the answer, or the words for the public.
    """

    action: type[Action]
    form: type[forms.LetterForm]
    made: Made
    states: tuple[str, ...]
    public: str | None = None
    shows: str = ""
    first: bool = False

    @property
    def label(self) -> str:
        """Return what the button says; a template would call the action itself."""
        return self.action.label


def _by(action: Callable[..., Action]) -> Made:
    """Return how an action is made that is told who does it."""
    return lambda letter, filled, person: action(letter, person=person, **filled)


def _plain(action: Callable[..., Action]) -> Made:
    return lambda letter, filled, _: action(letter, **filled)


HANDLE: dict[str, Step] = {
    "acknowledge": Step(AcknowledgeLetter, forms.AcknowledgeForm, _by(AcknowledgeLetter), ("new",), first=True),
    "reply": Step(DraftReply, forms.DraftForm, _by(DraftReply), ("open",), first=True),
    "route": Step(RouteLetter, forms.RouteForm, _by(RouteLetter), ("open",)),
    "merge": Step(MergeLetter, forms.MergeForm, _plain(MergeLetter), ("open",)),
    "aside": Step(SetLetterAside, forms.AsideForm, _plain(SetLetterAside), ("new", "open")),
    "send": Step(SendReply, forms.SendForm, _by(SendReply), ("approved",), shows="reply", first=True),
    "public": Step(PreparePublic, forms.PublicForm, _by(PreparePublic), ("answered",), public="", shows="reply"),
}
"""What whoever handles letters does, by the name in the address."""

REVIEW: dict[str, Step] = {
    "reply": Step(ReviewReply, forms.ReviewForm, _by(ReviewReply), ("review",), shows="reply", first=True),
    "extend": Step(ExtendLetter, forms.ExtendForm, _plain(ExtendLetter), ("open",)),
    "public": Step(
        ReviewPublic,
        forms.ReviewPublicForm,
        lambda letter, filled, person: ReviewPublic(letter.public, person=person, **filled),
        ("answered",),
        public="draft",
        shows="public",
        first=True,
    ),
    "withdraw": Step(
        WithdrawPublic,
        forms.WithdrawForm,
        lambda letter, filled, _: WithdrawPublic(letter.public, **filled),
        ("answered",),
        public="public",
        shows="public",
    ),
}
"""What whoever reviews does."""


def offered(steps: dict[str, Step], letter: Letter) -> list[tuple[str, Step]]:
    """Return the steps that come next on a letter, by its state and that of its words for the public."""
    return [(name, step) for name, step in steps.items() if letter.state in step.states and _fits(step, letter)]


def _fits(step: Step, letter: Letter) -> bool:
    if step.public is None:
        return True
    public = getattr(letter, "public", None)
    if step.public:
        return public is not None and public.state == step.public
    return letter.may_publish and (public is None or public.state in {"returned", "withdrawn"})
