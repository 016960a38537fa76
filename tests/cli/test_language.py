import pytest

from gongkai.cli.language import language, speaker

VARIABLES = ("GONGKAI_LANG", "LC_ALL", "LC_MESSAGES", "LANG")


@pytest.mark.parametrize(
    ("asked", "environment", "lang"),
    [
        ("en", {"LANG": "zh_CN.UTF-8"}, "en"),
        ("zh", {"LANG": "en_US.UTF-8"}, "zh"),
        (None, {"LANG": "en_GB.UTF-8"}, "en"),
        (None, {"LANG": "en_GB.UTF-8", "LC_ALL": "zh_CN.UTF-8"}, "zh"),
        (None, {"GONGKAI_LANG": "en", "LC_ALL": "zh_CN.UTF-8"}, "en"),
        (None, {"LANG": "C.UTF-8"}, "zh"),
        (None, {"LC_ALL": "C", "LANG": "en_US"}, "en"),
        (None, {"LANG": "fr_FR.UTF-8"}, "zh"),
        (None, {}, "zh"),
    ],
)
def test_what_was_asked_then_the_environment_then_chinese(monkeypatch, asked, environment, lang):
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert language(asked) == lang


def test_a_speaker_fills_holes():
    assert speaker("zh")("共 {count} 份报告。", count=3) == "共 3 份报告。"
    assert speaker("en")("共 {count} 份报告。", count=3) == "3 reports in all."


def test_a_sentence_may_have_a_hole_called_message():
    assert speaker("zh")("甲{message}", message="乙") == "甲乙"
