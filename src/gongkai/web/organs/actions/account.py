"""Actions on whole accounts: close one when its holder leaves, open it again."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from django.utils import timezone

from gongkai.web.organs.action import Done, Reason
from gongkai.web.organs.actions.post import Dismiss, others_in
from gongkai.web.organs.actions.sign_in import OnOthers, end_all
from gongkai.web.organs.tables import roles


@dataclass(frozen=True)
class CloseAccount(OnOthers):
    """Close the account of somebody who leaves: out everywhere at once, today the last day of every post.

    The person and all that was done stay on record; the account can be opened again, its posts must be given anew.
    """

    name, label, permission = "close_account", "停用账户", "close_account"

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it: an administrator goes only when somebody else is there to administer."""
        if not self.person.is_active:
            yield Reason("账户已经停用")
            return
        day = timezone.localdate(at)
        for post in self.person.posts.held_on(day).filter(stands_in_for=None).select_related("organ"):
            if roles()[post.role].administrator and not others_in(post, day).exclude(person=self.person).exists():
                values = {"organ": str(post.organ), "role": roles()[post.role].name}
                yield Reason("“{organ}”没有其他人担任“{role}”，请先任命另一人", values)

    def act(self, at: datetime) -> Done:
        """Sign the person out, end the posts and whatever substitutes they have, and let nobody in any more."""
        day = timezone.localdate(at)
        posts = list(self.person.posts.after(day))
        for post in posts:
            Dismiss(post, day).act(at)
        self.person.is_active = False
        self.person.save(update_fields=["is_active"])
        return Done(self.person, {"is_active": [True, False], "posts": len(posts), "sessions": end_all(self.person)})


@dataclass(frozen=True)
class OpenAccount(OnOthers):
    """Open a closed account again, with the password and second factor it had. It brings no post back."""

    name, label, permission = "open_account", "恢复账户", "close_account"

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        del at
        if self.person.is_active:
            yield Reason("账户正在使用")

    def act(self, at: datetime) -> Done:
        """Let the person in again."""
        del at
        self.person.is_active = True
        self.person.save(update_fields=["is_active"])
        return Done(self.person, {"is_active": [False, True]})
