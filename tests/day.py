"""A day at the office, played in a real browser: its visitors, their secrets, and the pictures for the guides."""

from pathlib import Path

from door import code

PICTURES = Path(__file__).parent.parent / "docs" / "guide" / "pictures"
FIRST, OWN = "spring-Tide-2026-morning", "quiet-Harbour-2026-evening"


class Day:
    """The day's browser, its visitors, and the pictures wanted of it."""

    def __init__(self, open_door, folder):
        """Keep the secrets of the authenticators by user name; take pictures only where a folder is given."""
        self.open_door, self.folder, self.secrets, self.visitors = open_door, folder, {}, []

    def visitor(self):
        """Return somebody new at the door."""
        self.visitors.append(self.open_door())
        return self.visitors[-1]

    def picture(self, visitor, name, **manner):
        """Take a picture, where pictures are wanted."""
        if self.folder:
            visitor.picture(self.folder / f"{name}.png", **manner)

    def first_sign_in(self, username, *, factor):
        """Sign in for the first time: an own password, and a second factor where a post demands it."""
        visitor = self.visitor()
        visitor.go("/office/")
        visitor.fill(login=username, password=FIRST)
        visitor.press("登录")
        assert "初始密码" in visitor.text()
        visitor.go("/office/")
        assert "初始密码" in visitor.text(), "nothing is reached before the password is one's own"
        visitor.fill(oldpassword=FIRST, password1=OWN, password2=OWN)
        visitor.press("修改密码")
        if factor:
            self._enrol(visitor, username)
        return visitor

    def _enrol(self, visitor, username):
        visitor.go("/office/")
        secret = visitor.page.locator("code.secret").inner_text().replace(" ", "")
        self.secrets[username] = secret
        visitor.fill(code="000000")
        visitor.press("启用")
        assert "验证码不对" in visitor.text()
        visitor.fill(code=code(secret))
        visitor.press("启用")
        assert "恢复码" in visitor.text()

    def sign_in(self, username):
        """Sign in with the own password and the second factor."""
        visitor = self.visitor()
        visitor.go("/account/login/?next=/office/")
        visitor.fill(login=username, password=OWN)
        visitor.press("登录")
        visitor.fill(code=code(self.secrets[username], 2))
        visitor.press("登录")
        return visitor
