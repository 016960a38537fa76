"""A file bears its own name where none is given, and its digest; what speaks against it stands at the field."""

from hashlib import sha256

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.forms import Form

from gongkai.web.publishing.editor.forms import looked
from gongkai.web.publishing.models import Item

pytestmark = pytest.mark.django_db


def filled(name, content, told=""):
    form = Item.get_edit_handler().get_form_class().formsets["enclosures"].form
    return form({"name": told}, {"file": SimpleUploadedFile(name, content)})


def test_it_bears_its_own_name_and_digest():
    form = filled("名单.txt", b"one")
    assert form.is_valid()
    assert (form.instance.name, form.instance.digest) == ("名单.txt", sha256(b"one").hexdigest())
    named = filled("a.txt", b"one", "防火名单")
    assert named.is_valid()
    assert named.instance.name == "防火名单"


def test_what_speaks_against_a_file_stands_at_its_field():
    form = filled("名单.pdf", b"MZ")
    assert not form.is_valid()
    assert list(form.errors) == ["file"]


def test_what_was_seen_is_returned():
    form = Form({})
    form.full_clean()
    assert looked(form, None, SimpleUploadedFile("a.txt", b"")).faults
    assert form.non_field_errors()
