"""The certificate of service names the document, and leaves to the hand what only the hand can tell."""

from gongkai.letters.service import certificate


def test_what_is_known_is_filled_in(letter):
    made = certificate(letter, "邮寄")
    rows = dict(made.rows)
    assert (made.title, made.organ, made.day) == ("送达回证", letter.organ, None)
    assert rows["文号"] == letter.number
    assert rows["受送达人"] == "张三"
    assert rows["送达方式"] == "邮寄"
    assert rows["受送达人签名或者盖章"] == ""
