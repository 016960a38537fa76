"""What the page of a record shows below it."""

from datetime import UTC, datetime

import pytest
from django.template import Context, Template
from django.test import RequestFactory
from django.urls import reverse

from gongkai.web.organs.actions.organ import EditGuide
from gongkai.web.organs.actions.remark import AddComment
from gongkai.web.organs.sign_in.unsaved import keep

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 3, 2, 1, 30, tzinfo=UTC)


def rendered(tag, **values):
    return Template("{% load records %}" + tag).render(Context(values))


def remarks(record, user, session=None):
    request = RequestFactory().get("/office/record")
    request.user, request.session = user, session or {}
    return rendered("{% remarks record %}", request=request, record=record)


def test_a_timeline_tells_what_happened(county, person):
    clerk = person("clerk", county.town)
    AddComment(county.town, clerk, "已核对").do(actor=clerk, at=NOW)
    html = rendered("{% timeline record %}", record=county.town)
    assert "留言" in html
    assert "2026年3月2日 09:30" in html
    assert "已核对" not in html


def test_a_timeline_says_where_the_rest_is(county, monkeypatch):
    monkeypatch.setattr("gongkai.web.screens.timeline.MOST", 2)
    monkeypatch.setattr("gongkai.web.screens.templatetags.records.MOST", 2)
    for told in (False, True):
        EditGuide(county.town, {"phone": str(told)}).do(actor=None, at=NOW)
        assert ("更早的见审计记录" in rendered("{% timeline record %}", record=county.town)) is told


def test_a_record_without_a_past_says_so(county):
    assert "还没有经过" in rendered("{% timeline record %}", record=county.town)


def test_a_comment_not_sent_is_back_for_who_wrote_it(county, person):
    clerk, other = person("clerk", county.town), person("clerk", county.town)
    request = RequestFactory().post(reverse("comment", args=["organs.organ", county.town.pk]), {"text": "还没<写完"})
    for reader, shown in ((clerk, True), (other, False)):
        request.session = {}
        assert keep(request, clerk)
        assert ("还没&lt;写完" in remarks(county.town, reader, request.session)) is shown
        assert request.session == {}


def test_remarks_show_comments_as_text_and_the_forms_that_add(county, person):
    clerk = person("clerk", county.town)
    AddComment(county.town, clerk, "<b>已核对</b>").do(actor=clerk, at=NOW)
    html = remarks(county.town, clerk)
    assert "&lt;b&gt;已核对" in html
    assert reverse("comment", args=["organs.organ", county.town.pk]) in html
    assert reverse("attach", args=["organs.organ", county.town.pk]) in html


def test_who_may_not_add_sees_no_form(county, person):
    html = remarks(county.town, person("auditor", county.county))
    assert "<form" not in html
    assert "还没有留言" in html


@pytest.mark.parametrize("count", [1, 20])
def test_queries_do_not_grow_with_the_remarks(county, person, django_assert_max_num_queries, count):
    clerk = person("clerk", county.town)
    for number in range(count):
        AddComment(county.town, clerk, f"第{number}条").do(actor=clerk, at=NOW)
    with django_assert_max_num_queries(4):
        remarks(county.town, clerk)


def test_help_explains_a_term_with_its_source():
    html = rendered('{% help "guide" %}')
    assert "<summary>政府信息公开指南</summary>" in html
    assert "中华人民共和国政府信息公开条例第12条" in html
