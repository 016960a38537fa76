"""Over the network nothing but the site that was named is ever asked, and nothing in a private network unasked."""

import threading
import time
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest

from gongkai.web.oversight.inspecting import outside
from gongkai.web.oversight.inspecting.asked import NoAnswer
from gongkai.web.oversight.inspecting.outside import Outside, allowed


class Pages(BaseHTTPRequestHandler):
    """A site with a page, and ways that lead on, round and away."""

    def do_GET(self):
        leads = {
            "/on": "/page",
            "/round": "/round",
            "/away": "http://169.254.169.254/latest/",
            "/port": "http://127.0.0.1:1/",
            "/no-host": "http://[",
            "/no-port": "http://127.0.0.1:99999/",
            "/no-name": "//[::1",
        }
        if self.path.startswith("/drip"):
            self.drip(b"" if self.path == "/drip-head" else b"HTTP/1.0 200 OK\r\n\r\n")
            return
        self.send_response(302 if self.path in leads else 200)
        if self.path in leads:
            self.send_header("Location", leads[self.path])
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.end_headers()
        self.wfile.write(f"{self.path} {self.headers['Host']} {self.headers['User-Agent']}".encode())

    def drip(self, first):
        """Answer a byte at a time, each well before anybody's patience with a single one is over."""
        try:
            self.wfile.write(first)
            for _ in range(100):
                self.wfile.write(b"x")
                time.sleep(0.05)
        except OSError:
            return

    def log_message(self, *_):
        """Say nothing."""


@pytest.fixture
def site():
    server = HTTPServer(("127.0.0.1", 0), Pages)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


@pytest.fixture
def named(site, settings):
    """The site, named by the installation."""
    settings.ENVIRONMENT = replace(settings.ENVIRONMENT, inspected=(site,))
    return Outside(f"http://{site}/", 5, pause=0)


def test_a_page_is_asked_for_by_its_name(named, site):
    answer = named.get("/page?a=公开")
    assert (answer.status, answer.media) == (200, "text/html")
    assert answer.body.decode().startswith("/page?a=%E5%85%AC%E5%BC%80 " + site)


def test_redirections_are_followed_on_the_same_site_alone(named):
    assert named.get("/on").path == "/page"
    assert named.get("/away").status == 302
    assert named.get("/port").status == 302
    with pytest.raises(NoAnswer):
        named.get("/round")


@pytest.mark.parametrize("path", ["/no-host", "/no-port", "/no-name"])
def test_what_leads_to_no_address_leads_nowhere(named, path):
    assert named.get(path).status == 302


@pytest.mark.parametrize("path", ["/drip", "/drip-head"])
def test_an_answer_that_never_ends_is_none(named, monkeypatch, path):
    monkeypatch.setattr(outside, "LONGEST", 0.3, raising=False)
    began = time.monotonic()
    with pytest.raises(NoAnswer):
        named.get(path)
    assert time.monotonic() - began < 3


def test_a_private_network_is_refused_unless_the_installation_names_the_site(site):
    with pytest.raises(NoAnswer):
        Outside(f"http://{site}/", 5, pause=0).get("/page")


@pytest.mark.parametrize(
    "address",
    ["127.0.0.1", "10.0.0.8", "169.254.169.254", "192.168.1.1", "::1", "fe80::1%eth0", "fc00::1", "::ffff:127.0.0.1"],
)
def test_one_private_address_among_a_names_is_enough_to_refuse(address):
    with pytest.raises(NoAnswer):
        allowed("www.example.gov.cn", 443, lambda *_: ["203.0.114.7", address])


def test_the_address_that_was_judged_is_the_one_connected_to():
    assert allowed("www.example.gov.cn", 443, lambda *_: ["203.0.114.7"]) == "203.0.114.7"


@pytest.mark.parametrize(
    "address", ["ftp://a.example/", "file:///etc/passwd", "http:///x", "", "http://a.example:99999/", "http://["]
)
def test_only_web_addresses_are_sites(address):
    with pytest.raises(NoAnswer):
        Outside(address, 5)


def test_a_closed_door_is_no_answer(settings):
    settings.ENVIRONMENT = replace(settings.ENVIRONMENT, inspected=("127.0.0.1:9",))
    with pytest.raises(NoAnswer):
        Outside("http://127.0.0.1:9/", 1).get("/")


def test_a_name_that_stands_for_nothing_is_no_answer():
    with pytest.raises(NoAnswer):
        allowed("nowhere.invalid", 80)
