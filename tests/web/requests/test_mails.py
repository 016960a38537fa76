"""An e-mail reads as whoever wrote it meant it, whatever program wrote it."""

from datetime import date
from email.message import EmailMessage

from hypothesis import given
from hypothesis import strategies as st

from gongkai.web.requests.mails import NAMELESS, read


def written(text="请公开青苗补偿标准", **told):
    mail = EmailMessage()
    mail["From"] = told.get("sender", "张三 <zhang@mail.example>")
    mail["Subject"] = "信息公开申请"
    mail["Date"] = told.get("date", "Mon, 03 Mar 2025 23:30:00 +0000")
    mail.set_content(text)
    return mail


def test_sender_subject_day_and_text():
    found = read(written().as_bytes())
    assert (found.name, found.address) == ("张三", "zhang@mail.example")
    assert (found.subject, found.text) == ("信息公开申请", "请公开青苗补偿标准")
    assert found.sent_on == date(2025, 3, 4), "it is the day where the office is"


def test_a_page_in_place_of_text_is_read_without_its_scripts():
    mail = EmailMessage()
    mail["From"] = "a@b.example"
    mail.set_content("<p>请公开<b>标准</b></p><script>alert(1)</script>", subtype="html")
    assert read(mail.as_bytes()).text == "请公开\n标准"


def test_files_are_looked_through_and_only_sound_ones_offered():
    mail = written()
    mail.add_attachment(b"%PDF-1.7 x", maintype="application", subtype="pdf", filename="申请表.pdf")
    mail.add_attachment(b"MZ", maintype="application", subtype="octet-stream", filename="a.exe")
    mail.add_attachment(b"x", maintype="application", subtype="octet-stream")
    found = read(mail.as_bytes())
    assert [name for name, _ in found.files] == ["申请表.pdf", "a.exe", NAMELESS]
    assert [looked.name for looked in found.looked()] == ["申请表.pdf"]


def test_chinese_written_against_the_rules_is_read_all_the_same():
    raw = b'From: a@b.example\r\nContent-Type: text/plain; charset="gbk2312"\r\n\r\n' + "补偿标准".encode("gb18030")
    assert read(raw).text == "补偿标准"
    assert read(b"From: a@b.example\r\nDate: yesterday\r\n\r\n").sent_on is None


@given(st.binary(max_size=400))
def test_nothing_that_comes_in_trips_the_reader(content):
    read(content)
    read(b"From: a@b.example\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n" + content)
