"""What is wrong with an installation's records, in words, with how to mend it."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from django.db import DatabaseError, connection
from django.db.migrations.executor import MigrationExecutor
from django.db.models import Q
from django.utils import timezone
from django_tasks import TaskResultStatus
from django_tasks_db.models import DBTaskResult, get_date_max

from gongkai.law.calendar import missing_notice
from gongkai.web.organs.audit import faults
from gongkai.web.organs.models import Organ, Post
from gongkai.web.organs.tables import roles
from gongkai.web.settings.doctor import Ailment

LATE = timedelta(minutes=30)
"""A worker that runs lets no task wait for so long."""


def record_ailments() -> Iterator[Ailment]:
    """Yield what only the database shows: migrations not run, nobody to administer, a broken audit trail."""
    try:
        executor = MigrationExecutor(connection)
        waiting = executor.migration_plan(executor.loader.graph.leaf_nodes())
    except DatabaseError as error:
        first = str(error).splitlines()[0]
        yield Ailment("error", "连不上数据库：{error}", "请核对 DATABASE_URL，并确认数据库已经启动。", {"error": first})
        return
    if waiting:
        yield Ailment("error", "数据库有 {count} 项升级没有执行", "请运行 gongkai init。", {"count": len(waiting)})
        return
    yield from _people_and_trail()


def _people_and_trail() -> Iterator[Ailment]:
    today = timezone.localdate()
    if not Organ.objects.exists():
        yield Ailment("warning", "还没有机关", "请运行 gongkai createorgan 或者 gongkai import。")
    for key, role in roles().items():
        held = Post.objects.held_on(today).filter(role=key, person__is_active=True)
        if role.administrator and not held.exists():
            yield Ailment("warning", "没有人担任“{role}”", "请由安全管理员任命。", {"role": role.name})
    late = waiting_tasks(timezone.now())
    if late:
        remedy = "请确认后台任务（gongkai worker）在运行，并查看它的日志。"
        yield Ailment("warning", "有 {count} 项后台任务半小时前就该执行，还没有执行", remedy, {"count": late})
    broken = next(faults(), None)
    if broken:
        yield Ailment("error", broken.message, "请立即保存现场，并报告信息安全部门。", dict(broken.values))
    year = missing_notice(today)
    if year:
        yield Ailment(
            "warning", "缺 {year} 年的节假日安排，年底的期限是暂定的", "请升级到含有该年安排的版本。", {"year": year}
        )


def waiting_tasks(at: datetime) -> int:
    """Return how many tasks have been due for longer than any worker lets them wait."""
    since = at - LATE
    due = Q(run_after__lte=since) | Q(run_after=get_date_max(), enqueued_at__lte=since)
    return int(DBTaskResult.objects.filter(due, status=TaskResultStatus.READY).count())
