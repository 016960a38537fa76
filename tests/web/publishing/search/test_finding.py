"""The search finds what a scan of every text finds, no more and no less, on either engine; and marks it."""

import re
from datetime import date
from itertools import count
from random import Random

import pytest

from gongkai.web.publishing.models import Listed
from gongkai.web.publishing.search.engine import engine
from gongkai.web.publishing.search.finding import MOST, excerpt, find, marked, pattern
from gongkai.web.publishing.search.folding import squeeze, words
from gongkai.web.publishing.search.sought import Entry, Sought, mark

pytestmark = pytest.mark.django_db
LETTERS = "公开政府信息养老补贴，。〔〕（）20263号Aa"
KEYS = count(date(2026, 1, 1).toordinal() << 20)


@pytest.fixture(scope="module")
def texts():
    """Texts of few characters, so that every pair stands in many of them."""
    chance = Random(711)  # noqa: S311 -- texts, no secrets
    return ["\n".join("".join(chance.choices(LETTERS, k=chance.randint(2, 60))) for _ in range(3)) for _ in range(150)]


@pytest.fixture
def index(db, texts):  # noqa: ARG001 -- opens the database
    """The texts in the index, by their place."""
    placed = {next(KEYS): squeeze(text) for text in texts}
    engine().renew(Entry(key, text, (mark("o", key % 3 + 1), mark("k", "news"))) for key, text in placed.items())
    return placed


def of(typed, **narrowed):
    return Sought(tuple(words(typed)), **narrowed)


@pytest.mark.parametrize("length", range(1, 7))
def test_all_that_a_scan_finds_is_found_and_nothing_else(index, length):
    chance = Random(length)  # noqa: S311 -- the same
    for _ in range(40):
        line = chance.choice([line for text in index.values() for line in text.split("\n") if len(line) >= length])
        start = chance.randrange(len(line) - length + 1)
        sought = line[start : start + length]
        expected = sorted((key for key, text in index.items() if sought in text), reverse=True)
        assert list(find(of(sought)).keys) == expected, sought


def test_several_words_must_all_stand_there(index):
    both = sorted((key for key, text in index.items() if "公开" in text and "养" in text), reverse=True)
    assert both
    assert list(find(of("公开 养")).keys) == both


def test_titles_come_first_where_they_are_asked_for(index):
    sought = "公"
    titled = [key for key in sorted(index, reverse=True) if sought in index[key].split("\n")[0]]
    found = list(find(of(sought), relevant=True).keys)
    assert found[: len(titled)] == titled
    assert sorted(found) == sorted(find(of(sought)).keys)


def test_marks_and_days_narrow(index):
    key = next(iter(index))
    ours = [each for each in find(of("公")).keys if each % 3 == key % 3]
    assert list(find(of("公", organ=key % 3 + 1)).keys) == ours
    assert find(of("公", kind="budget")).keys == ()
    assert find(of("公", since=date(2026, 1, 2))).keys == ()
    assert find(of("公", since=date(2026, 1, 1), until=date(2026, 1, 1))).keys == find(of("公")).keys


def test_what_is_typed_cannot_break_the_question(index):
    assert index
    for typed in ('"', "'", "*", "公 OR 开", 'NEAR("公")', "公开:", "\\", "%", "_", "-公", "title : 公", "\x00公"):
        find(of(typed)) if words(typed) else None


def test_nothing_is_not_looked_for():
    with pytest.raises(ValueError, match="no word"):
        Sought(())


@pytest.mark.usefixtures("index")
def test_more_than_can_be_paged_through_is_said(monkeypatch):
    monkeypatch.setattr("gongkai.web.publishing.search.finding.MOST", 5)
    found = find(of("公"))
    assert (len(found.keys), found.more) == (5, True)
    assert MOST == 1000


def test_words_are_marked_as_they_stand_and_nothing_else_is_markup():
    seek = pattern(tuple(words("2026 <b>")))
    assert marked("〔２０２６〕<B>", seek) == "〔<mark>２０２６</mark>〕<mark>&lt;B&gt;</mark>"
    assert marked("柳 政 发", pattern(("柳政",))) == "<mark>柳 政</mark> 发"


def test_an_excerpt_shows_where_the_word_stands():
    text = "题目\n" + "前" * 100 + "养老补贴" + "后" * 200
    shown = excerpt(text, pattern(("养老",)))
    assert "<mark>养老</mark>" in shown
    assert shown.startswith("…")
    assert shown.endswith("…")
    assert len(re.sub("<[^>]*>", "", shown)) < 130
    assert excerpt("题目\n全文", pattern(("题目",))) == "全文"
    assert Listed(text="题目\n全文").text.startswith(str(Listed(text="题目\n全文")))
