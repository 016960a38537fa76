"""`gongkai read`: any published report in, data or the statutory document out."""

import json
import sys
from collections.abc import Iterable
from enum import StrEnum
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Annotated, BinaryIO

import typer

from gongkai.cli.batch import Intake, each
from gongkai.cli.language import language, speaker
from gongkai.cli.options import SOUND, UNREAD, Files, Jobs, LangOption, Output, Quiet, said
from gongkai.cli.outputs import Document, Outputs, file_away, is_input, refuse_input, whole
from gongkai.cli.screen import complain, watched
from gongkai.cli.sources import Source, Sources


class Format(StrEnum):
    """What can be written."""

    JSON = "json"
    XLSX = "xlsx"
    DOCX = "docx"
    HTML = "html"
    PDF = "pdf"
    CSV = "csv"


JOINED = (Format.JSON, Format.CSV)
"""Formats of which several can stand in one file."""

To = Annotated[
    Format | None, typer.Option("--to", help=said("写成什么格式，默认 json，或随 -o 的扩展名"), show_default=False)
]


def read(
    files: Files, to: To = None, output: Output = None, lang: LangOption = None, jobs: Jobs = 1, quiet: Quiet = False
) -> None:
    """Read reports into data, or write them anew in another format."""
    spoken, ending = language(lang), to or _ending(output) or Format.JSON
    sources, intake = Sources(files, without=output), Intake()
    several = len(list(islice(sources, 2))) > 1
    joined = several and ending in JOINED and (output is None or _ending(output) == ending)
    results = each(partial(convert, ending=ending, lang=spoken, wide=joined), sources, jobs=jobs, lang=spoken)
    shown = watched(results, sources, speaker(spoken)("读取"), shown=not quiet and output is not None)
    if output is None:
        _refuse_screen(ending, spoken, several=several)
        _join(intake.good(shown), sys.stdout.buffer, ending if joined else None)
    elif joined and is_input(output, sources):
        refuse_input(output, intake, spoken)
    elif joined:
        with whole(output) as stream:
            _join(intake.good(shown), stream, ending)
    else:
        file_away(intake.good(shown), Outputs(output, f".{ending}", sources), intake, spoken, quiet=quiet)
    raise typer.Exit(UNREAD if intake.problems else SOUND)


def convert(source: Source, *, ending: Format, lang: str, wide: bool) -> Document:
    """Read one source and render it, as one among many where `wide`. Raises CannotRead, CannotWrite."""
    from gongkai.writers import render
    from gongkai.writers.csv import render_wide

    reading = source.read()
    report = reading.report
    name = report.title or f"{report.organ or ''}{report.year or ''}"
    in_a_row = wide and ending == Format.CSV
    data = render_wide([report]) if in_a_row else render(report, ending, reading=reading, lang=lang)
    return Document(source, name, speaker(lang)("存疑 {count} 处", count=len(reading.doubts)), data)


def _ending(output: Path | None) -> Format | None:
    ending = output.suffix.lower().removeprefix(".") if output and not output.is_dir() else ""
    return next((each for each in Format if each == ending), None)


def _refuse_screen(ending: Format, lang: str, *, several: bool) -> None:
    """Refuse to print what a screen cannot show, and several of what cannot stand one after the other."""
    if (several and ending not in JOINED) or (sys.stdout.isatty() and ending not in (*JOINED, Format.HTML)):
        complain(speaker(lang)("{ending} 不能显示在屏幕上。请用 -o 指定写到哪里。", ending=ending))
        raise typer.Exit(UNREAD)


def _join(results: Iterable[Document], stream: BinaryIO, ending: Format | None) -> None:
    """Write results one after the other: json as one line each, csv under one head; one result alone just as it is."""
    for number, result in enumerate(results):
        data = result.data
        if ending == Format.JSON:
            data = json.dumps(json.loads(data), ensure_ascii=False, separators=(",", ":")).encode() + b"\n"
        elif ending == Format.CSV and number:
            data = data.partition(b"\n")[2]
        stream.write(data)
        stream.flush()
