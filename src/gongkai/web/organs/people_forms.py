"""Forms on people and posts."""

from typing import Any

from django import forms
from django.db.models import Q, QuerySet

from gongkai.web.organs.actions.post import Appoint, CreatePerson, Dismiss, Substitute
from gongkai.web.organs.actions.sign_in import ResetSignIn
from gongkai.web.organs.guard import today
from gongkai.web.organs.models import Organ, Person
from gongkai.web.organs.permissions import organs_where
from gongkai.web.organs.sign_in.forms import PASSWORD_RULE
from gongkai.web.organs.tables import roles
from gongkai.web.screens.action_form import ActionForm, DayField
from gongkai.web.screens.language import said


class OrganField(forms.ModelChoiceField):
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
        hint = f"{PASSWORD_RULE}请当面告知本人，首次登录时必须修改。"
        super().__init__(label="初始密码", strip=False, help_text=hint, widget=forms.TextInput({"autocomplete": "off"}))


class _OfOrgan(ActionForm):
    """A form that asks for an organ."""

    def __init__(self, *filled: Any, actor: Person, given: dict[str, Any]) -> None:
        super().__init__(*filled, actor=actor, given=given)
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

    def action(self) -> CreatePerson:
        """Return the opening of the account."""
        return CreatePerson(**self.cleaned_data)


class AppointForm(_OfOrgan):
    """A post for a person."""

    at_organ = OrganField("appoint", label="机关")
    role = forms.ChoiceField(label="职务")
    since = DayField(label="自")
    until = DayField(label="至", required=False, help_text="不填表示没有期限")

    def __init__(self, *filled: Any, actor: Person, given: dict[str, Any]) -> None:
        super().__init__(*filled, actor=actor, given=given)
        role = self.fields["role"]
        assert isinstance(role, forms.ChoiceField)  # noqa: S101 -- declared above
        role.choices = [("", "—"), *((key, said(each.name)) for key, each in roles().items())]
        self.fields["since"].initial = today()

    def action(self) -> Appoint:
        """Return the appointment."""
        return Appoint(person=self.given["person"], **self.cleaned_data)


class SubstituteForm(ActionForm):
    """Somebody who stands in for the holder of a post; a colleague of the same organ."""

    person = forms.ModelChoiceField(Person.objects.none(), label="替岗人")
    since = DayField(label="自")
    until = DayField(label="至")

    def __init__(self, *filled: Any, actor: Person, given: dict[str, Any]) -> None:
        super().__init__(*filled, actor=actor, given=given)
        post = given["post"]
        here = Q(organ=post.organ) | Q(pk__in=post.organ.posts.held_on(today()).values("person"))
        person = self.fields["person"]
        assert isinstance(person, forms.ModelChoiceField)  # noqa: S101 -- declared above
        person.queryset = Person.objects.filter(here, is_active=True).exclude(pk=post.person_id).order_by("name", "pk")
        self.fields["since"].initial = max(today(), post.since)

    def action(self) -> Substitute:
        """Return the substitution."""
        return Substitute(post=self.given["post"], **self.cleaned_data)


class DismissForm(ActionForm):
    """The last day of a post."""

    last_day = DayField(label="最后一天", help_text="这一天仍在任；替岗的人同日结束")

    def __init__(self, *filled: Any, actor: Person, given: dict[str, Any]) -> None:
        super().__init__(*filled, actor=actor, given=given)
        self.fields["last_day"].initial = today()

    def action(self) -> Dismiss:
        """Return the dismissal."""
        return Dismiss(post=self.given["post"], **self.cleaned_data)


class ResetForm(ActionForm):
    """A first password anew."""

    password = FirstPasswordField()

    def action(self) -> ResetSignIn:
        """Return the reset."""
        return ResetSignIn(person=self.given["person"], **self.cleaned_data)
