"""Files on screen: dropped in, every doubt beside its source, mended, accepted."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from gongkai.samples import lay_out
from gongkai.web.reporting.models import Received
from gongkai.web.reporting.received import doubts_of, value_of


@pytest.fixture
def dropped(client, team, tmp_path):
    client.force_login(team.overseer)
    lay_out(tmp_path)

    def drop(name, year=2024, content=None):
        told = {"file": SimpleUploadedFile(name, content or (tmp_path / name).read_bytes())}
        address = f"{reverse('receive_report', args=[team.other.pk])}?year={year}"
        return client.post(address, told, follow=True)

    return drop


def test_a_file_is_dropped_in_looked_over_and_accepted(dropped, client):
    page = dropped("yunxi-2024.txt").text
    kept = Received.objects.get()
    assert "请核对是不是这个机关的报告" in page
    assert "对照原件核对" in page
    for doubt in doubts_of(kept):
        address = reverse("settle_doubt", args=[kept.pk, doubt.number])
        asked = client.get(address)
        assert doubt.text in asked.context["doubt"].text
        told = {place: asked.context["form"][place].initial or "0" for place in doubt.paths}
        assert client.post(address, told).status_code == 302
    client.post(reverse("accept_file", args=[kept.pk]))
    assert Received.objects.get().state == "accepted"
    done = client.get(reverse("received_report", args=[kept.pk])).text
    assert "对照原件核对" not in done
    assert "换一个文件" not in done


def test_a_doubt_of_a_pdf_is_shown_with_its_page(dropped, client):
    dropped("bailu-2023.pdf", 2023)
    kept = Received.objects.get()
    assert not doubts_of(kept)
    address = reverse("mend_cell", args=[kept.pk, "t3.new.total"])
    picture = reverse("received_page", args=[kept.pk, kept.reading["origins"]["t3.new.total"]["page"]])
    assert picture in client.get(address).text
    assert b"".join(client.get(picture).streaming_content).startswith(b"\x89PNG")
    assert client.get(reverse("received_page", args=[kept.pk, 99])).status_code == 404
    client.post(address, {"t3.new.total": "41"})
    assert value_of(Received.objects.get())["t3.new.total"] == 41
    assert "41</a>*" in client.get(reverse("received_report", args=[kept.pk])).text


def test_a_saved_page_is_taken_in_as_well(dropped):
    dropped("liuwan-2023.html", 2023)
    assert Received.objects.get().reading["format"] == "html"


def test_what_is_typed_wrongly_is_told_at_its_cell(dropped, client):
    dropped("liuwan-2024.docx")
    kept = Received.objects.get()
    page = client.post(reverse("mend_cell", args=[kept.pk, "t3.new.total"]), {"t3.new.total": "8.5"}).text
    assert "应是不带单位的整数" in page
    assert Received.objects.get().mended == {}
    assert client.get(reverse("mend_cell", args=[kept.pk, "t9.x"])).status_code == 404
    assert client.get(reverse("settle_doubt", args=[kept.pk, 9])).status_code == 404
    assert client.get(reverse("received_page", args=[kept.pk, 1])).status_code == 404


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("a.txt", "今天天气很好，适合春耕。".encode(), "E2"),
        ("a.pdf", b"%PDF-1.7 broken", "E1"),
        ("a.exe", b"MZ", "不接受"),
        ("a.pdf", b"no pdf", "内容不是"),
    ],
)
def test_what_cannot_be_read_is_told_and_nothing_kept(dropped, name, content, told):
    page = dropped(name, content=content)
    assert page.status_code == 200
    words = {"E2": "年度报告", "E1": "重新导出"}.get(told, told)
    assert page.context["form"].errors
    assert told in page.text or words in page.text or "损坏" in page.text
    assert not Received.objects.exists()


def test_the_file_goes_out_as_it_came(dropped, client, tmp_path):
    dropped("liuwan-2024.docx")
    answer = client.get(reverse("received_file", args=[Received.objects.get().pk]))
    assert b"".join(answer.streaming_content) == (tmp_path / "liuwan-2024.docx").read_bytes()
    assert answer["Content-Disposition"].startswith("attachment")
