"""Parts to put faults into, and what the messages say is expected instead."""

from __future__ import annotations

from tests.documents.building import TEXT

NUMBER = (
    "expected a whole number or an object of the kind about, at-least, in-appendix, no-clause, "
    "open-wording, to-be-decided or unstated, for example 3"
)
A_KEY = "a key: at most 80 lower-case letters, digits and single hyphens, for example street-minds"
NOT_GIVEN = "in-appendix, no-clause, open-wording, to-be-decided or unstated"
KINDS = (
    "accession, appendix, associate, background, body, breach-dialogue, budget-line, capacity, "
    "change-route, commitment, contact, contents, contribution, copies, data-protection, "
    "definition, dispute-ladder, ending, funding, goal, heading, indexation, indicator, office, party, "
    "payment-plan, payment-stop, precedence, purpose, renegotiation, repayment, report, requirement, "
    "signature, source, target-group, template, term, unit or values"
)
LINE = {"kind": "budget-line", "key": "rad", "of": "medel", "purpose": TEXT}
TERM = {"kind": "term", "key": "tid", "initial": "2021-06-01/2022-05-31"}
ENDING = {
    "kind": "ending",
    "key": "slut",
    "act": "notice",
    "by": "staden",
    "ends": "whole",
    "modality": "power",
}
REPORT = {"kind": "report", "key": "rapport", "name": "Rapport", "contents": []}
UNIT = {"kind": "unit", "key": "styrelse", "name": "Styrelse", "of": "staden"}
