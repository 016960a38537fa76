"""The people of a county's month, in real browsers: its staff, and three citizens who come each in their own way."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from types import MappingProxyType
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from axe_playwright_python.base import AXE_SCRIPT

from browser import DESKTOP, PHONE, Visitor
from day import FIRST, Day
from installations import Installation

TESTS = Path(__file__).parent
FURTHEST = 150
"""No page needs more presses of the tab key to get from anything to anything."""


class Caller(Visitor):
    """Somebody at the pages; looks at each new one by axe, in the window and the type that is this person's own.

    The menu, which differs from person to person, makes no page a new one.
    """

    manner, context, shown = "desk", MappingProxyType({}), "main"

    def __init__(self, *given):
        """Wait less long: what is not there by then never comes."""
        super().__init__(*given)
        self.page.set_default_timeout(30_000)

    def look(self):
        """See that the page is none of an error, fits, and is as WCAG asks."""
        assert self.page.locator("main .code").count() == 0, f"{self.page.url}: {self.text()}"
        if self._new(self.manner):
            self._judge()

    def _judge(self):
        self.page.evaluate(AXE_SCRIPT)
        self._inspect(self.manner)
        self._fits(self.manner)

    def at(self):
        """Return the address of the page."""
        return urlsplit(self.page.url).path

    def tick(self, label):
        """Choose what stands behind a label."""
        self.page.locator("main").get_by_label(label, exact=True).check()

    def says(self, *words):
        """See that the page says all of this."""
        for each in words:
            assert each in self.text(), f"{self.page.url} does not say {each}: {self.text()}"

    def told(self, address, **filled):
        """Fill in the form at an address and send it with its last button."""
        self.go(address)
        self.sent(**filled)

    def sent(self, **filled):
        """Fill in the form of this page and send it with its last button."""
        self.fill(**filled)
        self.page.locator("main form.sheet button:not(.plain)").last.click()
        self.page.wait_for_load_state()
        self.look()
        assert not self.page.locator("main .errorlist").count(), self.text()


class Toucher(Caller):
    """Somebody on a phone, who touches what is to be opened."""

    manner = "phone"
    context = MappingProxyType({"viewport": PHONE, "is_mobile": True, "has_touch": True})

    def follow(self, name, within="body"):
        """Touch a link."""
        self.page.locator(within).get_by_role("link", name=name, exact=True).first.tap()
        self.page.wait_for_load_state()
        self.look()

    def press(self, name):
        """Touch a button."""
        self.page.get_by_role("button", name=name, exact=True).first.tap()
        self.page.wait_for_load_state()
        self.look()

    def tick(self, label):
        """Touch a label, which is larger than what it belongs to."""
        self.page.locator("main label", has_text=label).first.tap()

    def picture(self, path, **_):
        """Take a picture of the page as it is."""
        super().picture(path, phone=True)
        self.page.set_viewport_size(PHONE)


class Scriptless(Caller):
    """Somebody whose browser runs no script; axe, which is one, looks at the same page in another browser."""

    manner = "without script"
    context = MappingProxyType({"java_script_enabled": False})

    def __init__(self, context, office, seen):
        """Have the other browser ready."""
        super().__init__(context, office, seen)
        self.twin = context.browser.new_context(bypass_csp=True, viewport=DESKTOP, locale="zh-CN").new_page()

    def look(self):
        """See that the page is none of an error, fits, and is as WCAG asks."""
        assert self.page.locator("main .code").count() == 0, f"{self.page.url}: {self.text()}"
        if self._new(self.manner):
            own, content = self.page, self.page.content()
            self.twin.route(own.url, lambda route: route.fulfill(body=content, content_type="text/html"))
            self.twin.goto(own.url)
            self.twin.unroute(own.url)
            self.page = self.twin
            self._judge()
            self.page = own


class Typist(Caller):
    """Somebody who reads large type and has no mouse: everything is reached by the tab key, and its focus is seen."""

    manner = "keyboard, large"

    def type_keys(self, *keys):
        """Press keys one after the other."""
        for key in keys:
            self.page.keyboard.press(key)

    def follow(self, name, within="body"):
        """Go on to a link, and press Enter."""
        self._enter(self.page.locator(within).get_by_role("link", name=name, exact=True).first)

    def press(self, name):
        """Go on to a button, and press Enter."""
        self._enter(self.page.get_by_role("button", name=name, exact=True).first)

    def fill(self, **told):
        """Go on to fields by their names, and type."""
        for name, value in told.items():
            self._reach(self.page.locator(f'main [name="{name}"]'))
            self.page.keyboard.insert_text(value)

    def tick(self, label):
        """Go on to the choice, among its like by the arrows, and press the space bar."""
        wanted = self.page.locator("main").get_by_label(label, exact=True)
        self._reach(wanted, "each => document.activeElement.name === each.name")
        for _ in range(FURTHEST):
            if wanted.evaluate("each => each === document.activeElement"):
                break
            self.type_keys("ArrowDown" if wanted.get_attribute("type") == "radio" else "Tab")
        if not wanted.is_checked():
            self.type_keys("Space")
        assert wanted.is_checked(), label

    def _enter(self, wanted):
        self._reach(wanted)
        before = self.page.url
        with self.page.expect_navigation():
            self.type_keys("Enter")
        assert self.page.url, before
        self.look()

    def _reach(self, wanted, there="each => each === document.activeElement"):
        for _ in range(FURTHEST):
            self.type_keys("Tab")
            if wanted.evaluate(there):
                break
        seen = self.page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
        assert wanted.evaluate(there), f"{self.page.url}: {wanted} is not reached by the tab key"
        assert seen != "none", f"{self.page.url}: the focus on {wanted} is not seen"


@dataclass(frozen=True)
class OnTheDay(Installation):
    """An installation that writes its letters on the terminal, and whose worker lives by a clock."""

    def environment(self):
        """Return what a process is told."""
        free = {"GONGKAI_SUBMISSIONS_HOURLY": "1000", "GONGKAI_IDLE_MINUTES": "0", "GONGKAI_EMAIL_URL": "console"}
        return super().environment() | free

    def night(self, clock, code=""):
        """Let something happen, then the worker do all that waits by now; return the letters it wrote."""
        told = self.python(NIGHT.format(tests=str(TESTS), clock=str(clock), code=code))
        assert told.returncode == 0, told.stderr
        return told.stderr


NIGHT = """
import sys
sys.path.insert(0, {tests!r})
from pathlib import Path
from django.core.management import call_command
from later import clock_of
timezone.now = clock_of(Path({clock!r}))
now = timezone.now()
{code}
from gongkai.web.organs.daily import begin
begin(now)
call_command("db_worker", batch=True, verbosity=0)
"""


class County(Day):
    """The county's month: its clock, its staff, its citizens."""

    def __init__(self, open_door, folder, installation, clock, keys):
        """Keep where the clock is told, and the keys of what there is from the beginning."""
        super().__init__(open_door, folder)
        self.installation, self.clock, self.keys, self._here = installation, clock, keys, {}

    def it_is(self, day):
        """Let it be nine o'clock of a day; sessions last hours, so everybody signs in anew."""
        moment = datetime.fromisoformat(f"{day}T09:00").replace(tzinfo=ZoneInfo("Asia/Shanghai"))
        self.clock.write_text(moment.isoformat())
        for each in self._here.values():
            each.page.context.close()
        self._here = {}

    def night(self, code=""):
        """Let the worker do what waits; return the letters it wrote."""
        return self.installation.night(self.clock, code)

    def citizen(self, kind):
        """Return somebody who comes to the pages in a way of their own."""
        self.visitors.append(self.open_door(kind, **kind.context))
        return self.visitors[-1]

    def staff(self, name):
        """Return somebody of the staff, signed in today."""
        if name not in self._here:
            self._here[name] = self._signed_in(name)
        return self._here[name]

    def _signed_in(self, name):
        if name == "head" and name in self.secrets:
            return self.sign_in(name)
        if name == "head":
            return self.first_sign_in(name, factor=True)
        visitor = self.visitor()
        visitor.told("/account/login/?next=/office/", login=name, password=FIRST)
        return visitor
