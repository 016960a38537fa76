"""People, and the posts that give them rights: each in one organ, with one role, for a period."""

from datetime import date

from django.contrib.auth.models import AbstractUser
from django.db import models
from django.db.models import F, Q

from gongkai.web.organs.models.organ import Organ
from gongkai.web.organs.tables import roles


class Person(AbstractUser):
    """Somebody who signs in. Rights come from posts alone; nobody is a superuser in this office.

    `organ` is where the account was opened: until the first appointment only its administrators see the person.
    """

    first_name = None  # type: ignore[assignment]  # Django's way to leave an inherited field out
    last_name = None  # type: ignore[assignment]  # the same
    name = models.CharField("姓名", max_length=60)
    phone = models.CharField("电话", max_length=30, blank=True)
    must_change_password = models.BooleanField("首次登录须改密码", default=False)
    organ = models.ForeignKey(
        Organ, on_delete=models.PROTECT, blank=True, null=True, related_name="people", verbose_name="所属机关"
    )

    REQUIRED_FIELDS = ["name"]

    class Meta:
        verbose_name = "人员"
        verbose_name_plural = "人员"

    def __str__(self) -> str:
        """Return the name."""
        return self.name

    def get_full_name(self) -> str:
        """Return the name, as Django and Wagtail ask for it."""
        return self.name

    def get_short_name(self) -> str:
        """Return the name, as Django and Wagtail ask for it."""
        return self.name


class PostQuerySet(models.QuerySet["Post"]):
    """Posts, asked for by day."""

    def held_on(self, day: date) -> "PostQuerySet":
        """Return the posts in force on `day`, first and last day included."""
        return self.filter(Q(until__isnull=True) | Q(until__gte=day), since__lte=day)

    def after(self, day: date) -> "PostQuerySet":
        """Return the posts that last beyond `day`, those that are yet to begin among them."""
        return self.filter(Q(until__isnull=True) | Q(until__gt=day))


class Post(models.Model):
    """A role held by a person in an organ from a day to a day (both included).

    `stands_in_for` is the post of the colleague this one stands in for (AB 角): a substitute acts under an own name,
    and the record says for whom. Ended posts stay, so that every past act can be traced to the post it was done from.
    """

    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="posts")
    organ = models.ForeignKey(Organ, on_delete=models.PROTECT, related_name="posts")
    role = models.CharField("职务", max_length=20, choices=[(key, role.name) for key, role in roles().items()])
    since = models.DateField("自")
    until = models.DateField("至", blank=True, null=True)
    stands_in_for = models.ForeignKey(
        "self", on_delete=models.PROTECT, blank=True, null=True, related_name="substitutes", verbose_name="替岗"
    )

    objects = PostQuerySet.as_manager()

    class Meta:
        verbose_name = "职务"
        verbose_name_plural = "职务"
        indexes = [models.Index(fields=["person", "since", "until"]), models.Index(fields=["organ", "role"])]
        constraints = [
            models.CheckConstraint(
                condition=Q(until__isnull=True) | Q(until__gte=F("since")), name="post_ends_after_it_begins"
            )
        ]

    def __str__(self) -> str:
        """Return person, organ and role."""
        return f"{self.person} {self.organ} {roles()[self.role].name}"
