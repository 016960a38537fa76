"""What a package carries besides its text."""

from io import BytesIO

import pytest
from docx import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part

from gongkai.vetting import CannotClean, clean, vet
from planted import ADULT, TOLD, book, codes_of, letter


def with_embedded(document):
    part = Part(PackURI("/word/embeddings/book1.xlsx"), "application/vnd.ms-excel", book(), document.part.package)
    document.part.relate_to(part, RELATIONSHIP_TYPE.PACKAGE)


def authored(document):
    document.core_properties.author = "李四"
    document.core_properties.last_modified_by = "李四"


def test_properties_custom_data_and_thumbnail_are_found_and_go():
    data = letter("正文", change=authored)
    assert set(codes_of(vet(data, "a.docx", TOLD))) == {"H206", "H207", "H208"}
    after = clean(data, "a.docx", TOLD, lambda _: True)
    assert codes_of(vet(after, "a.docx", TOLD)) == []
    assert Document(BytesIO(after)).core_properties.author == ""


def test_an_embedded_file_is_looked_into_and_not_taken_out_blindly():
    data = letter("正文", change=with_embedded)
    findings = vet(data, "a.docx", TOLD)
    assert {"H211", "P101", "P110"} <= set(codes_of(findings))
    assert any(finding.file == "a.docx › book1.xlsx" for finding in findings)
    with pytest.raises(CannotClean):
        clean(data, "a.docx", TOLD, lambda _: True)


def test_the_author_s_number_is_a_datum_like_any_other():
    def change(document):
        document.core_properties.comments = ADULT

    after = clean(letter("正文", change=change), "a.docx", TOLD, lambda finding: finding.code.key == "P101")
    assert Document(BytesIO(after)).core_properties.comments == "43*************214"
