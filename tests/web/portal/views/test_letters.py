"""Anybody writes to an organ without an account, follows the letter by number and code, and rates its answer once."""

from datetime import date

import pytest
from django.urls import reverse

from gongkai.web.dialogue.actions.letter_answers import PASSED, DraftReply, ReviewReply, SendReply
from gongkai.web.dialogue.actions.letter_steps import MergeLetter, SetLetterAside
from gongkai.web.dialogue.models import Letter, LetterRating
from gongkai.web.organs.marks import code_of
from letters import noon
from web.dialogue.conftest import box  # noqa: F401 -- a fixture

DAY = date(2026, 3, 2)
TOLD = {"token": "form", "kind": "help", "text": "路灯不亮", "name": "", "phone": "", "email": "", "website": ""}


@pytest.fixture(autouse=True)
def a_day(at_noon_of):
    at_noon_of(DAY)


def follow(client, letter, code=""):
    told = {"number": letter.number, "code": code or code_of(letter.token).lower().replace("-", " ")}
    return client.post(reverse("track_letter"), told, follow=True).content.decode()


def test_a_letter_without_a_name_is_written_and_its_receipt_holds_number_and_code(client, county):
    where = reverse("write_letter", args=[county.town.pk])
    assert "15 个工作日内" in client.get(where).content.decode()
    page = client.post(where, TOLD, follow=True).content.decode()
    letter = Letter.objects.get()
    assert (letter.channel, letter.text, letter.may_publish) == ("web", "路灯不亮", False)
    assert letter.number in page
    assert code_of(letter.token) in page
    client.post(where, TOLD)
    assert Letter.objects.count() == 1


@pytest.mark.parametrize(("changed", "why"), [({"text": ""}, "必填"), ({"website": "x"}, "请不要填写这一项")])
def test_what_is_missing_comes_back_with_the_rest_kept(client, county, changed, why):
    told = TOLD | {"name": "张三"} | changed
    page = client.post(reverse("write_letter", args=[county.town.pk]), told).content.decode()
    assert "已经填写的都还在" in page
    assert "张三" in page
    assert why in page
    assert not Letter.objects.exists()


def test_a_village_has_no_mailbox_and_nobody_else_reads_a_receipt(client, county):
    assert client.get(reverse("write_letter", args=[county.village.pk])).status_code == 404
    assert client.get(reverse("letter_written"))["Location"] == reverse("track_letter")
    assert client.get(reverse("own_letter"))["Location"] == reverse("track_letter")


def test_the_answer_is_read_by_number_and_code_and_rated_once(client, box):  # noqa: F811 -- the fixture
    letter = box.letter("answered")
    page = follow(client, letter)
    assert "已经修好。" in page
    assert "13812345678" not in page
    page = client.post(reverse("own_letter"), {"score": "5", "text": "快"}, follow=True).content.decode()
    assert "已经评价过，谢谢" in page
    assert LetterRating.objects.get().score == 5
    client.post(reverse("own_letter"), {"score": "1"})
    assert LetterRating.objects.get().score == 5
    client.post(reverse("leave_letter"))
    assert client.get(reverse("own_letter")).status_code == 302


def test_an_answer_is_not_read_before_it_is_sent(client, box):  # noqa: F811 -- the fixture
    page = follow(client, box.letter("approved"))
    assert "已经修好" not in page
    assert "答复期限" in page


@pytest.mark.parametrize("code", ["ABCD-EFGH-JKMN", "x"])
def test_a_wrong_code_opens_nothing_and_cannot_be_tried_for_ever(client, box, code):  # noqa: F811 -- the fixture
    letter = box.letter("answered")
    assert "对不上" in follow(client, letter, code)
    for _ in range(20):
        client.post(reverse("track_letter"), {"number": letter.number, "code": code})
    assert client.post(reverse("track_letter"), {"number": letter.number, "code": code}).status_code == 429


def test_a_merged_letter_reads_the_answer_of_the_other(client, box):  # noqa: F811 -- the fixture
    mine, other = box.letter("open"), box.letter("open")
    MergeLetter(mine, other).do(actor=box.clerk, at=noon(DAY))
    assert "合在一起办理" in follow(client, mine)
    answer(other, box)
    assert "已经修好。" in follow(client, mine)


def answer(letter, box):  # noqa: F811 -- the fixture
    """Answer a letter that is taken up."""
    DraftReply(letter, "已经修好。", box.clerk).do(actor=box.clerk, at=noon(DAY))
    ReviewReply(letter, PASSED, "", box.head).do(actor=box.head, at=noon(DAY))
    SendReply(Letter.objects.get(pk=letter.pk), "web", box.clerk).do(actor=box.clerk, at=noon(DAY))


def test_a_petition_is_told_its_channel_and_the_source(client, box):  # noqa: F811 -- the fixture
    letter = box.letter("open")
    SetLetterAside(letter, "petition", "属于信访事项").do(actor=box.clerk, at=noon(DAY))
    page = follow(client, letter)
    assert "国家信访局网上信访服务平台" in page
    assert "信访工作条例" in page
