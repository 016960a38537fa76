"""The first screen tells what waits for review, what runs out, and what nobody could answer."""

from datetime import date

import pytest

from gongkai.web.dialogue.desks.answers import faqs_ending, faqs_to_review, questions_open
from gongkai.web.dialogue.models import Faq, OpenQuestion
from letters import noon

pytestmark = pytest.mark.django_db
DAY = date(2026, 3, 2)
AT = noon(DAY)


def test_everybody_sees_their_part(box, django_assert_max_num_queries):
    told = {"organ": box.organ, "question": "问", "answer": "答", "changed_at": AT, "author": box.clerk}
    Faq.objects.create(**told, state="waiting")
    Faq.objects.create(**told, state="released", valid_until=date(2026, 3, 20))
    Faq.objects.create(**told, state="released", valid_until=date(2026, 9, 20))
    OpenQuestion.objects.create(organ=box.organ, text="问", folded="问", why="declined", first_at=AT, last_at=AT)
    sources = (faqs_to_review, faqs_ending, questions_open)
    for who, counts in ((box.clerk, [0, 1, 1]), (box.head, [1, 0, 1])):
        assert [task.count for source in sources for task in source(who, DAY)] == counts
    with django_assert_max_num_queries(1):
        assert [task.due for task in faqs_ending(box.clerk, DAY)] == [date(2026, 3, 20)]
