"""A frequent question from the editor to the public, and an organ's synonyms, through the screens."""

from datetime import date

import pytest
from django.urls import reverse

from gongkai.web.dialogue.models import Faq, Synonyms

pytestmark = pytest.mark.django_db
DAY = date(2026, 3, 2)
TOLD = {"question": "低保怎么申请？", "answer": "到民政窗口申请。", "alike": "", "number": "", "valid_until": ""}


@pytest.fixture(autouse=True)
def on_a_day(at_noon_of):
    """It is a day the calendar knows."""
    at_noon_of(DAY)


def test_it_is_written_reviewed_and_public(client, box):
    client.force_login(box.clerk)
    client.post(reverse("new_faq"), TOLD | {"organ": box.organ.pk})
    faq = Faq.objects.get()
    assert client.get(reverse("public_faq", args=[faq.pk])).status_code == 404
    client.post(reverse("act_on_faq", args=[faq.pk, "submit_faq"]))
    client.post(reverse("act_on_faq", args=[faq.pk, "release_faq"]))
    faq.refresh_from_db()
    assert faq.state == "waiting", "a clerk releases nothing"
    client.force_login(box.head)
    assert "退回修改" in client.get(reverse("faq", args=[faq.pk])).text
    client.post(reverse("return_faq", args=[faq.pk]), {"remark": "写上电话"})
    client.force_login(box.clerk)
    assert "写上电话" in client.get(reverse("faq", args=[faq.pk])).text
    client.post(reverse("change_faq", args=[faq.pk]), TOLD | {"answer": "电话0000-1234567。"})
    client.post(reverse("act_on_faq", args=[faq.pk, "submit_faq"]))
    client.force_login(box.head)
    client.post(reverse("act_on_faq", args=[faq.pk, "release_faq"]))
    assert "0000-1234567" in client.get(reverse("public_faq", args=[faq.pk])).text


def test_the_list_shows_what_one_may_see_in_few_queries(client, box, django_assert_max_num_queries):
    client.force_login(box.clerk)
    told = {"question": "问", "answer": "答", "changed_at": "2026-03-01T00:00Z"}
    Faq.objects.bulk_create(Faq(organ=organ, **told) for organ in [box.organ] * 30 + [box.other] * 5)
    with django_assert_max_num_queries(14):
        assert "共 30 条" in client.get(reverse("faqs")).text


def test_an_organ_sets_its_own_synonyms(client, box):
    client.force_login(box.clerk)
    assert box.organ.name in client.get(reverse("synonym_organs")).text
    page = reverse("synonyms", args=[box.organ.pk])
    assert "最低生活保障" in client.get(page).text
    assert "只有一个词" in client.post(page, {"text": "上坟"}).text
    client.post(page, {"text": "上坟 祭扫"})
    assert Synonyms.objects.get().text == "上坟 祭扫"
    assert client.get(reverse("synonyms", args=[box.other.pk])).status_code == 403
