"""The open questions: each a setting with a doubt, its first answer the default."""

from dataclasses import asdict

import pytest

from gongkai.law import sources
from gongkai.law.settings import CAUTIOUS, Settings, open_questions


def test_each_setting_is_an_open_question_and_its_default_the_first_answer() -> None:
    assert asdict(CAUTIOUS) == {key: next(iter(question.options)) for key, question in open_questions().items()}


def test_each_question_says_its_doubt_and_cites_a_text() -> None:
    for question in open_questions().values():
        assert question.doubt
        assert question.label
        assert len(question.options) > 1
        assert question.source.partition("/")[0] in sources()


def test_an_answer_not_offered_is_refused() -> None:
    with pytest.raises(ValueError, match="after_payment"):
        Settings(after_payment="sometimes")
