"""A page that asks for what an action needs, does it, and shows every reason against it at the field it is about."""

from collections.abc import Callable
from typing import Any

from django.contrib import messages
from django.db.models import Model
from django.forms import BaseForm
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils import timezone

from gongkai.web.organs.action import Action, Refused
from gongkai.web.organs.guard import person_of
from gongkai.web.organs.sign_in.unsaved import take
from gongkai.web.screens.language import said


def acting(
    request: HttpRequest,
    form: BaseForm,
    action: Callable[[dict[str, Any]], Action],
    leads_to: Callable[[Model], str],
    **shown: Any,
) -> HttpResponse:
    """Show `form`, or do the action that is made from what it was filled with and go where `leads_to` says.

    A refused action changes nothing, and the form comes back as it was filled; so it does after a sign-in that became
    necessary because the session had ended. `shown` is given on to the page:
    `title`, `submit`, `back`; a `template` of its own extends `screens/form.html`.
    """
    if request.method == "POST" and form.is_valid():
        ready = action(form.cleaned_data)
        try:
            subject = ready.do(actor=person_of(request), at=timezone.now())
        except Refused as refused:
            for reason in refused.reasons:
                field = reason.about if reason.about in form.fields else None
                form.add_error(field, said(reason.message, **reason.values))
        else:
            messages.success(request, said("已完成：{label}", label=ready.label))
            return HttpResponseRedirect(leads_to(subject))
    elif request.method == "GET" and (kept := take(request, request.path)):
        form.data, form.is_bound = kept, True
        messages.info(request, said("您上次填写的内容已经放回，还没有提交；请核对后再提交。"))
    return render(request, shown.get("template", "screens/form.html"), {"form": form, **shown})
