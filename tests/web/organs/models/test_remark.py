"""Comments and attachments as they are named in lists and in the trail."""

from gongkai.web.organs.models import Attachment, Comment


def test_a_comment_is_named_by_its_beginning():
    assert str(Comment(text="字" * 99)) == "字" * 40


def test_an_attachment_is_named_by_its_file():
    assert str(Attachment(name="指南.pdf")) == "指南.pdf"
