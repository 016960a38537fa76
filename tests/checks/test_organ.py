import pytest

from gongkai.checks.organ import kind_of


@pytest.mark.parametrize(
    ("organ", "kind"),
    [
        ("青禾县柳湾镇人民政府", "township"),
        ("青禾县柳湾镇", "township"),
        ("青禾 县石桥乡", "township"),
        ("青禾旗白音苏木人民政府", "township"),
        ("青禾市清水街道办事处", "street"),
        ("青禾市北湾区清水街道", "street"),
        ("青禾县人民政府", "county"),
        ("青禾市北湾区人民政府", "county"),
        ("某省青禾市人民政府", "city"),
        ("云溪市青禾市人民政府", "county"),
        ("青禾自治州人民政府", "city"),
        ("青禾省人民政府", "province"),
        ("青禾自治区人民政府", "province"),
        ("上海市人民政府", "province"),
        ("重庆市", "province"),
        ("青禾县教育局", "department"),
        ("青禾市人民政府办公厅", "department"),
        ("青禾县发展和改革委员会", "department"),
        ("青禾市经济技术开发区", "department"),
        ("青禾市经开区", "department"),
        ("青禾市高新区", "department"),
        ("青禾工业园区", "department"),
        ("青禾山风景名胜区", "department"),
        ("青禾城乡一体化示范区祝楼乡", "township"),
        ("青禾市经开区清水街道办事处", "street"),
        ("青禾市云岭新区人民政府", "county"),
        ("人民政府", "unknown"),
        ("青禾", "unknown"),
        ("", "unknown"),
        (None, "unknown"),
    ],
)
def test_the_name_shows_the_kind(organ, kind):
    assert kind_of(organ) == kind
