"""What the browser is told to keep to, and what the server refuses: safe unless an office says otherwise."""

from typing import Any

from gongkai.web.settings.environment import Environment

SELF = "'self'"
DATA = "data:"
NONE = "'none'"

HERE = ("localhost", "127.0.0.1", "[::1]")
"""What this machine calls itself: whatever watches over the office asks from here, by this name and without https."""

WATCHED = [r"^health/", r"^metrics$"]

# One policy for every page: no script or style but our own files, and no exception for anybody.
POLICY = {
    "default-src": [SELF],
    "img-src": [SELF, DATA],
    "object-src": [NONE],
    "base-uri": [SELF],
    "form-action": [SELF],
    "frame-ancestors": [NONE],
}


def security(environment: Environment) -> dict[str, Any]:
    """Return the settings on cookies, headers and uploads; `tls` alone decides what only works over https."""
    megabytes = environment.upload_megabytes * 1024 * 1024
    settings: dict[str, Any] = {
        "ALLOWED_HOSTS": [*environment.hosts, *HERE],
        "CSRF_TRUSTED_ORIGINS": list(environment.origins),
        "CONTENT_SECURITY_POLICY": {"DIRECTIVES": POLICY},
        "SECURE_CONTENT_TYPE_NOSNIFF": True,
        "SECURE_REFERRER_POLICY": "same-origin",
        "SECURE_CROSS_ORIGIN_OPENER_POLICY": "same-origin",
        "X_FRAME_OPTIONS": "DENY",
        "SESSION_COOKIE_HTTPONLY": True,
        "SESSION_COOKIE_SAMESITE": "Lax",
        "CSRF_COOKIE_SAMESITE": "Lax",
        "SESSION_COOKIE_AGE": 8 * 60 * 60,
        "SESSION_EXPIRE_AT_BROWSER_CLOSE": True,
        "DATA_UPLOAD_MAX_MEMORY_SIZE": 10 * 1024 * 1024,
        "FILE_UPLOAD_MAX_MEMORY_SIZE": 5 * 1024 * 1024,
        "FILE_UPLOAD_PERMISSIONS": 0o640,
        "UPLOAD_LIMIT": megabytes,
    }
    if environment.tls:
        settings |= {
            "SECURE_PROXY_SSL_HEADER": ("HTTP_X_FORWARDED_PROTO", "https"),
            "SECURE_SSL_REDIRECT": True,
            "SECURE_REDIRECT_EXEMPT": WATCHED,
            "SECURE_HSTS_SECONDS": 365 * 24 * 60 * 60,
            "SESSION_COOKIE_SECURE": True,
            "CSRF_COOKIE_SECURE": True,
        }
    return settings
