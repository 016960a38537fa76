"""Small Word files by hand: what stands in the body, and what else a file may bring."""

from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_DOCUMENT = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w="{}">{}</w:document>'


def _main(body):
    """A main part around `body`."""
    return _DOCUMENT.format(W, f"<w:body>{body}<w:sectPr/></w:body>")


def _file(main, **others):
    """A docx file; `others` are further parts of the folder word, by name."""
    made = BytesIO()
    with ZipFile(made, "w", ZIP_DEFLATED) as box:
        box.writestr("word/document.xml", main)
        for name, text in others.items():
            box.writestr(f"word/{name}.xml", text)
    return made.getvalue()


@pytest.fixture(scope="session")
def main():
    return _main


@pytest.fixture(scope="session")
def file():
    return _file


@pytest.fixture(scope="session")
def p():
    """A function that returns a paragraph of one run."""
    return lambda text, properties="", run="": (
        f'<w:p>{properties}<w:r>{run}<w:t xml:space="preserve">{text}</w:t></w:r></w:p>'
    )


@pytest.fixture(scope="session")
def tc(p):
    """A function that returns a cell."""
    return lambda text, properties="": f"<w:tc><w:tcPr>{properties}</w:tcPr>{p(text) if text else '<w:p/>'}</w:tc>"


@pytest.fixture(scope="session")
def tbl():
    """A function that returns a table of rows, each a list of cells."""
    return lambda *rows: (
        f"<w:tbl><w:tblPr/>{''.join(f'<w:tr>{chr(0).join(row)}</w:tr>' for row in rows)}</w:tbl>".replace(chr(0), "")
    )
