"""The organ responsible on screen: chosen, named in the answer; a case handed over is shown at both organs."""

import pytest
from django.urls import reverse

from gongkai.web.requests.models import Request, Transfer
from gongkai.web.requests.views.transfers import TransferForm


@pytest.fixture
def case(letter):
    return letter()[0]


def see(client, somebody, case):
    client.force_login(somebody)
    return client.get(reverse("case", args=[case.pk])).content.decode()


def test_handed_over_in_one_go_and_linked_both_ways(client, office, person, case):
    form = reverse("transfer_request", args=[case.pk])
    assert form in see(client, office.clerk, case)
    answer = client.post(form, {"to": office.other.pk, "hand_over": "on"})
    assert "移送须经申请人同意" in answer.content.decode()
    answer = client.post(form, {"to": office.other.pk, "hand_over": "on", "agreed": "on"})
    assert answer.url == reverse("case", args=[case.pk])
    made = Request.objects.get(organ=office.other)
    text = see(client, office.clerk, case)
    assert made.number in text
    assert reverse("case", args=[made.pk]) not in text, "the other organ's register is not this clerk's"
    assert form not in text
    there = see(client, person("clerk", office.other), made)
    assert f"由{case.organ}移送" in there
    assert case.number in there


def test_the_answer_names_the_organ_and_how_it_is_reached(client, office, case):
    client.force_login(office.clerk)
    client.post(reverse("transfer_request", args=[case.pk]), {"named": "省水利厅", "contact": "0000-1"})
    assert Transfer.objects.get().letter is None
    draft = client.get(reverse("draft_notice", args=[case.pk, "not_ours"])).content.decode()
    assert "省水利厅（0000-1）" in draft


@pytest.mark.django_db
def test_only_organs_that_are_asked_for_information_are_offered(case, county):
    offered = set(TransferForm(case).fields["to"].queryset)
    assert offered == {county.county, county.other, county.department}
