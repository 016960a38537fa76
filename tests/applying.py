"""An applicant at the public's pages, for tests: fills in the form, reads the receipt."""

import re
from itertools import count

from django.urls import reverse

TOLD = {
    "kind": "natural",
    "name": "欧阳某某",
    "identity": "居民身份证 340000199001010015",
    "phone": "13900001111",
    "wanted": "2025年本镇青苗补偿标准的文件",
    "form": "electronic",
    "route": "web",
}
_TOKENS = count(1)


def apply(client, organ, **told):
    """Send the form as a browser does; return the page it leads to."""
    sent = TOLD | {"token": f"token-of-a-form-{next(_TOKENS)}"} | told
    return client.post(reverse("request_information", args=[organ.pk]), sent, follow=True)


def receipt_of(answer):
    """Return number and code from the page of the receipt."""
    found = re.findall(r'class="receipt">([^<]+)<', answer.content.decode())
    assert len(found) == 2, answer.content.decode()
    return tuple(found)


def track(client, number, code):
    """Open a request by number and code; return the page it leads to."""
    return client.post(reverse("track_request"), {"number": number, "code": code}, follow=True)
