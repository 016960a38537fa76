"""The import of a file, as one act beside those it is made of."""

from dataclasses import dataclass
from datetime import datetime

from gongkai.web.organs.action import Action, Done
from gongkai.web.organs.models import Organ


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
