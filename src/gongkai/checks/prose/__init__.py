"""The numbers a report states in its sentences, with what they count and where they stand."""

from gongkai.report import Report


class Prose:
    """What a report's text states in numbers; every part is worked out when a rule asks for it."""

    def __init__(self, report: Report) -> None:
        self.report = report


def prose_of(report: Report) -> Prose:
    """Return what the text of `report` states in numbers."""
    return Prose(report)
