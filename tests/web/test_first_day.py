"""The first day of an office, played in a real browser by those who have it; every page is looked at on the way."""

from urllib.parse import urlsplit

import pytest
from openpyxl import Workbook

from browser import browsing, served
from day import FIRST, PICTURES, Day
from installations import ENGINES

SIMPLE = "123"
ADMINISTRATORS = {"系统管理员": ("xitong", "陈明"), "安全管理员": ("anquan", "李静"), "审计员": ("shenji", "赵刚")}
COUNTY, TOWN, VILLAGE = "青禾县人民政府", "柳溪镇人民政府", "柳溪镇上湾村村民委员会"
HEAD, CLERK = ("zhoulan", "周兰"), ("sunqi", "孙琦")

SHEETS = {
    "机关": [("机关名称", "类别"), (COUNTY, "县（市、区）人民政府")],
    "人员": [("用户名", "姓名", "所属机关", "初始密码"), *((*each, COUNTY, FIRST) for each in ADMINISTRATORS.values())],
    "职务": [
        ("用户名", "任职机关", "职务", "任职起"),
        *((username, COUNTY, role, "2026-01-01") for role, (username, _) in ADMINISTRATORS.items()),
    ],
}


def install(office, folder):
    """Prepare an installation as its operator does: the topmost organ and the three administrators from a workbook."""
    book = Workbook()
    book.remove(book.active)
    for name, rows in SHEETS.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    book.save(folder / "office.xlsx")
    told = office.gongkai("import", folder / "office.xlsx")
    assert told.returncode == 0, told.stderr


def set_up_the_county(day):
    """The system administrator sets up organs and opens accounts."""
    visitor = day.first_sign_in("xitong", factor=True)
    sign_out(visitor)
    visitor = day.sign_in("xitong")
    visitor.go("/office/")
    assert "系统管理员" in visitor.page.inner_text("header")
    visitor.follow("机关", "nav.main")
    visitor.follow(COUNTY, "main")
    create_organ(visitor, "乡（镇）人民政府", TOWN, office="柳溪镇党政综合办公室", phone="0800-5550101")
    create_organ(visitor, "村（居）民委员会", VILLAGE)
    visitor.follow("机关", "nav.main")
    day.picture(visitor, "organs")
    visitor.follow(TOWN, "main")
    day.picture(visitor, "organ")
    organ = urlsplit(visitor.page.url).path.rstrip("/")
    visitor.visit(*(f"{organ}/{form}" for form in ("guide", "close", "settings/mailbox_simple", "settings/report_due")))
    visitor.visit("/office/organs/list", "/office/organs/list?q=nobody", "/office/organs/import")
    visitor.visit("/account/recovery-codes/", "/account/recovery-codes/new/", "/account/second-factor/off/")
    for username, name in (HEAD, CLERK):
        visitor.follow("人员", "nav.main")
        visitor.follow("建立账户", "main")
        visitor.fill(at_organ=TOWN, full_name=name, username=username, password=SIMPLE)
        visitor.press("建立账户")
        assert visitor.page.locator(".field.wrong").count()
        visitor.fill(password=FIRST)
        visitor.press("建立账户")
        assert name in visitor.text()
    sign_out(visitor)


def create_organ(visitor, kind, title, **guide):
    visitor.follow("设立机关", "main")
    visitor.fill(kind=kind, title=title, **guide)
    visitor.press("保存")
    assert title in visitor.page.inner_text("h1")


def appoint(day):
    """The security administrator, and nobody else, gives posts."""
    visitor = day.first_sign_in("anquan", factor=True)
    for (_, name), role in ((HEAD, "工作机构负责人"), (CLERK, "公开办工作人员")):
        visitor.go("/office/people/")
        visitor.follow(name, "main")
        visitor.follow("任命职务", "main")
        visitor.fill(at_organ=TOWN, role=role)
        visitor.press("任命职务")
        assert role in visitor.text()
    day.picture(visitor, "person")
    person = urlsplit(visitor.page.url).path
    visitor.visit(f"{person}reset", "/office/people/?role=clerk&q=孙")
    visitor.go("/office/people/")
    day.picture(visitor, "people")
    visitor.go("/office/leading/")
    sign_out(visitor)


def hand_over(day):
    """The head of the office hands over to a substitute, who then acts in the head's stead."""
    visitor = day.first_sign_in("zhoulan", factor=True)
    visitor.go("/office/")
    visitor.go("/office/people/")
    visitor.follow("周兰", "main")
    visitor.page.get_by_role("link", name="指定替岗").first.click()
    visitor.look()
    first = visitor.page.input_value("[name=since]")
    last = f"{first[:4]}-12-31"
    visitor.fill(person="孙琦", since=first, until="2001-01-01")
    visitor.press("指定替岗")
    assert visitor.page.locator(".errors, .errorlist").count()
    visitor.fill(until=last)
    visitor.press("指定替岗")
    assert "孙琦" in visitor.text()
    visitor.go("/office/organs")
    visitor.follow(TOWN, "main")
    visitor.fill(text="本周由孙琦替岗。")
    visitor.press("留言")
    assert "本周由孙琦替岗" in visitor.text()
    sign_out(visitor)
    stands_in = day.first_sign_in("sunqi", factor=True)
    stands_in.go("/office/")
    assert "周兰" in stands_in.text()
    day.picture(stands_in, "desk")
    day.picture(stands_in, "desk-phone", phone=True)
    stands_in.go("/account/")
    sign_out(stands_in)


def audit(day):
    """The auditor finds everything that was done."""
    visitor = day.first_sign_in("shenji", factor=True)
    visitor.go("/office/")
    visitor.follow("审计记录", "nav.main")
    assert "指定替岗" in visitor.text()
    day.picture(visitor, "audit")
    visitor.fill(q="柳溪镇")
    visitor.press("查找")
    assert "设立机关" in visitor.text()
    visitor.page.locator("main tbody a").first.click()
    visitor.look()
    assert "本记录完好" in visitor.text()
    visitor.go("/office/organs/new-nowhere")
    assert visitor.page.locator("main .code").inner_text() == "404"
    sign_out(visitor)


def read_as_the_public(day):
    """Anybody reads the public's pages."""
    visitor = day.visitor()
    visitor.go("/")
    day.picture(visitor, "public")
    visitor.page.keyboard.press("Tab")
    assert visitor.page.evaluate("document.activeElement.className") == "skip"
    visitor.follow(TOWN, "main")
    assert "0800-5550101" in visitor.text()
    visitor.go("/accessibility")
    visitor.go("/?q=柳溪")
    visitor.press("大字版")
    assert visitor.page.locator("html.large").count()
    visitor.press("English")
    assert visitor.page.get_attribute("html", "lang") == "en"
    visitor.visit("/", "/accessibility", "/account/login/")


def sign_out(visitor):
    visitor.press("退出登录")
    assert urlsplit(visitor.page.url).path == "/account/login/"
    visitor.go("/office/")
    assert urlsplit(visitor.page.url).path == "/account/login/"


@pytest.mark.browser
def test_the_first_day_is_played_and_no_page_shuts_anybody_out(installations, program, request, tmp_path):
    office = installations.new(ENGINES[0])
    install(office, tmp_path)
    folder = PICTURES if request.config.getoption("--update-golden") else None
    PICTURES.mkdir(exist_ok=True)
    with served(office) as address, browsing(program, address) as open_door:
        day = Day(open_door, folder)
        for part in (set_up_the_county, appoint, hand_over, audit, read_as_the_public):
            part(day)
        faults = [fault for visitor in day.visitors for fault in visitor.faults]
    assert "\n".join(faults) == ""
    assert office.gongkai("audit", "verify").returncode == 0


@pytest.mark.browser
def test_the_eye_that_looks_sees(program, tmp_path):
    page = tmp_path / "page.html"
    page.write_text("<html lang=en><title>A</title><main style='width:2000px'><img src=a><button>B</button></main>")
    with browsing(program, page.parent.as_uri()) as open_door:
        visitor = open_door()
        visitor.go("/page.html")
    assert any("image-alt" in fault for fault in visitor.faults)
    assert any("px wider" in fault for fault in visitor.faults)
