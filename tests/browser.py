"""A reader with a real browser, for tests: looks at pages as axe, phones and large type see them; takes pictures."""

import re
import socket
import subprocess
import sys
from contextlib import contextmanager
from io import BytesIO
from shutil import which
from time import sleep
from urllib.request import urlopen

from axe_playwright_python.base import AXE_SCRIPT
from PIL import Image
from playwright.sync_api import sync_playwright

SHELL = "chromium-headless-shell"
"""The same browser without its windows, where it is installed: days are played faster."""

SWITCHES = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"]
STANDARD = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
    "rules": {"target-size": {"enabled": True}},
    "resultTypes": ["violations"],
}
DESKTOP, PHONE = {"width": 1280, "height": 800}, {"width": 390, "height": 844}
ZOOMED = {"width": 320, "height": 256}
"""A window of 1280 × 1024 at 400 %, which WCAG 2.2, 1.4.10 asks to work without scrolling sideways."""

MANNERS = (
    ("desk", False, DESKTOP, True),
    ("desk, large", True, DESKTOP, False),
    ("phone", False, PHONE, False),
    ("phone, large", True, PHONE, True),
)
"""How a page is looked at: name, large type or not, window, and whether by axe too, which sees the least in between."""

VALUES = re.compile(r">[^<]*<|[0-9]+|value=.[^ >]*")
"""What differs between pages of one shape."""

SETTLED = (
    "document.getAnimations().filter(each => each.effect.getTiming().iterations < 9).forEach(each => each.finish())"
)
"""A message that is still fading in has not its colours yet; what turns for ever cannot be finished."""

COLOURS = 64
"""A picture of a page needs few, and is small with them."""


@contextmanager
def served(installation, program=("-m", "gongkai.cli"), **told):
    """Run the office of an installation as people run it, `told` more; give its address while it answers."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        bind = f"127.0.0.1:{free.getsockname()[1]}"
    command = [sys.executable, *map(str, program), "serve", "--bind", bind, "--no-worker"]
    environment = installation.environment() | told
    with (installation.folder / "served.txt").open("wb") as log:
        office = subprocess.Popen(command, env=environment, stdout=log, stderr=log)
    try:
        _await(f"http://{bind}/health/alive", office)
        yield f"http://{bind}"
    finally:
        office.terminate()
        office.wait()


def _await(address, office):
    for _ in range(300):
        assert office.poll() is None, "the office ended before it answered"
        try:
            urlopen(address, timeout=5).close()  # noqa: S310 -- our own address
        except OSError:
            sleep(0.2)
        else:
            return
    raise AssertionError(f"{address} does not answer")


@contextmanager
def browsing(program, office, kind=None):
    """Open a browser; give a function that makes a visitor of a kind, its context as told, with cookies of its own."""
    seen = set()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=which(SHELL) or program("chromium"), args=SWITCHES)
        # axe is a script, and the office's policy forbids all scripts but its own: here alone the policy is put away.
        usual = {"bypass_csp": True, "viewport": DESKTOP, "locale": "zh-CN"}
        yield lambda kind=kind, **told: (kind or Visitor)(browser.new_context(**usual | told), office, seen)
        browser.close()


class Visitor:
    """Somebody at the office's pages. `faults` are all that was wrong with the pages looked at.

    Pages are of one shape where what is `shown` of them is.
    """

    shown = "body"

    def __init__(self, context, office, seen):
        """Open a page in a context of its own; what others have `seen` is not looked at again."""
        self.page, self.office, self.faults, self.seen = context.new_page(), office, [], seen
        self.page.set_default_timeout(60_000)
        self.page.on("pageerror", lambda error: self.faults.append(f"{self.page.url}: {error}"))

    def go(self, path):
        """Open an address and look at it."""
        self.page.goto(f"{self.office}{path}")
        self.look()

    def follow(self, name, within="body"):
        """Follow the link or button of this name, and look where it leads."""
        self.page.locator(within).get_by_role("link", name=name, exact=True).first.click()
        self.look()

    def fill(self, **told):
        """Fill fields in by their names."""
        for name, value in told.items():
            field = self.page.locator(f'main [name="{name}"]')
            if field.evaluate("each => each.tagName") == "SELECT":
                field.select_option(label=self._option(field, value))
            else:
                field.fill(value)

    def visit(self, *paths):
        """Open several addresses, and look at each."""
        for path in paths:
            self.go(path)
            assert self.page.locator("main .code").count() == 0, f"{path}: {self.text()}"

    def press(self, name):
        """Press a button, and look at what comes."""
        self.page.get_by_role("button", name=name, exact=True).first.click()
        self.page.wait_for_load_state()
        self.look()

    def look(self):
        """Look at the page as it is on a desk, in large type, and on a phone; note what is wrong with it."""
        if not self._new():
            return
        self.page.evaluate(AXE_SCRIPT)
        for manner, large, size, by_axe in MANNERS:
            self.page.set_viewport_size(size)
            self.page.evaluate("large => document.documentElement.classList.toggle('large', large)", large)
            if by_axe:
                self._inspect(manner)
            self._fits(manner)
        self.page.evaluate("document.documentElement.classList.remove('large')")
        self.page.set_viewport_size(ZOOMED)
        self._fits("400 %")
        self.page.set_viewport_size(DESKTOP)

    def text(self):
        """Return what the page says."""
        return self.page.locator("main").inner_text()

    def picture(self, path, *, phone=False):
        """Take a picture of the page."""
        if phone:
            self.page.set_viewport_size(PHONE)
        picture = Image.open(BytesIO(self.page.screenshot()))
        picture.convert("RGB").quantize(COLOURS).save(path, optimize=True)
        self.page.set_viewport_size(DESKTOP)

    def _new(self, manner=""):
        """Tell whether a page of this shape was not looked at yet in this manner; from now on it was."""
        shape = manner + VALUES.sub("", self.page.locator(self.shown).evaluate("each => each.outerHTML"))
        before = len(self.seen)
        self.seen.add(shape)
        return len(self.seen) > before

    def _inspect(self, manner):
        self.page.evaluate(SETTLED)
        found = self.page.evaluate("options => axe.run(options)", STANDARD)["violations"]
        for each in found:
            places = "; ".join(node["html"][:120] for node in each["nodes"][:3])
            self.faults.append(f"{self.page.url} ({manner}): {each['id']}: {each['help']}: {places}")

    def _fits(self, manner):
        wide = self.page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        if wide > 0:
            self.faults.append(f"{self.page.url} ({manner}): {wide} px wider than the window")

    def _option(self, field, value):
        """Return the option that says `value`, whatever stands before it to set it in."""
        offered = field.locator("option").all_inner_texts()
        assert value in map(str.strip, offered), f"{value} is not among {offered}"
        return next(each for each in offered if each.strip() == value)
