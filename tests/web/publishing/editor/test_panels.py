"""The editor's form holds what an author may say, and nothing of the record."""

from gongkai.web.publishing.content import FIELDS
from gongkai.web.publishing.editor.forms import EnclosureForm
from gongkai.web.publishing.models import Item
from gongkai.web.publishing.models.item import OF_THE_RECORD


def test_the_form_asks_for_all_the_public_reads_and_nothing_of_the_record():
    asked = set(Item.get_edit_handler().get_form_class().base_fields)
    read = {name.removesuffix("_id") for name in FIELDS} - {"seo_title", "search_description"}
    assert read | {"body"} <= asked
    assert not asked & {name.removesuffix("_id") for name in OF_THE_RECORD}
    assert not asked & {"live", "go_live_at", "expire_at", "slug"}


def test_every_file_goes_through_our_own_form():
    form = Item.get_edit_handler().get_form_class()
    assert issubclass(form.formsets["enclosures"].form, EnclosureForm)
