"""The official account's interface over HTTP: every call it documents that we make, and its faults in our words."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import requests

from gongkai.words import CHINESE, say
from gongkai.words.tables import table

SECONDS = 20
_SILENT = "微信接口没有应答（{fault}）"
DONE, UNDER_WAY = 0, 1
"""What a publishing task answers when it is through, and while it is at it."""


class ServiceFault(Exception):
    """The interface did not do what was asked. `renew`: the token is not good; `final`: no use asking again."""

    def __init__(self, code: int | None, why: str, *, renew: bool = False, final: bool = False) -> None:
        super().__init__(why)
        self.code, self.renew, self.final = code, renew, final


@dataclass(frozen=True, slots=True)
class Token:
    """What lets a program in, and for how many seconds."""

    value: str
    seconds: int


@dataclass(frozen=True, slots=True)
class Published:
    """What became of a publishing task: its status, what the article is called there, its address."""

    status: int
    article: str = ""
    address: str = ""


class Service:
    """The interface at an address such as https://api.weixin.qq.com. Every call raises ServiceFault."""

    def __init__(self, url: str) -> None:
        """Keep the address."""
        self._url = url.rstrip("/")

    def token(self, app_id: str, secret: str, *, renewed: bool = False) -> Token:
        """Return the token the platform has lent, or (`renewed`) another one, after which the one before is void."""
        asked = {"grant_type": "client_credential", "appid": app_id, "secret": secret, "force_refresh": renewed}
        answer = self._post("stable_token", "", asked)
        return Token(_text(answer, "access_token"), int(answer.get("expires_in", 0)))

    def upload_picture(self, token: str, name: str, picture: bytes) -> str:
        """Upload a picture of an article's text; return the address it has there."""
        return _text(self._send("media/uploadimg", {"access_token": token}, files={"media": (name, picture)}), "url")

    def upload_cover(self, token: str, name: str, picture: bytes) -> str:
        """Upload a picture for covers, kept for good; return what it is called there."""
        query = {"access_token": token, "type": "image"}
        return _text(self._send("material/add_material", query, files={"media": (name, picture)}), "media_id")

    def add_draft(self, token: str, article: Mapping[str, Any]) -> str:
        """Put an article among the drafts; return what the draft is called."""
        return _text(self._post("draft/add", token, {"articles": [article]}), "media_id")

    def submit(self, token: str, draft: str) -> str:
        """Ask for a draft to be published; return the task. That it was taken does not mean that it is published."""
        return _text(self._post("freepublish/submit", token, {"media_id": draft}), "publish_id")

    def state(self, token: str, task: str) -> Published:
        """Return what became of a publishing task."""
        answer = self._post("freepublish/get", token, {"publish_id": task})
        items = (answer.get("article_detail") or {}).get("item") or [{}]
        article, address = str(answer.get("article_id") or ""), str(items[0].get("article_url") or "")
        return Published(int(answer.get("publish_status", UNDER_WAY)), article, address)

    def delete(self, token: str, article: str) -> None:
        """Delete a published article."""
        self._post("freepublish/delete", token, {"article_id": article, "index": 0})

    def _post(self, call: str, token: str, told: Mapping[str, Any]) -> dict[str, Any]:
        # The interface wants Chinese as it is, not as escapes.
        body = json.dumps(told, ensure_ascii=False).encode()
        query = {"access_token": token} if token else {}
        return self._send(call, query, data=body, headers={"Content-Type": "application/json; charset=utf-8"})

    def _send(self, call: str, query: Mapping[str, str], **told: Any) -> dict[str, Any]:
        try:
            answer = requests.post(
                f"{self._url}/cgi-bin/{call}", params=query, timeout=SECONDS, allow_redirects=False, **told
            )
            found = json.loads(answer.content)
        except (requests.RequestException, ValueError) as fault:
            # What went wrong is told without the address: it holds the token.
            raise ServiceFault(None, say(_SILENT, CHINESE, {"fault": type(fault).__name__})) from None
        if not isinstance(found, dict):
            raise ServiceFault(None, say(_SILENT, CHINESE, {"fault": "ValueError"}))
        if found.get("errcode"):
            raise _fault(int(found["errcode"]))
        return found


def status_name(status: int) -> str:
    """Return what a status of a publishing task means."""
    known = table("web/publishing/wechat/wechat")["status"].get(str(status))
    return str(known["name"]) if known else say("状态 {number}", CHINESE, {"number": status})


def _fault(code: int) -> ServiceFault:
    known = table("web/publishing/wechat/wechat")["code"].get(str(code), {"name": say("微信接口拒绝", CHINESE)})
    marks = {mark: bool(known.get(mark)) for mark in ("renew", "final")}
    return ServiceFault(code, f"{known['name']}（{code}）", **marks)


def _text(answer: Mapping[str, Any], name: str) -> str:
    value = answer.get(name)
    if not value:
        raise ServiceFault(None, say("微信接口的应答里没有 {name}", CHINESE, {"name": name}))
    return str(value)
