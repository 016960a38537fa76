"""The import of a file, as one act beside those it is made of."""

from dataclasses import dataclass
from datetime import datetime

from gongkai.web.organs.action import Action, Done
from gongkai.web.organs.models import Organ, Person


@dataclass(frozen=True)
class Import(Action):
    """Take a file in. What it held was done by the actions of each row; this one names the file they came from."""

    name, label, permission = "import", "导入机关和人员", "import_people"
    at_organ: Organ
    file: str
    digest: str
    counts: dict[str, int]

    def organ(self) -> Organ:
        """Return the uppermost organ the file touched."""
        return self.at_organ

    def act(self, at: datetime) -> Done:
        """Change nothing more: the row of the trail is all there is to it."""
        del at
        return Done(self.at_organ, {"file": self.file, "sha256": self.digest, **self.counts})


@dataclass(frozen=True)
class TakePasswords(Action):
    """Hand the first passwords an import made to whoever imported, once; the trail tells how many, never which."""

    name, label, permission = "take_passwords", "领取初始密码", "import_people"
    person: Person
    count: int

    def organ(self) -> None:
        """Return None: whoever may import anywhere takes what the own import made."""
        return

    def act(self, at: datetime) -> Done:
        """Change nothing more: the list is given out and deleted by the screen."""
        del at
        return Done(self.person, {"count": self.count})
