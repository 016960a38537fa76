"""Personal data in what people write: found and masked, the rest left as it is."""

from datetime import date

from gongkai.web.organs.personal import personal_data, without_personal_data

DAY = date(2026, 3, 2)
WRITTEN = "电话13812345678\n\n身份证110101199003074610，路灯不亮"


def test_numbers_are_masked_and_lines_stay():
    masked = without_personal_data(WRITTEN, DAY)
    assert masked == "电话138****5678\n\n身份证11*************610，路灯不亮"
    assert {each.code.key for each in personal_data(WRITTEN, DAY)} == {"P101", "P110"}
    assert personal_data(masked, DAY) == ()


def test_what_holds_none_is_left_alone():
    assert without_personal_data("村口路灯不亮 ", DAY) == "村口路灯不亮 "
