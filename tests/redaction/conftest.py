"""A letter with the same name in every place a docx can hide it, and the pdf of it."""

from io import BytesIO
from types import SimpleNamespace
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from docx import Document

from gongkai.redaction.png import png
from gongkai.writers.sheet import Sheet
from gongkai.writers.sheet import render as sheet

NAME, NUMBER = "欧阳守拙", "34000019900101001X"
GROUND = "denied.third_party"
NOTES = {GROUND: "涉及个人隐私（条例第十五条）", "denied.internal": "内部事务信息（条例第十六条第一款）"}
RED = png(4, 4, bytes([200, 10, 10]) * 16)
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def hiding(where):
    """Return a paragraph that hides the name in the way `where`."""
    return f"<w:p {W}>{_WAYS[where]}</w:p>"


_DELETED = f'<w:del w:id="91" w:author="{NAME}" w:date="2025-01-01T00:00:00Z">'
_WAYS = {
    "hidden text": f"<w:r><w:rPr><w:vanish/></w:rPr><w:t>{NAME}</w:t></w:r>",
    "a revision": f"{_DELETED}<w:r><w:delText>{NAME}</w:delText></w:r></w:del>",
    "the code of a field": (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r><w:instrText>HYPERLINK "mailto:{NAME}@example.org"</w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>写信</w:t></w:r>'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    ),
    "a simple field": f'<w:fldSimple w:instr="AUTHOR {NAME}"><w:r><w:t>作者</w:t></w:r></w:fldSimple>',
    "a bookmark": f'<w:bookmarkStart w:id="7" w:name="{NAME}"/><w:bookmarkEnd w:id="7"/>',
    "a content control": (
        f'<w:sdt><w:sdtPr><w:alias w:val="{NAME}"/>'
        f'<w:dataBinding w:xpath="/a[b=\'{NAME}\']" w:storeItemID="x"/></w:sdtPr>'
        "<w:sdtContent><w:r><w:t>控件</w:t></w:r></w:sdtContent></w:sdt>"
    ),
    "a smart tag": f'<w:smartTag w:uri="u" w:element="{NAME}"><w:r><w:t>标记</w:t></w:r></w:smartTag>',
}


def _written(where):
    """Return a docx that says the name openly, and once more hidden in the way `where`."""
    document = Document()
    document.add_paragraph(f"申请人{NAME}，身份证号{NUMBER}，申请公开补偿标准。")
    if where == "a property":
        document.core_properties.author = NAME
    if where == "a comment":
        document.add_comment(document.paragraphs[0].runs, text=f"{NAME}是谁", author="甲")
    if where == "the alternative text of a picture":
        document.add_picture(BytesIO(RED))
    stream = BytesIO()
    document.save(stream)
    return stream.getvalue()


def packed(data, changed):
    """Return a zip with some members written by functions of what they were; others may be added."""
    stream = BytesIO()
    with ZipFile(BytesIO(data)) as old, ZipFile(stream, "w", ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, changed[name](old.read(name).decode()) if name in changed else old.read(name))
        for name in changed.keys() - set(old.namelist()):
            new.writestr(name, changed[name](""))
    return stream.getvalue()


def _hidden(where):
    data = _written(where)
    if where in _WAYS:
        return packed(data, {"word/document.xml": lambda xml: xml.replace("<w:body>", f"<w:body>{hiding(where)}", 1)})
    if where == "the alternative text of a picture":
        return packed(data, {"word/document.xml": lambda xml: xml.replace("<wp:docPr ", f'<wp:docPr descr="{NAME}" ')})
    if where == "a custom part":
        return packed(data, {"customXml/item1.xml": lambda _: f"<a>{NAME}</a>"})
    if where == "a variable":
        variable = f'<w:docVars><w:docVar w:name="a" w:val="{NAME}"/></w:docVars></w:settings>'
        return packed(data, {"word/settings.xml": lambda xml: xml.replace("</w:settings>", variable)})
    if where == "a fallback":
        box = (
            f'<w:p {W}><w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">'
            f'<mc:Choice Requires="wps"><w:t>框</w:t></mc:Choice><mc:Fallback><w:t>{NAME}</w:t></mc:Fallback>'
            "</mc:AlternateContent></w:r></w:p>"
        )
        return packed(data, {"word/document.xml": lambda xml: xml.replace("<w:body>", f"<w:body>{box}", 1)})
    return data


@pytest.fixture
def letter():
    """What the tests need of a letter."""
    return SimpleNamespace(
        name=NAME, number=NUMBER, ground=GROUND, notes=NOTES, red=RED, hidden=_hidden, packed=packed, pdf=_pdf
    )


def _pdf():
    return sheet(Sheet("关于青苗补偿的函", facts=(("申请人", NAME), ("身份证号", NUMBER), ("申请内容", "补偿标准"))))
