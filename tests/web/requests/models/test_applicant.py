"""An applicant is named nowhere but where somebody opens it."""

from gongkai.law import form
from gongkai.web.requests.models import Applicant
from gongkai.web.requests.models.applicant import KINDS


def test_it_goes_by_its_kind_alone(letter):
    applicant = letter()[0].letter.applicant
    assert str(applicant) == "自然人"
    assert applicant.name == "张三"


def test_the_kinds_are_the_columns_of_table_three():
    assert [key for key, _ in KINDS] == [column.key for column in form("2021").t3_columns[:-1]]


def test_contact_comes_back_as_it_was_told(letter):
    letter()
    assert Applicant.objects.get().contact == {"phone": "13800001234"}
