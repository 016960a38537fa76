"""The files of a case are those of its letter, its own, and those of its notices; names tell nothing."""

from filed import NAME, keep
from gongkai.web.requests.files import extension_of, files_of, given_name, public_name
from gongkai.web.requests.kept import keep_bytes
from letters import noon


def test_letter_and_notices_belong_to_it(letter, office):
    one, other = letter(subjects=("甲", "乙"))
    own = keep(one, office.clerk)
    told = {"by": None, "at": noon(one.letter.arrived_on), "organ": office.organ}
    shared = keep_bytes(b"a", "a.pdf", "identity", letter=one.letter, **told)
    notice = one.notices.create(kind="reply", drafted_by=office.clerk, drafted_at=noon(one.letter.arrived_on))
    written = keep_bytes(b"b", "b.pdf", "notice", notice=notice, **told)
    assert set(files_of(one)) == {own, shared, written}
    assert set(files_of(other)) == {shared}


def test_it_is_saved_under_a_name_that_tells_nothing(letter, office):
    kept = keep(letter()[0], office.clerk)
    assert extension_of(kept) == ".docx"
    assert public_name(kept) == f"supply-{kept.pk}.docx"
    assert NAME not in public_name(kept)


def test_an_applicant_saves_a_notice_by_its_number_and_what_is_provided_by_what_it_is(letter, office):
    kept = keep(letter()[0], office.clerk)
    assert given_name(kept) == "提供的信息.docx"
    kept.purpose, kept.name = "notice", "柳公开告〔2025〕1号.pdf"
    assert given_name(kept) == kept.name
