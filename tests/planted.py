"""Data that belong to nobody, for tests of the scan: sound identity numbers, cards, and files that hide them."""

import re
from datetime import date
from io import BytesIO
from zipfile import ZipFile

import typst
from docx import Document
from openpyxl import Workbook
from openpyxl.comments import Comment

from gongkai.vetting import Told, look
from gongkai.vetting.files.tabled import tabled
from gongkai.vetting.passage import Body, Content, Passage, Place, Words
from gongkai.vetting.recognisers.identity import check_digit

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
DAY = date(2026, 3, 2)
TOLD = Told(DAY)


def identity(beginning="43052119800315121"):
    """Return a sound identity number; nobody holds it, the day and place are arbitrary."""
    return beginning + check_digit(beginning)


ADULT, CHILD = identity(), identity("43052120180315121")
MOBILE, CARD = "13812345678", "6222021234567890128"


def book(change=None):
    """Return a workbook as bytes: a list of names with its sums; `change` may hide or add things."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "名单"
    sheet.append(["序号", "姓名", "身份证号", "联系电话", "金额"])
    for number in range(1, 5):
        sheet.append([number, "张三", identity(f"4305211980031512{number}"), int(f"1381234567{number}"), 100])
    sheet.append(["合计", None, None, None, 400])
    if change:
        change(workbook, sheet)
    return saved(workbook)


def hiding(workbook, sheet):
    """Hide the identity numbers: in a hidden column, a hidden sheet, a comment, and the properties."""
    sheet.column_dimensions["C"].hidden = True
    other = workbook.create_sheet("原始数据")
    other.sheet_state = "hidden"
    other["A1"] = ADULT
    sheet["B2"].comment = Comment(f"核对 {ADULT}", "李四")
    workbook.properties.creator = "李四"


def letter(*paragraphs, change=None):
    """Return a docx as bytes."""
    document = Document()
    for paragraph in paragraphs:
        document.add_paragraph(paragraph)
    if change:
        change(document)
    return saved(document)


def sheet(text, more="", **properties):
    """Return a pdf of one page, as typst sets it; `more` is added in typst's own words."""
    told = "".join(f'#set document({key}: "{value}")\n' for key, value in properties.items())
    return typst.compile(f'{told}#set text(font: "Noto Serif CJK SC")\n{text}\n\n{more}'.encode())


def saved(document):
    """Return what a library of Office files saves."""
    written = BytesIO()
    document.save(written)
    return written.getvalue()


def codes_of(findings):
    """Return the codes found, each once, in order."""
    return sorted({finding.code.key for finding in findings})


def found(text, *, told=TOLD, label="", named=False):
    """Return what is recognised in one passage: code and datum."""
    passage = Passage(Body([Words(text)]), Place("", "text"), label, named)
    return [(finding.code.key, hit.datum) for finding in look(Content([passage]), told) for hit in finding.hits]


def cells(*rows):
    """Return rows of text as the scan sees a table."""
    return tabled(
        [
            [
                (Body([Words(text)]), Place("", "row", {"table": 1, "row": at, "column": column}))
                for column, text in enumerate(row, 1)
            ]
            for at, row in enumerate(rows, 1)
        ]
    )


def found_in(*rows, told=TOLD):
    """Return what is recognised in a table: code and datum."""
    table = cells(*rows)
    content = Content([cell for row in table for cell in row], [table])
    return [(finding.code.key, hit.datum) for finding in look(content, told) for hit in finding.hits]


def sharing(data):
    """Return a workbook whose texts stand in the table of shared strings, as Excel and WPS keep them."""
    with ZipFile(BytesIO(data)) as box:
        parts = {name: box.read(name).decode() for name in box.namelist()}
    texts = []

    def shared(found):
        if found[2] not in texts:
            texts.append(found[2])
        return f'{found[1]} t="s"><v>{texts.index(found[2])}</v></c>'

    for name in [each for each in parts if each.startswith("xl/worksheets/sheet")]:
        parts[name] = re.sub(r'(<c [^>]*?) t="inlineStr"><is><t>([^<]*)</t></is></c>', shared, parts[name])
    items = "".join(f"<si><t>{text}</t></si>" for text in texts)
    parts["xl/sharedStrings.xml"] = f'<sst xmlns="{MAIN}">{items}</sst>'
    link = f'<Relationship Type="{RELATION}/sharedStrings" Target="sharedStrings.xml" Id="rId99"/></Relationships>'
    parts["xl/_rels/workbook.xml.rels"] = parts["xl/_rels/workbook.xml.rels"].replace("</Relationships>", link)
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"
    entry = f'<Override PartName="/xl/sharedStrings.xml" ContentType="{kind}"/></Types>'
    parts["[Content_Types].xml"] = parts["[Content_Types].xml"].replace("</Types>", entry)
    packed = BytesIO()
    with ZipFile(packed, "w") as box:
        for name, part in parts.items():
            box.writestr(name, part)
    return packed.getvalue()
