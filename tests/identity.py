"""An identity provider small enough for tests: it speaks OpenID Connect, and says of everybody what it is told."""

import json
import threading
import time
from urllib.parse import parse_qs
from wsgiref.simple_server import WSGIRequestHandler, make_server

import jwt
from cryptography.hazmat.primitives.asymmetric import rsa


class Quiet(WSGIRequestHandler):
    """Logs nothing."""

    def log_message(self, *_said):
        """Say nothing."""


class Provider:
    """The provider: `claims` is what it says of whoever comes, `asked` what the office sent for a token."""

    def __init__(self, client):
        self.client, self.claims, self.asked = client, {}, {}
        self.key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
        self.server = make_server("127.0.0.1", 0, self._answer, handler_class=Quiet)
        self.url = f"http://127.0.0.1:{self.server.server_port}"
        self.thread = threading.Thread(target=self.server.serve_forever)
        self.thread.start()

    def close(self):
        """Stop."""
        self.server.shutdown()
        self.thread.join()
        self.server.server_close()

    def _answer(self, environ, start):
        said = {
            "/.well-known/openid-configuration": self._configuration,
            "/token": self._token,
            "/userinfo": lambda _: self.claims,
        }.get(environ["PATH_INFO"])
        start("200 OK" if said else "404 Not Found", [("Content-Type", "application/json")])
        return [json.dumps(said(environ) if said else {}).encode()]

    def _configuration(self, _environ):
        ends = {"authorization": "authorize", "token": "token", "userinfo": "userinfo"}
        return {
            "issuer": self.url,
            "jwks_uri": f"{self.url}/keys",
            "token_endpoint_auth_methods_supported": ["client_secret_post"],
            **{f"{end}_endpoint": f"{self.url}/{path}" for end, path in ends.items()},
        }

    def _token(self, environ):
        self.asked = parse_qs(environ["wsgi.input"].read(int(environ["CONTENT_LENGTH"])).decode())
        now = int(time.time())
        claims = {"iss": self.url, "aud": self.client, "iat": now, "exp": now + 60, **self.claims}
        token = jwt.encode(claims, self.key, algorithm="RS256", headers={"kid": "1"})
        return {"access_token": "opaque", "token_type": "Bearer", "id_token": token}
