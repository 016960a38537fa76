"""The people around a case, in real browsers: who asks, the clerk, the legal officer, the head of the office."""

import re
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from pypdfium2 import PdfDocument

from browser import Visitor
from day import OWN, Day

PEOPLE = {"clerk": False, "legal": False, "head": True, "water": False}
"""Who signs in, and whether with a second factor."""

ASKED = {"kind": "自然人", "identity": "居民身份证 340000199001010015", "phone": "13900001111"}
REMEDY = "行政复议"


class Player(Visitor):
    """Somebody who goes through the pages without looking at each; `see` looks."""

    def __init__(self, *given):
        """Wait less long: what is not there by then never comes."""
        super().__init__(*given)
        self.page.set_default_timeout(15_000)

    def look(self):
        """See that the page is none of an error."""
        assert self.page.locator("main .code").count() == 0, f"{self.page.url}: {self.text()}"

    def see(self):
        """Look at the page as it is on a desk, in large type, and on a phone."""
        super().look()

    def to(self, heading):
        """Scroll to a heading."""
        self.page.get_by_role("heading", name=heading, exact=True).evaluate("each => each.scrollIntoView()")

    def at(self):
        """Return the address of the page."""
        return urlsplit(self.page.url).path

    def fetch(self, address):
        """Return what an address answers in this browser."""
        answer = self.page.request.get(f"{self.office}{address}")
        assert answer.ok, f"{address}: {answer.status}"
        return answer.body()

    def choose(self, address, **told):
        """Fill in the form at an address, and confirm."""
        self.go(address)
        self.fill(**told)
        self.press("确定")
        assert not self.page.locator(".errors, .errorlist").count(), self.text()


@dataclass
class Case:
    """A request: its number and code as the applicant has them, and its page in the office."""

    applicant: Player
    number: str
    code: str
    page: str = ""


class Office(Day):
    """The office of a township, whose clock is told by a file."""

    def __init__(self, open_door, folder, clock, organs):
        """Sign everybody in on the day it is."""
        super().__init__(open_door, folder)
        self.clock, self.organs = clock, organs
        self.people = {name: self.first_sign_in(name, factor=factor) for name, factor in PEOPLE.items()}
        self.clerk, self.legal, self.head, self.water = self.people.values()

    def signed_in_anew(self, name):
        """Return somebody without a second factor, signed in on the day it is: sessions last hours, not weeks."""
        visitor = self.visitor()
        visitor.go("/account/login/")
        visitor.fill(login=name, password=OWN)
        visitor.press("登录")
        return visitor

    def it_is(self, day):
        """Let it be nine o'clock of a day."""
        moment = datetime.fromisoformat(f"{day}T09:00").replace(tzinfo=ZoneInfo("Asia/Shanghai"))
        self.clock.write_text(moment.isoformat())

    def look(self, visitor, name, heading="", **manner):
        """Look at a page in every manner, and take its picture where a heading stands."""
        visitor.see()
        if heading:
            visitor.to(heading)
        self.picture(visitor, name, **manner)

    def asked(self, name, wanted, subject, look=lambda *_, **__: None):
        """Apply on the public's form; the clerk confirms receipt and names what is asked; return the case."""
        applicant = self.visitor()
        applicant.go(f"/organs/{self.organs['town']}/request")
        applicant.fill(name=name, wanted=wanted, **ASKED)
        look(applicant, "case-form", phone=True)
        applicant.press("提交申请")
        look(applicant, "case-receipt", phone=True)
        number, code = applicant.page.locator(".receipt").all_inner_texts()
        case = Case(applicant, number, code)
        self.clerk.go("/office/requests/?state=unconfirmed")
        self.clerk.follow(number, "main")
        case.page = self.clerk.at()
        self.clerk.follow("双方确认收到", "main")
        self.clerk.fill(subjects=subject)
        self.clerk.press("确定")
        return case

    def track(self, case):
        """Let the applicant look where the request stands; return what the page says."""
        case.applicant.go("/requests")
        case.applicant.fill(number=case.number, code=case.code)
        case.applicant.press("查询")
        return case.applicant.text()

    def put_on_file(self, case, record, **parts):
        """Fill in a record."""
        self.clerk.choose(f"{case.page}/record/{record}", **parts)

    def kept(self, case, purpose, name, data):
        """Add a file to the case."""
        self.clerk.go(f"{case.page}/files/keep")
        self.clerk.fill(purpose=purpose)
        self.clerk.page.set_input_files("[name=file]", {"name": name, "mimeType": "", "buffer": data})
        self.clerk.press("存入")

    def enclosed(self):
        """Enclose the one file there is to be given with the draft the clerk looks at."""
        self.clerk.follow("附上提供的信息", "main")
        self.clerk.page.locator("main [name=file]").check()
        self.clerk.press("附上")

    def drafted(self, case, kind, **asked):
        """Draft a notice; return its page."""
        self.clerk.go(f"{case.page}/notices/new")
        self.clerk.follow(kind, "main")
        self.clerk.fill(**asked)
        self.clerk.press("起草")
        assert "待填" not in self.clerk.text()
        return self.clerk.at()

    def passed(self, notice, look=lambda *_, **__: None):
        """Have the draft the clerk looks at reviewed for legality, approved by the head, numbered and signed."""
        self.clerk.press("送合法性审核")
        for person, doing in ((self.legal, "review"), (self.head, "approve")):
            person.go(f"{notice}/{doing}")
            person.fill(verdict="通过")
            if person is self.legal:
                look(person, "case-review")
            person.press("确定")
        self.clerk.choose(f"{notice}/sign")

    def delivered(self, way, **proof):
        """Enter the delivery of the signed notice the clerk looks at."""
        self.clerk.follow("登记送达", "main")
        self.clerk.follow(way, "main")
        self.clerk.fill(**proof)
        self.clerk.press("确定")
        assert "已送达" in self.clerk.text()

    def sent(self, case, kind, look=lambda *_, **__: None, **asked):
        """Send a notice to the applicant electronically, all the way from the draft."""
        notice = self.drafted(case, kind, **asked)
        if "还没有附上提供的信息" in self.clerk.text():
            self.enclosed()
        self.passed(notice, look)
        self.delivered("电子送达", address="13900001111")

    def letters(self, case):
        """Return what the applicant has been sent: each file's name and its bytes."""
        if "我的申请" not in case.applicant.page.title():
            self.track(case)
        case.applicant.go("/requests/own")
        links = case.applicant.page.locator("ul.enclosures a").all()
        return [(each.inner_text(), case.applicant.fetch(each.get_attribute("href"))) for each in links]

    def letter(self, case, title, *said):
        """Open the latest letter as a picture: with ink on it; its words are the title and what must be `said`."""
        name, data = [each for each in self.letters(case) if re.search(r"告.*号\.pdf$", each[0])][-1]
        words, pictures = opened(data)
        assert title in words, words
        assert all(each in words for each in said), words
        assert name.removesuffix(".pdf") in words
        assert all(dark(each) for each in pictures)
        if self.folder and len(pictures) == 1:
            pictures[0].convert("L").quantize(16).save(self.folder / "case-letter.png", optimize=True)
        return words


def opened(data):
    """Return what a pdf says without its line ends, and its pages as pictures."""
    document = PdfDocument(data)
    try:
        words = "".join(page.get_textpage().get_text_bounded() for page in document)
        return re.sub(r"\s", "", words), [page.render(scale=1).to_pil() for page in document]
    finally:
        document.close()


def dark(picture):
    """Tell whether there is ink within the margins of a page, and none outside them."""
    ink = picture.convert("L").point(lambda light: 255 if light < 128 else 0).getbbox()
    wide, tall = picture.size
    return ink is not None and ink[0] > wide * 0.05 and ink[2] < wide * 0.95 and ink[3] < tall * 0.97
