"""The glossary: every term has its meaning, its English, and a source the project knows."""

import pytest

from gongkai.law.sources import sources
from gongkai.web.screens.glossary import glossary
from gongkai.words import ENGLISH, say


@pytest.mark.parametrize("term", glossary().values(), ids=lambda term: term.key)
def test_a_term_is_explained_in_both_languages_and_sourced(term):
    source, _, article = term.source.partition("/")
    assert source in sources()
    assert article.isdecimal()
    assert say(term.name, ENGLISH) != term.name
    assert say(term.meaning, ENGLISH) != term.meaning
