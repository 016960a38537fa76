"""Comments and attachments from the page of a record, and the file handed out."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

import gongkai.web.urls  # noqa: F401 -- every room enters what of its records takes remarks
from gongkai.web.organs import remarkable
from gongkai.web.organs.models import Attachment, Comment, Organ
from gongkai.web.organs.tables import permissions, roles

pytestmark = pytest.mark.django_db
PDF = b"%PDF-1.7\n"


@pytest.fixture(autouse=True)
def media(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path


def sent(client, name, organ, label="organs.organ", **values):
    return client.post(reverse(name, args=[label, organ.pk]), {"next": "/office/", **values})


@pytest.fixture
def clerk(client, county, person):
    somebody = person("clerk", county.town)
    client.force_login(somebody)
    return somebody


def test_a_comment_comes_back_to_the_page(client, county, clerk):
    answer = sent(client, "comment", county.town, text="已核对")
    assert answer["Location"] == "/office/"
    assert Comment.objects.get().person == clerk


@pytest.mark.usefixtures("clerk")
def test_a_file_is_attached_and_handed_out_to_be_saved(client, county):
    sent(client, "attach", county.town, file=SimpleUploadedFile("指南.pdf", PDF))
    answer = client.get(reverse("attachment", args=[Attachment.objects.get().pk]))
    assert answer["Content-Disposition"].startswith("attachment;")
    assert answer["Content-Type"] == "application/octet-stream"
    assert answer["X-Content-Type-Options"] == "nosniff"
    assert "sandbox" in answer["Content-Security-Policy"]
    assert b"".join(answer.streaming_content) == PDF
    answer.close()


@pytest.mark.usefixtures("clerk")
def test_no_file_chosen_is_told(client, county):
    sent(client, "attach", county.town)
    assert "请先选择要上传的文件" in client.get(reverse("desk")).content.decode()


@pytest.mark.usefixtures("clerk")
@pytest.mark.parametrize("name", ["comment", "attach"])
def test_another_organs_record_is_closed(client, county, name):
    assert sent(client, name, county.other, text="好").status_code == 403
    assert not Comment.objects.exists()


@pytest.mark.usefixtures("clerk")
@pytest.mark.parametrize("label", ["organs.person", "organs.nothing"])
def test_records_that_take_no_remarks_are_not_there(client, county, label):
    assert sent(client, "comment", county.town, label=label, text="好").status_code == 404


@pytest.mark.usefixtures("clerk")
def test_a_file_of_another_organ_is_not_handed_out(client, county, person):
    sent(client, "attach", county.town, file=SimpleUploadedFile("a.pdf", PDF))
    client.force_login(person("clerk", county.other))
    assert client.get(reverse("attachment", args=[Attachment.objects.get().pk])).status_code == 403


@pytest.mark.parametrize("see", sorted({each.see for each in remarkable._ENTERED.values()}))
def test_whoever_may_see_a_record_is_handed_its_files_and_nobody_else(client, county, person, monkeypatch, see):
    client.force_login(person("clerk", county.town))
    sent(client, "attach", county.town, file=SimpleUploadedFile("a.pdf", PDF))
    address = reverse("attachment", args=[Attachment.objects.get().pk])
    kind = remarkable.Remarkable(Organ, see, lambda organ: organ)
    monkeypatch.setitem(remarkable._ENTERED, "organs.organ", kind)
    for role in roles():
        seen = role in permissions()[see].reach
        for organ, expected in ((county.town, 200 if seen else 403), (county.other, 403)):
            client.force_login(person(role, organ))
            answer = client.get(address)
            assert answer.status_code == expected, (role, organ)
            assert b"".join(answer)  # read to its end the file is closed, and the connection stays


def test_a_file_whose_record_is_gone_is_not_there(client, county, clerk):
    sent(client, "attach", county.town, file=SimpleUploadedFile("a.pdf", PDF))
    Attachment.objects.update(record_key=999)
    assert client.get(reverse("attachment", args=[Attachment.objects.get().pk])).status_code == 404
    assert clerk.is_active
