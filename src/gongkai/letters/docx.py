"""A letter as docx in the letter form of GB/T 9704-2012: mark and double lines in the first page's header and footer.

What is the same in every letter stands as files in `parts/docx`, over those of the writers: the styles are theirs.
"""

from collections.abc import Iterator

from gongkai.letters.letter import Letter, Signed
from gongkai.writers.docx import DOCUMENT, run
from gongkai.writers.layout import printable
from gongkai.writers.package import escape, fixed, package, properties

_MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_HEADER = "word/header1.xml"
_EM = 320  # twips of a character of 16 pt
_LABEL, _BLANK = 2608, 6237  # twips of a form's two columns, together the type area

# A4 as documents are set; the mark's upper edge 30 mm from the top, the lower double line 20 mm from the bottom.
_PAGE = (
    '<w:sectPr><w:headerReference w:type="first" r:id="rId7"/><w:footerReference w:type="first" r:id="rId8"/>'
    '<w:footerReference w:type="default" r:id="rId5"/><w:footerReference w:type="even" r:id="rId6"/>'
    '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"'
    ' w:header="1701" w:footer="1134" w:gutter="0"/><w:cols w:space="425"/><w:titlePg/></w:sectPr>'
)


def render(letter: Letter) -> bytes:
    """Return the letter as a docx file."""
    return package(parts(letter))


def parts(letter: Letter) -> dict[str, str]:
    """Return the package's XML parts by name."""
    own = fixed("docx", "gongkai.letters")
    header = own[_HEADER].format(organ=escape(printable(letter.organ)), size=letter.mark_size * 2)
    told = properties(letter.title, letter.organ)
    return fixed("docx") | own | {_HEADER: header, DOCUMENT: _document(letter)} | told


def _document(letter: Letter) -> str:
    body = "".join(_blocks(letter)) + _PAGE
    return f'<w:document xmlns:w="{_MAIN}" xmlns:r="{_RELATIONS}"><w:body>{body}</w:body></w:document>'


def _blocks(letter: Letter) -> Iterator[str]:
    yield _paragraph("Normal", letter.number, '<w:spacing w:before="120" w:after="280"/><w:jc w:val="right"/>')
    yield _paragraph("Title", letter.title)
    if letter.to:
        yield _paragraph("BodyText", f"{letter.to}：", '<w:ind w:firstLineChars="0" w:firstLine="0"/>')
    last = len(letter.paragraphs) - 1
    for place, paragraph in enumerate(letter.paragraphs):
        yield _paragraph("BodyText", paragraph, "<w:keepNext/>" if place == last and letter.signature else "")
    yield from (_signed(line, first=place == 0) for place, line in enumerate(letter.signature))
    if letter.rows:
        yield from _form(letter.rows)


def _signed(line: Signed, *, first: bool) -> str:
    kept, spaced = ("<w:keepNext/>", ' w:before="1120"') if first else ("", "")
    indent = f'<w:ind w:right="{line.right * _EM:.0f}" w:firstLineChars="0" w:firstLine="0"/>'
    return _paragraph("BodyText", line.text, f'{kept}<w:spacing{spaced}/>{indent}<w:jc w:val="right"/>')


def _form(rows: tuple[tuple[str, str], ...]) -> Iterator[str]:
    yield (
        '<w:tbl><w:tblPr><w:tblStyle w:val="Statutory"/>'
        f'<w:tblW w:w="{_LABEL + _BLANK}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr>'
        f'<w:tblGrid><w:gridCol w:w="{_LABEL}"/><w:gridCol w:w="{_BLANK}"/></w:tblGrid>'
    )
    for label, value in rows:
        yield '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="850" w:hRule="atLeast"/></w:trPr>'
        yield _cell(label, _LABEL, "center") + _cell(value, _BLANK, "left") + "</w:tr>"
    yield "</w:tbl><w:p/>"


def _cell(text: str, width: int, side: str) -> str:
    size = '<w:sz w:val="28"/><w:szCs w:val="28"/>'
    inside = f'<w:p><w:pPr><w:jc w:val="{side}"/></w:pPr>{run(printable(text), size)}</w:p>'
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>{inside}</w:tc>'


def _paragraph(style: str, text: str, properties: str = "") -> str:
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{properties}</w:pPr>{run(printable(text))}</w:p>'
