"""Opening a letter: who wrote and what is shown to those on it alone, and every time the trail says who looked."""

from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from gongkai.web.dialogue.models import Letter
from gongkai.web.organs.action import Action, Done
from gongkai.web.organs.models import Organ


class Opened(NamedTuple):
    """Who wrote, how to be reached, and the text as it was written."""

    name: str
    contact: dict[str, str]
    text: str


@dataclass(frozen=True)
class OpenLetter(Action):
    """See a letter as it was written; `why` is the screen it is seen on."""

    name, label, permission = "open_letter", "查看来信原文", "see_writers"
    letter: Letter
    why: str

    def organ(self) -> Organ:
        """Return the organ that answers."""
        return self.letter.organ

    def act(self, at: datetime) -> Done:
        """Change nothing: the row of the trail is all there is to it."""
        del at
        return Done(self.letter, {"why": self.why})

    def opened(self) -> Opened:
        """Return what it says; to be called once the action is done."""
        return Opened(self.letter.name, self.letter.contact or {}, self.letter.text)
