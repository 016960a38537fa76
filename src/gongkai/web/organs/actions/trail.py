"""Actions on the audit trail itself: taking a part of it away as a file."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from gongkai.web.organs.action import Action, Done
from gongkai.web.organs.models import Organ


@dataclass(frozen=True)
class ExportAudit(Action):
    """Take rows of the trail away as a file.

    What was asked for, up to which row, and how many rows left the house stand in the trail in turn.
    """

    name, label, permission = "export_audit", "导出审计记录", "export_audit"
    at_organ: Organ
    last: int
    count: int
    asked: dict[str, str]

    def organ(self) -> Organ:
        """Return the organ of the post from which it is exported."""
        return self.at_organ

    def act(self, at: datetime) -> Done:
        """Change nothing: the row of the trail is all there is to it."""
        del at
        detail: dict[str, Any] = {"last": self.last, "rows": self.count, **self.asked}
        return Done(self.at_organ, detail)
