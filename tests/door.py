"""Signing in for real, in tests: with a password, and codes of an authenticator."""

from allauth.mfa.models import Authenticator
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from allauth.mfa.totp.internal.auth import TOTP, format_hotp_value, hotp_value, yield_hotp_counters_from_time
from django.urls import reverse

PASSWORD = "green-River-2026-bend"  # noqa: S105 -- of nobody
SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"  # noqa: S105 -- of nobody


def with_password(person, *, factor=False):
    """Give a person a password, and an authenticator only where asked."""
    person.set_password(PASSWORD)
    person.save()
    Authenticator.objects.filter(user=person).delete()
    if factor:
        TOTP.activate(person, SECRET)
        RecoveryCodes.activate(person)
    return person


def enter(client, person, password=PASSWORD):
    """Send the sign-in form."""
    return client.post(reverse("account_login"), {"login": person.username, "password": password})


def code(secret=SECRET, step=1):
    """Return the code an authenticator shows: the step before (0), now (1), or after (2); none can be used twice."""
    return format_hotp_value(hotp_value(secret, list(yield_hotp_counters_from_time())[step]))
