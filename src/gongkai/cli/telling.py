"""How the outcome of a check is told: the lines each file adds, and what stands before, between and after them."""

import json
from collections import Counter
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, NamedTuple

from gongkai.cli.language import speaker

if TYPE_CHECKING:
    from gongkai.checks import Verdict
    from gongkai.report import Reading

_FEW = 3


class Line(NamedTuple):
    """A line of text and its style on a terminal, in Rich's words."""

    text: str
    style: str = ""


class Telling(NamedTuple):
    """A way of telling: `tell` makes one file's lines, `frame` what encloses all, `between` parts two files'."""

    tell: "Callable[[Reading, Verdict, str], list[Line]]"
    frame: Callable[[str], tuple[str, str]] = lambda _lang: ("", "")
    between: str = ""


def as_text(reading: "Reading", verdict: "Verdict", lang: str) -> list[Line]:
    """Tell in sentences: whose report it is, what the reader could not be sure of, what the rules found."""
    from gongkai.checks import text_lines

    report = reading.report
    summary, *findings = text_lines(verdict, lang)
    return [
        Line(f"{reading.file} · {report.organ or '—'} · {report.year or '—'}", "bold"),
        Line(f"  {summary.text}", "bold red" if verdict else "bold green"),
        *_doubts(reading, lang),
        *(Line(*line) for line in findings),
    ]


def _doubts(reading: "Reading", lang: str) -> Iterator[Line]:
    """Yield the doubts, of each kind the first few and how many more there are: `gongkai read` lists them all."""
    say, style = speaker(lang), "magenta"
    for code, number in Counter(doubt.code for doubt in reading.doubts).items():
        for doubt in [doubt for doubt in reading.doubts if doubt.code == code][:_FEW]:
            yield Line(f"    {say('存疑')} {code} {doubt.text(lang)}", style)
        if number > _FEW:
            yield Line(f"    {say('存疑')} {code} {say('……还有 {count} 处', count=number - _FEW)}", style)


def as_json(reading: "Reading", verdict: "Verdict", lang: str) -> list[Line]:
    """Tell as one line of JSON."""
    from gongkai.checks import verdict_to_plain

    return [Line(json.dumps(verdict_to_plain(verdict, reading, lang), ensure_ascii=False))]


def as_sarif(reading: "Reading", verdict: "Verdict", lang: str) -> list[Line]:
    """Tell as results of a SARIF log, one a line."""
    from gongkai.checks import sarif_results

    results = [json.dumps(result, ensure_ascii=False) for result in sarif_results(verdict, reading, lang)]
    return [Line(",\n".join(results))] if results else []


def sarif_frame(lang: str) -> tuple[str, str]:
    """Return the SARIF log without results, cut where they stand."""
    from gongkai.checks import sarif_log

    log = json.dumps(sarif_log([], lang), ensure_ascii=False, indent=1)
    head, _, foot = log.rpartition('"results": []')
    return f'{head}"results": [', f"]{foot}"


TELLINGS = {
    "text": Telling(as_text),
    "json": Telling(as_json),
    "sarif": Telling(as_sarif, sarif_frame, ","),
}


def told(telling: Telling, files: Iterator[list[Line]], lang: str) -> Iterator[Line]:
    """Yield all lines of a telling over many files, without holding more than one file's."""
    head, foot = telling.frame(lang)
    if head:
        yield Line(head)
    first = True
    for lines in files:
        if lines and not first and telling.between:
            yield Line(telling.between)
        first = first and not lines
        yield from lines
    if foot:
        yield Line(foot)
