"""Screens of the sweep: begun, judged document by document, finished with a drafted list."""

from datetime import date

from django.urls import reverse

from gongkai.web.publishing.models import Document, Item, Sweep


def test_a_sweep_from_beginning_to_end(site, client):
    told = {"series": "柳政发", "year": 2020, "formed_on": date(2020, 1, 2), "kind": "normative"}
    document = Document.objects.create(organ=site.organ, serial=1, title="旧办法", **told)
    client.force_login(site.clerk)
    assert "开始清理" in client.get(reverse("sweeps")).text
    client.post(reverse("start_sweep"), {"at_organ": site.organ.pk, "title": "年度清理"})
    sweep = Sweep.objects.get()
    page = reverse("sweep", args=[sweep.pk])
    judge = reverse("judge_line", args=[sweep.lines.get().pk])
    assert judge in client.get(page).text
    client.post(judge, {"verdict": "repeal", "reason": "已被替代"})
    day = Sweep.objects.get().begun_on.isoformat()
    finish = reverse("finish_sweep", args=[sweep.pk])
    assert site.news.title in client.get(finish).text
    client.post(finish, {"on": day, "column": site.news.pk})
    document.refresh_from_db()
    assert document.state == "repealed"
    sweep.refresh_from_db()
    shown = client.get(page).text
    assert Item.objects.get(pk=sweep.item_id).title in shown
    assert judge not in shown
