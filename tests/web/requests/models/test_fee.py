"""A fee goes by its amount."""

from decimal import Decimal

from gongkai.web.requests.models import Fee


def test_it_goes_by_its_amount(letter):
    assert (
        str(Fee.objects.create(request=letter()[0], tariff="by_page", count=40, amount=Decimal("100.00"))) == "100.00"
    )
