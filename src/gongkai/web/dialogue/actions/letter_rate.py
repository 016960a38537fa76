"""What the writer of a letter says of its answer, once."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from gongkai.web.dialogue.mailbox import SCORES
from gongkai.web.dialogue.models import Letter, LetterRating
from gongkai.web.organs.action import Action, Done, Reason
from gongkai.web.organs.models import Organ


@dataclass(frozen=True)
class RateLetter(Action):
    """Rate how a letter was answered, from 1 to 5, with a word if one likes."""

    name, label, permission = "rate_letter", "评价来信答复", "handle_letters"
    letter: Letter
    score: int
    text: str = ""

    def organ(self) -> Organ:
        """Return the organ that answered."""
        return self.letter.organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        del at
        if self.score not in SCORES:
            yield Reason("请选择满意程度", about="score")
        if not Letter.objects.filter(pk=self.letter.pk, answered_on__isnull=False).exists():
            yield Reason("答复之后才能评价")
        if LetterRating.objects.filter(letter=self.letter).exists():
            yield Reason("已经评价过，谢谢")

    def act(self, at: datetime) -> Done:
        """Keep it."""
        LetterRating.objects.create(letter=self.letter, score=self.score, text=self.text.strip(), at=at)
        return Done(self.letter, {"score": self.score})
