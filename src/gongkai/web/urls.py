"""Every address of the office. Each view of ours names the permission it needs; a test reads them all from here."""

from django.urls import include, path

from gongkai.web.organs import health

urlpatterns = [
    path("health/alive", health.alive, name="alive"),
    path("health/ready", health.ready, name="ready"),
    path("metrics", health.metrics, name="metrics"),
    path("office/", include("gongkai.web.organs.urls")),
    path("office/requests/", include("gongkai.web.requests.urls")),
    path("office/reporting/", include("gongkai.web.reporting.urls")),
    path("office/publishing/", include("gongkai.web.publishing.urls")),
    path("office/dialogue/", include("gongkai.web.dialogue.urls")),
    path("office/oversight/", include("gongkai.web.oversight.urls")),
    path("account/", include("gongkai.web.organs.sign_in.addresses")),
    path("reader/", include("gongkai.web.screens.urls")),
    path("cms/", include("gongkai.web.portal.editor_urls")),
    path("", include("gongkai.web.portal.urls")),
]
