"""The work on a case goes by names that tell nobody's."""

from datetime import date

from django.utils import timezone

from gongkai.web.requests.models import Approval, Assignment, OnFile, Party


def test_names_without_persons(letter, office):
    request, at = letter()[0], timezone.now()
    party = Party.objects.create(request=request, role="third_party", label="第三方甲", name="李四")
    record = OnFile.objects.create(request=request, key="search", parts={"where": "档案室"}, by=office.clerk, at=at)
    approval = Approval.objects.create(request=request, days=15, reason="因", asked_by=office.clerk, asked_at=at)
    assignment = Assignment.objects.create(
        request=request, to=office.organ, question="问", due=date(2025, 3, 20), by=office.clerk, at=at
    )
    assert [str(each) for each in (party, record, approval, assignment)] == [
        "第三方甲",
        "检索情况",
        "15",
        "柳溪镇人民政府",
    ]
