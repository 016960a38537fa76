"""A letter is registered at the desk and its receipt printed."""

from datetime import date

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from gongkai.web.requests.kept import open_bytes
from gongkai.web.requests.models import Letter

DAY = date(2026, 3, 2)
PICTURE = b"\x89PNG\r\n\x1a\n" + bytes(64)


@pytest.fixture
def clerk(client, office, on_the_day):
    on_the_day(DAY)
    client.force_login(office.clerk)
    return client


def filled(clerk, **told):
    form = clerk.get(reverse("register_letter")).context["form"]
    given = {name: form.get_initial_for_field(field, name) for name, field in form.fields.items()}
    given["organ"] = given["organ"].pk
    about = {"channel": "signed_post", "kind": "natural", "name": "张三", "phone": "13800001234", "form": "paper"}
    asked = {"wanted": "青苗补偿标准文件", "subjects": "青苗补偿标准\n\n低保名单", "route": "post", "needs_help": ""}
    return {key: value for key, value in (given | about | asked | told).items() if value is not None}


def test_registered_and_receipted(clerk):
    answer = clerk.post(reverse("register_letter"), filled(clerk), follow=True)
    page = answer.content.decode()
    assert [each.subject for each in Letter.objects.get().requests.order_by("pk")] == ["青苗补偿标准", "低保名单"]
    assert "2026依申请第1号-1" in page
    assert "2026依申请第1号-2" in page
    assert "张三" not in page


def test_pressed_twice_it_is_one_letter_and_the_same_receipt(clerk):
    given = filled(clerk)
    first = clerk.post(reverse("register_letter"), given, follow=True).context["lines"]
    again = clerk.post(reverse("register_letter"), given, follow=True).context["lines"]
    assert [code for _, code in first] == [code for _, code in again]
    assert Letter.objects.count() == 1


@pytest.mark.parametrize(
    "other", [{"name": "李四", "phone": "13900004321"}, {"subjects": "低保名单"}, {"wanted": "别的文件"}]
)
def test_a_form_gone_back_to_and_filled_in_anew_is_another_letter_with_its_own_code(clerk, other):
    given = filled(clerk)
    first = clerk.post(reverse("register_letter"), given, follow=True).context
    second = clerk.post(reverse("register_letter"), {**given, **other}, follow=True).context
    assert Letter.objects.count() == 2
    assert first["letter"] != second["letter"]
    assert not {code for _, code in first["lines"]} & {code for _, code in second["lines"]}


def test_what_is_missing_is_said_at_its_field_and_nothing_typed_is_lost(clerk):
    answer = clerk.post(reverse("register_letter"), filled(clerk, phone=""))
    assert "请至少填写一种联系方式" in str(answer.context["form"].errors["phone"])
    assert answer.context["form"]["wanted"].value() == "青苗补偿标准文件"


def test_no_purpose_is_asked(clerk):
    fields = clerk.get(reverse("register_letter")).context["form"].fields
    assert not [name for name, field in fields.items() if "用途" in str(field.label)]


def test_another_organ_is_not_to_be_chosen(clerk, office):
    answer = clerk.post(reverse("register_letter"), filled(clerk, organ=office.other.pk))
    assert "organ" in answer.context["form"].errors


def test_a_letter_from_the_internet_is_confirmed_and_divided_on_its_page(clerk, letter):
    case = letter(DAY, channel="internet")[0]
    page = clerk.get(reverse("confirm_letter", args=[case.pk]))
    assert page.context["form"]["subjects"].value() == case.subject
    clerk.post(reverse("confirm_letter", args=[case.pk]), {"subjects": "甲\n乙", "day": DAY})
    assert [each.state for each in case.letter.requests.all()] == ["running", "running"]


def test_a_letter_is_named_anew_on_its_page(clerk, letter):
    case = letter(DAY)[0]
    clerk.post(reverse("name_subjects", args=[case.pk]), {"subjects": "低保名单"})
    case.refresh_from_db()
    assert case.subject == "低保名单"


def test_the_proof_of_identity_rests_sealed(clerk, settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    proof = SimpleUploadedFile("身份证.png", PICTURE)
    clerk.post(reverse("register_letter"), {**filled(clerk, identity_file=None), "identity_file": proof})
    kept = Letter.objects.get().files.get()
    assert (kept.purpose, kept.name, open_bytes(kept)) == ("identity", "身份证.png", PICTURE)
    assert not [path for path in tmp_path.rglob("*") if path.is_file() and PICTURE in path.read_bytes()]


def test_a_proof_that_is_no_picture_is_refused_at_its_field(clerk):
    proof = SimpleUploadedFile("身份证.png", b"no picture")
    answer = clerk.post(reverse("register_letter"), {**filled(clerk, identity_file=None), "identity_file": proof})
    assert "内容不是" in str(answer.context["form"].errors["identity_file"])
    assert not Letter.objects.exists()
