"""A file of a case goes by what it is for, never by its name."""

from django.utils import timezone

from gongkai.web.requests.models import KeptFile


def test_it_goes_by_its_purpose(office):
    at = timezone.now()
    file = KeptFile.objects.create(
        organ=office.organ, purpose="identity", name="张三身份证.jpg", size=1, digest="", at=at
    )
    assert str(file) == "身份证明"
    assert KeptFile.objects.get().name == "张三身份证.jpg"
