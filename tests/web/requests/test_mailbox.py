"""The worker empties a mailbox over IMAP: each letter once, nothing lost, no password told."""

from dataclasses import replace
from datetime import date

import pytest
from django.conf import settings as office_settings
from django_tasks_db.models import DBTaskResult

from gongkai.web.organs.models import Organ
from gongkai.web.requests import mailbox
from gongkai.web.requests.models import Mail
from imap import Mailbox, served
from letters import noon

AT = noon(date(2025, 3, 5))


def letter(number):
    return f"From: a{number}@b.example\r\nSubject: {number}\r\n\r\n请公开第{number}项\r\n".encode()


def told(organ, port, password="Harbour"):  # noqa: S107 -- the test server's
    return f"{organ}=imap://clerk:{password}@127.0.0.1:{port}/INBOX"


@pytest.fixture(autouse=True)
def folder(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path


def test_what_nobody_read_is_taken_in_once(office):
    box = Mailbox(letter(1), letter(2), b"no letter")
    with served(box) as port:
        found = mailbox.Mailbox.parse(told(office.organ, port))
        assert mailbox.empty(found, AT) == 2
        box.letters.append(letter(3))
        assert mailbox.empty(found, AT) == 1
        assert mailbox.empty(found, AT) == 0
    assert Mail.objects.filter(organ=office.organ, by=None).count() == 3
    assert box.read == {1, 2, 3, 4}


def test_an_organ_is_known_by_its_code_and_never_by_none(office):
    Organ.objects.filter(pk=office.organ.pk).update(code="113411223344556677")
    with served(Mailbox(letter(1))) as port:
        assert mailbox.empty(mailbox.Mailbox.parse(told("113411223344556677", port)), AT) == 1
        with pytest.raises(Organ.DoesNotExist):
            mailbox.empty(mailbox.Mailbox.parse(told("无此机关", port)), AT)


class Waiting:
    """A task that can be put off, and notes until when."""

    def __init__(self):
        self.module_path, self.moments = mailbox.look_in.module_path, []

    def using(self, *, run_after):
        self.moments.append(run_after)
        return self

    def enqueue(self):
        pass


@pytest.fixture
def task(monkeypatch):
    waiting, run = Waiting(), mailbox.look_in.func
    waiting.func = run
    monkeypatch.setattr(mailbox, "look_in", waiting)
    return waiting


def test_one_that_fails_keeps_no_other_from_it_and_tells_no_password(office, settings, capsys, task):
    with served(Mailbox(letter(1))) as port:
        boxes = (told(office.organ, port, "wrong"), "nonsense", told(office.organ, port))
        settings.ENVIRONMENT = replace(office_settings.ENVIRONMENT, mailboxes=boxes)
        task.func()
    assert Mail.objects.count() == 1
    said = "".join(capsys.readouterr())
    assert "wrong" not in said
    assert "Harbour" not in said
    assert len(task.moments) == 1, "it comes back"


@pytest.mark.django_db
def test_the_worker_begins_where_there_are_mailboxes_and_only_once(settings, task):
    mailbox.keep_looking(AT)
    assert task.moments == []
    settings.ENVIRONMENT = replace(office_settings.ENVIRONMENT, mailboxes=("a=imaps://b:c@d.example",))
    mailbox.keep_looking(AT)
    assert task.moments == [AT]
    told = {"task_path": task.module_path, "status": "READY", "backend_name": "default", "args_kwargs": {}}
    DBTaskResult.objects.create(**told)
    mailbox.keep_looking(AT)
    assert task.moments == [AT]


@pytest.mark.parametrize("wrong", ["", "甲", "甲=https://host", "=imaps://host", "甲=imaps://"])
def test_what_is_told_wrongly_is_refused(wrong):
    with pytest.raises(ValueError, match="GONGKAI_MAILBOXES"):
        mailbox.Mailbox.parse(wrong)


def test_what_is_left_out_is_as_usual():
    found = mailbox.Mailbox.parse("甲=imaps://a%40b:c@d.example")
    assert (found.user, found.port, found.folder, found.safe) == ("a@b", 993, "INBOX", True)
