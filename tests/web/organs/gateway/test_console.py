"""Messages on the terminal: without an address in full."""

from gongkai.web.organs.gateway import Message
from gongkai.web.organs.gateway.console import Console


def test_the_message_is_read_and_the_address_is_not(capsys):
    Console().send(Message("13812345678", "需要补正", "请查看"))
    told = capsys.readouterr().err
    assert told == "138***: 需要补正\n请查看\n"
