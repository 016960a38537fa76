from gongkai.writers import CannotWrite


def test_an_error_says_itself_in_both_languages():
    error = CannotWrite("排不成 PDF：{reason}", reason="x")
    assert str(error) == error.text() == "排不成 PDF：x"
    assert error.text("en") == "The pdf could not be set: x"
