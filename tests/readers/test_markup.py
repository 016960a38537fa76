import pytest

from gongkai.readers.errors import CannotRead
from gongkai.readers.markup import parse, remove, unwrap


def test_xml_is_parsed_without_comments_and_instructions():
    root = parse("<a><!-- c --><?p i?><b>文&amp;</b></a>".encode(), "a")
    assert [(child.tag, child.text) for child in root] == [("b", "文&")]


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "E105"),
        (b"<a>", "E105"),
        (b"<a>&x;</a>", "E105"),
        (b"<a>" + b" " * 32 * 1024 * 1024 + b"</a>", "E106"),
        (b"<a>" * 1000 + b"</a>" * 1000, "E105"),
        (b"<!DOCTYPE a><a/>", "E107"),
        (b'<!DOCTYPE a SYSTEM "http://127.0.0.1:9/a.dtd"><a/>', "E107"),
        (b'<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]><a>&x;</a>', "E107"),
        ('<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>'.encode("utf-16"), "E107"),
    ],
)
def test_hostile_and_broken_xml_is_refused(data, code):
    with pytest.raises(CannotRead) as refused:
        parse(data, "a")
    assert refused.value.code == code
    assert refused.value.text()


def test_what_is_removed_takes_what_it_holds_along_and_what_is_unwrapped_leaves_it():
    root = parse(b"<a><b><c/><d/></b><e/></a>", "a")
    unwrap(root[0])
    assert [each.tag for each in root] == ["c", "d", "e"]
    remove(root[1])
    assert [each.tag for each in root] == ["c", "e"]
    remove(root)
    unwrap(root)
    assert root.tag == "a"
