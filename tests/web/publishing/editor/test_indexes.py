"""Wagtail indexes nothing: no task follows a save, and the choosers find what they should all the same."""

import pytest
from django.urls import reverse
from django_tasks_db.models import DBTaskResult
from wagtail.models import PageLogEntry, ReferenceIndex

pytestmark = pytest.mark.django_db


def test_no_task_follows_a_save(settings, item):
    settings.TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}
    item()
    assert not DBTaskResult.objects.exists()
    assert not PageLogEntry.objects.filter(page__title__contains="防火").exists()
    assert not ReferenceIndex.tracked_models


def test_the_choosers_search_the_tables(client, site, released):
    found = released(title="柳溪镇森林防火通告")
    client.force_login(site.author)
    for word, there in (("防火", True), ("防汛", False)):
        page = client.get(reverse("wagtailadmin_choose_page_search"), {"q": word}).content.decode()
        assert (found.title in page) is there
        assert client.get(reverse("wagtailimages_chooser:choose_results"), {"q": word}).status_code == 200
