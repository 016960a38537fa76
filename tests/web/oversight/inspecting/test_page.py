"""What an inspection reads of a page: links on the same site, tags of the head, the words of its middle."""

import pytest

from gongkai.web.oversight.inspecting.asked import Answer
from gongkai.web.oversight.inspecting.page import WebPage

HTML = """<html><head><meta name="SiteName" content="公开"><meta name="SiteIDCode" content=" "></head><body>
<nav>每页都有</nav><main><a href="b?x=1#top">乙</a> <a href="b?x=1">再一次</a> <a href="#top">顶部</a>
<a href="https://elsewhere.example/a">别处</a> <a href="mailto:a@b.example">信</a> <a href="//cdn.example/x">别处</a>
<a href="http://[bad">坏</a> <img src="/p.png"> <a href="">空</a></main></body></html>""".encode()


def test_only_links_on_the_same_site_are_followed_and_each_once():
    assert list(WebPage("/a/", HTML).links()) == ["/a/b?x=1", "/p.png"]


def test_on_a_site_of_its_own_links_may_say_its_name():
    page = WebPage(
        "/a/", b'<a href="https://own.example/c">c</a><a href="http://own.example/d">d</a>', "https://own.example"
    )
    assert list(page.links()) == ["/c"]


def test_a_blank_tag_is_as_good_as_none():
    assert WebPage("/", HTML).tags == {"SiteName": "公开"}


def test_what_is_on_every_page_is_not_looked_at():
    assert "每页都有" not in WebPage("/", HTML).words
    assert "乙" in WebPage("/", HTML).words
    assert "文字" in WebPage("/", "<p>文字</p>".encode()).words


@pytest.mark.parametrize("body", [b"", b"\x00\xff", b"<!-- -->"])
def test_what_cannot_be_parsed_is_an_empty_page(body):
    page = WebPage.of(Answer("/", 200, "text/html", body))
    assert (list(page.links()), page.tags) == ([], {})
