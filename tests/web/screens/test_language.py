"""The language of a page."""

import pytest
from django.utils import translation

from gongkai.web.screens.language import said, spoken


@pytest.mark.parametrize(
    ("language", "lang", "words"),
    [("zh-hans", "zh", "今日工作"), ("en", "en", "Today's work"), ("fr", "zh", "今日工作")],
)
def test_a_page_is_said_in_its_language(language, lang, words):
    with translation.override(language):
        assert (spoken(), said("今日工作")) == (lang, words)


def test_values_that_are_words_of_ours_are_said_too():
    with translation.override("en"):
        assert said("已完成：{label}", label="上传附件") == "Done: Attach a file"
