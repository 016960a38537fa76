from gongkai.corpus.copies import likeness, signature
from gongkai.corpus.simulate.country import organs
from gongkai.corpus.simulate.figures import figures
from gongkai.corpus.simulate.prose import written

A, B = organs(30)[20:22]


def of(organ, text):
    return written(organ, 2024, figures(organ, 2024, 1), 1, text)


def test_a_report_speaks_of_its_own_figures():
    report = of(A, 1)
    assert f"{report['t3.new.total']}件" in report.section(1).paragraphs[1] or report["t3.new.total"] == 0
    assert A.name in report.preamble[0]
    assert [part.number for part in report.sections] == [1, 2, 3, 4, 5, 6]


def test_the_same_words_are_a_copy_and_others_are_not():
    assert likeness(signature(of(A, 7)), signature(of(B, 7))) > 0.9
    assert likeness(signature(of(A, 7)), signature(of(B, 8))) < 0.7
