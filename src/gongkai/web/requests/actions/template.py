"""An organ's own texts of notices: a new version each time, from a day on; where there is none, the shipped one."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from django.utils import timezone

from gongkai.letters import faults, kinds
from gongkai.web.organs.action import Action, Done, Reason
from gongkai.web.organs.models import Organ, Person
from gongkai.web.requests.models import Template


@dataclass(frozen=True)
class KeepTemplate(Action):
    """Make a text the organ's own template of a kind from `since` on; earlier versions stay.

    What the law wants such a notice to state must be in it; anything else may be worded anew.
    """

    name, label, permission = "keep_template", "保存文书模板", "keep_templates"
    at_organ: Organ
    kind: str
    text: str
    since: date
    person: Person

    def organ(self) -> Organ:
        """Return the organ whose template it is."""
        return self.at_organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        kind = kinds().get(self.kind)
        if kind is None:
            yield Reason("没有“{kind}”这种文书", {"kind": self.kind})
            return
        for fault in faults(kind, self.text):
            yield Reason(fault.message, fault.values, fault.source, "text")
        if self.since < timezone.localdate(at):
            yield Reason("模板从今天或者以后的日期起用", about="since")
        last = self._last()
        if last and last.text == _tidy(self.text):
            yield Reason("与现在的模板相同", about="text")

    def act(self, at: datetime) -> Done:
        """Write the next version."""
        del at
        last = self._last()
        made = Template.objects.create(
            organ=self.at_organ,
            kind=self.kind,
            version=last.version + 1 if last else 1,
            text=_tidy(self.text),
            since=self.since,
            by=self.person,
        )
        return Done(made, {"kind": self.kind, "version": made.version, "since": str(self.since)})

    def _last(self) -> Template | None:
        return Template.objects.filter(organ=self.at_organ, kind=self.kind).order_by("-version").first()


def _tidy(text: str) -> str:
    return "\n".join(filter(None, (line.strip() for line in text.splitlines())))
