"""Routes and answers are named by whom and when; the newest answer comes first, and rests sealed."""

from datetime import date

from django.db import connection

from gongkai.web.dialogue.models import Route


def test_they_are_named_and_ordered(box):
    letter = box.letter("answered")
    later = letter.replies.create(text="乙", drafted_by=box.clerk, drafted_at=letter.at)
    assert letter.replies.first() == later
    assert str(later).endswith("2026-03-02")
    assert str(Route(to=box.organ, due=date(2026, 3, 4))) == "柳溪镇人民政府 2026-03-04"


def test_an_answer_rests_sealed(box):
    box.letter("review")
    with connection.cursor() as cursor:
        cursor.execute("SELECT text FROM dialogue_reply")
        assert "修好" not in cursor.fetchone()[0]
