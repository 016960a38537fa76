"""What each address with arguments is about, for the test that tries every address with every role."""

from dataclasses import dataclass

from gongkai.web.organs.tables import settings
from gongkai.web.oversight.registers import REGISTERS


@dataclass(frozen=True)
class About:
    """What an address with arguments is about: a record of an organ, and the permission asked for there, if another."""

    arguments: object
    permission: str = ""


ABOUT = {
    "office/organs/<int:key>": About(lambda at: {"key": at.organ.pk}),
    "office/organs/<int:key>/settings/<slug:name>": About(
        lambda at: {"key": at.organ.pk, "name": next(iter(settings()))}
    ),
    "office/people/<int:key>": About(lambda at: {"key": at.person.pk}),
    "office/posts/<int:key>": About(lambda at: {"key": at.post.pk}),
    "office/audit/<int:number>": About(lambda at: {"number": at.row.number}),
    "office/remarks/<str:label>/<int:key>": About(
        lambda at: {"label": "organs.organ", "key": at.organ.pk}, "see_organs"
    ),
    "office/attachments/<int:key>": About(lambda at: {"key": at.attachment.pk}, "see_organs"),
    "office/publishing/documents/<int:key>": About(lambda at: {"key": at.document.pk}),
    "office/publishing/documents/changes/<int:key>": About(lambda at: {"key": at.change.pk}),
    "office/publishing/documents/of/<int:key>": About(lambda at: {"key": at.organ.pk}),
    "office/publishing/documents/of/<int:key>/void": About(
        lambda at: {"key": at.organ.pk, "year": 2026, "serial": 1, "series": "柳政发"}
    ),
    "office/publishing/sweeps/<int:key>": About(lambda at: {"key": at.sweep.pk}),
    "office/publishing/sweeps/lines/<int:key>": About(lambda at: {"key": at.line.pk}),
    "office/publishing/registers/<int:key>": About(lambda at: {"key": at.row_of_register.pk}),
    "office/publishing/sites/<int:key>": About(lambda at: {"key": at.organ.pk}),
    "office/publishing/sites/<int:key>/rows/<int:row>": About(lambda at: {"key": at.organ.pk, "row": at.matter.pk}),
    "office/publishing/columns/<int:key>": About(lambda at: {"key": at.column.pk}),
    "office/publishing/carriers/<int:key>": About(lambda at: {"key": at.carrier.pk}),
    "office/publishing/carried/<int:key>": About(lambda at: {"key": at.carried.pk}),
    "office/publishing/figures/<int:key>": About(lambda at: {"key": at.organ.pk}),
    "office/publishing/figures/<int:key>/<str:name>": About(lambda at: {"key": at.organ.pk, "name": "all"}),
    "office/publishing/registers/of/<int:key>": About(lambda at: {"key": at.organ.pk, "register": "penalty"}),
    "office/publishing/corrections/<int:key>": About(lambda at: {"key": at.correction.pk}),
    "office/publishing/table-two/<int:key>": About(lambda at: {"key": at.organ.pk}),
    "office/publishing/table-two/<int:key>/<str:cell>": About(
        lambda at: {"key": at.organ.pk, "cell": "t2.normative.issued"}
    ),
    "office/publishing/items/<int:key>": About(lambda at: {"key": at.item.pk}),
    "office/publishing/items/<int:key>/versions/<int:version>": About(
        lambda at: {"key": at.item.pk, "version": at.item.latest_revision_id}
    ),
    "office/publishing/items/<int:key>/versions/<int:version>/enclosures/<int:place>": About(
        lambda at: {"key": at.item.pk, "version": at.item.latest_revision_id, "place": 0}
    ),
    "office/publishing/items/<int:key>/versions/<int:before>/to/<int:version>": About(
        lambda at: {"key": at.item.pk, "before": at.item.latest_revision_id, "version": at.item.latest_revision_id}
    ),
    "office/publishing/reviews/<int:key>": About(lambda at: {"key": at.round.pk}),
    "office/publishing/reviews/<int:key>/pin/<int:passage>/<int:place>": About(
        lambda at: {"key": at.round.pk, "passage": 0, "place": 0}
    ),
    "office/publishing/pins/<int:key>": About(lambda at: {"key": at.pin.pk}),
    "office/requests/<int:key>": About(lambda at: {"key": at.case.pk}),
    "office/requests/<int:key>/step/<slug:kind>": About(lambda at: {"key": at.case.pk, "kind": "answered"}),
    "office/requests/<int:key>/record/<slug:record>": About(lambda at: {"key": at.case.pk, "record": "search"}),
    "office/requests/events/<int:key>": About(lambda at: {"key": at.event.pk}),
    "office/requests/parties/<int:key>": About(lambda at: {"key": at.party.pk}),
    "office/requests/assignments/<int:key>": About(lambda at: {"key": at.assignment.pk}),
    "office/requests/extensions/<int:key>": About(lambda at: {"key": at.approval.pk}),
    "office/requests/letters/<int:key>": About(lambda at: {"key": at.case.letter_id}),
    "office/reporting/above/<int:key>": About(lambda at: {"key": at.organ.pk}),
    "office/reporting/above/reports/<int:key>": About(lambda at: {"key": at.annual.pk}),
    "office/reporting/above/received/<int:key>": About(lambda at: {"key": at.received.pk}),
    "office/reporting/above/received/<int:key>/doubts/<int:number>": About(
        lambda at: {"key": at.received.pk, "number": 0}
    ),
    "office/reporting/above/received/<int:key>/cells/<str:cell>": About(
        lambda at: {"key": at.received.pk, "cell": "t3.new.total"}
    ),
    "office/reporting/above/received/<int:key>/pages/<int:number>": About(
        lambda at: {"key": at.received.pk, "number": 1}
    ),
    "office/reporting/totals/<int:key>": About(lambda at: {"key": at.organ.pk}),
    "office/reporting/totals/<int:key>/cells/<str:cell>": About(
        lambda at: {"key": at.organ.pk, "cell": "t3.new.total"}
    ),
    "office/reporting/<int:key>": About(lambda at: {"key": at.report.pk}),
    "office/reporting/<int:key>/draft.<slug:format>": About(lambda at: {"key": at.report.pk, "format": "json"}),
    "office/reporting/<int:key>/figures/<str:name>": About(lambda at: {"key": at.report.pk, "name": "typed.hotline"}),
    "office/reporting/<int:key>/findings/<slug:fingerprint>": About(
        lambda at: {"key": at.report.pk, "fingerprint": "0" * 16}
    ),
    "office/reporting/<int:key>/parts/<int:number>": About(lambda at: {"key": at.report.pk, "number": 1}),
    "office/reporting/editions/<int:key>": About(lambda at: {"key": at.edition.pk}),
    "office/reporting/editions/<int:key>/<slug:format>": About(lambda at: {"key": at.edition.pk, "format": "json"}),
    "office/reporting/points/<int:key>": About(lambda at: {"key": at.point.pk}),
    "office/reporting/reviews/<int:key>": About(lambda at: {"key": at.submitted.pk}),
    "office/reporting/totals/<int:key>/cells/<str:cell>/exclude": About(
        lambda at: {"key": at.organ.pk, "cell": "t4.suit_after.upheld"}
    ),
    "office/reporting/totals/exclusions/<int:key>": About(lambda at: {"key": at.exclusion.pk}),
    "account/sessions/<int:key>": About(lambda at: {"key": at.session.pk}),
    "account/provider/<str:provider_id>": About(lambda _: {"provider_id": "office"}),
    "organs/<int:key>": About(lambda at: {"key": at.organ.pk}),
    "reports/<int:key>": About(lambda _: {"key": 1}),
    "reports/<int:key>/editions/<int:number>": About(lambda _: {"key": 1, "number": 1}),
    "reports/<int:key>/editions/<int:number>/report.<slug:format>": About(
        lambda _: {"key": 1, "number": 1, "format": "pdf"}
    ),
    "items/<int:key>": About(lambda _: {"key": 1}),
    "items/<int:key>/files/<path:name>": About(lambda _: {"key": 1, "name": "a.pdf"}),
    "items/<int:key>/pictures/<int:image>/<int:width>": About(lambda _: {"key": 1, "image": 1, "width": 480}),
    "numbers/<path:number>": About(lambda _: {"number": "1/2"}),
    "columns/<int:key>": About(lambda _: {"key": 1}),
    "organs/<int:key>/feed/<slug:interest>": About(lambda at: {"key": at.organ.pk, "interest": "farmers"}),
    "subscriptions/<str:token>": About(lambda _: {"token": "1.abc:def"}),
    "sitemap-<slug:section>.xml": About(lambda _: {"section": "items"}),
    "office/requests/<int:key>/notices/new/<slug:kind>": About(lambda at: {"key": at.case.pk, "kind": "correction"}),
    "office/requests/notices/<int:key>": About(lambda at: {"key": at.paper.pk}),
    "office/requests/notices/<int:key>/deliver/<slug:way>": About(lambda at: {"key": at.paper.pk, "way": "post"}),
    "office/requests/notices/<int:key>/file/<slug:form>": About(lambda at: {"key": at.paper.pk, "form": "pdf"}),
    "office/requests/templates/<int:key>": About(lambda at: {"key": at.organ.pk}),
    "office/requests/templates/<int:key>/<slug:kind>": About(lambda at: {"key": at.organ.pk, "kind": "correction"}),
    "office/requests/<int:key>/files/<int:file>": About(lambda at: {"key": at.case.pk, "file": at.kept.pk}),
    "office/requests/files/<int:key>": About(lambda at: {"key": at.kept.pk}),
    "office/requests/redactions/<int:key>": About(lambda at: {"key": at.redaction.pk}),
    "office/requests/redactions/<int:key>/pieces/<int:piece>": About(lambda at: {"key": at.redaction.pk, "piece": 2}),
    "office/requests/proceedings/<int:key>": About(lambda at: {"key": at.proceeding.pk}),
    "office/requests/table-four/<int:key>/<int:year>/<str:cell>": About(
        lambda at: {"key": at.organ.pk, "year": 2026, "cell": "t4.reconsideration.upheld"}
    ),
    "office/requests/mails/<int:key>": About(lambda at: {"key": at.mail.pk}),
    "office/requests/proposals/<int:key>": About(lambda at: {"key": at.proposal.pk}),
    "requests/own/files/<int:file>": About(lambda _: {"file": 1}),
    "office/dialogue/faqs/<int:key>": About(lambda at: {"key": at.faq.pk}),
    "office/dialogue/faqs/<int:key>/act/<slug:name>": About(lambda at: {"key": at.faq.pk, "name": "submit_faq"}),
    "office/dialogue/faqs/synonyms/<int:key>": About(lambda at: {"key": at.organ.pk}),
    "office/dialogue/questions/<int:key>": About(lambda at: {"key": at.question.pk}),
    "questions/<int:key>": About(lambda _: {"key": 1}),
    "office/requests/<int:key>/to/<slug:room>": About(lambda at: {"key": at.case.pk, "room": "dialogue"}),
    "office/dialogue/letters/<int:key>": About(lambda at: {"key": at.mailed.pk}),
    "office/dialogue/letters/<int:key>/handle/<slug:step>": About(
        lambda at: {"key": at.mailed.pk, "step": "acknowledge"}
    ),
    "office/dialogue/letters/<int:key>/review/<slug:step>": About(lambda at: {"key": at.mailed.pk, "step": "reply"}),
    "office/dialogue/letters/<int:key>/to/<slug:room>": About(lambda at: {"key": at.mailed.pk, "room": "requests"}),
    "office/dialogue/letters/routes/<int:key>": About(lambda at: {"key": at.routed.pk}),
    "letters/<int:key>": About(lambda _: {"key": 1}),
    "office/dialogue/orders/<int:key>": About(lambda at: {"key": at.order.pk}),
    "office/dialogue/orders/<int:key>/steps/<slug:name>": About(
        lambda at: {"key": at.order.pk, "name": "accept_order"}, "keep_orders"
    ),
    "office/dialogue/orders/of/<int:key>": About(lambda at: {"key": at.organ.pk}),
    "office/dialogue/of/<int:key>/import/<slug:kind>": About(lambda at: {"key": at.organ.pk, "kind": "orders"}),
    "office/dialogue/services/of/<int:key>": About(lambda at: {"key": at.organ.pk}),
    "office/dialogue/dealings/<slug:kind>/<int:key>": About(lambda at: {"kind": "press", "key": at.press.pk}),
    "office/dialogue/of/<int:key>/dealings/<slug:kind>": About(lambda at: {"key": at.organ.pk, "kind": "press"}),
    "office/dialogue/proposals/<int:key>": About(lambda at: {"key": at.suggestion.pk}),
    "office/dialogue/open-days/<int:key>": About(lambda at: {"key": at.open_day.pk}),
    "office/dialogue/places/<int:key>": About(lambda at: {"key": at.zone.pk}),
    "proposals/<int:key>": About(lambda _: {"key": 1}),
    "open-days/<int:key>": About(lambda _: {"key": 1}),
    "open-days/photos/<int:key>": About(lambda _: {"key": 1}),
    "organs/<int:key>/documents": About(lambda at: {"key": at.organ.pk}),
    "organs/<int:key>/registers/<slug:register>": About(lambda at: {"key": at.organ.pk, "register": "licence"}),
    **{
        f"office/oversight/{name}/<int:key>": About(lambda at, name=name: {"key": at.registers[name].pk})
        for name in REGISTERS
    },
    "office/oversight/accountability/nil/<int:key>": About(lambda at: {"key": at.nil.pk}),
    "office/oversight/organs/<int:key>": About(lambda at: {"key": at.organ.pk}),
    "office/oversight/sets/<int:key>": About(lambda at: {"key": at.indicators.pk}),
    "office/oversight/indicators/<int:key>": About(lambda at: {"key": at.mark.indicator_id}),
    "office/oversight/assessments/<int:key>": About(lambda at: {"key": at.mark.assessment_id}),
    "office/oversight/assessments/<int:key>/figures/<str:name>": About(
        lambda at: {"key": at.mark.assessment_id, "name": "oversight.meetings"}
    ),
    "office/oversight/marks/<int:key>": About(lambda at: {"key": at.mark.pk}),
    "office/oversight/losses/<int:key>": About(lambda at: {"key": at.loss.pk}),
    "office/oversight/appeals/<int:key>": About(lambda at: {"key": at.appeal.pk}),
    "office/oversight/flaws/<int:key>": About(lambda at: {"key": at.flaw.pk}),
    "office/oversight/flaws/<int:key>/<slug:way>": About(lambda at: {"key": at.flaw.pk, "way": "mended"}, "mend_flaws"),
    "office/oversight/inspections/<int:key>": About(lambda at: {"key": at.inspection.pk}),
    "office/oversight/spot-checks/<int:key>": About(lambda at: {"key": at.spot_check.pk}),
    "office/oversight/spot-checks/of/<int:key>": About(lambda at: {"key": at.organ.pk}),
    "office/oversight/cockpit/<int:key>": About(lambda at: {"key": at.organ.pk}),
    "office/oversight/cockpit/<int:key>/late/<str:name>": About(
        lambda at: {"key": at.organ.pk, "name": "oversight.flaws"}
    ),
    "office/oversight/dispatch/<int:key>": About(lambda at: {"key": at.organ.pk}),
    "office/oversight/dispatch/<int:key>/<str:name>": About(
        lambda at: {"key": at.organ.pk, "name": "oversight.flaws_found"}
    ),
    "office/dialogue/surveys/<int:key>": About(lambda at: {"key": at.survey.pk}),
    "office/dialogue/surveys/questions/<int:key>": About(lambda at: {"key": at.survey_question.pk}),
    "office/dialogue/surveys/placements/<int:key>": About(lambda at: {"key": at.placement.pk}),
    "office/dialogue/ideas/<int:key>": About(lambda at: {"key": at.idea.pk}),
    "surveys/<int:key>": About(lambda _: {"key": 1}),
}
"""By the beginning of the address; the longest that fits counts."""
