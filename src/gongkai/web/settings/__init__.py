"""Django's settings, put together from what the environment tells. Sane and safe where it tells nothing."""

from pathlib import Path
from zoneinfo import ZoneInfo

from gongkai.web.settings import environment as _environment
from gongkai.web.settings.database import database
from gongkai.web.settings.logs import logs
from gongkai.web.settings.security import security
from gongkai.web.settings.sign_in import sign_in

ENVIRONMENT = _environment.read()
_WEB = Path(__file__).parent.parent

SECRET_KEY = _environment.secret_of(ENVIRONMENT)
DEBUG = ENVIRONMENT.debug
globals().update(security(ENVIRONMENT))

INSTALLED_APPS = [
    "gongkai.web.organs",
    "gongkai.web.screens",
    "gongkai.web.requests",
    "gongkai.web.publishing",
    "gongkai.web.dialogue",
    "gongkai.web.reporting",
    "gongkai.web.oversight",
    "gongkai.web.portal",
    "wagtail.contrib.forms",
    "wagtail.contrib.redirects",
    "wagtail.contrib.table_block",
    "wagtail.embeds",
    "wagtail.sites",
    "wagtail.users",
    "wagtail.snippets",
    "wagtail.documents",
    "wagtail.images",
    "wagtail.search",
    "wagtail.admin",
    "wagtail",
    "modelcluster",
    "taggit",
    "treebeard",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "allauth.socialaccount",
    "allauth.socialaccount.providers.openid_connect",
    "allauth.usersessions",
    "django_tasks",
    "django_tasks_db",
    "django_prometheus",
    "csp",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django.contrib.sitemaps",
    "django.contrib.humanize",
]

MIDDLEWARE = [
    "django_prometheus.middleware.PrometheusBeforeMiddleware",
    "django.middleware.security.SecurityMiddleware",
    "gongkai.web.screens.legible.Legible",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "gongkai.web.organs.sign_in.presence.Presence",
    "gongkai.web.organs.sign_in.gate.Gate",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_prometheus.middleware.PrometheusAfterMiddleware",
]

ROOT_URLCONF = "gongkai.web.urls"
WSGI_APPLICATION = "gongkai.web.wsgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "django.template.context_processors.i18n",
            ]
        },
    }
]

DATABASES = {"default": database(ENVIRONMENT)}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
# Failed tries at the door are counted here: so much room that nobody can push them out by trying many names.
CACHES = {
    "default": {
        "BACKEND": "django.core.cache.backends.db.DatabaseCache",
        "LOCATION": "cache",
        "OPTIONS": {"MAX_ENTRIES": 100_000},
    }
}
TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}

AUTH_USER_MODEL = "organs.Person"
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}", "OPTIONS": options}
    for name, options in (
        ("UserAttributeSimilarityValidator", {"user_attributes": ("username", "name", "phone", "email")}),
        ("MinimumLengthValidator", {"min_length": 12}),
        ("CommonPasswordValidator", {}),
        ("NumericPasswordValidator", {}),
    )
]
globals().update(sign_in(ENVIRONMENT))

LANGUAGE_CODE = "zh-hans"
LANGUAGES = [("zh-hans", "简体中文"), ("en", "English")]
LOCALE_PATHS = [_WEB / "locale"]
TIME_ZONE = "Asia/Shanghai"
AUDIT_ZONE = ZoneInfo("UTC")
USE_TZ = True

STATIC_URL = "/static/"
STATIC_ROOT = ENVIRONMENT.data / "static"
MEDIA_URL = "/media/"
MEDIA_ROOT = ENVIRONMENT.data / "media"
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    # Only the editor asks for these by their own address; the public's pictures belong to the items that show them.
    "renditions": {
        "BACKEND": "django.core.files.storage.FileSystemStorage",
        "OPTIONS": {"base_url": "/cms/pictures/"},
    },
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedStaticFilesStorage"},
}
WHITENOISE_USE_FINDERS = True

WAGTAIL_SITE_NAME = ENVIRONMENT.site_name
WAGTAILADMIN_BASE_URL = next(iter(ENVIRONMENT.origins), "http://localhost:8000")
WAGTAIL_WORKFLOW_ENABLED = False
WAGTAILADMIN_COMMENTS_ENABLED = False
# A draft becomes a version when its author says so: one saved by itself would void approvals on a slip of the finger.
WAGTAIL_AUTOSAVE_INTERVAL = 0
# Choosers look into the tables themselves; no index of Wagtail's is kept (publishing/editor/indexes.py).
WAGTAILSEARCH_BACKENDS = {"default": {"BACKEND": "modelsearch.backends.database.fallback"}}
WAGTAILIMAGES_RENDITION_STORAGE = "renditions"
WAGTAILIMAGES_IMAGE_FORM_BASE = "gongkai.web.publishing.editor.pictures.PictureForm"
WAGTAIL_ENABLE_UPDATE_CHECK = False
WAGTAIL_ENABLE_WHATS_NEW_BANNER = False
WAGTAIL_I18N_ENABLED = False
WAGTAILEMBEDS_FINDERS: list[dict[str, str]] = []
WAGTAIL_GRAVATAR_PROVIDER_URL = None
TAGGIT_CASE_INSENSITIVE = True

LOGGING = logs(ENVIRONMENT)
