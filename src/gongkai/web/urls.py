"""Every address of the office. Each view of ours names the permission it needs; a test reads them all from here."""

from django.urls import include, path

urlpatterns = [
    path("office/", include("gongkai.web.organs.urls")),
    path("account/", include("allauth.urls")),
    path("", include("gongkai.web.portal.urls")),
]
