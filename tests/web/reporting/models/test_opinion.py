"""An opinion tells its answer, and holds nothing of who gave it."""

from gongkai.web.reporting.models import Opinion


def test_an_opinion_is_named_by_its_answer():
    assert str(Opinion(answer="partly")) == "有些地方看不明白"


def test_nothing_of_the_reader_is_kept():
    kept = {field.name for field in Opinion._meta.get_fields()}
    assert kept == {"id", "edition", "answer", "text", "at"}
