"""Letters to subscribers: asked, told once, never told twice; without a word of whose they are."""

from datetime import UTC, datetime, timedelta

import pytest
from django_tasks_db.models import DBTaskResult

from gongkai.web.organs.gateway import NotSent
from gongkai.web.publishing import digests
from gongkai.web.publishing.actions.subscription import ConfirmSubscription, Subscribe
from gongkai.web.publishing.digests import (
    MOST,
    ask_to_confirm,
    latest,
    letters_of_the_day,
    lines_of,
    mark_of,
    subscription_of,
    token_of,
    wanted,
    write_digests,
)
from gongkai.web.publishing.models import Item, Listed, Subscription

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 3, 2, 1, 30, tzinfo=UTC)
ADDRESS = "Li@example.org"


@pytest.fixture(autouse=True)
def queued(settings):
    """Tasks wait for a worker, as they do in the office."""
    settings.TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}


class Post:
    """A gateway that keeps what it is given, or fails."""

    def __init__(self):
        self.letters, self.fails = [], False

    def send(self, message):
        if self.fails:
            raise NotSent("SMTPException")
        self.letters.append(message)


@pytest.fixture
def post(monkeypatch, settings):
    """Letters go here."""
    made = Post()
    monkeypatch.setattr(digests, "gateways", lambda _: {"email": made})
    settings.WAGTAILADMIN_BASE_URL = "https://www.liuxi.example"
    return made


@pytest.fixture
def subscribed(site, post):  # noqa: ARG001 -- letters may be sent
    """A function that subscribes somebody and confirms it."""

    def made(address=ADDRESS, **chosen):
        row = Subscribe(site.organ, address, **chosen).do(actor=None, at=NOW)
        ConfirmSubscription(row).do(actor=None, at=NOW)
        return Subscription.objects.get(pk=row.pk)

    return made


def test_an_address_is_known_by_a_mark_however_it_is_typed():
    assert mark_of("Li@Example.org ") == mark_of("li@example.org")
    assert mark_of("li@example.org") != mark_of("wang@example.org")


def test_a_token_opens_its_subscription_and_nothing_else(subscribed):
    mine = subscribed()
    assert subscription_of(token_of(mine)) == mine
    assert ADDRESS not in token_of(mine)
    assert subscription_of(token_of(mine)[:-1]) is None
    assert subscription_of("no.token") is None
    other = subscribed("wang@example.org")
    assert subscription_of(token_of(mine).replace(f"{mine.pk}.", f"{other.pk}.", 1)) is None


def test_the_first_letter_asks_and_a_later_one_tells_where_to_change(site, post, subscribed):
    row = Subscribe(site.organ, "new@example.org").do(actor=None, at=NOW)
    ask_to_confirm.call(row.pk)
    assert post.letters[0].to == "new@example.org"
    assert "确认订阅" in post.letters[0].text
    assert token_of(row) in post.letters[0].text
    ask_to_confirm.call(subscribed().pk)
    assert "已经订阅" in post.letters[1].text
    ask_to_confirm.call(99)
    assert len(post.letters) == 2


def test_what_is_new_is_told_once(post, subscribed, released):
    released(title="以前的信息")
    mine = subscribed()
    write_digests.call(0)
    assert post.letters == []
    item = released(title="新的信息")
    write_digests.call(0)
    write_digests.call(0)
    (letter,) = post.letters
    assert "1. 新的信息" in letter.text
    assert "以前的信息" not in letter.text
    assert f"https://www.liuxi.example/items/{item.pk}" in letter.text
    assert letter.leave == f"https://www.liuxi.example/subscriptions/{token_of(mine)}"
    assert letter.leave in letter.text


def test_only_what_was_chosen_is_told(post, site, subscribed, released):
    subscribed(interests=("farmers",), villages=(site.county.village.pk,))
    released(title="普通的信息")
    released(title="惠农补贴名单")
    of_village = released(title="村务公开")
    Item.objects.filter(pk=of_village.pk).update(committee=site.county.village)
    write_digests.call(0)
    (letter,) = post.letters
    assert "惠农补贴名单" in letter.text
    assert "村务公开" in letter.text
    assert "普通的信息" not in letter.text
    assert "新公开 2 条" in letter.subject


def test_who_did_not_confirm_gets_nothing(post, site, released):
    Subscribe(site.organ, ADDRESS).do(actor=None, at=NOW)
    released()
    write_digests.call(0)
    assert post.letters == []


def test_what_did_not_go_out_is_told_the_next_day_and_logged_without_the_address(post, subscribed, released, caplog):
    mine = subscribed()
    released(title="新的信息")
    post.fails = True
    write_digests.call(0)
    assert Subscription.objects.get(pk=mine.pk).failures == 1
    assert ADDRESS not in caplog.text
    assert f"subscription {mine.pk}" in caplog.text
    post.fails = False
    write_digests.call(0)
    assert len(post.letters) == 1
    assert Subscription.objects.get(pk=mine.pk).failures == 0


def test_many_subscribers_are_written_to_in_turns(post, subscribed, released, monkeypatch):
    monkeypatch.setattr(digests, "AT_ONCE", 1)
    subscribed()
    last = subscribed("wang@example.org")
    released()
    write_digests.call(0)
    assert len(post.letters) == 1
    assert DBTaskResult.objects.filter(task_path=write_digests.module_path).count() == 1
    write_digests.call(last.pk - 1)
    assert {each.to for each in post.letters} == {ADDRESS, "wang@example.org"}


def test_a_letter_holds_so_many_items_and_says_that_there_are_more(post, subscribed, released):
    mine, row = subscribed(), released()
    listed = [Listed(item=row, pk=1)] * (MOST + 1)
    assert "还有更多" in digests.digest_of(mine, listed).text
    assert f"{MOST}. " in digests.digest_of(mine, listed).text
    assert f"{MOST + 1}. " not in digests.digest_of(mine, listed).text
    assert post.letters == []


@pytest.mark.usefixtures("post")
def test_letters_go_out_in_the_morning():
    letters_of_the_day(datetime(2026, 3, 1, 16, 10, tzinfo=UTC))
    assert DBTaskResult.objects.get().run_after == datetime(2026, 3, 2, 0, 0, tzinfo=UTC)
    late = NOW + timedelta(hours=5)
    letters_of_the_day(late)
    assert DBTaskResult.objects.latest("run_after").run_after == late


def test_nothing_is_written_without_a_mail_server(monkeypatch):
    monkeypatch.setattr(digests, "gateways", lambda _: {})
    letters_of_the_day(NOW)
    assert not DBTaskResult.objects.exists()


def test_lists_for_people_have_title_day_and_address(released, settings):
    settings.WAGTAILADMIN_BASE_URL = "https://www.liuxi.example/"
    item = released(title="甲")
    assert lines_of(list(Listed.objects.all())) == f"1. 甲（2026年3月2日）\nhttps://www.liuxi.example/items/{item.pk}"


def test_the_news_cost_one_query(site, released, django_assert_num_queries):
    released(title="惠农补贴名单")
    with django_assert_num_queries(1):
        assert len(wanted(site.organ.pk, ["farmers"], [])) == 1
    assert latest() == Listed.objects.get().pk
