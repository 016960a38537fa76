"""Comments and attachments as actions."""

from datetime import UTC, datetime

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from gongkai.web.organs.action import Refused
from gongkai.web.organs.actions.remark import LONGEST, AddComment, AttachFile
from gongkai.web.organs.models import Attachment, AuditRow, Comment
from gongkai.web.organs.upload import look_through

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 3, 2, 1, 30, tzinfo=UTC)
PDF = b"%PDF-1.7\n"


@pytest.fixture(autouse=True)
def media(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path


def looked(name="指南.pdf", content=PDF):
    return look_through(SimpleUploadedFile(name, content))


def test_a_comment_is_kept_and_the_trail_does_not_say_what_it_says(county, person):
    clerk = person("clerk", county.town)
    AddComment(county.town, clerk, " 张三的电话 ").do(actor=clerk, at=NOW)
    comment = Comment.objects.get()
    assert (comment.text, comment.record, comment.organ, comment.at) == ("张三的电话", county.town, county.town, NOW)
    row = AuditRow.objects.get()
    assert (row.action, row.detail) == ("add_comment", {"comment": comment.pk})


@pytest.mark.parametrize("text", ["", " \n", "字" * (LONGEST + 1)])
def test_an_empty_or_endless_comment_is_refused(county, person, text):
    clerk = person("clerk", county.town)
    with pytest.raises(Refused):
        AddComment(county.town, clerk, text).do(actor=clerk, at=NOW)
    assert not Comment.objects.exists()


def test_a_comment_on_another_organs_record_is_refused(county, person):
    clerk = person("clerk", county.town)
    with pytest.raises(Refused, match="权限"):
        AddComment(county.other, clerk, "好").do(actor=clerk, at=NOW)


def test_a_file_is_kept_under_another_name_with_its_digest(county, person):
    clerk = person("clerk", county.town)
    AttachFile(county.town, clerk, looked()).do(actor=clerk, at=NOW)
    kept = Attachment.objects.get()
    assert (kept.name, kept.size, kept.file.read()) == ("指南.pdf", len(PDF), PDF)
    kept.file.close()
    assert "指南" not in kept.file.name
    assert AuditRow.objects.get().detail["digest"] == kept.digest


def test_a_file_that_was_found_wanting_is_refused(county, person, tmp_path):
    clerk = person("clerk", county.town)
    with pytest.raises(Refused, match="内容不是"):
        AttachFile(county.town, clerk, looked(content=b"MZ")).do(actor=clerk, at=NOW)
    assert not Attachment.objects.exists()
    assert not list(tmp_path.rglob("*.bin"))
