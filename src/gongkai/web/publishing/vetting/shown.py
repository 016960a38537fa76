"""Findings as the screen shows them: by file and place, with what can be done about each."""

from dataclasses import dataclass

from gongkai.vetting import codes
from gongkai.vetting.passage import Place
from gongkai.vetting.vet import mendable
from gongkai.web.publishing.models import Finding, Vetting
from gongkai.web.publishing.models.vetting import ASK
from gongkai.web.screens.language import spoken

_RANK = {"block": 0, "warn": 1, "note": 2}
_FEW = 3


@dataclass(frozen=True)
class Shown:
    """One finding in words."""

    row: Finding
    title: str
    advice: str
    places: tuple[str, ...]
    more: int

    @property
    def mendable(self) -> bool:
        """Tell whether the program can mask, mend or clean it; a file may still turn out to forbid it."""
        return not self.row.decision and mendable(self.row.code, self.row.file, self.row.better)

    @property
    def chosen(self) -> bool:
        """Tell whether its box is ticked from the beginning: personal data and hidden things that can be mended."""
        return self.mendable and codes()[self.row.code].family in {"P", "H"}


@dataclass(frozen=True)
class File:
    """What was found in one file ("" for the draft's own text), the gravest first."""

    name: str
    findings: tuple[Shown, ...]

    @property
    def open(self) -> int:
        """Count what must be decided yet."""
        return sum(1 for each in self.findings if each.row.severity == "block" and not each.row.decision)

    @property
    def mendable(self) -> bool:
        """Tell whether there is anything the program can mend."""
        return any(each.mendable for each in self.findings)

    @property
    def undecided(self) -> bool:
        """Tell whether there is anything left to decide."""
        return any(not each.row.decision for each in self.findings)


def by_file(vetting: Vetting) -> list[File]:
    """Return the findings of a vetting by file, the draft's own text first."""
    rows = sorted(
        vetting.findings.select_related("by"),
        key=lambda row: (bool(row.file), row.file, bool(row.decision), _RANK[row.severity], row.pk),
    )
    names = dict.fromkeys(row.file for row in rows)
    return [File(name, tuple(_shown(row) for row in rows if row.file == name)) for name in names]


def asks_outside(vetting: Vetting) -> bool:
    """Tell whether somebody outside must answer: the form says so, or a mark of secrecy was found."""
    return ASK in vetting.answers.values() or vetting.findings.filter(code="S301").exists()


def opened_by(vetting: Vetting | None) -> bool:
    """Tell whether an answer was recorded."""
    return vetting is not None and vetting.answer_open is not None


def _shown(row: Finding) -> Shown:
    lang, code = spoken(), codes()[row.code]
    places = tuple(Place(row.file, each["kind"], each["values"]).text(lang) for each in row.place[:_FEW])
    return Shown(
        row, code.title(lang), code.advice(lang), tuple(dict.fromkeys(places)), max(row.count - len(places), 0)
    )
