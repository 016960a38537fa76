"""An address in full leads to the installation's own site."""

import pytest

from gongkai.web.organs.absolute import absolute


@pytest.mark.parametrize("site", ["https://www.example.cn", "https://www.example.cn/"])
def test_it_leads_to_the_installations_site(settings, site):
    settings.WAGTAILADMIN_BASE_URL = site
    assert absolute("public_organ", 7) == "https://www.example.cn/organs/7"
