"""Swedish: findings about dates and the term."""

from __future__ import annotations

from typing import Final

__all__ = ["DATES"]

DATES: Final = {
    "finding.chair-outlasts-term.longer": (
        "ordföranden i {part} utses för {office_term}, men överenskommelsen kan inte gälla längre"
        " än till och med {latest}"
    ),
    "settle.chair-outlasts-term": (
        "korta tiden som ordförande, eller skriv att ordföranden är densamma hela tiden"
    ),
    "finding.condition-open.no-effect": (
        "det framgår inte vad som följer om ett villkor inte är uppfyllt: {conditions}"
    ),
    "finding.condition-open.nobody-finds": (
        "det framgår inte vem som avgör om ett villkor är uppfyllt: {conditions}"
    ),
    "settle.condition-open": (
        "ange vem som avgör det, senast när, och om överenskommelsen då upphör eller bara inte "
        "förlängs"
    ),
    "finding.decision-day.first-day": (
        "den enda dagen för att besluta om den första förlängningen är den första dagen, {day}"
    ),
    "finding.decision-day.last-day": (
        "den första förlängningen beslutas senast den sista dagen, {day}, och då är perioden slut"
    ),
    "finding.decision-day.none-within": (
        "om den första förlängningen ska beslutas senast {day}, och någon sådan dag finns inte i "
        "den första perioden ({period})"
    ),
    "settle.decision-day": (
        "ange en dag några månader före periodens slut, eller räkna tiden bakåt från slutet"
    ),
    "finding.document-lapses.after-it": (
        "{part} gäller {valid}, och det börjar efter den första perioden"
    ),
    "finding.document-lapses.before-it": (
        "{part} gäller {valid}, och det är slut innan överenskommelsen börjar"
    ),
    "finding.document-lapses.if-extended": (
        "{part} gäller {valid}, och det tar slut före den sista dag som överenskommelsen kan "
        "förlängas till"
    ),
    "finding.document-lapses.within-it": (
        "{part} gäller {valid}, och det tar slut under den första perioden"
    ),
    "settle.document-lapses": (
        "ange vad som gäller när dokumentet har löpt ut: det som följer på det, samma lydelse "
        "eller ett samtal"
    ),
    "finding.endless.extended-forever": (
        "överenskommelsen förlängs av sig själv med {step} i taget utan slut, och det framgår "
        "inte hur den sägs upp"
    ),
    "finding.endless.until-further-notice": (
        "överenskommelsen gäller tills vidare från {first}, och det framgår inte hur den sägs upp"
    ),
    "settle.endless": (
        "ange vem som får säga upp, i vilken form och hur lång tid i förväg, eller låt "
        "överenskommelsen sluta en viss dag"
    ),
    "finding.extended-unseen.before-yearly": (
        "den första förlängningen beslutas senast {decided}, men ett helt år behöver inte "
        "redovisas före {reported}"
    ),
    "finding.extended-unseen.decided-first": (
        "den första förlängningen beslutas senast {decided}, men ingenting behöver redovisas före"
        " {reported}"
    ),
    "settle.extended-unseen": (
        "låt en redovisning av de första månaderna komma före den dagen, eller flytta dagen till "
        "efter redovisningen"
    ),
    "finding.extension-open.no-day": (
        "det framgår inte senast när en förlängning ska beslutas eller hindras"
    ),
    "finding.extension-open.no-latest": (
        "det framgår inte hur länge överenskommelsen kan förlängas som mest"
    ),
    "finding.extension-open.no-step": "det framgår inte hur lång tid en förlängning är på",
    "finding.extension-open.nobody": (
        "det framgår inte vilka som ska komma överens om en förlängning"
    ),
    "settle.extension-open": (
        "ange senast när båda sidor beslutar, i vilken form, för hur lång tid i taget och hur "
        "många gånger som mest"
    ),
    "finding.leap-day.first-day": (
        "överenskommelsen börjar {first}, en dag som bara finns vart fjärde år"
    ),
    "finding.leap-day.steps": (
        "förlängningar på {step} räknas från {first}, en dag som inte finns i varje månad"
    ),
    "settle.leap-day": (
        "låt perioder börja den första i en månad, eller skriv ut vilken dag var och en av dem "
        "slutar"
    ),
    "finding.never-due.none-within": (
        "något ska ske på dagar som aldrig infaller under den första perioden ({period}): {part}"
    ),
    "settle.never-due": (
        "ange en dag som ligger i den första perioden, eller räkna den från periodens slut"
    ),
    "finding.notice-too-long.extension": (
        "uppsägning ska ske {notice} i förväg, och även den första dagen i en förlängning är det "
        "för sent att avsluta den i förtid ({period})"
    ),
    "finding.notice-too-long.first-period": (
        "uppsägning ska ske {notice} i förväg, och även den första dagen är det för sent att "
        "avsluta den första perioden i förtid ({period})"
    ),
    "settle.notice-too-long": (
        "korta uppsägningstiden, eller skriv att överenskommelsen inte kan sägas upp i förtid"
    ),
    "finding.one-day-off.day-too-long": (
        "den första perioden ({period}) är en dag längre än hela månader"
    ),
    "finding.one-day-off.day-too-short": (
        "den första perioden ({period}) är en dag kortare än hela månader"
    ),
    "settle.one-day-off": "skriv den sista dagen som hör till perioden, och skriv ”till och med”",
    "finding.outside-term.after-it": (
        "något ska ske {when}, efter den sista dag som överenskommelsen kan gälla: {part}"
    ),
    "finding.outside-term.before-it": (
        "något ska ske {when}, innan överenskommelsen börjar gälla: {part}"
    ),
    "settle.outside-term": (
        "sätt in de dagar som menas, eller skriv ”varje år i maj”, som passar varje period"
    ),
    "finding.report-after-term.not-extended": (
        "{part} ska lämnas senast {due}, men överenskommelsen slutar {last} och förlängs inte"
    ),
    "finding.report-after-term.unless-extended": (
        "{part} ska lämnas senast {due}, men överenskommelsen slutar {last} om den inte förlängs"
    ),
    "settle.report-after-term": (
        "skriv att skyldigheten att redovisa gäller även efter slutet och hur länge, eller låt "
        "den sista redovisningen komma före"
    ),
    "finding.report-before-facts.before": (
        "{part} ska lämnas senast {due} men gäller tiden {covers}, som då inte är slut"
    ),
    "finding.report-before-facts.on-last-day": (
        "{part} ska lämnas senast {due}, samma dag som tiden den gäller tar slut ({covers})"
    ),
    "settle.report-before-facts": (
        "låt redovisningen komma några veckor efter den tid den gäller, eller låt den gälla en "
        "kortare tid"
    ),
    "finding.signed-late.after-first-day": (
        "den sista underskriften är från {signed}, men överenskommelsen gäller från {first}"
    ),
    "finding.signed-late.after-last-day": (
        "den sista underskriften är från {signed}, men den första perioden slutade {last}"
    ),
    "settle.signed-late": (
        "skriv att överenskommelsen gäller från den tidigare dagen och vem som har beslutat det, "
        "eller låt den börja med den sista underskriften"
    ),
    "finding.steps-without-notice.shorter-than-a-year": (
        "förlängningen är på {step} i taget men uppsägning ska ske senast {day}; före perioden "
        "{period} finns ingen egen sådan dag"
    ),
    "settle.steps-without-notice": (
        "räkna dagen bakåt från slutet av varje period, eller ange vilka förlängningar en "
        "uppsägning hindrar"
    ),
    "finding.unreached-end.between-steps": (
        "överenskommelsen förlängs med {step} i taget, längst till och med {latest}, men inget "
        "steg slutar då; det sista som ryms slutar {last}"
    ),
    "settle.unreached-end": (
        "låt den yttersta dagen vara slutet på ett steg, eller skriv att den sista förlängningen "
        "är kortare och vad som betalas för den"
    ),
}
"""Phrases by their code."""
