"""The tables of orders: every class has its limit, every column its names, no word stands for two."""

from gongkai.web.dialogue.order_tables import classes, columns, satisfactions, states, words
from gongkai.web.organs.tables import settings


def test_every_class_is_limited_by_a_setting():
    assert {each.limit for each in classes().values()} <= settings().keys()
    assert "closed" in states()


def test_no_word_stands_for_two_things():
    for known in (classes(), satisfactions()):
        said = [name for word in known.values() for name in (word.key, word.name, *word.also)]
        assert len(said) == len(set(said))


def test_no_heading_stands_for_two_columns():
    for kind in ("orders", "services"):
        heads = [name for column in columns(kind).values() for name in (column.name, *column.also)]
        assert len(heads) == len(set(heads))
        assert all(words(column.words) for column in columns(kind).values() if column.words)
