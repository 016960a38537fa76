"""The first screen tells what waits for review, what runs out, and what nobody could answer."""

from datetime import date

import pytest

from gongkai.web.dialogue.desks.answers import answers
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
    assert [task.count for task in answers(box.clerk, DAY)] == [0, 1, 1]
    assert [task.count for task in answers(box.head, DAY)] == [1, 0, 1]
    with django_assert_max_num_queries(3):
        assert [task.due for task in answers(box.clerk, DAY)] == [None, date(2026, 3, 20), None]
