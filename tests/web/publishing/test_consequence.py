"""What follows a release or its end is done once each, in the order it was entered."""

import pytest

from gongkai.web.publishing import consequence


@pytest.fixture(autouse=True)
def alone(monkeypatch):
    monkeypatch.setattr(consequence, "_AFTER_RELEASE", [])
    monkeypatch.setattr(consequence, "_AFTER_END", [])


def test_a_release_and_its_end_have_their_own_consequences():
    seen = []
    for enter, word in ((consequence.follows_release, "公开"), (consequence.follows_end, "撤回")):

        def follow(release, word=word):
            seen.append((word, release))

        enter(follow)
        enter(follow)
    consequence.released("r")
    consequence.ended("r")
    assert seen == [("公开", "r"), ("撤回", "r")]
