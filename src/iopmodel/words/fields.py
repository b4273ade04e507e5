"""What the fields of parts are called, in both languages, side by side in one table."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final, get_args

import attrs

from iopmodel.partnership.fieldtypes import alternatives, field_types, kind_name, value_class
from iopmodel.words.screens import in_language
from iopmodel.words.tongue import Language

__all__ = ["FIELDS", "RECORDS", "say_field", "say_path", "say_record"]

FIELDS: Final = {
    # What means the same in every kind.
    "amount": ("belopp", "amount"),
    "area": ("område", "area"),
    "cites": ("stöd i texten", "clauses"),
    "conditions": ("villkor", "conditions"),
    "contents": ("innehåll", "contents"),
    "figures": ("siffror", "figures"),
    "form": ("form", "form"),
    "key": ("nyckel", "key"),
    "left_out": ("utelämnade personuppgifter", "personal data left out"),
    "legal_form": ("juridisk form", "legal form"),
    "name": ("namn", "name"),
    "recorded": ("dokumenteras", "recorded"),
    "seen_to_by": ("ombesörjs av", "seen to by"),
    "timing": ("när", "when"),
    "under": ("enligt", "under"),
    "weighing": ("att väga in", "to be looked at"),
    # Each kind its own: the same word means different things in different kinds.
    "accession.decided_by": ("beslutas av", "decided by"),
    "appendix.at_hand": ("finns till hands", "at hand"),
    "appendix.number": ("nummer", "number"),
    "associate.described_only": ("bara beskriven", "only described"),
    "associate.near": ("närmast", "works with"),
    "background.about": ("om", "about"),
    "background.facts": ("uppgifter", "facts"),
    "body.chair": ("ordförande", "chair"),
    "body.convener": ("sammankallande", "convener"),
    "body.decides": ("beslut", "how it decides"),
    "body.meets": ("möten", "meetings"),
    "body.role": ("slag", "kind"),
    "body.seats": ("platser", "seats"),
    "body.secretary": ("dokumenterar", "secretary"),
    "breach-dialogue.about": ("vad det gäller", "what about"),
    "breach-dialogue.between": ("mellan", "between"),
    "breach-dialogue.plan_decided_by": ("åtgärdsplan beslutas av", "plan decided by"),
    "breach-dialogue.plan_made_by": ("åtgärdsplan görs av", "plan made by"),
    "breach-dialogue.then": ("därefter", "then"),
    "breach-dialogue.triggers": ("anledningar", "triggers"),
    "budget-line.binding": ("bindande", "binding"),
    "budget-line.of": ("av", "of"),
    "budget-line.post": ("del av en tjänst", "share of a post"),
    "budget-line.purpose": ("ändamål", "purpose"),
    "capacity.enrolled_at": ("inskrivning var", "enrolled at"),
    "capacity.enrolment": ("inskrivning när", "enrolment"),
    "capacity.offered_by": ("erbjuds av", "offered by"),
    "capacity.places": ("platser", "places"),
    "capacity.reserved": ("reserverade", "reserved"),
    "capacity.what": ("vad", "what"),
    "change-route.decided_by": ("beslutas av", "decided by"),
    "change-route.first": ("dessförinnan", "first"),
    "change-route.of": ("ändringar", "changes"),
    "change-route.provided": ("oförändrat", "left as it is"),
    "change-route.renegotiated": ("ny förhandling", "negotiated anew"),
    "change-route.signed_by": ("undertecknas av", "signed by"),
    "change-route.size": ("storlek", "size"),
    "commitment.bearer": ("vem", "who"),
    "commitment.modality": ("hur bindande", "how binding"),
    "commitment.serves": ("mål som det tjänar", "goals served"),
    "commitment.towards": ("mot vem", "towards"),
    "commitment.what": ("vad", "what"),
    "contact.of": ("part", "party"),
    "contact.role": ("roll", "role"),
    "contents.sections": ("avsnitt", "section"),
    "contents.title": ("titel", "title"),
    "contribution.by": ("av vem", "by whom"),
    "contribution.essential": ("en förutsättning", "essential"),
    "contribution.hours": ("timmar", "hours"),
    "contribution.what": ("vad", "what"),
    "copies.held_by": ("innehas av", "held by"),
    "copies.number": ("antal", "number"),
    "data-protection.controller": ("personuppgiftsansvarig", "controller"),
    "data-protection.limits": ("gränser", "limits"),
    "data-protection.processor": ("personuppgiftsbiträde", "processor"),
    "definition.means": ("betyder", "means"),
    "definition.names": ("avser", "names"),
    "definition.word": ("ord", "word"),
    "dispute-ladder.between": ("mellan", "between"),
    "dispute-ladder.steps": ("steg", "steps"),
    "dispute-ladder.then": ("därefter", "then"),
    "ending.act": ("handling", "act"),
    "ending.after": ("först", "first"),
    "ending.by": ("vem", "by whom"),
    "ending.counted_from": ("räknas från", "counted from"),
    "ending.counting": ("räknas", "counted"),
    "ending.ends": ("upphör", "ends"),
    "ending.grounds": ("grunder", "grounds"),
    "ending.keeps_pay": ("utbetalt behålls i", "pay kept for"),
    "ending.last_resort": ("sista utväg", "last resort"),
    "ending.meanwhile": ("under tiden", "meanwhile"),
    "ending.modality": ("hur bindande", "how binding"),
    "ending.notice": ("uppsägningstid", "period of notice"),
    "ending.takes_effect": ("upphör när", "takes effect"),
    "ending.to": ("riktas till", "to"),
    "funding.nature": ("slag", "kind"),
    "funding.only_for": ("bara för", "only for"),
    "funding.payee": ("mottagare", "payee"),
    "funding.payer": ("betalare", "payer"),
    "funding.per": ("avser", "per"),
    "funding.vat": ("moms", "value added tax"),
    "goal.what": ("vad", "what"),
    "goal.whose": ("vems", "whose"),
    "heading.case_number": ("diarienummer", "case number"),
    "indexation.every": ("hur ofta", "how often"),
    "indexation.first": ("första gången", "first time"),
    "indexation.how": ("hur", "how"),
    "indexation.of": ("av", "of"),
    "indexation.rounding": ("avrundning", "rounding"),
    "indicator.by": ("uppdelat efter", "divided by"),
    "indicator.of": ("om", "about"),
    "indicator.on": ("mall", "template"),
    "indicator.what": ("vad", "what"),
    "office.number": ("antal", "number"),
    "office.of": ("hos", "of"),
    "party.legal_person": ("juridisk person", "legal person"),
    "party.organisation_number": ("organisationsnummer", "organisation number"),
    "party.sector": ("sektor", "sector"),
    "payment-plan.instalments": ("delbetalningar", "instalments"),
    "payment-plan.of": ("av", "of"),
    "payment-stop.after": ("först", "first"),
    "payment-stop.by": ("vem", "by whom"),
    "payment-stop.of": ("av", "of"),
    "payment-stop.triggers": ("anledningar", "triggers"),
    "precedence.between": ("mellan", "between"),
    "precedence.by": ("vad som går före", "what prevails"),
    "precedence.matter": ("i fråga om", "in the matter of"),
    "purpose.what": ("vad", "what"),
    "renegotiation.by": ("kan begäras av", "called for by"),
    "renegotiation.of": ("vad", "what"),
    "repayment.after": ("först", "first"),
    "repayment.base": ("underlag", "base"),
    "repayment.basis": ("räknas på", "reckoned on"),
    "repayment.duty": ("hur bindande", "how binding"),
    "repayment.fault": ("vems fel", "whose doing"),
    "repayment.found_by": ("prövas av", "found by"),
    "repayment.instead": ("i stället", "instead"),
    "repayment.instead_agreed_by": ("det godkänns av", "agreed to by"),
    "repayment.measure": ("hur mycket", "how much"),
    "repayment.owed_by": ("betalas av", "owed by"),
    "repayment.owed_to": ("betalas till", "owed to"),
    "repayment.severity": ("hur allvarligt", "how grave"),
    "repayment.triggers": ("anledningar", "triggers"),
    "repayment.within": ("senast", "by when"),
    "report.author": ("lämnas av", "author"),
    "report.built_on": ("bygger på", "built on"),
    "report.covers": ("avser", "covers"),
    "report.indicators": ("indikatorer", "indicators"),
    "report.on": ("mall", "template"),
    "report.recipient": ("lämnas till", "recipient"),
    "requirement.match": ("hur många av kraven", "how many of them"),
    "requirement.must": ("krav", "conditions"),
    "requirement.on": ("på vem", "on whom"),
    "requirement.tested": ("prövas", "tested"),
    "requirement.tested_by": ("prövas av", "tested by"),
    "signature.dated": ("dag", "day"),
    "signature.of": ("part", "party"),
    "signature.place": ("plats", "place"),
    "signature.role": ("roll", "role"),
    "signature.signed": ("undertecknad", "signed"),
    "source.number": ("nummer", "number"),
    "source.of": ("vems", "whose"),
    "source.regards": ("det gäller", "regards"),
    "source.role": ("slag", "kind"),
    "source.valid": ("gäller", "valid"),
    "source.version": ("lydelse", "wording"),
    "target-group.limits": ("avgränsning", "limits"),
    "target-group.often": ("ofta", "often"),
    "template.adopted_by": ("beslutas av", "adopted by"),
    "term.extension": ("förlängning", "extension"),
    "term.initial": ("tid", "period"),
    "unit.of": ("hos", "of"),
    "unit.tasks": ("uppgifter", "tasks"),
    "values.rests_on": ("hämtade från", "taken from"),
    "values.statements": ("värden", "values"),
    # What stands within a part.
    "agreed-extension.agree_by": ("överenskommelse senast", "to be agreed by"),
    "agreed-extension.agreed_by": ("överenskoms av", "agreed by"),
    "agreed-extension.latest_end": ("längst till", "until at the latest"),
    "agreed-extension.step": ("hur länge", "for how long"),
    "agreed-extension.written": ("skriftligt", "in writing"),
    "approval.above": ("därutöver av", "beyond that by"),
    "approval.by": ("av", "by"),
    "approval.delegated_by": ("på delegation från", "delegated by"),
    "approval.limit": ("upp till", "up to"),
    "automatic-extension.latest_end": ("längst till", "until at the latest"),
    "automatic-extension.notice_by": ("uppsägning senast", "notice by"),
    "automatic-extension.step": ("hur länge i taget", "for how long at a time"),
    "automatic-extension.stops": ("hindras av", "stopped by"),
    "negotiable-extension.agreed_by": ("överenskoms av", "agreed by"),
    "negotiable-extension.latest_end": ("längst till", "until at the latest"),
    "negotiable-extension.step": ("hur länge", "for how long"),
    "chair.apart_from": ("inte från samma part som i", "not of the same party as in"),
    "chair.counting": ("räknas", "counted"),
    "chair.elected_by": ("väljs av", "elected by"),
    "chair.held_by": ("är", "held by"),
    "chair.office_term": ("hur länge", "office term"),
    "chair.rotates": ("går runt", "rotates"),
    "decision-rule.majority": ("majoritet", "majority"),
    "decision-rule.quorum": ("beslutsför med", "quorum"),
    "decision-rule.recused": ("jäv", "recused"),
    "decision-rule.tie": ("vid lika röstetal", "in a tie"),
    "decision-rule.votes_of": ("räknas av", "reckoned of"),
    "decision-rule.votes_per": ("röster", "votes"),
    "figure.about": ("ungefär", "approximately"),
    "figure.at": ("när", "when"),
    "figure.number": ("antal", "number"),
    "figure.of": ("av", "of"),
    "figure.share": ("andel", "share"),
    "by-factor.percent": ("procent", "per cent"),
    "by-index.base": ("utgångsläge", "starting point"),
    "by-index.index": ("index", "index"),
    "by-index.share": ("andel av förändringen", "share of the change"),
    "instalment.covers": ("avser", "covers"),
    "instalment.share": ("andel", "share"),
    "paid-for.anchor": ("räknas från", "counted from"),
    "paid-for.span": ("längd", "length"),
    "reserved.for_": ("för", "for"),
    "reserved.number": ("antal", "number"),
    "seats.appointed_by": ("utses av", "appointed by"),
    "seats.count": ("antal", "number"),
    "seats.drawn_from": ("från", "drawn from"),
    "seats.profile": ("vilka", "profile"),
    "seats.side": ("för", "for"),
    "aside.disposition": ("slag", "kind"),
    "aside.of": ("av", "of"),
    "aside.sentence": ("mening", "sentence"),
    "aside.why": ("skäl", "why"),
    "section.asides": ("meningar utan del", "sentences without a part"),
    "section.hashes": ("lydelse", "wording"),
    "section.heading": ("rubrik", "heading"),
    "section.level": ("nivå", "level"),
    "section.number": ("nummer", "number"),
    "term-condition.fails": ("om det brister", "if it fails"),
    "term-condition.found_by": ("prövas av", "found by"),
    "term-condition.what": ("vad", "what"),
    "while.then": ("därefter", "after that"),
    # Open points and amendments.
    "open-point.about": ("om", "about"),
    "open-point.asks": ("frågar efter", "asks about"),
    "open-point.kind": ("slag", "kind"),
    "open-point.lacks": ("saknar", "lacks"),
    "open-point.question": ("fråga", "question"),
    "open-point.readings": ("läsning", "reading"),
    "open-point.weight": ("vikt", "weight"),
    "open-point.why": ("skäl", "why"),
    "amendment.agreed": ("överenskommen", "agreed"),
    "amendment.change": ("ändrar", "changes"),
    "amendment.effective": ("från och med", "from"),
    "amendment.says": ("säger", "says"),
    "amendment.settles": ("avgör", "settles"),
    "choice.point": ("punkt", "point"),
    "choice.reading": ("läsning", "reading"),
    "reading.change": ("ändrar", "changes"),
    "reading.excludes": ("utesluter", "excludes"),
    "reading.says": ("säger", "says"),
    "reading.supposes": ("förutsätter", "supposes"),
    "subject.fields": ("uppgifter", "fields"),
    "subject.part": ("del", "part"),
}
"""The fields of parts, and of what stands in them, Swedish and English.

By the kind and the field, or, where it means the same in every kind, by the field alone.
"""

RECORDS: Final = {
    "agreed-extension": ("förlängning om man kommer överens", "extension by agreement"),
    "automatic-extension": ("automatisk förlängning", "automatic extension"),
    "by-factor": ("omräkning med en procentsats", "by a percentage"),
    "by-index": ("omräkning efter ett index", "by an index"),
    "negotiable-extension": ("förlängning efter förhandling", "extension by negotiation"),
}
"""What stands in a part and can be of several kinds, Swedish and English."""


def say_field(kind: type, field: str, lang: Language) -> str:
    """Return what a field of a kind of part, or of what stands in one, is called.

    Examples:
        >>> from iopmodel.terms import Body, Report
        >>> say_field(Body, "meets", Language.SV), say_field(Report, "timing", Language.EN)
        ('möten', 'when')
    """
    named = FIELDS.get(f"{kind_name(kind)}.{field}") or FIELDS.get(field)
    # One without a word of its own, which a test does not allow, is called as documents have it.
    return in_language(lang, *named) if named else field.replace("_", " ")


def say_path(kind: type, path: str, lang: Language) -> str:
    """Return where in a kind of part a value stands, the fields from the outermost one on.

    Examples:
        >>> from iopmodel.terms import PaymentPlan, Term
        >>> say_path(Term, "extension/latest_end", Language.SV)
        'förlängning, längst till'
        >>> say_path(PaymentPlan, "instalments/1/timing", Language.EN)
        'instalments 2, when'
    """
    words: list[str] = []
    kinds = [kind]
    for step in path.split("/"):
        if step.isdecimal():
            words[-1] += f" {int(step) + 1}"
            continue
        owner = next(one for one in kinds if step in field_types(one))
        words.append(say_field(owner, step, lang))
        kinds = list(_records(field_types(owner)[step]))
    return ", ".join(words)


def _records(annotation: Any) -> Iterator[type]:
    """Yield the classes with fields that an annotation allows, in a tuple too."""
    for kind in alternatives(annotation):
        base = value_class(kind)
        if base is tuple:
            yield from _records(get_args(kind)[0])
        elif attrs.has(base):
            yield base


def say_record(kind: type, lang: Language) -> str:
    """Return what a value that stands in a part is called, where it can be of several kinds.

    Examples:
        >>> from iopmodel.terms import AutomaticExtension, Chair
        >>> say_record(AutomaticExtension, Language.SV), say_record(Chair, Language.SV)
        ('automatisk förlängning', '')
    """
    named = RECORDS.get(kind_name(kind))
    return in_language(lang, *named) if named else ""
