"""Swedish: findings about money."""

from __future__ import annotations

from typing import Final

__all__ = ["MONEY"]

MONEY: Final = {
    "finding.essential-contribution.no-bearer": (
        "det framgår inte vem som står för något som är en förutsättning: {what}"
    ),
    "finding.essential-contribution.no-hours": (
        "det framgår inte hur många timmar det blir av något som är en förutsättning: {what}"
    ),
    "settle.essential-contribution": (
        "ange vem som bidrar och med ungefär hur mycket varje år, eller kalla det inte en "
        "förutsättning"
    ),
    "finding.frame-open.to-be-decided": (
        "det ska beslutas senare hur mycket {payer} betalar till {payee}"
    ),
    "finding.frame-open.unstated": "det framgår inte hur mycket {payer} betalar till {payee}",
    "finding.frame-open.wording": (
        "hur mycket {payer} betalar till {payee} anges bara som ”{wording}”"
    ),
    "settle.frame-open": (
        "ange summan, eller det högsta den kan bli, och vem som beslutar om den och när"
    ),
    "finding.frame-sum.binding": (
        "budgetposterna blir {lines}, men ramen är {frame}; det skiljer {difference}, och "
        "posterna binder"
    ),
    "finding.frame-sum.proposed": (
        "budgetposterna blir {lines}, men ramen är {frame}; det skiljer {difference}"
    ),
    "settle.frame-sum": (
        "rätta den siffra som är fel, och ange om posterna binder och hur mycket som får flyttas "
        "mellan dem"
    ),
    "finding.funds-unreturned.misuse": (
        "medlen är avsedda för ett ändamål, men ingen bestämmelse gör att de ska betalas tillbaka"
        " om de används till något annat"
    ),
    "finding.funds-unreturned.unspent": (
        "det framgår inte vad som händer med medel som inte behövs fullt ut"
    ),
    "settle.funds-unreturned": (
        "ange om medel som blir över ska betalas tillbaka och när, eller får behållas för samma "
        "ändamål, och att felaktigt använda medel ska betalas tillbaka"
    ),
    "finding.instalment-shares.less-than-all": (
        "delbetalningarna under {period} blir {share} av hela summan"
    ),
    "finding.instalment-shares.more-than-all": (
        "delbetalningarna under {period} blir {share} av hela summan, alltså mer än det hela"
    ),
    "settle.instalment-shares": (
        "rätta andelarna eller månaderna så att ett års betalningar, eller hela tidens, blir hela"
        " summan"
    ),
    "finding.lines-bind.unstated": (
        "det framgår inte om budgetposterna är bindande (antal: {number})"
    ),
    "settle.lines-bind": (
        "ange att posterna binder, eller hur mycket de får överskridas inom summan utan att någon"
        " tillfrågas"
    ),
    "finding.payment-time.left-open": "tiden för en utbetalning är inte angiven",
    "finding.payment-time.no-plan": "det framgår inte när {amount} ska betalas ut",
    "finding.payment-time.none-within": (
        "en utbetalning infaller aldrig under den första perioden ({period}): {timing}"
    ),
    "settle.payment-time": (
        "ange hur stor varje utbetalning är och senast vilken dag den görs, eller mot vilken "
        "faktura"
    ),
    "finding.purpose-open.unstated": "det framgår inte vad medlen får användas till",
    "finding.purpose-open.wording": "vad medlen får användas till anges bara som ”{wording}”",
    "settle.purpose-open": (
        "ange ändamålet i bestämmelsen om pengarna: verksamheten, de kostnader som räknas och det"
        " beslut eller den bilaga som avses"
    ),
    "finding.repayment-extent.all-or-part": (
        "det framgår inte vem eller vad som avgör om allt eller en del ska betalas tillbaka: {base}"
    ),
    "finding.repayment-extent.unstated": (
        "det framgår inte hur mycket som ska betalas tillbaka: {base}"
    ),
    "finding.repayment-extent.whether": (
        "det framgår inte vad som avgör om något ska betalas tillbaka: {base}"
    ),
    "finding.repayment-extent.whether-and-how-much": (
        "det framgår inte vad som avgör om något ska betalas tillbaka, och hur mycket "
        "({triggers}): {base}"
    ),
    "settle.repayment-extent": (
        "ange vad som räknas, till exempel det som inte har använts eller det som betalats för "
        "tid efter slutet, och vem som avgör det sedan den andra sidan har hörts"
    ),
    "finding.repayment-parties.never-paid": (
        "{who} får aldrig några pengar men ska betala tillbaka: {base}"
    ),
    "finding.repayment-parties.no-creditor": (
        "det framgår inte till vem pengar ska betalas tillbaka: {base}"
    ),
    "finding.repayment-parties.no-debtor": "det framgår inte vem som ska betala tillbaka: {base}",
    "finding.repayment-parties.own-debtor": (
        "som bestämmelsen är skriven kan {who} få betala tillbaka till sig själv: {base}"
    ),
    "settle.repayment-parties": (
        "ange vem som betalar tillbaka till vem, och vad den offentliga sidan är skyldig om det "
        "är den som brister eller lämnar"
    ),
    "finding.repayment-time.unstated": (
        "det framgår inte när pengar senast ska betalas tillbaka: {bases}"
    ),
    "settle.repayment-time": (
        "ange hur länge efter periodens slut eller kravet det ska betalas, och den sista dagen "
        "för ett krav"
    ),
    "finding.same-money.same-failure": (
        "två bestämmelser kräver tillbaka pengar för samma brist men med olika villkor: {part} "
        "och {others}"
    ),
    "finding.same-money.same-trigger": (
        "två bestämmelser kräver tillbaka pengar i samma fall ({triggers}) men med olika villkor:"
        " {part} och {others}"
    ),
    "settle.same-money": (
        "behåll en bestämmelse för varje fall, eller ange vilken som går före, och låt samma "
        "brist ha samma gräns"
    ),
    "finding.stop-of-payments.no-ground": (
        "utbetalningar får stoppas, men det framgår inte i vilka fall"
    ),
    "finding.stop-of-payments.unheard": (
        "utbetalningar får stoppas utan att den andra sidan först har varnats eller hörts"
    ),
    "settle.stop-of-payments": (
        "ange i vilka fall det får göras, att den andra sidan först underrättas skriftligt och "
        "hörs, och vad som betalas i efterhand om bristen rättas"
    ),
    "finding.sum-per-what.endless": "summan är för hela giltighetstiden, som inte har något slut",
    "finding.sum-per-what.extended": (
        "summan är för hela giltighetstiden, men det framgår inte vad som betalas om den förlängs"
        " efter den {last}"
    ),
    "finding.sum-per-what.part-of-a-year": "summan är per år, men {period} är inte hela år",
    "finding.sum-per-what.unstated": (
        "det framgår inte om {amount} är per år eller för hela giltighetstiden"
    ),
    "settle.sum-per-what": (
        "ange summan för varje period, även för en förlängning, eller att en del av ett år ger "
        "sin andel efter månader"
    ),
}
"""Phrases by their code."""
