"""What open days and what hangs on them call themselves; nobody's name is among it."""

from gongkai.web.dialogue.models import OpenDay, OpenDayComment, OpenDayPhoto, SignUp


def test_names():
    assert str(OpenDay(title="开放日")) == "开放日"
    assert OpenDay(title="甲", place="乙", notice="丙").public_words == "甲\n乙\n丙"
    assert str(SignUp(name="张三", people=2)) == "2"
    assert str(OpenDayComment(text="好" * 50)) == "好" * 40
    assert str(OpenDayPhoto(words="讲解")) == "讲解"
