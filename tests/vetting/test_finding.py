"""Findings: known again by a keyed print, and never telling the datum."""

import json

from gongkai.vetting import vet
from gongkai.vetting.finding import Masked, secret_of
from gongkai.vetting.passage import Place, passage
from gongkai.vetting.recogniser import Hit
from planted import ADULT, MOBILE, TOLD, book, hiding

TEXT = f"张三，身份证{ADULT}，电话{MOBILE}，再写一次{ADULT}。".encode()


def test_nothing_a_finding_tells_holds_the_datum():
    findings = (*vet(TEXT, "a.txt", TOLD), *vet(book(hiding), f"{ADULT}.xlsx", TOLD))
    told = "".join((repr(each) + json.dumps(each.plain(), ensure_ascii=False)) for each in findings)
    assert [datum for datum in (ADULT, MOBILE, "13812345671") if datum in told] == []


def test_a_datum_is_one_finding_wherever_it_stands():
    identity = next(each for each in vet(TEXT, "a.txt", TOLD) if each.code.key == "P101")
    assert identity.count == 2


def test_the_print_depends_on_key_datum_and_file_and_on_nothing_else():
    one = vet(TEXT, "a.txt", TOLD)[0]
    moved = vet(b"\n\n" + TEXT, "a.txt", TOLD)[0]
    other = vet(TEXT, "b.txt", TOLD)[0]
    assert one.print(b"key") == moved.print(b"key")
    assert len({one.print(b"key"), one.print(b"other"), other.print(b"key")}) == 3


def test_spaces_do_not_make_another_datum():
    spaced = passage("1381234 5678", Place("", "text"))
    assert secret_of(Hit(spaced, 0, 12)) == MOBILE


def test_long_numbers_nobody_recognised_are_masked_in_quotes_too():
    text = passage("流水号123456789012", Place("", "text"))
    assert "123456789012" not in Masked().of(text)
