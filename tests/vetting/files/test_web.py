"""Web pages: text in its order, attributes, comments, what is hidden."""

from gongkai.vetting import clean, vet
from gongkai.vetting.files.web import Page
from gongkai.vetting.passage import Place
from planted import ADULT, MOBILE, TOLD, codes_of


def page(body):
    head = '<head><meta charset="utf-8"><title>公告</title></head>'
    return f"<!DOCTYPE html>\n<html>{head}<body>{body}</body></html>".encode()


def test_a_number_cut_by_tags_is_read_in_one_and_masked_tag_by_tag():
    after = clean(page("<p>电话138<b>1234</b>5678，完</p>"), "a.html", TOLD, lambda _: True).decode()
    assert "<p>电话138<b>****</b>5678，完</p>" in after


def test_comments_attributes_and_hidden_elements_are_read():
    body = f'<!-- {MOBILE} --><p title="{ADULT}">正文</p><div style="display: none">隐藏的话</div>'
    assert codes_of(vet(page(body), "a.html", TOLD)) == ["H203", "P101", "P110"]
    after = clean(page(body), "a.html", TOLD, lambda _: True)
    assert codes_of(vet(after, "a.html", TOLD)) == []
    assert "正文" in after.decode()


def test_tables_are_tables():
    rows = "<tr><th>姓名</th><th>残疾等级</th><th>金额</th></tr><tr><td>张三</td><td>一级</td><td>1</td></tr>"
    assert codes_of(vet(page(f"<table>{rows}</table>"), "a.html", TOLD)) == ["P150"]


def test_a_fragment_stays_a_fragment():
    fragment = Page("<p>一</p><p>二 &amp; 三</p>", "", at=Place("", "block", {"number": 1}))
    assert fragment.written() == "<p>一</p><p>二 &amp; 三</p>"
    assert {each.place.kind for each in fragment.content.passages} == {"block"}
