"""Service counts from a file: month, matter and how many; nothing is saved here."""

from dataclasses import dataclass, field
from datetime import date

from gongkai.web.dialogue.actions.counting import known_counts
from gongkai.web.dialogue.grid_file import GridFile
from gongkai.web.dialogue.models import ServiceCount
from gongkai.web.organs.action import Reason
from gongkai.web.organs.intake.read import Problem
from gongkai.web.organs.models import Organ


@dataclass
class ServicesTaken:
    """What a file holds of an organ's service counts: all of them, how many are new, changed or alike, faults."""

    organ: Organ
    file: GridFile
    day: date
    counts: dict[tuple[date, str], int] = field(default_factory=dict)
    new: int = 0
    changed: int = 0
    same: int = 0
    problems: list[Problem] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Look at every line."""
        self.problems += self.file.problems
        most = ServiceCount._meta.get_field("matter").max_length or 0  # noqa: SLF001 -- Django's own public name
        for line in self.file.lines:
            month, matter, count = (line.values[key] for key in ("month", "matter", "count"))
            if month is None or count is None or not matter:
                continue
            if month > self.day:
                self.problems.append(line.problem("month", Reason("月份在今天之后")))
            if len(matter) > most:
                self.problems.append(line.problem("matter", Reason("太长了，请不要超过 {count} 个字", {"count": most})))
            if (month, matter) in self.counts:
                self.problems.append(line.problem("matter", Reason("同一个月的同一事项写了两次")))
            self.counts[month, matter] = count
        self._compare()

    def _compare(self) -> None:
        before = {(each.month, each.matter): each.count for each in known_counts(self.organ, self.counts)}
        self.same = sum(self.counts[key] == count for key, count in before.items())
        self.changed = len(before) - self.same
        self.new = len(self.counts) - len(before)
