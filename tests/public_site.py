"""A county with a town whose site holds released items of every look, made through the real actions."""

from datetime import date, timedelta
from io import BytesIO

from django.core.files.images import ImageFile
from django.core.files.uploadedfile import SimpleUploadedFile
from PIL import Image
from wagtail.images import get_image_model

from gongkai.web.organs.models import Organ, Person, Post
from gongkai.web.organs.upload import look_through
from gongkai.web.publishing import gate
from gongkai.web.publishing.actions.column import OpenSite
from gongkai.web.publishing.actions.draft import SaveDraft, StartDraft
from gongkai.web.publishing.actions.review import PASS, Submit
from gongkai.web.publishing.models import Column, Enclosure, Item, Round
from gongkai.web.publishing.tables import stages

ROLES = {"author": "contributor", **{key: stage.role for key, stage in stages().items()}}
TEXT = "<h2>一、发放范围</h2><p>年满八十周岁的老人可以申领高龄津贴。</p><ul><li>本人申请</li><li>村里核对</li></ul>"
TABLE = {
    "data": [["年龄", "每人每月（元）"], ["80—89岁", "50"], ["90—99岁", "100"]],
    "first_row_is_table_header": True,
    "first_col_is_header": True,
    "table_caption": "高龄津贴标准",
}


class Town:
    """The town, its people, and what it published."""

    def __init__(self, now):
        """Set up the organs and the site. Nothing holds a draft back here: that is other tests' matter."""
        gate._LOOKS.clear()
        county = Organ.add_root(kind="county", name="青禾县人民政府", phone="0000-1234567", address="青禾县人民路1号")
        self.now = now
        self.organ = county.add_child(kind="township", name="柳溪镇人民政府", phone="0000-7654321", office="党政办公室")
        self.people = {key: self._person(key, role) for key, role in ROLES.items()}
        OpenSite(self.organ).do(actor=None, at=now)

    def _person(self, key, role):
        somebody = Person.objects.create(username=key, name=f"{key}某", organ=self.organ)
        since = self.now.date() - timedelta(days=30)
        Post.objects.create(person=somebody, organ=self.organ, role=role, since=since)
        return somebody

    def publish(self, place, title, *, body=(("text", TEXT),), files=(), **fields):
        """Take an item through draft and reviews into the site's first column of the kind `place`."""
        column = Column.objects.filter(organ=self.organ, kind=place).order_by("path").first()
        draft = Item(title=title, slug=f"i{Item.objects.count()}", body=list(body), **fields)
        draft.formed_on = date(2026, 2, 27)
        for name, content in files:
            looked = look_through(SimpleUploadedFile(name, content))
            draft.enclosures.add(Enclosure(file=looked.file, name=looked.name, digest=looked.digest))
        StartDraft(column, draft, self.people["author"]).do(actor=self.people["author"], at=self.now)
        return self._reviewed(draft.pk)

    def correct(self, item, note, **fields):
        """Publish a correction of an item."""
        row, author = Item.objects.get(pk=item.pk), self.people["author"]
        draft = row.get_latest_revision_as_object()
        for name, value in fields.items():
            setattr(draft, name, value)
        SaveDraft(row, draft, author).do(actor=author, at=self.now)
        return self._reviewed(item.pk, correction=True, public_note=note)

    def _reviewed(self, key, **told):
        author = self.people["author"]
        Submit(Item.objects.get(pk=key), author, **told).do(actor=author, at=self.now)
        for stage in stages():
            who, round_ = self.people[stage], Round.objects.get(item=key, outcome="open")
            PASS[stage](round_, who, tuple(stages()[stage].points)).do(actor=who, at=self.now)
        return Item.objects.get(pk=key)


def publish(now):
    """Make the town's site; return the addresses of pages worth looking at."""
    town, file = Town(now), BytesIO()
    Image.new("RGB", (1200, 600), "#9b1c1f").save(file, "PNG")
    image = get_image_model().objects.create(title="图", file=ImageFile(file, "red.png"))
    picture = ("picture", {"image": image, "says": "津贴发放流程图", "caption": "图一　发放流程"})
    old = town.publish(
        "policies",
        "柳溪镇高龄津贴发放办法",
        body=[("text", TEXT), ("table", TABLE), picture],
        files=[("申请表.txt", "申请人".encode())],
        kind="document",
        document_number="柳政发〔2026〕3号",
        summary="八十岁以上老人的津贴",
    )
    town.publish("policies", "高龄津贴发放办法解读", kind="interpretation", interprets=old, form="text")
    old = town.correct(old, "更正发放标准中的笔误", keywords="养老 高龄津贴")
    news = town.publish("news", "柳溪镇开展春季防火工作", kind="news")
    town.publish("village", "上湾村第一季度收支", kind="village")
    Item.objects.filter(pk=old.pk).update(validity="repealed")
    policies, guide = (Column.objects.get(organ=town.organ, kind=kind) for kind in ("policies", "guide"))
    request = Column.objects.get(organ=town.organ, kind="request")
    return [
        old.url,
        news.url,
        policies.url,
        guide.url,
        request.url,
        f"/organs/{town.organ.pk}",
        f"{news.url}/correction",
    ]
