"""Handing on a letter that came to the wrong door: it closes here, and is a record of the other room from then on."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from django.utils import timezone

from gongkai.web.dialogue.actions.letter_steps import OnLetter, let_go
from gongkai.web.dialogue.mailbox import UNNAMED, told
from gongkai.web.organs.action import Action, Done, Reason
from gongkai.web.organs.doors import Handed, door_of, token_of
from gongkai.web.organs.models import Person


@dataclass(frozen=True)
class HandLetterOn(OnLetter):
    """Hand a letter on to another room by its door; whoever does it must be allowed to take it in there too."""

    name, label, permission = "hand_letter_on", "转交其他渠道办理", "handle_letters"
    room: str
    person: Person
    states = ("new", "open")

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it here, and what the other room says."""
        yield from super().reasons(at)
        if self.letter.subject == UNNAMED:
            yield Reason("请先受理，写明来信事项，再转交")
            return
        yield from self._taking().refusals(self.person, at)

    def act(self, at: datetime) -> Done:
        """Have it taken there, and close it here; what was merged into it is open again."""
        self._taking().do(actor=self.person, at=at)
        letter = self.letter
        before = letter.state
        letter.state, letter.handed_to = "handed", self.room
        letter.closed_on = timezone.localdate(at)
        letter.save()
        return Done(letter, {"to": self.room, "state": [before, "handed"], **let_go(letter)})

    def _taking(self) -> Action:
        letter = self.letter
        return door_of(self.room).takes(
            Handed(
                letter.organ,
                letter.name,
                letter.subject,
                letter.text,
                letter.received_on,
                told("channels")[letter.channel]["as"],
                token_of("dialogue", letter.pk),
                self.person,
                letter.contact or {},
            )
        )
