"""The clerk's form asks what the Regulation names, and no more."""

from datetime import date

from gongkai.web.organs.models import Organ
from gongkai.web.requests.intake_forms import CONTACT, LetterForm


def test_each_form_is_its_own_and_lists_the_ways_to_reach_after_who_asks(office):
    organs = Organ.objects.filter(pk=office.organ.pk)
    first, second = LetterForm(organs), LetterForm(organs)
    assert first["token"].value() != second["token"].value()
    names = list(first.fields)
    assert names[7 : 7 + len(CONTACT)] == list(CONTACT)


def test_a_letter_is_made_of_what_was_told(office):
    told = {
        "organ": office.organ,
        "channel": "oral",
        "arrived_on": None,
        "kind": "natural",
        "name": "张三",
        "identity": "",
        "identity_file": None,
    }
    told |= dict.fromkeys(CONTACT, "") | {"phone": "1", "wanted": "文件", "subjects": "甲\n\n 乙 ", "token": "t"}
    told |= {"form": "paper", "route": "post", "needs_help": ""}
    action = LetterForm(Organ.objects.filter(pk=office.organ.pk)).letter(told, office.clerk)
    assert action.subjects == ("甲", "乙")
    assert action.asker.contact == {"phone": "1"}


def test_the_same_form_told_the_same_is_one_letter_and_told_anything_else_another(office):
    told = {"organ": office.organ, "channel": "oral", "arrived_on": date(2025, 3, 3), "kind": "natural", "name": "张三"}
    told |= dict.fromkeys(CONTACT, "") | {"phone": "1", "wanted": "文件", "subjects": "甲", "token": "t"}
    told |= {"identity": "", "identity_file": None, "form": "paper", "route": "post", "needs_help": ""}
    form = LetterForm(Organ.objects.filter(pk=office.organ.pk))
    token = form.letter(told, office.clerk).token
    assert form.letter({**told}, office.clerk).token == token
    others = {"name": "李四", "phone": "2", "identity": "3", "wanted": "别的", "subjects": "乙", "token": "u"}
    others |= {"arrived_on": date(2025, 3, 4), "channel": "fax", "route": "pick_up", "needs_help": "要大字"}
    made = {form.letter({**told, key: value}, office.clerk).token for key, value in others.items()}
    assert len(made | {token}) == len(others) + 1
