"""A reader at the public's pages, in a real browser: on a desk, on a phone, in large type, by keyboard, on paper."""

import json
from pathlib import Path

import pytest

from browser import browsing, served

TESTS = Path(__file__).parent.parent
LOOKED_AT = ["/", "/search", "/search?q=高龄津贴", "/search?q=没有的词", "/sitemap", "/accessibility", "/corrections"]


@pytest.fixture(scope="module")
def site(installations):
    """An installation with a town's site, and the addresses of its pages."""
    office = installations.new()
    found = f"import sys, json; sys.path.insert(0, {str(TESTS)!r}); from public_site import publish\n"
    told = office.python(f"{found}print(json.dumps(publish(now)))")
    assert told.returncode == 0, told.stderr
    return office, json.loads(told.stdout.splitlines()[-1])


@pytest.mark.browser
def test_every_page_can_be_read_by_everybody(site, program):
    office, addresses = site
    with served(office) as address, browsing(program, address) as door:
        reader = door()
        for path in [*addresses, *LOOKED_AT]:
            reader.go(path)
        assert reader.faults == []


@pytest.mark.browser
def test_a_reader_searches_reads_reports_and_asks_after_it(site, program):
    office, addresses = site
    with served(office) as address, browsing(program, address) as door:
        reader = door()
        reader.go("/")
        reader.page.get_by_role("searchbox", name="查找内容").fill("柳政发(2026)3号")
        reader.press("搜索")
        reader.page.get_by_role("link", name="柳溪镇高龄津贴发放办法", exact=True).click()
        reader.look()
        assert "本文件已经废止" in reader.text()
        assert "更正发放标准中的笔误" in reader.text()
        reader.page.emulate_media(media="print")
        assert not reader.page.locator("form.find").is_visible()
        reader.page.emulate_media(media="screen")
        reader.page.get_by_role("link", name="报告错误").click()
        reader.fill(text="标题中的年份有误")
        reader.press("提交")
        assert "已经收到" in reader.text()
        code = reader.page.locator(".receipt").inner_text()
        other = door()
        other.go("/corrections")
        other.fill(code=code)
        other.press("查询")
        assert "待处理" in other.text()
        assert reader.faults == []
        assert other.faults == []
        assert addresses


@pytest.mark.browser
def test_nothing_comes_from_elsewhere_and_nothing_needs_a_script(site, program):
    office, addresses = site
    with served(office) as address, browsing(program, address) as door:
        asked = []
        reader = door()
        reader.page.on("request", lambda request: asked.append(request.url))
        for path in addresses:
            reader.page.goto(f"{address}{path}")
            assert reader.page.locator("script").count() == 0
        assert asked
        assert [url for url in asked if not url.startswith(address)] == []
