"""A picture is looked through like every other file."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from wagtail.images import get_image_model
from wagtail.images.forms import get_image_form
from wagtail.images.tests.utils import get_test_image_file

from gongkai.web.publishing.editor.pictures import PictureForm

pytestmark = pytest.mark.django_db


def filled(site, file):
    form = get_image_form(get_image_model())({"title": "图"}, {"file": file}, user=site.author)
    assert isinstance(form, PictureForm)
    return form


def test_a_picture_is_kept(site):
    with get_test_image_file().file as image:
        assert filled(site, SimpleUploadedFile("a.png", image.getvalue())).is_valid()


def test_what_bears_another_extension_is_refused(site):
    with get_test_image_file().file as image:
        assert not filled(site, SimpleUploadedFile("a.exe", image.getvalue())).is_valid()
