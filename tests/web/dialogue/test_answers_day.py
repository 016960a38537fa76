"""A reader asks on a phone in large type: an answer with its source, an honest no, and whether it helped."""

import pytest

from browser import browsing, served

SET_UP = """
from gongkai.web.dialogue.sample_faqs import open_faqs
from gongkai.web.organs.sample import open_county
open_county("spring-Tide-2026-morning", now)
print(open_faqs(now))
"""


@pytest.fixture(scope="module")
def office(installations):
    """The sample county with its frequent questions."""
    made = installations.new()
    told = made.python(SET_UP)
    assert told.returncode == 0, told.stderr
    return made


@pytest.mark.browser
def test_a_reader_asks_and_is_answered_or_told_that_nothing_is_known(office, program):
    with served(office) as address, browsing(program, address) as door:
        reader = door()
        reader.go("/")
        reader.follow("青禾县人民政府", within="main")
        reader.follow("问一问", within="main")
        reader.fill(question="我妈八十岁，高龄津贴去哪里领？")
        reader.press("提问")
        assert "民政窗口" in reader.text()
        reader.page.get_by_text("为什么这样回答").click()
        assert "高龄津贴" in reader.page.locator("details").inner_text()
        reader.press("没有帮助")
        assert "谢谢您的评价" in reader.text()
        reader.fill(question="护照怎么办理")
        reader.press("提问")
        assert "没有把握回答" in reader.text()
        assert "申请公开政府信息" in reader.text()
        reader.follow("全部常见问题")
        reader.follow("公租房怎么申请？", within="main")
        assert "答复机关" in reader.text()
        assert reader.faults == []
