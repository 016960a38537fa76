"""A redaction is named for its file, and its marks rest sealed."""

from django.db import connection

from filed import keep
from gongkai.web.requests.models import Redaction
from letters import noon


def test_it_is_named_for_its_file_and_sealed(letter, office):
    case = letter()[0]
    told = {"original": keep(case, office.clerk), "request": case, "by": office.clerk, "reading": "0" * 64}
    made = Redaction.objects.create(**told, marks=[[0, "denied.internal", 3, 7, None]], at=noon(case.received_on))
    assert str(made) == "提供的信息"
    with connection.cursor() as cursor:
        cursor.execute("SELECT marks FROM requests_redaction")
        assert "denied" not in cursor.fetchone()[0]
    made.refresh_from_db()
    assert made.marks[0][:2] == [0, "denied.internal"]
