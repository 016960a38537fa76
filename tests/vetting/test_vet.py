"""Files vetted and cleaned: afterwards the datum is gone from every part."""

from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from gongkai.vetting import CannotClean, clean, vet
from gongkai.vetting.vet import shown_name
from planted import ADULT, MOBILE, TOLD, book, codes_of, hiding, letter, sharing, sheet

DATA = (ADULT, MOBILE, *(f"1381234567{last}" for last in range(1, 5)), "李四")


def every(finding):
    return finding.code.family in "PH"


def parts_of(data):
    """Return every part of a package, unpacked, packages inside as well."""
    if not data.startswith(b"PK"):
        return {"": data}
    with ZipFile(BytesIO(data)) as box:
        return {f"{name}/{inner}": part for name in box.namelist() for inner, part in parts_of(box.read(name)).items()}


def left_in(data, words=DATA):
    forms = {word: (word.encode(), word.encode("utf-16-le"), word.encode("gb18030")) for word in words}
    return {
        (name, word)
        for name, part in parts_of(data).items()
        for word, each in forms.items()
        if any(form in part for form in each)
    }


@pytest.mark.parametrize("before", [book(hiding), sharing(book(hiding))], ids=["inline", "shared"])
def test_a_cleaned_workbook_holds_no_datum_in_any_part(before):
    assert left_in(before)
    after = clean(before, "a.xlsx", TOLD, every)
    assert left_in(after) == set()
    assert codes_of(vet(after, "a.xlsx", TOLD)) == []


def test_a_cleaned_letter_holds_no_datum_in_any_part():
    def change(document):
        document.core_properties.author = "李四"
        document.add_paragraph("见").add_run(f"手机{MOBILE}").font.hidden = True
        document.sections[0].header.paragraphs[0].text = f"承办人{MOBILE}"

    before = letter(f"身份证{ADULT[:9]}", f"身份证{ADULT}", change=change)
    after = clean(before, "a.docx", TOLD, every)
    assert left_in(before)
    assert left_in(after) == set()
    assert codes_of(vet(after, "a.docx", TOLD)) == []


@pytest.mark.parametrize(
    ("name", "encoding"), [("a.txt", "utf-8"), ("a.txt", "gb18030"), ("a.csv", "utf-8-sig"), ("a.txt", "utf-16")]
)
def test_text_is_masked_in_its_own_encoding(name, encoding):
    text = f"姓名,身份证号,电话\r\n王某,{ADULT},{MOBILE}\r\n李某,{ADULT},\r\n"
    after = clean(text.encode(encoding), name, TOLD, every)
    assert after.decode(encoding).splitlines()[1] == "王某,43*************214,138****5678"
    assert left_in(after) == set()


def test_only_what_was_chosen_goes():
    after = clean(f"{ADULT} {MOBILE}".encode(), "a.txt", TOLD, lambda finding: finding.code.key == "P101")
    assert after.decode() == f"43*************214 {MOBILE}"


def test_a_zip_is_cleaned_file_by_file():
    packed = BytesIO()
    with ZipFile(packed, "w", ZIP_DEFLATED) as box:
        box.writestr("名单/a.xlsx", book(hiding))
        box.writestr("b.txt", MOBILE)
    after = clean(packed.getvalue(), "全部.zip", TOLD, every)
    assert left_in(after) == set()
    assert {finding.file for finding in vet(packed.getvalue(), "全部.zip", TOLD)} == {
        "全部.zip › 名单/a.xlsx",
        "全部.zip › b.txt",
    }


def test_the_text_of_a_pdf_is_not_masked_by_drawing_over_it():
    with pytest.raises(CannotClean):
        clean(sheet(f"电话 {MOBILE}"), "a.pdf", TOLD, every)


def test_a_file_that_does_not_open_is_a_finding():
    for data in (b"", b"PK\x03\x04rubbish", b"\x00\x01\x02" * 50, b"%PDF-1.7 broken"):
        assert codes_of(vet(data, "a.bin", TOLD)) == ["F501"]


def test_a_name_is_looked_at_and_shown_masked():
    findings = vet(b"text", f"{ADULT}.txt", TOLD)
    assert [(each.code.key, each.file) for each in findings] == [("P101", "43*************214.txt")]
    assert shown_name("名单.txt", TOLD) == "名单.txt"


def test_common_slips_are_put_right_where_that_was_chosen():
    text = "青政办[2025]第3号"
    assert clean(text.encode(), "a.txt", TOLD, lambda _: True).decode() == "青政办〔2025〕3号"
