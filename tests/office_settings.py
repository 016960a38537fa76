"""The office's settings for tests: a data folder of its own, and PostgreSQL where GONGKAI_TEST_DATABASE names one."""

import atexit
import os
import shutil
import tempfile

os.environ["GONGKAI_SECRET"] = "a secret for tests only"  # noqa: S105 -- as it says
os.environ["GONGKAI_DATA"] = tempfile.mkdtemp(prefix="gongkai-tests-")
os.environ["DATABASE_URL"] = os.environ.get("GONGKAI_TEST_DATABASE", "")

from gongkai.web.settings import *  # noqa: F403 -- the settings themselves, with the few differences below

PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
STORAGES = {**STORAGES, "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}}  # noqa: F405 -- the settings above
CACHES = {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}}
TASKS = {"default": {"BACKEND": "django_tasks.backends.immediate.ImmediateBackend"}}
# Every client of every test has a server of its own: it looks for styles when asked, not for all of them at once.
WHITENOISE_AUTOREFRESH = True
STATIC_ROOT.mkdir(parents=True)  # noqa: F405 -- what is served must be there, and here nothing is collected
# What fails shows why it failed, and not every task and page before it.
LOGGING["loggers"] = {name: {"level": "WARNING"} for name in ("wagtail", "django_tasks", "django_tasks_db")}  # noqa: F405 -- the settings above
atexit.register(shutil.rmtree, os.environ["GONGKAI_DATA"], ignore_errors=True)
