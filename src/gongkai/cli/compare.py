"""`gongkai compare`: what differs between two reports, cell by cell and sentence by sentence."""

import json
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from gongkai.cli.batch import Intake, Problem, attempt
from gongkai.cli.language import language, speaker
from gongkai.cli.options import FINDINGS, SOUND, UNREAD, LangOption, Quiet, said
from gongkai.cli.screen import out
from gongkai.cli.sources import Source, Sources
from gongkai.words import count

if TYPE_CHECKING:
    from gongkai.report import Difference, Reading, Report, Value


class Format(StrEnum):
    """How the differences are told."""

    TEXT = "text"
    JSON = "json"


A = Annotated[str, typer.Argument(metavar="A", help=said("一份报告；- 表示标准输入"), show_default=False)]
B = Annotated[str, typer.Argument(metavar="B", help=said("另一份报告"), show_default=False)]
As = Annotated[Format, typer.Option("--format", "-f", help=said("输出形式"))]


def compare(a: A, b: B, form: As = Format.TEXT, lang: LangOption = None, quiet: Quiet = False) -> None:
    """Show what differs between two reports: an organ's two years, or two versions of one report."""
    from gongkai.report import compare as differences

    spoken, intake = language(lang), Intake()
    both = [attempt(Source.read, source, lang=spoken) for source in (*Sources([a]), *Sources([b]))]
    first_two = list(intake.good(both))
    if len(both) != 2:
        intake.refuse(Problem(f"{a}, {b}", speaker(spoken)("只能比较两份报告。请给出两个文件。")))
    if intake.problems:
        raise typer.Exit(UNREAD)
    before, after = (reading.report for reading in first_two)
    found = differences(before, after)
    if form == Format.JSON:
        typer.echo(json.dumps(plain(found, before, after), ensure_ascii=False, indent=2))
    elif not quiet:
        _show(found, first_two, spoken)
    raise typer.Exit(FINDINGS if found else SOUND)


def plain(found: "Difference", a: "Report", b: "Report") -> dict[str, object]:
    """Return the differences as plain data."""
    return {
        "a": {"organ": a.organ, "year": a.year, "form": a.form_id},
        "b": {"organ": b.organ, "year": b.year, "form": b.form_id},
        "cells": [
            {"path": path, "label": a.form.label(path), "a": _plain(one), "b": _plain(two)}
            for path, one, two in found.cells
        ],
        "only_a": list(found.only_a),
        "only_b": list(found.only_b),
        "texts": [
            {"section": text.section, "alike": round(text.alike, 4), "removed": text.removed, "added": text.added}
            for text in found.texts
        ],
    }


def _plain(value: "Value") -> int | str | None:
    return format(value, "f") if isinstance(value, Decimal) else value


def _show(found: "Difference", both: "list[Reading]", lang: str) -> None:
    from rich.table import Table

    say, screen = speaker(lang), out()
    if not found:
        screen.print(say("两份报告没有差别。"))
        return
    a, b = (reading.report for reading in both)
    if found.cells:
        table = Table(*(say("单元格"), say("甲"), say("乙"), say("增减")), title_justify="left")
        for path, one, two in found.cells:
            blank = say("空白")
            table.add_row(a.form.label(path), count(one, blank=blank), count(two, blank=blank), _change(one, two))
        screen.print(table)
    for form, paths in ((a.form_id, found.only_a), (b.form_id, found.only_b)):
        if paths:
            screen.print(say("只有 {form} 年格式才有的单元格：{count} 个", form=form, count=len(paths)))
    _show_texts(found, lang)


def _change(one: "Value", two: "Value") -> str:
    """Return how much a cell rose (+) or fell (-), nothing where either is blank."""
    if one is None or two is None:
        return ""
    return f"{'+' if two > one else ''}{count(two - one)}"


def _show_texts(found: "Difference", lang: str) -> None:
    say, screen = speaker(lang), out()
    for text in found.texts:
        if not text.removed and not text.added:
            continue
        part = say("引言") if text.section == 0 else say("第{number}部分", number=text.section)
        screen.print(say("{part}文字相同程度 {alike:.0%}", part=part, alike=text.alike), style="bold", markup=False)
        for mark, style, lines in (("-", "red", text.removed), ("+", "green", text.added)):
            for line in lines:
                screen.print(f"{mark} {line}", style=style, markup=False)
