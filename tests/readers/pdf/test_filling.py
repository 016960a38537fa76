import pytest

from gongkai.readers.pdf.filling import UNREADABLE, filled
from gongkai.readers.pdf.geometry import Word
from gongkai.readers.pdf.ruled import tables
from readers.pdf.setting import lattice, words, written

XS, YS = [0.0, 60.0, 100.0, 140.0], [0.0, 40.0, 80.0]
(EMPTY,) = tables(lattice(XS, YS), 100)


def texts(*placed):
    return [cell.text for cell in filled(EMPTY, [word for part in placed for word in part]).cells]


def test_words_stand_in_their_cells():
    rows = [["收件", "21", "0"], ["结转", "", "7"]]
    assert texts(written(rows, XS, YS)) == ["收件", "21", "0", "结转", "", "7"]


def test_a_label_over_several_lines_is_one():
    assert texts(words("本年新收", 5, 14), words("数量", 5, 28))[0] == "本年新收数量"


def test_a_label_set_upright_is_read_downwards():
    assert texts(*(words(character, 40, 8 + 9 * index, 8) for index, character in enumerate("办理结")))[0] == "办理结"


def test_a_number_running_over_its_cell_stays_whole():
    assert texts(words("123456789", 57, 14)) == ["", "123456789", "", "", "", ""]


def test_the_raised_sign_of_a_note_goes_with_its_figure_and_is_no_digit_of_it():
    assert texts([*words("22", 87, 14), Word("1", 97, 102, 11, 6)]) == ["", "22（1）", "", "", "", ""]


def test_a_number_between_two_cells_belongs_to_neither():
    assert texts(words("12", 95, 14)) == ["", UNREADABLE, UNREADABLE, "", "", ""]


@pytest.mark.parametrize(
    ("lines", "text"),
    [(["123456", "78"], "12345678"), (["1", "2"], "1\n2"), (["12", "345678"], "12\n345678"), (["12", "34"], "12\n34")],
    ids=["too long for its cell", "two of one figure", "longer below", "with room left"],
)
def test_figures_on_two_lines(lines, text):
    label = words("满行一", 5, 14), words("满行二", 5, 54)
    below = [words(part, 65, 14 + 14 * index) for index, part in enumerate(lines)]
    assert texts(*label, *below)[1] == text


def test_latin_words_on_two_lines_stay_apart():
    assert texts(words("open", 5, 14), words("data", 5, 28))[0] == "open data"
