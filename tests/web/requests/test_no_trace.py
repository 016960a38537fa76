"""Who asks stands nowhere in the clear: not in the database, on disk, in logs, addresses, lists, exports, error pages.

A letter of somebody with a rare name, number, telephone and address is registered and handled on the real screens; then
everything that is left behind is searched, in every spelling it could have been written in.
"""

import base64
import json
import logging
from datetime import date
from io import BytesIO
from pathlib import Path
from urllib.parse import quote
from zipfile import ZipFile

import pytest
from django.apps import apps
from django.conf import settings
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.urls import reverse

from filed import docx
from gongkai.web.organs.models import AuditRow
from gongkai.web.requests.models import Letter, Request

DAY = date(2025, 3, 10)
PLANTED = ("澹台灭明", "340000199001016655", "13955501234", "竹影巷七号", "tantai@example.org", "皖复〔2025〕九九号")
NAME, NUMBER, PHONE, STREET, MAIL, CASE = PLANTED


@pytest.fixture(autouse=True)
def today(on_the_day):
    on_the_day(DAY)


def spellings(text):
    """Yield a text in every way it could have been written down."""
    yield text.encode()
    yield quote(text).encode()
    yield quote(text).lower().encode()
    yield text.encode("utf-16-le")
    yield json.dumps(text)[1:-1].encode()
    yield base64.b64encode(text.encode()).rstrip(b"=")[:-1]


def found_in(*left):
    """Return what of the planted can be found in what was left."""
    sought = {spelling: text for text in PLANTED for spelling in spellings(text)}
    return {text for each in left for spelling, text in sought.items() if spelling in each}


class Visit:
    """Somebody at the screens; every address and page is noted."""

    def __init__(self, client):
        self.client, self.addresses, self.pages = client, [], []

    def go(self, name, *args, query=""):
        return self._noted(self.client.get(reverse(name, args=args) + query))

    def send(self, address, /, *args, **told):
        return self._noted(self.client.post(reverse(address, args=args), told))

    def _noted(self, answer):
        self.addresses += [answer.request["PATH_INFO"], answer.request["QUERY_STRING"], answer.get("Location", "")]
        self.addresses.append(answer.get("Content-Disposition", ""))
        return answer


@pytest.fixture
def visit(client, office):
    client.force_login(office.clerk)
    return Visit(client)


def letter(organ, **changed):
    told = {"token": "t" * 32, "organ": organ.pk, "channel": "signed_post", "arrived_on": str(DAY), "kind": "natural"}
    told |= {"name": NAME, "identity": f"身份证 {NUMBER}", "phone": PHONE, "address": STREET, "email": MAIL}
    told |= {"wanted": f"我{NAME}要知道补偿标准", "subjects": "补偿标准", "form": "electronic", "route": "web"}
    return told | changed


@pytest.fixture
def case(visit, office):
    """A case on which everything was done that names somebody."""
    visit.send("register_letter", **letter(office.organ))
    case = Request.objects.get()
    visit.send("case_applicant", case.pk)
    file = SimpleUploadedFile(f"{NAME}.docx", docx(f"申请人{NAME}，电话{PHONE}。"))
    visit.send("keep_file", case.pk, purpose="supply", file=file)
    kept = case.files.get()
    visit.send("open_file", kept.pk)
    begun = visit.send("start_redaction", case.pk, kept.pk)["Location"].rpartition("/")[2]
    visit.send("redaction", begun, ground="denied.third_party", words=f"{NAME}\n{PHONE}")
    visit.send("finish_redaction", begun)
    visit.send("consult", case.pk, day=str(DAY), role="third_party", party=NAME, contact=PHONE)
    visit.send("take_opinion", case.parties.get().pk, day=str(DAY), opinion="refuses", reason=f"{NAME}不愿意")
    visit.send("assign", case.pk, to=office.organ.pk, question=f"{NAME}的地", due=str(DAY))
    visit.send("put_on_file", case.pk, "reason", why=f"{NAME}所求非政府信息")
    told = {"organ": office.organ.pk, "kind": "reconsideration", "role": "actor", "body": "县政府"}
    visit.send("open_proceeding", **told, filed_on=str(DAY), case_number=CASE, request=case.number)
    review = case.proceedings.get()
    visit.send("read_proceeding", review.pk)
    visit.send("conclude_proceeding", review.pk, day=str(DAY), result="upheld", summary=f"驳回{NAME}的申请")
    visit.send("take_evidence", review.pk)
    assert case.files.filter(purpose="redacted").exists()
    return case


def database():
    """Yield the database as its file holds it, or as it tells every row."""
    connection.ensure_connection()
    if connection.vendor == "sqlite":
        yield connection.connection.serialize()
    with connection.cursor() as cursor:
        for model in apps.get_models():
            cursor.execute(f'SELECT * FROM "{model._meta.db_table}"')  # noqa: S608 -- our own tables
            yield from (str(row).encode() for row in cursor.fetchall())


def test_the_planted_would_be_found():
    assert found_in(json.dumps({"a": NAME}).encode(), quote(STREET).encode(), f"x{NUMBER}x".encode("utf-16-le")) == {
        NAME,
        STREET,
        NUMBER,
    }


@pytest.mark.usefixtures("case")
def test_neither_the_database_nor_the_disk_tells():
    assert found_in(*database()) == set()
    sealed = [path for path in Path(settings.MEDIA_ROOT).rglob("*") if path.is_file()]
    assert sealed
    assert found_in(*(path.read_bytes() for path in sealed), *(str(path).encode() for path in sealed)) == set()


@pytest.mark.usefixtures("case")
def test_the_trail_tells_who_looked_and_never_at_whom():
    rows = list(AuditRow.objects.values_list("action", "subject", "detail"))
    assert {"open_applicant", "open_case_file", "finish_redaction", "read_proceeding"} <= {row[0] for row in rows}
    assert found_in(str(rows).encode()) == set()


def test_no_address_and_no_log_tells(caplog, visit, office):
    with caplog.at_level(logging.DEBUG):
        visit.send("register_letter", **letter(office.organ))
        case = Request.objects.get()
        visit.send("keep_file", case.pk, purpose="supply", file=SimpleUploadedFile(f"{NAME}.docx", docx(NAME)))
        visit.send("open_file", case.files.get().pk)
    assert found_in(caplog.text.encode(), *(address.encode() for address in visit.addresses)) == set()


def test_lists_pages_and_exports_do_not_name_anybody(visit, case, office):
    review = case.proceedings.get()
    pages = [
        visit.go("cases").content,
        visit.go("case", case.pk).content,
        visit.go("receipt", Letter.objects.get().pk).content,
        visit.go("proceedings").content,
        visit.go("proceeding", review.pk).content,
        visit.go("dossiers").content,
        visit.go("table_four").content,
    ]
    visit.client.force_login(office.head)
    pages += [visit.go("desk").content, visit.go("case", case.pk).content]
    assert found_in(*pages) == set()
    for name in ("cases", "proceedings", "dossiers"):
        answer = visit.go(name, query="?export=xlsx")
        with ZipFile(BytesIO(b"".join(answer.streaming_content))) as book:
            assert found_in(*(book.read(each) for each in book.namelist())) == set()


@pytest.mark.usefixtures("case")
def test_searching_for_somebody_finds_nothing(visit):
    assert visit.client.get(reverse("cases"), {"q": NUMBER}).context["page"].paginator.count == 0


def test_an_error_page_tells_nothing(visit, office, monkeypatch, caplog):
    def broken(*_given, **_named):
        raise RuntimeError

    monkeypatch.setattr("gongkai.web.requests.actions.register.next_number", broken)
    visit.client.raise_request_exception = False
    answer = visit.send("register_letter", **letter(office.organ))
    assert answer.status_code == 500
    assert found_in(answer.content, caplog.text.encode()) == set()
    assert not Letter.objects.exists()
    assert found_in(*database()) == set()


def test_what_was_typed_when_the_session_had_ended_is_kept_sealed(visit, office):
    visit.client.logout()
    answer = visit.send("register_letter", **letter(office.organ))
    assert answer.status_code == 302
    assert found_in(*database(), answer["Location"].encode(), str(visit.client.cookies).encode()) == set()
