"""Nothing welcomes the public to Wagtail."""

from importlib import import_module

import pytest
from django.apps import apps
from wagtail.models import Locale, Page, Site

pytestmark = pytest.mark.django_db


def test_page_and_site_bear_the_offices_own_name():
    Locale.objects.get_or_create(language_code="zh-hans")
    root = Page.objects.filter(depth=1).first() or Page.add_root(title="Root", slug="root")
    page = root.get_children().filter(slug="home").first() or root.add_child(title="Welcome", slug="home")
    Site.objects.get_or_create(is_default_site=True, defaults={"hostname": "localhost", "root_page": page})
    import_module("gongkai.web.portal.migrations.0001_first_page").name(apps, None)
    page.refresh_from_db()
    assert (page.title, Site.objects.get().site_name) == ("政府信息公开", "政府信息公开")
