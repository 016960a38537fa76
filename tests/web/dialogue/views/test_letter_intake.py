"""A call is noted by the clerk, and its receipt holds what the caller needs to follow it."""

from datetime import date

from django.urls import reverse

from gongkai.web.dialogue.models import Letter
from gongkai.web.organs.marks import code_of

DAY = date(2026, 3, 2)


def test_a_call_is_noted_and_its_receipt_printed(client, box, at_noon_of):
    at_noon_of(DAY)
    client.force_login(box.clerk)
    form = client.get(reverse("take_letter"))
    told = {"token": form.context["form"].initial["token"], "organ": box.organ.pk, "channel": "phone"}
    told |= {
        "received_on": "2026-03-01",
        "kind": "complaint",
        "subject": "窗口态度",
        "text": "排队太久",
        "phone": "123",
    }
    page = client.post(reverse("take_letter"), told, follow=True).content.decode()
    letter = Letter.objects.get()
    assert (letter.channel, letter.by, letter.contact) == ("phone", box.clerk, {"phone": "123"})
    assert letter.number in page
    assert code_of(letter.token) in page
    client.post(reverse("take_letter"), told)
    assert Letter.objects.count() == 1, "pressed twice"
    client.post(reverse("take_letter"), told | {"text": "路灯不亮"})
    assert Letter.objects.count() == 2, "gone back to, and filled in with another letter"


def test_web_letters_are_not_typed_by_clerks(client, box, at_noon_of):
    at_noon_of(DAY)
    client.force_login(box.clerk)
    channels = dict(client.get(reverse("take_letter")).context["form"].fields["channel"].choices)
    assert set(channels) == {"phone", "paper", "visit"}
