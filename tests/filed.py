"""Files on cases for the tests: kept through the real action, looked through as uploads are."""

from io import BytesIO

from django.core.files.uploadedfile import SimpleUploadedFile
from docx import Document

from gongkai.web.organs.upload import look_through
from gongkai.web.requests.actions.file import KeepFile
from letters import noon

NAME = "欧阳守拙"


def docx(*paragraphs):
    """A docx with these paragraphs."""
    document, stream = Document(), BytesIO()
    for each in paragraphs:
        document.add_paragraph(each)
    document.save(stream)
    return stream.getvalue()


LETTER = docx(f"申请人{NAME}，要求补偿。", "补偿标准每亩一千元。")


def upload(data=LETTER, name=f"{NAME}的信.docx"):
    return look_through(SimpleUploadedFile(name, data))


def keep(case, person, *, purpose="supply", day=None, **told):
    """Keep a file on a case and return it."""
    KeepFile(case, purpose, upload(**told), person).do(actor=person, at=noon(day or case.letter.arrived_on))
    return case.files.order_by("pk").last()
