"""A report as one web page: semantic, readable by screen readers, phones and printers, with the data embedded.

The page needs no script and loads nothing. Every figure's cell names the heads and labels it stands under; two data
blocks hold the report for machines: schema.org's JSON-LD, and the plain form `gongkai-report/1`.
"""

import json
from collections.abc import Iterator
from functools import cache
from html import escape
from importlib.resources import files
from typing import Any

from gongkai.law import sources
from gongkai.report import Report
from gongkai.report.plain import to_plain
from gongkai.writers.layout import BODY, HEADING, SUBHEADING, TITLE_LINE, Line, figures, layout, title_of
from gongkai.writers.tables import HEAD, ITEM, LABEL, VALUE, Cell, Mould, Table, tables

EMBEDDED = "gongkai-report"
"""The id of the <script> element that holds the plain form."""

_TAGS = {TITLE_LINE: "h1", HEADING: "h2", SUBHEADING: "h3", BODY: "p"}
_UNSAFE = str.maketrans({"<": "\\u003c", ">": "\\u003e", "&": "\\u0026", "\u2028": "\\u2028", "\u2029": "\\u2029"})


def render(report: Report) -> bytes:
    """Return the report as an html page in UTF-8."""
    title = escape(title_of(report))
    page = (
        '<!DOCTYPE html>\n<html lang="zh-CN">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{title}</title>\n<style>\n{_style()}</style>\n"
        f'<script type="application/ld+json">{_data(_linked(report))}</script>\n{embedded(report)}\n</head>\n<body>\n'
        '<a class="skip" href="#report" aria-label="跳到正文"></a>\n'
        f'<main id="report">\n<article>\n{_article(report)}</article>\n</main>\n</body>\n</html>\n'
    )
    return page.encode("utf-8", "backslashreplace")  # a lone surrogate is left in the data alone, escaped as JSON does


def embedded(report: Report) -> str:
    """Return the data block that holds the plain form; a page with it in is read back cell by cell."""
    return f'<script type="application/json" id="{EMBEDDED}">{_data(to_plain(report))}</script>'


def passages(report: Report) -> str:
    """Return text and tables as html for another page: without the title, and without any style of its own."""
    return _article(report, bare=True)


def _article(report: Report, *, bare: bool = False) -> str:
    printed = figures(report)
    out: list[str] = []
    inside = False
    for block in layout(report):
        if isinstance(block, Table):
            out.append(_mould(report.form_id, block.key, bare).fill(printed))
            continue
        if bare and block.kind == TITLE_LINE:
            continue
        if block.kind == HEADING:
            out.append(f'{"</section>" if inside else ""}\n<section aria-labelledby="part{block.section}">\n')
            inside = True
        out.append(_line(block))
    return "".join([*out, "</section>\n" if inside else ""])


def _line(line: Line) -> str:
    tag = _TAGS[line.kind]
    name = f' id="part{line.section}"' if line.kind == HEADING else ""
    lead, rest = _text(line.text[: line.lead]), _text(line.text[line.lead :])
    if line.kind == BODY and lead:
        lead = f"<b>{lead}</b>"
    if line.kind == TITLE_LINE and lead:
        rest = f"<span>{rest}</span>"
    return f"<{tag}{name}>{lead}{rest}</{tag}>\n"


def _text(text: str) -> str:
    return escape(text).replace("\n", "<br>")


@cache
def _mould(form_id: str, key: str, bare: bool) -> Mould:
    return Mould.cast(_table(tables(form_id)[key], bare=bare))


def _table(table: Table, *, bare: bool) -> Iterator[str | Cell]:
    caption = f"{table.name}　{table.caption}"
    yield f'<div class="wide" role="region" tabindex="0" aria-label="{caption}">\n'
    yield f'<table class="{table.key}">\n<caption>{caption}</caption>\n'
    if not bare:
        columns = "".join(f'<col style="width:{width / sum(table.widths):.2%}">' for width in table.widths)
        yield f"<colgroup>{columns}</colgroup>\n"
    groups = [("thead", table.rows[: table.head]), ("tbody", table.rows[table.head :])]
    for group, rows in groups:
        if not rows:
            continue
        yield f"<{group}>\n"
        for row in rows:
            yield "<tr>"
            for cell in row:
                yield from _cell(table, cell)
            yield "</tr>\n"
        yield f"</{group}>\n"
    yield "</table>\n</div>\n"


def _cell(table: Table, cell: Cell) -> Iterator[str | Cell]:
    spans = _span("colspan", cell.columns) + _span("rowspan", cell.rows)
    if cell.kind == VALUE:
        heads = " ".join(_name(table, head) for head in table.heads(cell))
        yield f'<td{spans} headers="{heads}" data-path="{cell.path}">'
        yield cell
        yield "</td>"
        return
    strong = ' class="strong"' if cell.strong else ""
    yield f'<th{spans} id="{_name(table, cell)}" scope="{_scope(cell)}"{strong}>{escape(cell.text, quote=False)}</th>'


def _span(name: str, size: int) -> str:
    return f' {name}="{size}"' if size > 1 else ""


def _name(table: Table, cell: Cell) -> str:
    return f"{table.key}-{cell.row + 1}-{cell.column + 1}"


def _scope(cell: Cell) -> str:
    if cell.kind == LABEL:
        return "rowgroup" if cell.rows > 1 else "row"
    return {ITEM: "colgroup", HEAD: "colgroup" if cell.columns > 1 else "col"}[cell.kind]


def _linked(report: Report) -> dict[str, Any]:
    """Return what schema.org's words can say about the report."""
    basis = sources()[report.form.source]
    known = {
        "creator": {"@type": "GovernmentOrganization", "name": report.organ} if report.organ else None,
        "temporalCoverage": f"{report.year}-01-01/{report.year}-12-31" if report.year else None,
    }
    return {
        "@context": "https://schema.org",
        "@type": ["Report", "Dataset"],
        "name": title_of(report),
        "description": "、".join(part.heading for part in report.form.parts),
        "inLanguage": "zh-CN",
        "isAccessibleForFree": True,
        "isBasedOn": {"@type": "Legislation", "name": basis.title, "legislationIdentifier": basis.number},
        **{key: value for key, value in known.items() if value},
    }


def _data(data: dict[str, Any]) -> str:
    """Return data as JSON that no html parser can take for a tag, nor JavaScript for a line end."""
    return json.dumps(data, ensure_ascii=False, separators=(",", ":")).translate(_UNSAFE)


@cache
def _style() -> str:
    return files("gongkai.writers").joinpath("parts", "page.css").read_text("utf-8")
