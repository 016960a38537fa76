"""The editor of templates: looks, checks, keeps versions, and is the organ's own."""

from datetime import date
from types import SimpleNamespace

import pytest
from django.urls import reverse

from gongkai.letters import kinds
from gongkai.web.requests.models import Template
from letters import noon

DAY = date(2025, 3, 4)
TEXT = kinds()["correction"].text


@pytest.fixture
def clerk(client, office, on_the_day, monkeypatch):
    on_the_day(DAY)
    monkeypatch.setattr("gongkai.web.screens.acting.timezone", SimpleNamespace(now=lambda: noon(DAY)))
    client.force_login(office.clerk)
    return client


def test_every_kind_with_the_text_that_holds(clerk, office):
    page = clerk.get(reverse("templates", args=[office.organ.pk])).content.decode()
    assert all(kind.name in page for kind in kinds().values())
    assert page.count("系统自带") == len(kinds())
    assert reverse("templates", args=[office.organ.pk]) in clerk.get(reverse("template_organs")).content.decode()


def test_a_look_shows_it_filled_and_what_is_wrong_and_keeps_nothing(clerk, office):
    address = reverse("template", args=[office.organ.pk, "correction"])
    assert "请于〔期限〕前" in clerk.get(address).content.decode()
    told = {"text": TEXT.replace("{until}", "{whenever}"), "since": str(DAY), "look": "yes"}
    page = clerk.post(address, told).content.decode()
    assert "“{whenever}”不是已知的字段" in page
    assert "模板里缺少 {until}" in page
    assert not Template.objects.exists()
    assert "模板没有问题" in clerk.post(address, {**told, "text": TEXT}).content.decode()


def test_what_is_kept_is_the_next_version(clerk, office):
    address = reverse("template", args=[office.organ.pk, "correction"])
    assert clerk.post(address, {"text": f"{TEXT}\n特此告知。", "since": str(DAY)}).status_code == 302
    assert "第 1 版" in clerk.get(reverse("templates", args=[office.organ.pk])).content.decode()
    page = clerk.get(address).content.decode()
    assert page.count("特此告知。") == 3, "in the editor, in the look, among the versions"


def test_a_faulty_one_comes_back_as_it_was_written(clerk, office):
    told = {"text": "一句话", "since": str(DAY)}
    answer = clerk.post(reverse("template", args=[office.organ.pk, "correction"]), told)
    assert answer.context["form"].errors.keys() == {"text"}
    assert "一句话" in answer.content.decode()


def test_of_another_organ_or_no_kind_there_is_none(clerk, office):
    assert clerk.get(reverse("templates", args=[office.other.pk])).status_code == 404
    assert clerk.get(reverse("template", args=[office.organ.pk, "poem"])).status_code == 404
