"""The official account's interface at a port of this machine, as its documentation tells it; for tests."""

import json
import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qsl, urlsplit

APP_ID, SECRET = "wx0123456789abcdef", "0123456789abcdef0123456789abcdef"
ADDRESS = "https://mp.weixin.qq.com/s/{}"


class Platform:
    """What the platform knows: the token it has lent, uploads, drafts, articles; and what it is to answer instead."""

    def __init__(self):
        self.tokens, self.calls, self.drafts, self.tasks, self.articles = ["token0"], [], {}, {}, {}
        self.uploads, self.faults, self.statuses = [], {}, []
        self.url = ""

    def fail(self, call, *codes):
        """Answer the next calls of this name with these error codes."""
        self.faults.setdefault(call, []).extend(codes)

    def count(self, call):
        """Return how often a call was made."""
        return self.calls.count(call)

    def answer(self, call, query, told):
        """Answer a call, with its body as told."""
        self.calls.append(call)
        if self.faults.get(call):
            return {"errcode": self.faults[call].pop(0), "errmsg": "no"}
        if call == "stable_token":
            return self.token(json.loads(told))
        if query.get("access_token") != self.tokens[-1]:
            return {"errcode": 40014, "errmsg": "invalid access_token"}
        return getattr(self, call.replace("/", "_"))(told)

    def token(self, told):
        """Lend the token there is, or a new one where that is forced."""
        if told["grant_type"] != "client_credential" or told["appid"] != APP_ID:
            return {"errcode": 40013, "errmsg": "invalid appid"}
        if told["secret"] != SECRET:
            return {"errcode": 40125, "errmsg": "invalid appsecret"}
        if told["force_refresh"]:
            self.tokens.append(f"token{len(self.tokens)}")
        return {"access_token": self.tokens[-1], "expires_in": 7200}

    def media_uploadimg(self, told):
        """Take a picture of a text."""
        self.uploads.append(told)
        return {"url": f"https://mmbiz.qpic.cn/{len(self.uploads)}"}

    def material_add_material(self, told):
        """Take a picture for covers."""
        self.uploads.append(told)
        return {"media_id": f"cover{len(self.uploads)}", "url": "https://mmbiz.qpic.cn/cover"}

    def draft_add(self, told):
        """Take a draft, within the limits."""
        (article,) = json.loads(told)["articles"]
        if len(article["title"]) > 32:
            return {"errcode": 45003, "errmsg": "title size out of limit"}
        if len(article["digest"]) > 128 or len(article["author"]) > 16 or b"\\u" in told:
            return {"errcode": 45004, "errmsg": "description size out of limit"}
        self.drafts[f"draft{len(self.drafts)}"] = article
        return {"media_id": f"draft{len(self.drafts) - 1}"}

    def freepublish_submit(self, told):
        """Publish a draft, which is no draft any more; it takes as long as `statuses` say."""
        draft = json.loads(told)["media_id"]
        if draft not in self.drafts:
            return {"errcode": 40007, "errmsg": "invalid media_id"}
        self.tasks[f"10000{len(self.tasks)}"] = self.drafts.pop(draft)
        return {"errcode": 0, "errmsg": "ok", "publish_id": f"10000{len(self.tasks) - 1}"}

    def freepublish_get(self, told):
        """Tell what became of a task."""
        task = json.loads(told)["publish_id"]
        status = self.statuses.pop(0) if self.statuses else 0
        if status:
            return {"publish_id": task, "publish_status": status, "fail_idx": []}
        self.articles[f"article{task}"] = self.tasks[task]
        detail = {"count": 1, "item": [{"idx": 1, "article_url": ADDRESS.format(task)}]}
        return {"publish_id": task, "publish_status": 0, "article_id": f"article{task}", "article_detail": detail}

    def freepublish_delete(self, told):
        """Delete an article."""
        del self.articles[json.loads(told)["article_id"]]
        return {"errcode": 0, "errmsg": "ok"}


@contextmanager
def platform():
    """Run the platform while it is needed."""
    known = Platform()

    class Door(BaseHTTPRequestHandler):
        def do_POST(self):
            asked = urlsplit(self.path)
            told = self.rfile.read(int(self.headers["Content-Length"]))
            call = asked.path.removeprefix("/cgi-bin/")
            content = json.dumps(known.answer(call, dict(parse_qsl(asked.query)), told)).encode()
            self.send_response(200)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, *_):
            """Say nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Door) as server:
        server.daemon_threads = True
        threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
        known.url = f"http://127.0.0.1:{server.server_address[1]}"
        yield known
        server.shutdown()
