"""Asking for information online: what is asked, what is kept when something is missing, one letter if sent twice."""

import re
from datetime import date

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from applying import TOLD, apply, receipt_of
from gongkai.web.organs.models import AuditRow, OrganSetting
from gongkai.web.requests.actions.submit import UNNAMED
from gongkai.web.requests.models import KeptFile, Letter, Request

PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 64


@pytest.fixture(autouse=True)
def on_a_day(at_noon_of):
    """It is a day the calendar knows."""
    at_noon_of(date(2025, 3, 3))


def form_of(organ):
    return reverse("request_information", args=[organ.pk])


def test_the_form_is_reached_from_the_organs_page_and_asks_no_purpose(client, county):
    assert form_of(county.town) in client.get(reverse("public_organ", args=[county.town.pk])).content.decode()
    text = client.get(form_of(county.town)).content.decode()
    names = set(re.findall(r'name="(\w+)"', text)) - {"csrfmiddlewaretoken", "organ", "q", "next", "language", "large"}
    assert {"kind", "name", "identity", "wanted", "form", "route"} <= names
    assert not names & {"purpose", "use", "reason"}


def test_a_village_is_no_organ_that_can_be_asked(client, county):
    assert client.get(form_of(county.village)).status_code == 404
    assert form_of(county.village) not in client.get(reverse("public_organ", args=[county.village.pk])).content.decode()


def test_what_is_sent_waits_to_be_confirmed_and_the_receipt_gives_number_and_code(client, county):
    number, code = receipt_of(apply(client, county.town))
    made = Request.objects.get()
    assert (made.number, made.state, made.channel, made.subject) == (number, "unconfirmed", "internet", UNNAMED)
    assert re.fullmatch(r"(\w{4}-){2}\w{4}", code)
    assert (made.wanted, made.letter.applicant.name) == (TOLD["wanted"], TOLD["name"])
    assert AuditRow.objects.filter(action="submit_letter").count() == 1


def test_the_same_form_sent_again_is_the_same_letter_and_a_changed_one_another(client, county):
    first = receipt_of(apply(client, county.town, token="t" * 32))
    assert receipt_of(apply(client, county.town, token="t" * 32)) == first
    assert receipt_of(apply(client, county.town, token="t" * 32, wanted="另一项")) != first
    assert Letter.objects.count() == 2


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"name": ""}, "errorlist"),
        ({"identity": ""}, "或者上传身份证明"),
        ({"phone": ""}, "至少填写一种联系方式"),
        ({"route": "post"}, "通信地址"),
        ({"wanted": ""}, "errorlist"),
        ({"website": "http://spam"}, "请不要填写"),
        ({"kind": "total"}, "errorlist"),
    ],
)
def test_what_is_missing_is_said_and_everything_typed_is_still_there(client, county, wrong, said):
    text = apply(client, county.town, **wrong).content.decode()
    assert said in text
    assert "已经填写的都还在" in text
    assert "13900001111" in text or "phone" in wrong
    assert not Letter.objects.exists()


def test_a_proof_is_kept_sealed_while_the_rest_is_completed(client, county):
    proof = SimpleUploadedFile("身份证.png", PNG, "image/png")
    text = apply(client, county.town, identity="", wanted="", proof=proof).content.decode()
    assert "已经收到文件“身份证.png”" in text
    kept = re.search(r'name="kept" value="([^"]+)"', text)[1]
    receipt_of(apply(client, county.town, identity="", kept=kept))
    held = KeptFile.objects.get()
    assert (held.letter, held.purpose) == (Letter.objects.get(), "identity")
    with held.sealed.open() as file:
        assert b"PNG" not in file.read()
    held.sealed.delete(save=False)


def test_a_file_of_another_kind_is_refused_at_its_field(client, county):
    proof = SimpleUploadedFile("a.png", b"MZ not a picture", "image/png")
    assert "不是" in apply(client, county.town, proof=proof).content.decode()
    assert not Letter.objects.exists()


def test_a_proof_of_another_letter_or_a_made_up_one_is_not_taken(client, county):
    assert "或者上传身份证明" in apply(client, county.town, identity="", kept="1:forged").content.decode()
    assert not Letter.objects.exists()


def test_one_address_sends_so_many_and_no_more(client, county):
    answers = [apply(client, county.town, wanted=f"第{number}项").status_code for number in range(22)]
    assert answers[:20] == [200] * 20
    assert answers[-1] == 429
    assert Letter.objects.count() == 20


def test_an_organ_takes_so_many_within_an_hour(client, county):
    OrganSetting.objects.create(organ=county.town, key="web_letters_hourly", value="2", since=date(2020, 1, 1))
    answers = [apply(client, county.town, wanted=f"第{number}项").content.decode() for number in range(3)]
    assert ["太多" in text for text in answers] == [False, False, True]
    assert Letter.objects.count() == 2


def test_no_address_and_no_stranger_shows_a_receipt(client, county):
    answer = apply(client, county.town)
    assert answer.redirect_chain[-1][0] == reverse("request_receipt")
    other = type(client)()
    assert other.get(reverse("request_receipt"))["Location"] == reverse("track_request")
