"""Every step has its page; words for the public begin masked; what is wrong comes back at its field."""

from datetime import date

import pytest
from django.urls import reverse

from gongkai.web.dialogue.letter_steps import HANDLE, REVIEW, offered
from gongkai.web.dialogue.mailbox import UNNAMED
from gongkai.web.dialogue.models import Letter
from gongkai.web.organs.models import AuditRow

DAY = date(2026, 3, 2)


@pytest.fixture
def acts(client, box, at_noon_of):
    """A function that sends a step by the clerk, or as `review` by the head, and returns the page that follows."""
    at_noon_of(DAY)

    def sent(letter, step, *, review=False, **told):
        client.force_login(box.head if review else box.clerk)
        where = reverse("review_letter" if review else "handle_letter", args=[letter.pk, step])
        assert client.get(where).status_code == 200
        answer = client.post(where, told, follow=True)
        letter.refresh_from_db()
        return answer.content.decode()

    return sent


def test_a_letter_goes_all_its_way_by_its_pages(acts, box, county):
    letter = box.letter(subject=UNNAMED)
    acts(letter, "acknowledge", kind="help", subject="路灯不亮")
    acts(letter, "route", to=county.village.pk, question="请查看", due="2026-03-04")
    acts(letter, "extend", review=True, days=2, reason="等材料")
    assert "已经换了灯泡" in acts(letter, "reply", text="已经换了灯泡")
    acts(letter, "reply", review=True, verdict="returned", remark="写明日期")
    assert "写明日期" in acts(letter, "reply", text="三月一日已经换了灯泡")
    acts(letter, "reply", review=True, verdict="passed")
    acts(letter, "send", way="web")
    assert (letter.state, letter.in_time) == ("answered", True)
    acts(letter, "public", title="路灯", question="路灯不亮", answer="已换灯泡")
    acts(letter, "public", review=True, verdict="public")
    letter = Letter.objects.get(pk=letter.pk)
    assert letter.public.state == "public"
    acts(letter, "withdraw", review=True, reason="写错了")
    assert Letter.objects.get(pk=letter.pk).public.state == "withdrawn"


def test_letters_merge_and_are_set_aside_by_their_pages(acts, box):
    first, second, third = box.letter("open"), box.letter("open"), box.letter("open")
    assert "并入" in acts(second, "merge", into=first.pk)
    assert (second.state, second.same_as) == ("merged", first)
    acts(third, "aside", state="petition", reason="属于信访事项")
    assert third.state == "petition"


def test_words_for_the_public_begin_masked_and_the_trail_tells(client, box, at_noon_of):
    at_noon_of(DAY)
    letter = box.letter("answered")
    client.force_login(box.clerk)
    page = client.post(reverse("reword_letter", args=[letter.pk])).content.decode()
    assert "138****5678" in page
    assert "13812345678" not in page
    assert AuditRow.objects.filter(action="open_letter", detail__why="拟写公开稿").count() == 1


def test_personal_data_come_back_at_their_field(acts, box):
    letter = box.letter("answered")
    page = acts(letter, "public", title="路灯", question="请打13812345678", answer="好")
    assert "像是有个人信息" in page
    assert not hasattr(Letter.objects.get(pk=letter.pk), "public")


@pytest.mark.parametrize(("name", "step"), [("handle_letter", "nothing"), ("review_letter", "public")])
def test_a_step_that_is_none_is_not_found(client, at_noon_of, box, name, step):
    at_noon_of(DAY)
    letter = box.letter("answered")
    client.force_login(box.head)
    assert client.get(reverse(name, args=[letter.pk, step])).status_code == 404


def test_what_comes_next_follows_from_the_state(box):
    handle = {
        state: [name for name, _ in offered(HANDLE, box.letter(state))] for state in ("new", "approved", "answered")
    }
    review = {state: [name for name, _ in offered(REVIEW, box.letter(state))] for state in ("review", "public")}
    assert handle == {"new": ["acknowledge", "aside"], "approved": ["send"], "answered": ["public"]}
    assert review == {"review": ["reply"], "public": ["withdraw"]}


def test_what_is_public_is_listed(client, box, at_noon_of):
    at_noon_of(DAY)
    box.letter("public")
    client.force_login(box.clerk)
    page = client.get(reverse("letters_made_public"), {"state": "public"}).content.decode()
    assert "村口路灯不亮" in page
