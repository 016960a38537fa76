"""The sheets say what the records say, and none is set where there is nothing to say."""

from datetime import date

import pytest

from gongkai.web.requests.actions.consult import Consult, TakeOpinion
from gongkai.web.requests.actions.reply import Withdraw
from gongkai.web.requests.dossier_sheets import SHEETS, written
from gongkai.web.requests.models import Assignment, Proceeding
from letters import noon

DAY = date(2025, 3, 10)


@pytest.fixture
def case(letter):
    return letter()[0]


def cells(sheet):
    return [cell for grid in sheet.grids for row in grid.rows for cell in row] + [value for _, value in sheet.facts]


def test_an_untouched_case_has_its_application_and_its_course(case):
    assert {name for name, made in SHEETS.items() if made(case) is not None} == {"application", "process"}
    assert {"张三", "34000019900101001X", "13800001234"} <= set(cells(SHEETS["application"](case)))


def test_everything_done_stands_on_its_sheet(case, office, step):
    Consult(case, "third_party", "李四", "", DAY, office.clerk).do(actor=office.clerk, at=noon(DAY))
    TakeOpinion(case.parties.get(), "refuses", "隐私", DAY, office.clerk).do(actor=office.clerk, at=noon(DAY))
    told = {"question": "有无文件", "due": DAY, "by": office.clerk, "at": noon(DAY), "answer": "有"}
    Assignment.objects.create(request=case, to=office.organ, **told)
    told = {"kind": "reconsideration", "body": "县政府", "filed_on": DAY, "case_number": "复1号"}
    Proceeding.objects.create(organ=office.organ, request=case, **told)
    step(case, "answered:2025-03-10", "granted")
    assert "李四" in cells(SHEETS["parties"](case))
    assert "有无文件" in cells(SHEETS["assignments"](case))
    assert "复1号" in cells(SHEETS["proceedings"](case))
    assert "有" in cells(SHEETS["records"](case))
    assert {"予以公开", written(DAY)} <= {cell.rpartition("）")[2] for cell in cells(SHEETS["process"](case))}


def test_a_purged_application_is_not_set(case):
    case.wanted = ""
    assert SHEETS["application"](case) is None


def test_no_day_is_nothing():
    assert written(None) == ""


def test_what_the_applicant_wrote_online_bears_no_clerks_name(case):
    Withdraw(case, "找到了").do(actor=None, at=noon(DAY))
    [grid] = SHEETS["records"](case).grids
    assert "（申请人，2025年3月10日）" in grid.title
