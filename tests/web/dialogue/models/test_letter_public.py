"""What is published is named by its title."""

from gongkai.web.dialogue.models import PublicLetter


def test_it_is_named_by_its_title():
    assert str(PublicLetter(title="村口路灯")) == "村口路灯"
