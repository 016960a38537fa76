"""This installation's own pages, as a reader gets them who has not signed in."""

import pytest
from django.urls import reverse

from gongkai.web.oversight.inspecting import inside
from gongkai.web.oversight.inspecting.asked import NoAnswer
from gongkai.web.oversight.inspecting.inside import Inside


def test_pages_files_and_what_is_missing(pages):
    asking, address = Inside(), reverse("public_item", args=[pages.item.pk])
    answer = asking.get(address)
    assert (answer.status, answer.media, answer.path) == (200, "text/html", address)
    assert pages.item.title in answer.body.decode()
    assert asking.get("/items/999999").status == 404
    name = pages.item.enclosures.get().file.name
    assert asking.get(f"{address}/files/{name}").body == "名单另行公布。".encode()


def test_redirections_are_followed_here_and_the_office_stays_shut(pages):
    assert Inside().get(reverse("public_column", args=[pages.site.root.pk])).path == f"/organs/{pages.organ.pk}"
    assert Inside().get(reverse("desk")).path.startswith(reverse("account_login"))


@pytest.mark.django_db
def test_what_turns_in_a_circle_or_leads_away_ends(monkeypatch):
    leads = {"/round": "/round", "/away": "https://elsewhere.example/"}

    def handler(environ, start):
        start("302 Found", [("Location", leads[environ["PATH_INFO"]])])
        return Closing([b""])

    monkeypatch.setattr(inside, "WSGIHandler", lambda: handler)
    assert Inside().get("/away").status == 302
    with pytest.raises(NoAnswer):
        Inside().get("/round")


class Closing(list):
    """A body that can be closed."""

    def close(self):
        """Close it."""
