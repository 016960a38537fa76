"""The clerk's form asks what the Regulation names, and no more."""

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
