"""A small maker of OFD files after the standard's structure (GB/T 33190-2016), for there are none to be had."""

from io import BytesIO
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

_OPEN = '<?xml version="1.0" encoding="UTF-8"?>\n<ofd:{0} xmlns:ofd="http://www.ofdspec.org/2016"{1}>{2}</ofd:{0}>'
_ROOT = (
    "<ofd:DocBody><ofd:DocInfo><ofd:DocID>0123</ofd:DocID><ofd:Creator>maker</ofd:Creator></ofd:DocInfo>"
    "<ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody>"
)


def _element(name, attributes, content):
    return _OPEN.format(name, attributes, content)


class Maker:
    """Pages of A4 in millimetres; `text` and `line` return objects, `page` sets them on a new page."""

    def __init__(self):
        self.pages, self.templates, self.parts = [], [], {}

    def text(self, words, x, y, *, size=4.0, step=None, extra=""):
        """A line of text with its baseline `size` below the top of its box at x, y."""
        step = f"g {len(words) - 1} {step or size}" if len(words) > 1 else ""
        delta = f' DeltaX="{step}"' if step else ""
        box = f"{x} {y} {size * len(words)} {size * 1.2}"
        return (
            f'<ofd:TextObject ID="9" Boundary="{box}" Font="1" Size="{size}" {extra}>'
            f'<ofd:TextCode X="0" Y="{size}"{delta}>{words}</ofd:TextCode></ofd:TextObject>'
        )

    def line(self, x0, y0, x1, y1):
        """A ruling, drawn inside the box that bounds it."""
        return (
            f'<ofd:PathObject ID="8" Boundary="{x0} {y0} {x1 - x0 + 0.2} {y1 - y0 + 0.2}" LineWidth="0.2">'
            f"<ofd:AbbreviatedData>M 0 0 L {x1 - x0} {y1 - y0}</ofd:AbbreviatedData></ofd:PathObject>"
        )

    def grid(self, rows, x, y, *, wide=25.0, high=8.0):
        """A ruled table of single cells; None joins a place to the cell on its left."""
        bottom, right = y + high * len(rows), x + wide * len(rows[0])
        objects = [self.line(x, y + high * number, right, y + high * number) for number in range(len(rows) + 1)]
        for number, row in enumerate(rows):
            top = y + high * number
            objects += [
                self.line(x + wide * column, top, x + wide * column, top + high)
                for column in range(len(row) + 1)
                if column == len(row) or row[column] is not None
            ]
            objects += [self.text(text, x + wide * column + 1, top + 1.5) for column, text in enumerate(row) if text]
        assert bottom <= 297
        return "".join(objects)

    def sheet(self, sheet):
        """A page with the words and rulings of another format's, which counts in points."""
        mm = 25.4 / 72
        words = (
            self.text(escape(word.text), word.x0 * mm, (word.base - word.size) * mm, size=word.size * mm)
            for word in sheet.words
        )
        rules = (self.line(rule.x0 * mm, rule.y0 * mm, rule.x1 * mm, rule.y1 * mm) for rule in sheet.rules)
        self.page(*words, *rules)

    def page(self, *objects, template=""):
        used = f'<ofd:Template TemplateID="{template}" ZOrder="Background"/>' if template else ""
        content = "".join(objects)
        layer = f'<ofd:Content><ofd:Layer ID="2" Type="Body">{content}</ofd:Layer></ofd:Content>'
        self.pages.append(_element("Page", "", used + layer))

    def template(self, name, *objects):
        layer = f'<ofd:Content><ofd:Layer ID="3">{"".join(objects)}</ofd:Layer></ofd:Content>'
        self.parts[f"Doc_0/Tpls/{name}/Content.xml"] = _element("Page", "", layer)
        self.templates.append(f'<ofd:TemplatePage ID="{name}" BaseLoc="Tpls/{name}/Content.xml"/>')

    def file(self):
        listed = "".join(
            f'<ofd:Page ID="{number}" BaseLoc="Pages/Page_{number}/Content.xml"/>' for number in range(len(self.pages))
        )
        common = (
            "<ofd:CommonData><ofd:MaxUnitID>99</ofd:MaxUnitID><ofd:PageArea>"
            "<ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea>"
            f"<ofd:PublicRes>PublicRes.xml</ofd:PublicRes>{''.join(self.templates)}</ofd:CommonData>"
        )
        parts = {
            "OFD.xml": _element("OFD", ' Version="1.0" DocType="OFD"', _ROOT),
            "Doc_0/Document.xml": _element("Document", "", f"{common}<ofd:Pages>{listed}</ofd:Pages>"),
            "Doc_0/PublicRes.xml": _element(
                "Res", ' BaseLoc="Res"', '<ofd:Fonts><ofd:Font ID="1" FontName="SimSun"/></ofd:Fonts>'
            ),
            **{f"Doc_0/Pages/Page_{number}/Content.xml": page for number, page in enumerate(self.pages)},
            **self.parts,
        }
        made = BytesIO()
        with ZipFile(made, "w", ZIP_DEFLATED) as box:
            for name, text in parts.items():
                box.writestr(name, text)
        return made.getvalue()


@pytest.fixture
def maker():
    return Maker()
