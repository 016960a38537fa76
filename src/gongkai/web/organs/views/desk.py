"""The first screen of everybody: what must I do today, and by when."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import path

from gongkai.web.organs.desk import tasks_of
from gongkai.web.organs.guard import guarded, person_of, today
from gongkai.web.organs.permissions import posts_of
from gongkai.web.screens.navigation import Entry, enter


@guarded("see_desk")
def desk(request: HttpRequest) -> HttpResponse:
    """Show what the person has to do, the most pressing first, and the posts the person holds."""
    person, day = person_of(request), today()
    shown = {"tasks": tasks_of(person, day), "posts": posts_of(person, day), "day": day}
    return render(request, "organs/desk.html", shown)


addresses = [path("", desk, name="desk")]
enter(Entry("今日工作", "desk", "see_desk", rank=0))
