"""Files and pictures: of what is public to everybody, of drafts to those who see them; as what they are, never more."""

from io import BytesIO

import pytest
from django.core.files.images import ImageFile
from django.urls import reverse
from PIL import Image as Picture
from wagtail.images import get_image_model

from gongkai.web.publishing.actions.release import Withdraw
from gongkai.web.publishing.models import Item

pytestmark = pytest.mark.django_db
PDF = b"%PDF-1.4\n%%EOF\n"


def address(item, number=0):
    draft = item.get_latest_revision_as_object()
    return reverse("public_enclosure", args=[item.pk, draft.enclosures.all()[number].file.name])


def body(answer):
    return b"".join(answer.streaming_content)


@pytest.fixture
def image(db):  # noqa: ARG001 -- opens the database
    """A picture of 2,000 pixels' width."""
    file = BytesIO()
    Picture.new("RGB", (2000, 1000), "red").save(file, "PNG")
    return get_image_model().objects.create(title="图", file=ImageFile(file, "red.png"))


def test_a_released_file_is_handed_out_as_what_it_is(client, released):
    public = released(files=[("名单 一.pdf", PDF), ("表.txt", b"a")])
    answer = client.get(address(public))
    assert body(answer) == PDF
    assert answer["Content-Type"] == "application/pdf"
    assert answer["Content-Disposition"].startswith("inline")
    assert "utf-8''%E5%90%8D" in answer["Content-Disposition"]
    assert answer["X-Content-Type-Options"] == "nosniff"
    assert "max-age" in answer["Cache-Control"]
    answer = client.get(address(public, 1))
    assert answer["Content-Disposition"].startswith("attachment")
    assert "sandbox" in answer["Content-Security-Policy"]
    body(answer)


def test_a_drafts_file_is_for_those_who_see_the_draft(client, site, item, person):
    draft = item(files=[("名单.pdf", PDF)])
    assert client.get(address(draft)).status_code == 404
    client.force_login(person("contributor", site.county.other))
    assert client.get(address(draft)).status_code == 404
    client.force_login(site.first)
    answer = client.get(address(draft))
    assert body(answer) == PDF
    assert "no-store" in answer["Cache-Control"]


def test_a_file_added_in_a_later_draft_is_not_public(client, site, released, revised):
    public = released(files=[("一.pdf", PDF)])
    later = revised(public, files=[("二.pdf", PDF)])
    assert client.get(address(later, 1)).status_code == 404
    body(client.get(address(later)))
    client.force_login(site.first)
    answer = client.get(address(later, 1))
    assert "no-store" in answer["Cache-Control"]
    body(answer)


def test_a_withdrawn_items_files_are_gone(client, site, released):
    public = released(files=[("一.pdf", PDF)])
    Withdraw(public, site.head, "内容有误").do(actor=site.head, at=public.last_published_at)
    assert client.get(address(public)).status_code == 404


@pytest.mark.parametrize("name", ["enclosures/none.pdf", "../gongkai.sqlite3", "..%2Fsecret"])
def test_only_what_the_item_holds_is_handed_out(client, released, name):
    public = released(files=[("一.pdf", PDF)])
    assert client.get(f"/items/{public.pk}/files/{name}").status_code == 404
    assert client.get("/media/").status_code == 404


def test_a_file_gone_from_the_disk_is_not_there(client, released):
    public = released(files=[("一.pdf", PDF)])
    Item.objects.get(pk=public.pk).enclosures.get().file.storage.delete(
        Item.objects.get(pk=public.pk).enclosures.get().file.name
    )
    assert client.get(address(public)).status_code == 404
    assert "暂时不能打开" in client.get(public.url).content.decode()


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")  # Wagtail leaves its own copy open
def test_pictures_come_in_the_widths_offered_and_with_their_words(client, released, item, image):
    block = ("picture", {"image": image, "says": "红色的图", "caption": "图一"})
    public, draft = released(body=[block]), item(body=[block])
    text = client.get(public.url).content.decode()
    assert 'alt="红色的图"' in text
    assert "图一" in text
    answer = client.get(reverse("public_picture", args=[public.pk, image.pk, 480]))
    assert Picture.open(BytesIO(body(answer))).size == (480, 240)
    assert answer["Content-Type"] == "image/png"
    for of, width in ((public.pk, 481), (draft.pk, 480)):
        assert client.get(reverse("public_picture", args=[of, image.pk, width])).status_code == 404
    assert client.get(reverse("public_picture", args=[public.pk, image.pk + 1, 480])).status_code == 404
