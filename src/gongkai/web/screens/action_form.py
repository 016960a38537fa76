"""A form for a named action: it asks for what the action needs, and shows each reason against at the field it is about.

class DismissForm(ActionForm):
    last_day = DayField(label="最后一天")

    def action(self):
        return Dismiss(self.given["post"], self.cleaned_data["last_day"])

@guarded("dismiss")
def dismiss(request, key):
    post = get_object_or_404(Post, pk=key)
    demand(request, "dismiss", post.organ)
    return asked(request, DismissForm, Dismiss.label, reverse("person", args=[post.person_id]), post=post)
"""

from typing import Any

from django import forms
from django.contrib import messages
from django.db.models import Model
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils import timezone

from gongkai.web.organs.action import Action, Refused
from gongkai.web.organs.guard import person_of
from gongkai.web.organs.models import Person
from gongkai.web.screens.language import said


class DayField(forms.DateField):
    """A day, chosen from the browser's calendar or typed as 2026-03-02."""

    def __init__(self, **named: Any) -> None:
        widget = forms.DateInput({"type": "date"}, format="%Y-%m-%d")
        super().__init__(widget=widget, input_formats=["%Y-%m-%d"], **named)


class ActionForm(forms.Form):
    """Fields named as the action's own; `actor` fills it in, `given` holds what the page's address says already."""

    def __init__(self, *filled: Any, actor: Person, given: dict[str, Any]) -> None:
        super().__init__(*filled)
        self.actor, self.given = actor, given

    def action(self) -> Action:
        """Return the action that the valid form describes."""
        raise NotImplementedError

    def attempt(self, request: HttpRequest) -> Model | None:
        """Do the action; return what it acted on, or None where the form is wrong or the action refused, saying why."""
        if not self.is_valid():
            return None
        action = self.action()
        try:
            subject = action.do(actor=person_of(request), at=timezone.now())
        except Refused as refused:
            for reason in refused.reasons:
                self.add_error(
                    reason.about if reason.about in self.fields else None, said(reason.message, **reason.values)
                )
            return None
        messages.success(request, said("已完成：{label}", label=action.label))
        return subject


def asked(request: HttpRequest, form_class: type[ActionForm], title: str, back: str, **given: Any) -> HttpResponse:
    """Show the form of an action, or do it and go `back`. `given` is what the form's action knows already.

    Where `back` has a hole ("{key}"), it takes the key of what was acted on.
    """
    filled = (request.POST,) if request.method == "POST" else ()
    form = form_class(*filled, actor=person_of(request), given=given)
    if filled and (subject := form.attempt(request)):
        return HttpResponseRedirect(back.format(key=subject.pk))
    return render(
        request, "screens/action_form.html", {"form": form, "title": title, "submit": title, "back": back, **given}
    )
