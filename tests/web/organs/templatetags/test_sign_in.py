"""Template tags of sign-in."""

from datetime import date

import pytest

from gongkai.web.organs.templatetags.sign_in import browser, in_fours, needs_second_factor


@pytest.mark.django_db
def test_posts_demand_a_second_factor_while_they_are_held(county, person):
    assert needs_second_factor(person("auditor", county.county))
    assert not needs_second_factor(person("auditor", county.county, until=date(2026, 1, 31)))
    assert not needs_second_factor(person("clerk", county.town))


def test_a_secret_is_read_in_fours():
    assert in_fours("ABCDEFGHIJ") == "ABCD EFGH IJ"


@pytest.mark.parametrize(
    ("agent", "named"),
    [
        ("Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/120.0 Safari/537.36 Edg/120.0", "Edge · Windows"),
        ("Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0", "Firefox · Linux"),
        ("Mozilla/5.0 (Linux; Android 14) Chrome/120.0 Mobile Safari/537.36", "Chrome · Android"),
        ("something else", "something else"),
    ],
)
def test_browsers_are_named(agent, named):
    assert browser(agent) == named
