"""An office with many organs and people, made quickly, and every screen of the floor with somebody who may open it."""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from types import SimpleNamespace

from allauth.mfa.models import Authenticator
from django.db import transaction
from django.urls import reverse
from wagtail.models import Page

from gongkai.web.organs.audit import record
from gongkai.web.organs.models import AuditRow, Organ, Person, Post
from gongkai.web.organs.tables import roles, settings
from gongkai.web.publishing.models import Carried, Carrier, Column, Document, Item, RegisterRow, Round

SINCE, AT = date(2026, 1, 1), datetime(2026, 1, 5, 1, 0, tzinfo=UTC)
ROLES = ("clerk", "contributor", "first_reviewer", "second_reviewer", "village_officer")
MOST = 20
"""Of items and entries an organ gets at once."""

ROWS = 50
"""Rows of the audit trail about every organ."""


@dataclass(frozen=True)
class Screen:
    """A screen: who opens it (a role at the county; None: anybody), and what its address takes."""

    role: str | None = None
    takes: tuple[tuple[str, str], ...] = ()
    asks: str = ""

    def address(self, name, office):
        """Return the address, about the town, one of its people, their post, a row."""
        taken = {key: getattr(office, value, value) for key, value in self.takes}
        return reverse(name.partition("?")[0], kwargs=taken) + self.asks


ORGAN, PERSON, POST = (("key", "organ"),), (("key", "person"),), (("key", "post"),)
ITEM, COLUMN, ROW, DOCUMENT, CARRIER = ((("key", name),) for name in ("item", "column", "entry", "document", "carrier"))
SETTING = next(iter(settings()))
SCREENS = {
    "desk": Screen("clerk"),
    "my_account": Screen("clerk"),
    "organs": Screen("system_admin"),
    "organ_list": Screen("system_admin"),
    "organ": Screen("system_admin", ORGAN),
    "organ_posts": Screen("system_admin", ORGAN),
    "edit_guide": Screen("system_admin", ORGAN),
    "create_organ": Screen("system_admin", ORGAN),
    "close_organ": Screen("system_admin", ORGAN),
    "change_setting": Screen("system_admin", (*ORGAN, ("name", SETTING))),
    "import": Screen("system_admin"),
    "people": Screen("security_admin"),
    "people?found": Screen("security_admin", asks="?q=1&role=clerk&sort=-organ__path"),
    "create_person": Screen("system_admin"),
    "person": Screen("security_admin", PERSON),
    "appoint": Screen("security_admin", PERSON),
    "reset_sign_in": Screen("security_admin", PERSON),
    "close_account": Screen("security_admin", PERSON),
    "substitute": Screen("security_admin", POST),
    "dismiss": Screen("security_admin", POST),
    "leading": Screen("security_admin"),
    "audit": Screen("auditor"),
    "audit?found": Screen("auditor", asks="?q=1&action=create_organ&at_from=2026-01-01"),
    "audit_row": Screen("auditor", (("number", "row"),)),
    "items": Screen("clerk"),
    "items?found": Screen("clerk", asks="?q=1&stage=first&sort=due"),
    "item": Screen("clerk", ITEM),
    "reviews": Screen("first_reviewer"),
    "dues": Screen("clerk"),
    "registers": Screen("clerk"),
    "register_row": Screen("clerk", ROW),
    "documents": Screen("clerk"),
    "document": Screen("clerk", DOCUMENT),
    "columns": Screen("clerk"),
    "site": Screen("clerk", ORGAN),
    "column": Screen("clerk", COLUMN),
    "freshness": Screen("clerk"),
    "carriers": Screen("clerk"),
    "board": Screen("clerk"),
    "carrier": Screen("clerk", CARRIER),
    "public_column": Screen(takes=COLUMN),
    "public_documents": Screen(takes=ORGAN),
    "home": Screen(),
    "home?found": Screen(asks="?q=1"),
    "public_organ": Screen(takes=ORGAN),
    "accessibility": Screen(),
    "account_login": Screen(),
}
"""Every screen that is looked at, by the name of its address."""


def settle():
    """Make a county with somebody for each role the screens need; return them and where things are."""
    county = Organ.add_root(kind="county", name="青禾县人民政府")
    office = SimpleNamespace(county=county, viewers={None: None}, organ=None)
    office.site = Page.objects.get(depth=2).add_child(
        instance=Column(title="青禾县", slug="county", organ=county, kind="root")
    )
    for role in sorted({screen.role for screen in SCREENS.values() if screen.role}):
        viewer = Person.objects.create(username=role, name=roles()[role].name, organ=county)
        Post.objects.create(person=viewer, organ=county, role=role, since=SINCE)
        Authenticator.objects.create(user=viewer, type=Authenticator.Type.TOTP, data={})
        office.viewers[role] = viewer
    return office


def grow(office, organs, people):
    """Add townships under the county, until there are so many organs with so many people in each."""
    _publish(office.county, office.site, people, list(office.viewers.values())[1:])
    for number in range(Organ.objects.count(), organs):
        parent = Organ.objects.get(pk=office.county.pk)
        _fill(office, parent.add_child(kind="township", name=f"{number}号镇人民政府"), number, people)


def _fill(office, organ, number, people):
    made = Person.objects.bulk_create(
        Person(username=f"p{number}-{each}", name=f"王{number}之{each}", organ=organ, password="!")  # noqa: S106 -- none fits
        for each in range(people)
    )
    posts = Post.objects.bulk_create(
        Post(person=person, organ=organ, role=ROLES[each % len(ROLES)], since=SINCE) for each, person in enumerate(made)
    )
    seats = zip(made, ("leading_head", "leading_deputy", "leading_member"), strict=False)
    Post.objects.bulk_create(Post(person=person, organ=organ, role=role, since=SINCE) for person, role in seats)
    site = office.site.add_child(instance=Column(title=organ.name, slug=f"t{number}", organ=organ, kind="root"))
    things = _publish(organ, site, people, made)
    with transaction.atomic():
        for each in range(ROWS):
            person = made[each % people]
            record(at=AT, actor=person, action="create_organ", organ=organ, subject=person, detail={"number": each})
    if office.organ is None:
        office.organ, office.person, office.post = organ.pk, made[0].pk, posts[0].pk
        office.row = AuditRow.objects.filter(organ=organ).first().number
        vars(office).update(things)


def _publish(organ, site, people, authors):
    """Add a column of items under review, rows of a register, documents and something carried; return one of each."""
    site = Column.objects.get(pk=site.pk)
    column = site.add_child(instance=Column(title="动态", slug=f"c{site.numchild}", organ=organ, kind="news"))
    days = {"opened_on": SINCE, "changed_on": SINCE}
    carrier = Carrier.objects.create(organ=organ, kind="wechat", name=f"{organ}{column.pk}", **days)
    for each in range(min(people, MOST)):
        author = authors[each % len(authors)]
        item = Item(title=f"第{each}件", slug=f"i{each}", organ=organ, author=author, stage="first", due=SINCE)
        item.live, item.formed_on = False, SINCE
        column.add_child(instance=item)
        revision = item.save_revision(user=author, clean=False)
        Round.objects.create(item=item, revision=revision, digest="0" * 64, by=author, at=AT)
        number, told = f"{column.pk}-{each}", {"organ": organ, "title": "办法", "formed_on": SINCE}
        entry = RegisterRow.objects.create(
            organ=organ, register="licence", number=number, party="甲", matter="乙", decided_on=SINCE, item=item
        )
        document = Document.objects.create(
            kind="normative", series=f"政{column.pk}", year=2026, serial=each + 1, **told
        )
        Carried.objects.create(carrier=carrier, item=item, due=SINCE)
    keys = {"item": item, "column": column, "entry": entry, "document": document, "carrier": carrier}
    return {name: made.pk for name, made in keys.items()}
