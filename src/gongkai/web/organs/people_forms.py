"""Forms on people and posts. What is right is for the actions to say; a form only asks."""

from typing import Any

from django import forms
from django.db.models import Q, QuerySet

from gongkai.web.organs.forms import Day
from gongkai.web.organs.guard import today
from gongkai.web.organs.models import Organ, Person, Post
from gongkai.web.organs.permissions import organs_where
from gongkai.web.organs.tables import roles
from gongkai.web.screens.language import said


class OrganField(forms.ModelChoiceField):  # type: ignore[type-arg]  # Django knows it only without
    """An organ among those where the person filling the form in may do something."""

    def __init__(self, permission: str, **named: Any) -> None:
        self.permission = permission
        super().__init__(Organ.objects.none(), **named)

    def offer(self, actor: Person) -> None:
        """Offer the open organs of `actor`, in the order of the tree, each beneath the one above."""
        organs = organs_where(actor, self.permission, today()).filter(closed_on__isnull=True).order_by("path")
        self.queryset: QuerySet[Organ] = organs
        if len(organs) == 1:
            self.initial = organs[0]

    def label_from_instance(self, obj: Organ) -> str:
        """Return the name, set in by how deep the organ stands."""
        return "　" * (obj.depth - 1) + obj.name


class FirstPasswordField(forms.CharField):
    """A first password. It is shown while it is typed, because somebody has to be told it."""

    def __init__(self) -> None:
        hint = "至少 12 个字符，不能全是数字。请当面告知本人，首次登录时必须修改。"
        super().__init__(label="初始密码", strip=False, help_text=hint, widget=forms.TextInput({"autocomplete": "off"}))


class _OfOrgan(forms.Form):
    """A form that asks for an organ."""

    def __init__(self, actor: Person, *filled: Any) -> None:
        super().__init__(*filled)
        organ = self.fields["at_organ"]
        assert isinstance(organ, OrganField)  # noqa: S101 -- declared below
        organ.offer(actor)


class CreatePersonForm(_OfOrgan):
    """A new account."""

    at_organ = OrganField("create_person", label="所属机关")
    full_name = forms.CharField(label="姓名", max_length=60)
    username = forms.CharField(label="用户名", max_length=150, help_text="登录用，可用字母、数字和 @ . + - _")
    phone = forms.CharField(label="电话", max_length=30, required=False)
    email = forms.EmailField(label="电子邮箱", required=False)
    password = FirstPasswordField()


class AppointForm(_OfOrgan):
    """A post for a person."""

    at_organ = OrganField("appoint", label="机关")
    role = forms.ChoiceField(label="职务")
    since = Day(label="自")
    until = Day(label="至", required=False, help_text="不填表示没有期限")

    def __init__(self, actor: Person, person: Person, *filled: Any) -> None:
        super().__init__(actor, *filled)
        self.fields["at_organ"].initial = person.organ
        role = self.fields["role"]
        assert isinstance(role, forms.ChoiceField)  # noqa: S101 -- declared above
        role.choices = [("", "—"), *((key, said(each.name)) for key, each in roles().items())]
        self.fields["since"].initial = today()


class SubstituteForm(forms.Form):
    """Somebody who stands in for the holder of a post; a colleague of the same organ."""

    person = forms.ModelChoiceField(Person.objects.none(), label="替岗人")
    since = Day(label="自")
    until = Day(label="至")

    def __init__(self, post: Post, *filled: Any) -> None:
        super().__init__(*filled)
        here = Q(organ=post.organ) | Q(pk__in=post.organ.posts.held_on(today()).values("person"))
        person = self.fields["person"]
        assert isinstance(person, forms.ModelChoiceField)  # noqa: S101 -- declared above
        person.queryset = Person.objects.filter(here, is_active=True).exclude(pk=post.person_id).order_by("name", "pk")
        self.fields["since"].initial = max(today(), post.since)


class DismissForm(forms.Form):
    """The last day of a post."""

    last_day = Day(label="最后一天", help_text="这一天仍在任；替岗的人同日结束")

    def __init__(self, *filled: Any) -> None:
        super().__init__(*filled)
        self.fields["last_day"].initial = today()


class ResetForm(forms.Form):
    """A first password anew."""

    password = FirstPasswordField()
