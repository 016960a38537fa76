"""Pictures: seen by colleagues of the same organs, added by those who draft, changed by nobody."""

import pytest
from wagtail.images import get_image_model
from wagtail.images.tests.utils import get_test_image_file
from wagtail.permissions import policy_registry

from gongkai.web.publishing.rights import Pictures

pytestmark = pytest.mark.django_db


@pytest.fixture
def picture(site):
    return get_image_model().objects.create(title="图", file=get_test_image_file(), uploaded_by_user=site.author)


@pytest.fixture
def policy():
    found = policy_registry.get_by_type(get_image_model())
    assert isinstance(found, Pictures)
    return found


def test_colleagues_choose_it_and_strangers_do_not(site, picture, policy, person):
    stranger = person("clerk", site.county.other)
    for who, may in ((site.author, True), (site.clerk, True), (stranger, False), (site.final, False)):
        assert policy.user_has_permission_for_instance(who, "choose", picture) is may
        assert policy.user_has_any_permission_for_instance(who, ["choose", "add"], picture) is may


def test_nobody_changes_or_deletes_one(site, picture, policy):
    for action in ("change", "delete"):
        assert not policy.user_has_permission(site.author, action)
        assert not policy.user_has_permission_for_instance(site.author, action, picture)


def test_those_who_draft_have_the_one_shelf(site, policy):
    assert policy.collections_user_has_permission_for(site.author, "add").count() == 1
    assert not policy.collections_user_has_permission_for(site.final, "add")
    assert not policy.users_with_any_permission(["add"])
