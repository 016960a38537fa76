"""The sample's frequent questions go through the actions, and every one is public."""

from datetime import UTC, datetime

import pytest

from gongkai.web.dialogue.models import Faq
from gongkai.web.dialogue.sample_faqs import open_faqs
from gongkai.web.organs.sample import open_county
from gongkai.words.tables import table

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 3, 2, 1, 30, tzinfo=UTC)


def test_every_frequent_question_is_released_once():
    open_county("spring-Tide-2026-morning", NOW)
    count = open_faqs(NOW)
    assert count == len(table("samples/faq")["faq"]) == open_faqs(NOW)
    assert set(Faq.objects.values_list("state", flat=True)) == {"released"}
    assert not Faq.objects.filter(answer__contains="？？").exists()
