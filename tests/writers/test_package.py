from io import BytesIO
from zipfile import ZipFile

from lxml import etree

from gongkai.writers.package import escape, fixed, package, properties


def test_a_package_holds_its_parts_in_order_and_tells_no_moment():
    content = package({"b/x.xml": "<x/>", "a.xml": "<甲/>"})
    with ZipFile(BytesIO(content)) as archive:
        assert archive.namelist() == ["b/x.xml", "a.xml"]
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert etree.fromstring(archive.read("a.xml")).tag == "甲"
    assert content == package({"b/x.xml": "<x/>", "a.xml": "<甲/>"})


def test_fixed_parts_begin_with_the_content_types():
    for folder in ("docx", "xlsx"):
        names = list(fixed(folder))
        assert names[0] == "[Content_Types].xml"
        assert "_rels/.rels" in names


def test_properties_tell_title_and_author_only():
    part = properties("题<目", "甲\x00镇")["docProps/core.xml"]
    assert "题&lt;目" in part
    assert "甲\ufffd镇" in part
    assert "creator" not in properties("题", None)["docProps/core.xml"]


def test_escape_covers_tags_and_attributes():
    assert escape("""<a b="c">&'""") == "&lt;a b=&quot;c&quot;&gt;&amp;'"
