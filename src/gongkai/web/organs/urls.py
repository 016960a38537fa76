"""Addresses of the back office's floor: every file of views brings its own list."""

from gongkai.web.organs.views import audit, desk, intake, organs, people, posts, remarks

urlpatterns = [
    *desk.addresses,
    *intake.addresses,
    *organs.addresses,
    *people.addresses,
    *posts.addresses,
    *audit.addresses,
    *remarks.addresses,
]
