"""Carriers as records."""

from gongkai.web.publishing.models import Carried, Carrier
from gongkai.web.publishing.models.carrier import kind_choices
from gongkai.web.publishing.tables import carrier_kinds


def test_every_kind_but_this_website_can_be_chosen():
    assert {key for key, _ in kind_choices()} == carrier_kinds().keys() - {"website"}


def test_it_is_called_by_its_name():
    carrier = Carrier(kind="wechat", name="柳溪发布")
    assert (str(carrier), carrier.get_kind_display()) == ("柳溪发布", "微信公众号")
    assert str(Carried(carrier=carrier, title="防汛")) == "柳溪发布 防汛"
