"""A dossier holds everything of a case in its order, and an index that says so; what was purged is not in it."""

import re
from datetime import date
from io import BytesIO
from zipfile import ZipFile

import pdfplumber
import pytest

from filed import LETTER, NAME, keep
from gongkai.web.requests.dossier import Paper, packed, papers, sections
from gongkai.web.requests.dossier_sheets import SHEETS
from gongkai.web.requests.models.file import PURPOSES


@pytest.fixture
def case(letter, step, office):
    case = letter()[0]
    keep(case, office.clerk, purpose="identity")
    keep(case, office.clerk, purpose="supply")
    return step(case, "answered:2025-03-10", "granted")


def test_every_file_and_every_sheet_has_its_place():
    assert sorted(purpose for each in sections() for purpose in each.purposes) == sorted(dict(PURPOSES))
    assert {name for each in sections() for name in each.sheets} == SHEETS.keys()


def test_the_result_lies_before_what_it_rests_on(case):
    assert [paper.section for paper in papers(case)] == [
        "办理结果",
        "申请和身份证明",
        "申请和身份证明",
        "内部办理",
        "办理过程",
    ]


def test_the_zip_opens_and_its_index_lists_all(case):
    with ZipFile(BytesIO(packed(case))) as box:
        names = box.namelist()
        assert box.testzip() is None
        assert box.read(names[1]) == LETTER
        with pdfplumber.open(BytesIO(box.read(names[0]))) as index:
            said = "".join(page.extract_text() for page in index.pages)
    assert names[0] == "00 卷内目录.pdf"
    assert len(names) == len(papers(case)) + 1
    assert case.number in re.sub(r"\s", "", said)
    assert {"办理记录", "办理过程"} <= set(re.findall(r"\w+", said))
    assert not [name for name in names if NAME in name]


def test_the_same_case_gives_the_same_bytes(case):
    assert packed(case) == packed(case)


def test_what_was_purged_is_not_in_it(case):
    case.files.update(purged_on=date(2036, 1, 1))
    assert not [paper for paper in papers(case) if paper.title.startswith(("身份证明", "提供的信息"))]


def test_pages_are_told_where_they_can_be():
    broken = Paper("", "", "", "", ".pdf", b"%PDF-broken")
    assert (broken.pages, Paper("", "", "", "", ".docx", LETTER).pages) == ("", "")


def test_what_can_no_longer_be_opened_stays_in_the_index(case):
    lost = case.files.get(purpose="supply")
    lost.sealed.storage.delete(lost.sealed.name)
    listed = [paper.title for paper in papers(case) if not paper.data]
    with ZipFile(BytesIO(packed(case))) as box:
        assert len(box.namelist()) == len(papers(case))
    assert len(listed) == 1
    assert "打不开" in listed[0]
