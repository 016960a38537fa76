"""Screens of work points: progress by whoever does the work, the end by whoever set it."""

import pytest
from django.urls import reverse

from gongkai.web.oversight.registers import address


@pytest.mark.parametrize(("end", "state"), [("complete_work", "done"), ("drop_work", "dropped")])
def test_progress_is_noted_and_an_end_is_made(office, client, point, end, state):
    client.force_login(office.clerk)
    assert "还没有登记过进展" in client.get(address(point)).text
    client.post(reverse("note_progress", args=[point.pk]), {"text": "初稿已成"})
    assert "初稿已成" in client.get(address(point)).text
    client.post(reverse(end, args=[point.pk]))
    point.refresh_from_db()
    assert point.state == state


def test_others_have_no_say(office, client, point):
    client.force_login(office.stranger)
    for name in ("note_progress", "complete_work", "drop_work"):
        assert client.post(reverse(name, args=[point.pk])).status_code == 403
