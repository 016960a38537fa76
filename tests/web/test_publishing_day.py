"""A day of publishing, played in a real browser: drafted, cleaned, reviewed, released, corrected, superseded."""

import re
from datetime import date
from urllib.parse import urlsplit

import pytest
from openpyxl import Workbook

from browser import browsing, served
from day import FIRST, PICTURES, Day
from installations import ENGINES

OPEN = f"""
from gongkai.web.organs.models import Organ
from gongkai.web.organs.sample import open_county
from gongkai.web.publishing.sample import open_sites
open_county("{FIRST}", now)
town = Organ.objects.get(name__contains="柳湾镇人民政府")
open_sites([town], now)
print(town.pk)
"""
YEAR = date.today().year  # noqa: DTZ011 -- numbers of documents bear the year, whichever it is where the test runs
TODAY = date.today().isoformat()  # noqa: DTZ011 -- the day of the office that is served
TITLE, NEWER = "柳湾镇惠农补贴发放办法", "柳湾镇惠农补贴发放办法（修订）"
NUMBER, NEWER_NUMBER = f"柳政〔{YEAR}〕1号", f"柳政〔{YEAR}〕2号"
WRONG, RIGHT = "补贴每季度发放二次。", "补贴每季度发放一次。"
TEXT = f"惠农补贴由村民委员会张榜公布。{WRONG}"
EDITOR = "/cms/pages/"
KNOWN = {
    "aria-input-field-name": "Draftail's text area takes no label from outside",
    "target-size": "the switch of Wagtail's side panel is small on phones in large type",
}
"""Rules that Wagtail's editor breaks by itself, and where."""


def subsidies(path):
    """Write the list that is enclosed: the numbers of identity papers stand in a column that nobody sees."""
    book = Workbook()
    sheet = book.active
    for row in (
        ("序号", "户名", "金额（元）", "身份证号"),
        (1, "田家", 320, "11010519491231002X"),
        (2, "柳家", 410, "440524188001010014"),
    ):
        sheet.append(row)
    sheet.column_dimensions["D"].hidden = True
    book.save(path)
    return path


def register(day, town):
    """The clerk enters the document in the register, and stays at the desk; return the entry's address too."""
    clerk = day.first_sign_in("clerk", factor=False)
    return clerk, enter(clerk, town, NUMBER, TITLE)


def enter(clerk, town, number, title):
    clerk.go(f"/office/publishing/documents/of/{town}/register")
    clerk.fill(
        number=number, title=title, kind="行政规范性文件", formed_on=TODAY, in_force_from=TODAY, openness="主动公开"
    )
    clerk.press("登记")
    assert number in clerk.text()
    return urlsplit(clerk.page.url).path


def draft(day, folder):
    """The contributor drafts in the editor, and encloses a list; return the visitor and the item's address."""
    writer = day.first_sign_in("contributor", factor=False)
    begin(writer, NUMBER, TITLE, TEXT, lambda: day.picture(writer, "publish-column"))
    page = writer.page
    page.locator("#id_enclosures-ADD").click()
    page.set_input_files("[name=enclosures-0-file]", subsidies(folder / "补贴名单.xlsx"))
    page.evaluate("window.scrollTo(0, 0)")
    day.picture(writer, "publish-editor")
    return writer, kept(writer)


def begin(writer, number, title, text, asked=lambda: None):
    """Fill in the editor's form of a normative document."""
    writer.go("/office/publishing/items/draft")
    writer.fill(column="行政法规、规章和规范性文件")
    asked()
    writer.press("下一步")
    page = writer.page
    page.fill("[name=title]", title)
    page.select_option("[name=kind]", label="行政规范性文件")
    page.fill("[name=formed_on]", TODAY)
    page.fill("[name=document_number]", number)
    page.fill("[name=in_force_from]", TODAY)
    write(page, text)


def kept(writer):
    """Save what was filled in, and return the address of the item's page in the office."""
    save(writer)
    key = re.search(r"/pages/(\d+)/edit", writer.page.url)[1]
    return f"/office/publishing/items/{key}"


def write(page, text):
    """Write the text of an item, in the place of what stood there."""
    lines = page.locator(".public-DraftEditor-content")
    if not lines.count():
        page.locator("[data-streamfield-stream-container] button").first.click()
        page.get_by_role("option", name="正文").first.click()
    lines.first.click()
    page.keyboard.press("Control+A")
    page.keyboard.type(text)
    kept = "text => [...document.querySelectorAll('[name^=body-]')].some(each => each.value.includes(text))"
    page.wait_for_function(kept, arg=text)


def save(writer):
    writer.page.get_by_role("button", name="保存草稿").first.click()
    writer.page.locator("[data-messages] .success, .messages .success").first.wait_for()
    writer.look()


def clean(day, writer, item):
    """Nothing goes to the reviewers before it is vetted; what is hidden in the list is taken out with one click."""
    writer.go(item)
    assert writer.page.get_by_role("button", name="送审").is_disabled()
    day.picture(writer, "publish-item")
    writer.follow("公开前审查", "main")
    writer.press("扫描这一稿")
    assert "身份证" in writer.text()
    day.picture(writer, "publish-found")
    writer.press("遮盖、清除所选")
    assert "没有发现疑点" in writer.text()
    day.picture(writer, "publish-cleaned")


def answer(day, clerk, item, *, picture=""):
    """The clerk asks each exemption of the form, and finds none."""
    clerk.go(f"{item}/vetting")
    for each in clerk.page.locator("main input[type=radio][value=no]").all():
        each.check()
    if picture:
        day.picture(clerk, picture)
    clerk.press("提交审查表")
    assert "公开前审查已经完成" in clerk.text()


def submit(writer, item, **told):
    writer.go(f"{item}/submit")
    writer.fill(**told)
    if writer.page.locator("[name=correction]").count():
        writer.page.check("[name=correction]")
    writer.press("送审")
    assert "待初审" in writer.text()


def judge(reviewer, verdict="通过", title=TITLE):
    """A reviewer opens what waits, ticks every point, and gives the verdict."""
    reviewer.go("/office/publishing/reviews/")
    reviewer.follow(title, "main")
    for each in reviewer.page.locator("main [name=points]").all():
        each.check()
    reviewer.press(verdict)
    assert "已完成" in reviewer.page.inner_text("body")


def send_back(day, reviewer):
    """The second reviewer pins a remark to the sentence that is wrong, and sends the draft back."""
    reviewer.go("/office/publishing/reviews/")
    day.picture(reviewer, "publish-queue", phone=True)
    reviewer.follow(TITLE, "main")
    reviewer.page.get_by_role("link", name=f"批注：{WRONG}").click()
    reviewer.fill(text="应为“一次”，与县里的通知核对。")
    reviewer.press("批注")
    reviewer.page.get_by_text("与县里的通知核对").first.scroll_into_view_if_needed()
    day.picture(reviewer, "publish-pinned")
    reviewer.press("退回")


def mend(writer, clerk, day, item, text):
    """The contributor mends the draft in the editor; it is vetted anew."""
    writer.go(item)
    for _ in range(writer.page.get_by_role("button", name="批注已处理").count()):
        writer.press("批注已处理")
    writer.page.goto(f"{writer.office}/cms/pages/{item.rpartition('/')[2]}/edit/")
    write(writer.page, text)
    save(writer)
    writer.go(f"{item}/vetting")
    writer.press("扫描这一稿")
    answer(day, clerk, item)


def read(reader, item):
    reader.go(f"/items/{item.rpartition('/')[2]}")
    return reader.text()


def report(day, reader, clerk, item):
    """A reader tells of an error without signing in; the clerk finds it right and answers."""
    reader.go(f"/items/{item.rpartition('/')[2]}/correction")
    reader.fill(quote="村民委员会张榜公布", text="应由村民小组张榜公布。")
    day.picture(reader, "publish-report", phone=True)
    reader.press("提交")
    assert "回执" in reader.text()
    clerk.go("/office/publishing/corrections/")
    clerk.page.locator("main tbody a").first.click()
    clerk.look()
    clerk.follow("答复纠错", "main")
    clerk.fill(state="属实，将按三审更正", reply="您说得对，已经安排更正。")
    clerk.press("答复")
    day.picture(clerk, "publish-answered")


def supersede(day, clerk, writer, reviewers, town, entry):
    """A newer document is registered and taken to the public, and repeals the old one; return the newer's address."""
    enter(clerk, town, NEWER_NUMBER, NEWER)
    begin(writer, NEWER_NUMBER, NEWER, TEXT.replace(WRONG, RIGHT))
    newer = kept(writer)
    writer.go(f"{newer}/vetting")
    writer.press("扫描这一稿")
    answer(day, clerk, newer)
    submit(writer, newer)
    for reviewer in reviewers:
        judge(reviewer, title=NEWER)
    clerk.go(entry)
    clerk.follow("修改、废止文件", "main")
    clerk.fill(kind="废止", on=TODAY, by_document=f"{NEWER_NUMBER} {NEWER}")
    day.picture(clerk, "publish-repeal")
    clerk.press("保存")
    return newer


def play(day, town, folder):
    """The whole day."""
    clerk, entry = register(day, town)
    writer, item = draft(day, folder)
    clean(day, writer, item)
    answer(day, clerk, item, picture="publish-form")
    submit(writer, item, note="请审核。")
    first, second = (day.first_sign_in(name, factor=False) for name in ("first", "second"))
    final = day.first_sign_in("final", factor=True)
    judge(first)
    send_back(day, second)
    mend(writer, clerk, day, item, TEXT.replace(WRONG, RIGHT))
    submit(writer, item)
    for reviewer in (first, second, final):
        judge(reviewer)
    reader = day.visitor()
    assert RIGHT in read(reader, item)
    assert NUMBER in reader.text()
    day.picture(reader, "publish-public")
    report(day, reader, clerk, item)
    mend(writer, clerk, day, item, TEXT.replace(WRONG, RIGHT).replace("村民委员会", "村民小组"))
    assert "村民委员会" in read(reader, item), "what is public stays until the reviews have passed the correction"
    submit(writer, item, public_note="更正张榜公布的主体。")
    for reviewer in (first, second, final):
        judge(reviewer)
    assert "更正张榜公布的主体" in read(reader, item)
    assert "村民小组" in reader.text()
    newer = supersede(day, clerk, writer, (first, second, final), town, entry)
    assert NEWER_NUMBER in read(reader, newer)
    assert "有效" in reader.text()
    assert f"本文件已由{NEWER_NUMBER}《{NEWER}》自" in read(reader, item)
    assert "废止" in reader.text()
    day.picture(reader, "publish-repealed")


def wagtails(fault):
    """Tell whether a fault is one of those known in the form of the editor, which our templates do not make."""
    return EDITOR in fault and any(f": {rule}: " in fault for rule in KNOWN)


@pytest.mark.browser
def test_a_document_is_published_corrected_and_superseded(installations, program, request, tmp_path):
    office = installations.new(ENGINES[0])
    told = office.python(OPEN)
    assert told.returncode == 0, told.stderr
    town = int(told.stdout.split()[-1])
    folder = PICTURES if request.config.getoption("--update-golden") else None
    with served(office) as address, browsing(program, address) as open_door:
        day = Day(open_door, folder)
        play(day, town, tmp_path)
        faults = [fault for visitor in day.visitors for fault in visitor.faults if not wagtails(fault)]
    assert "\n".join(faults) == ""
    assert office.gongkai("audit", "verify").returncode == 0
