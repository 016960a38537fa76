"""Reports that come as files from organs outside this office: taken in, mended where in doubt, accepted."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from gongkai.law import NotInForm
from gongkai.law.form import AMOUNT, CHANGE, COUNT, Form, form
from gongkai.web.organs.action import Action, Done, Reason
from gongkai.web.organs.models import Organ, Person
from gongkai.web.organs.tables import kinds
from gongkai.web.organs.upload import Looked
from gongkai.web.reporting.models import AnnualReport, Received
from gongkai.web.reporting.received import doubts_of

_WRITTEN = {
    COUNT: re.compile(r"\d{1,12}", re.ASCII),
    CHANGE: re.compile(r"-?\d{1,12}", re.ASCII),
    AMOUNT: re.compile(r"\d{1,12}(\.\d{1,6})?", re.ASCII),
}
"""What may be typed into a cell, by its kind."""


@dataclass(frozen=True)
class ReceiveFile(Action):
    """Take in the file of a report an organ below sent. `reading` is its plain form with doubts and origins."""

    name, label, permission = "receive_report_file", "登记收到的年度报告", "oversee_reports"
    at_organ: Organ
    year: int
    looked: Looked
    reading: Mapping[str, Any]
    by: Person

    def organ(self) -> Organ:
        """Return the organ that sent it."""
        return self.at_organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it: the file itself, another year's report, a report written in this office."""
        del at
        yield from self.looked.faults
        if not kinds()[self.at_organ.kind].reports:
            yield Reason("“{organ}”不单独编制年度报告", {"organ": self.at_organ}, source="reg2019/49")
        told = self.reading.get("year")
        if told is not None and told != self.year:
            yield Reason(
                "文件是 {found} 年度的报告，不是 {year} 年度的", {"found": told, "year": self.year}, about="file"
            )
        written = AnnualReport.objects.filter(organ=self.at_organ, year=self.year).first()
        if written and (written.above or written.editions.exists()):
            yield Reason("这个机关已经在系统里报送或者公布了 {year} 年度的报告", {"year": self.year})
        if self._same().filter(digest=self.looked.digest).exclude(state="replaced").exists():
            yield Reason("这个文件已经登记过", about="file")

    def act(self, at: datetime) -> Done:
        """Keep file and reading; what came before and was not accepted is replaced."""
        self._same().filter(state="read").update(state="replaced")
        kept = Received(organ=self.at_organ, year=self.year, name=self.looked.name, digest=self.looked.digest)
        kept.reading, kept.by, kept.at = dict(self.reading), self.by, at
        kept.file.save(self.looked.name, self.looked.file, save=False)
        kept.save()
        return Done(kept, {"year": self.year, "name": kept.name, "digest": kept.digest, "doubts": len(doubts_of(kept))})

    def _same(self) -> Any:
        return Received.objects.filter(organ=self.at_organ, year=self.year)


class _Mending(Action):
    """An action on a file that is being looked over."""

    received: Received

    def organ(self) -> Organ:
        """Return the organ that sent it."""
        return self.received.organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield why it cannot be mended now."""
        del at
        now = Received.objects.get(pk=self.received.pk)
        if now.state != "read":
            yield Reason("现在是“{state}”，不能再改", {"state": now.get_state_display()})


@dataclass(frozen=True)
class MendCell(_Mending):
    """Write what a cell says, as read with own eyes; empty for a blank."""

    name, label, permission = "mend_received_cell", "更正读取的数据", "oversee_reports"
    received: Received
    path: str
    value: str

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        yield from super().reasons(at)
        yield from faults(form(self.received.reading["form"]), {self.path: self.value})

    def act(self, at: datetime) -> Done:
        """Keep the value beside the reading, which stays as it was read."""
        del at
        before = self.received.mended.get(self.path, self.received.reading["cells"].get(self.path))
        self.received.mended = {**self.received.mended, self.path: self.value.strip()}
        self.received.save(update_fields=["mended"])
        return Done(self.received, {"cell": self.path, "value": [before, self.value.strip()]})


@dataclass(frozen=True)
class SettleDoubt(_Mending):
    """Settle a doubt of the reader: with what its cells say (empty: blank indeed), or that nothing is to be mended."""

    name, label, permission = "settle_reading_doubt", "核对读取的疑点", "oversee_reports"
    received: Received
    number: int
    values: Mapping[str, str]

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        yield from super().reasons(at)
        found = doubts_of(self.received)
        if not 0 <= self.number < len(found):
            yield Reason("没有这个疑点")
            return
        yield from faults(form(self.received.reading["form"]), self.values)

    def act(self, at: datetime) -> Done:
        """Keep the values beside the reading, and that the doubt is settled."""
        del at
        told = {path: value.strip() for path, value in self.values.items()}
        self.received.mended = {**self.received.mended, **told}
        self.received.settled = sorted({*self.received.settled, self.number})
        self.received.save(update_fields=["mended", "settled"])
        return Done(self.received, {"doubt": self.number, "values": told})


@dataclass(frozen=True)
class AcceptFile(_Mending):
    """Accept a file of which every doubt is settled: it counts in the totals; one accepted before no longer does."""

    name, label, permission = "accept_report_file", "验收收到的年度报告", "oversee_reports"
    received: Received

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        yield from super().reasons(at)
        open_ = sum(not doubt.settled for doubt in doubts_of(self.received))
        if open_:
            yield Reason("还有 {count} 处疑点没有核对", {"count": open_})

    def act(self, at: datetime) -> Done:
        """Accept it."""
        del at
        rows = Received.objects.filter(organ=self.received.organ, year=self.received.year, state="accepted")
        rows.update(state="replaced")
        before, self.received.state = self.received.state, "accepted"
        self.received.save(update_fields=["state"])
        return Done(self.received, {"state": [before, "accepted"]})


def faults(statutory: Form, values: Mapping[str, str]) -> Iterator[Reason]:
    """Yield what is wrong with cells as people typed them; a form shows each at its cell."""
    for path, told in values.items():
        try:
            kind = statutory.cell(path).kind
        except NotInForm:
            yield Reason("没有“{place}”这个位置", {"place": path})
            continue
        if told.strip() and not _WRITTEN[kind].fullmatch(told.strip()):
            message = "应是不带单位的金额" if kind == AMOUNT else "应是不带单位的整数"
            yield Reason(message, about=path)
