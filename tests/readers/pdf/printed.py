"""A report as paper: the statutory three tables with random figures, set by Typst, Chromium and LibreOffice.

A report is `Piece`s: a heading, a paragraph, or a table of cells with their spans. `blocks_of` says what a reader must
make of them, `Sample.cells` which figure belongs in which cell.
"""

import html
import random
import subprocess
from decimal import Decimal
from typing import NamedTuple

import typst
from docx import Document as Word
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt

from gongkai.law import form
from gongkai.law.form import AMOUNT
from gongkai.readers.grid import Grid

WORDS = "坚持便民高效原则细致梳理栏目群众关切事项按时更新及早回应主动接受各方评议并持续改进服务质量讲求实效推动落实"


class Cell(NamedTuple):
    text: str
    down: int = 1
    across: int = 1


class Piece(NamedTuple):
    """`kind` is title, heading, text or table; the first `head` rows of a table are printed again on every page."""

    kind: str
    text: str = ""
    rows: tuple[tuple[Cell, ...], ...] = ()
    head: int = 0


class Sample(NamedTuple):
    pieces: list[Piece]
    cells: dict[str, int | Decimal | None]


def sample(seed, form_id="2021", *, heads=True):
    """Return a whole report, its figures and sentences drawn from `seed`; `heads`: its tables' heads are repeated."""
    dice = random.Random(seed)  # noqa: S311 -- a report's figures are no secrets
    statutory = form(form_id)
    printed = [_figure(dice, cell.kind) for cell in statutory.cells]
    left = iter(printed)
    tables = {
        "t2": Piece("table", rows=_two(statutory, left)),
        "t3": Piece("table", rows=_three(statutory, left), head=3 * heads),
        "t4": Piece("table", rows=_four(statutory, left), head=3 * heads),
    }
    pieces = [Piece("title", f"青禾县柳湾镇人民政府2024年{statutory.title}"), _text(dice)]
    for part in statutory.parts:
        pieces.append(Piece("heading", f"{'一二三四五六'[part.number - 1]}、{part.heading}"))
        pieces += [_text(dice) for _ in range(1 if part.table else dice.randint(1, 4))]
        pieces += [tables[part.table]] if part.table else []
    values = (Decimal(text) if "." in text else int(text) if text else None for text in printed)
    return Sample(pieces, dict(zip(statutory.paths, values, strict=True)))


def blocks_of(pieces):
    """Return what a reader must make of the pieces, pages left out."""
    return [_grid(piece.rows) if piece.kind == "table" else piece.text for piece in pieces]


def without_pages(blocks):
    """Return blocks as `blocks_of` does."""
    return [block.rows if isinstance(block, Grid) else block.text for block in blocks]


def _placed(rows):
    """Yield each cell with the grid row and column of its top left corner."""
    taken = set()
    for row, cells in enumerate(rows):
        column = 0
        for cell in cells:
            while (row, column) in taken:
                column += 1
            taken |= {(row + i, column + j) for i in range(cell.down) for j in range(cell.across)}
            yield row, column, cell


def _width(rows):
    return sum(cell.across for cell in rows[0])


def _grid(rows):
    grid = [[None] * _width(rows) for _ in rows]
    for row, column, cell in _placed(rows):
        grid[row][column] = cell.text
    return tuple(map(tuple, grid))


def _text(dice):
    clauses = ["".join(dice.choices(WORDS, k=dice.randint(3, 14))) for _ in range(dice.randint(1, 12))]
    return Piece("text", "，".join(clauses) + f"，共{dice.randint(0, 9999)}件。")


def _figure(dice, kind):
    if kind == AMOUNT and dice.random() < 0.5:
        return f"{dice.randint(0, 9999)}.{dice.randint(0, 99):02}"
    return dice.choice(["0", "", str(dice.randint(0, 9)), str(dice.randint(10, 999)), str(dice.randint(1000, 99999))])


def _two(statutory, left):
    rows = []
    wide = max(len(block.columns) for block in statutory.t2)
    for block in statutory.t2:
        share = [wide // len(block.columns)] * len(block.columns)
        share[-1] += wide - sum(share)
        rows.append((Cell(block.label, 1, wide + 1),))
        labels = zip(block.columns, share, strict=True)
        rows.append((Cell(block.lead), *(Cell(column.label, 1, across) for column, across in labels)))
        rows += [(Cell(row.label), *(Cell(next(left), 1, across) for across in share)) for row in block.rows]
    return tuple(rows)


def _three(statutory, left):
    words, columns = statutory.t3_words, statutory.t3_columns
    people = [column for column in columns if column.legal_person]
    results = [row for row in statutory.t3_rows if row.inside_results]
    rows = [
        (Cell(words["corner"], 3, 3), Cell(words["applicants"], 1, len(columns))),
        (Cell(columns[0].label, 2), Cell(words["legal_persons"], 1, len(people)), Cell(columns[-1].label, 2)),
        tuple(Cell(column.label) for column in people),
    ]
    for row in statutory.t3_rows:
        cells = [Cell(words["results"], len(results))] if row == results[0] else []
        mates = [mate for mate in statutory.t3_rows if row.group and mate.group == row.group]
        if mates and row == mates[0]:
            cells.append(Cell(statutory.t3_groups[row.group], len(mates)))
        cells.append(Cell(row.label, 1, 1 if mates else 2 if row.inside_results else 3))
        rows.append((*cells, *(Cell(next(left)) for _ in columns)))
    return tuple(rows)


def _four(statutory, left):
    first, *suits = statutory.t4
    wide = len(first.columns)
    return (
        (Cell(first.label, 1, wide), Cell(statutory.t4_words["suits"], 1, wide * len(suits))),
        (*(Cell(column.label, 2) for column in first.columns), *(Cell(suit.label, 1, wide) for suit in suits)),
        tuple(Cell(column.label) for suit in suits for column in suit.columns),
        tuple(Cell(next(left)) for block in statutory.t4 for _ in block.columns),
    )


# ---- Typst --------------------------------------------------------------------------------------------------


def by_typst(pieces, page="", stroke="0.5pt"):
    """Return the pieces as a pdf set by Typst; `page` adds settings of the page, `stroke` sets the tables' rules."""
    source = [
        f'#set page(paper: "a4", margin: 2.6cm, numbering: "— 1 —"{page})',
        '#set text(font: "Noto Sans CJK SC", size: 16pt, lang: "zh")',
        "#set par(justify: true, first-line-indent: (amount: 2em, all: true), leading: 12pt)",
        f"#set table(stroke: {stroke}, inset: 3pt)",
        *map(_typst_piece, pieces),
    ]
    return typst.compile("\n\n".join(source).encode())


def _typst_piece(piece):
    if piece.kind == "title":
        return f"#align(center, text(22pt)[#{_quoted(piece.text)}])"
    if piece.kind != "table":
        return f"#{_quoted(piece.text)}"
    cells = [
        f"table.cell(rowspan: {cell.down}, colspan: {cell.across})[#{_quoted(cell.text)}]"
        for cells in piece.rows
        for cell in cells
    ]
    head = sum(map(len, piece.rows[: piece.head]))
    cells = [f"table.header({', '.join(cells[:head])})"] * bool(head) + cells[head:]
    wide = _width(piece.rows)
    labels = {4: 1, 10: 3}.get(wide, 0)
    columns = "(" + "2fr, " * labels + "1fr, " * (wide - labels) + ")"
    return f"#text(9pt, table(columns: {columns}, align: center + horizon, {', '.join(cells)}))"


def _quoted(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


# ---- Chromium -----------------------------------------------------------------------------------------------

STYLE = """
@page { size: A4; margin: 2cm }
body { font: 16px/1.75 'Noto Sans CJK SC'; margin: 0 }
h1 { text-align: center; font-size: 26px }
table { border-collapse: collapse; width: 100%; font-size: 11px }
td { border: 1px solid #000; padding: 2px; text-align: center }
"""
INDENTED = "p { text-indent: 2em; margin: 0 }"


def by_chromium(pieces, folder, program, style=INDENTED):
    """Return the pieces as a pdf printed by Chromium; `style` is added to the page's."""
    body = "\n".join(map(_html_piece, pieces))
    page, out = folder / "page.html", folder / "page.pdf"
    page.write_text(f"<!doctype html><meta charset=utf-8><style>{STYLE}{style}</style>{body}", "utf-8")
    command = [program("chromium"), "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={folder / 'home'}"]
    subprocess.run([*command, f"--print-to-pdf={out}", page.as_uri()], check=True, capture_output=True, timeout=120)
    return out.read_bytes()


def _html_piece(piece):
    if piece.kind != "table":
        tag = {"title": "h1", "heading": "h2", "text": "p"}[piece.kind]
        return f"<{tag}>{html.escape(piece.text)}</{tag}>"
    head, body = ("".join(map(_html_row, rows)) for rows in (piece.rows[: piece.head], piece.rows[piece.head :]))
    return f"<table><thead>{head}</thead><tbody>{body}</tbody></table>"


def _html_row(row):
    cells = (f'<td rowspan="{cell.down}" colspan="{cell.across}">{html.escape(cell.text)}</td>' for cell in row)
    return f"<tr>{''.join(cells)}</tr>"


# ---- LibreOffice --------------------------------------------------------------------------------------------


def by_libreoffice(pieces, folder, program):
    """Return the pieces as a pdf that LibreOffice makes of a docx."""
    document = Word()
    normal = document.styles["Normal"]
    normal.font.size = Pt(16)
    normal.element.get_or_add_rPr().get_or_add_rFonts().set(qn("w:eastAsia"), "Noto Sans CJK SC")
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.header.paragraphs[0].text = "青禾县柳湾镇人民政府文件"
    _page_number(section.footer.paragraphs[0])
    for piece in pieces:
        (_docx_table if piece.kind == "table" else _docx_text)(document, piece)
    document.save(folder / "page.docx")
    command = [program("soffice"), f"-env:UserInstallation={(folder / 'home').as_uri()}", "--headless"]
    command += ["--convert-to", "pdf", "--outdir", folder, folder / "page.docx"]
    subprocess.run(command, check=True, capture_output=True, timeout=180)
    return (folder / "page.pdf").read_bytes()


def _page_number(paragraph):
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    paragraph.add_run("- ")
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), "PAGE")
    paragraph._p.append(field)
    paragraph.add_run(" -")


def _docx_text(document, piece):
    paragraph = document.add_paragraph()
    run = paragraph.add_run(piece.text)
    if piece.kind == "title":
        paragraph.alignment, run.font.size = WD_ALIGN_PARAGRAPH.CENTER, Pt(22)
    else:
        paragraph.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
        paragraph.paragraph_format.first_line_indent = Pt(32)


def _docx_table(document, piece):
    table = document.add_table(len(piece.rows), _width(piece.rows), style="Table Grid")
    for row in table.rows[: piece.head]:
        row._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
    for row, column, cell in _placed(piece.rows):
        corner = table.cell(row, column).merge(table.cell(row + cell.down - 1, column + cell.across - 1))
        corner.paragraphs[0].add_run(cell.text).font.size = Pt(9)
