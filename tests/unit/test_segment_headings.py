"""What is a heading, of which kind, and what only looks like one."""

import pytest

from models.kinds import SectionKind
from pipeline.stages.arrange import arrange
from pipeline.stages.segment import segment
from pipeline.stages.segment.catalogue import bare, is_resolution, match
from pipeline.stages.segment.compounds import kind_of_sentence
from tests.factories import a_page

K = SectionKind


@pytest.mark.parametrize(
    ("printed", "kind"),
    [
        pytest.param("Sachverhalt", K.SACHVERHALT, id="plain"),
        pytest.param("Sachverhalt/Begründung:", K.SACHVERHALT, id="first-word-counts"),
        pytest.param("Begründung / Sachverhalt", K.BEGRUENDUNG, id="first-word-counts-too"),
        pytest.param("BESCHLUSSVORSCHLAG", K.BESCHLUSSVORSCHLAG, id="capitals"),
        pytest.param("Beschlußvorschlag", K.BESCHLUSSVORSCHLAG, id="spelling-before-1996"),
        pytest.param("Beschlußantrag", K.BESCHLUSSVORSCHLAG, id="motion-to-decide"),
        pytest.param("Begruendung:", K.BEGRUENDUNG, id="typewriter-umlaut"),
        pytest.param("Begriindung", K.BEGRUENDUNG, id="misread-umlaut"),
        pytest.param("Sachverha1t", K.SACHVERHALT, id="misread-letter"),
        pytest.param("I. Vortrag der Referentin", K.SACHVERHALT, id="munich-one"),
        pytest.param("l. Vortrag der Referentin", K.SACHVERHALT, id="munich-one-misread"),
        pytest.param("II. Antrag des Referenten", K.ANTRAG, id="munich-two"),
        pytest.param("III. Beschluss", K.BESCHLUSSVORSCHLAG, id="munich-three"),
        pytest.param(
            "Stellungnahme des Bürgermeisteramtes - Kurzfassung -", K.STELLUNGNAHME, id="ka"
        ),
        pytest.param("Haushaltsmäßige Auswirkungen", K.FINANZIELLE_AUSWIRKUNGEN, id="old-finance"),
        pytest.param("4. Kosten und Finanzierung", K.FINANZIELLE_AUSWIRKUNGEN, id="costs"),
        pytest.param("Anlage/n:", K.ANLAGEN, id="aachen"),
        pytest.param("Fragen", K.ANFRAGE, id="questions"),
        pytest.param("Begründung der Dringlichkeit", K.SONSTIGE, id="urgency-is-other"),
        pytest.param("fiosten.", K.FINANZIELLE_AUSWIRKUNGEN, id="fraktur-k"),
        pytest.param("frgebnis:", K.FAZIT, id="fraktur-er"),
        pytest.param("frieden", None, id="fraktur-er-of-no-heading"),
        pytest.param("firche", None, id="fraktur-k-of-no-heading"),
        pytest.param("Anliegen:", K.ANTRAG, id="petition"),
        pytest.param("Abstimmung", K.SONSTIGE, id="vote-in-minutes"),
        pytest.param("Beschlussvorschriften", K.SONSTIGE, id="rostock"),
        pytest.param("- Kurzfassung -", K.ZUSAMMENFASSUNG, id="between-dashes"),
        pytest.param("Öffentliche Tagesordnung - 18:30 Uhr", K.SONSTIGE, id="agenda"),
        pytest.param("• Anlage 2: Antrag vom 4. Mai", None, id="one-attachment-in-a-list"),
        pytest.param("Antragsteller", None, id="who-moves-is-no-motion"),
        pytest.param("Anlage 1 - Lageplan", None, id="one-attachment"),
        pytest.param("Sitzungsvorlage Nr. 14-20 / V 07311", None, id="kind-of-paper"),
        pytest.param("Ergebnis der Abstimmung", None, id="vote"),
        pytest.param("Bestandsanalyse", None, id="unknown"),
        pytest.param("Ergänzter Beschlussvorschlag:", K.BESCHLUSSVORSCHLAG, id="muenster"),
        pytest.param("Geänderte Begründung", K.BEGRUENDUNG, id="changed"),
        pytest.param("Kleine Anfrage", None, id="a-type-of-papers"),
        pytest.param("Personelle Auswirkungen", K.SONSTIGE, id="other-effects"),
        pytest.param(
            "Finanzielle und personelle Auswirkungen", K.FINANZIELLE_AUSWIRKUNGEN, id="money-first"
        ),
        pytest.param(
            "Auswirkungen auf den Haushaltsplan", K.FINANZIELLE_AUSWIRKUNGEN, id="on-the-budget"
        ),
        pytest.param("Auswirkungen auf Kinder und Jugendliche", K.SONSTIGE, id="on-others"),
        pytest.param("a) Finanzen", K.FINANZIELLE_AUSWIRKUNGEN, id="oldenburg"),
        pytest.param("Nachhaltigkeitscheck", K.SONSTIGE, id="check-of-a-policy"),
        pytest.param("Beschlussdispositiv", K.BESCHLUSSVORSCHLAG, id="swiss"),
        pytest.param("Haltung des Stadtrats", K.STELLUNGNAHME, id="swiss-statement"),
        pytest.param("Bisherige Beschlüsse", K.SONSTIGE, id="earlier-decisions-are-no-proposal"),
        pytest.param("Hintergrund:", K.SACHVERHALT, id="hamburg-background"),
        pytest.param("Zielsetzung", None, id="aim-inside-a-reasoning"),
        pytest.param("Petitum/Beschluss:", K.BESCHLUSSVORSCHLAG, id="hamburg"),
        pytest.param("Hl. Kosten", K.FINANZIELLE_AUSWIRKUNGEN, id="misread-three"),
        pytest.param("III Kosten", K.FINANZIELLE_AUSWIRKUNGEN, id="three-without-full-stop"),
        pytest.param("Hlavac. Kosten", None, id="no-misread-three"),
        pytest.param("Beilage", K.ANLAGEN, id="old-attachment"),
        pytest.param("Gründe.", K.BEGRUENDUNG, id="reasons"),
        pytest.param("Sach- und Rechtslage", K.SACHVERHALT, id="facts-and-law"),
        pytest.param("Thatbestand", K.SACHVERHALT, id="spelling-before-1902"),
        pytest.param("Problembeschreibung", K.SACHVERHALT, id="compound-facts"),
        pytest.param("Gremienbeschlussvorschlag", K.BESCHLUSSVORSCHLAG, id="compound-decision"),
        pytest.param("Gemeinderatsbeschluss", K.BESCHLUSSVORSCHLAG, id="compound-of-council"),
        pytest.param("Kostenschätzung", K.FINANZIELLE_AUSWIRKUNGEN, id="compound-costs"),
        pytest.param("Finanzielle Rahmenbedingungen", K.FINANZIELLE_AUSWIRKUNGEN, id="money"),
        pytest.param("Ablehnungsbegründung", K.BEGRUENDUNG, id="compound-reasons"),
        pytest.param("Dringlichkeitsbegründung", None, id="compound-of-urgency"),
        pytest.param("Finanzausschuss", None, id="compound-body"),
        pytest.param(
            "Finanzielle und personalwirtschaftliche Auswirkungen",
            K.FINANZIELLE_AUSWIRKUNGEN,
            id="money-and-more",
        ),
        pytest.param("Derzeitiger Stand", K.SACHVERHALT, id="how-it-stands"),
        pytest.param("Stand der Vorbereitung", None, id="stand-of-something"),
        pytest.param("Vorschlag des Amtes", K.BESCHLUSSVORSCHLAG, id="proposal"),
        pytest.param("Unser Vorschlag", None, id="a-partys-proposal"),
        pytest.param("Kostenträger", None, id="compound-who-pays"),
        pytest.param("3. Antraq", K.ANTRAG, id="g-read-as-q"),
        pytest.param("Quartiersmanagement", None, id="q-before-u"),
        pytest.param("Übersicht der Plätze", None, id="no-report-by-likeness"),
        pytest.param("Kaufvertrag", None, id="no-report-but-a-contract"),
        pytest.param("Kurzvortrag", K.SACHVERHALT, id="donaufurt"),
        pytest.param("Beschlussdarstellung", K.BESCHLUSSVORSCHLAG, id="duesselberg"),
        pytest.param("Beschlusskontrolle", None, id="no-proposal-but-a-check"),
        pytest.param("Zusatzfrage", K.ANFRAGE, id="elbmarsch"),
        pytest.param("Umfrage", None, id="nobody-is-asked"),
        pytest.param("Zur Sache", K.SACHVERHALT, id="ostemarsch"),
        pytest.param("Zur Geschäftsordnung", None, id="no-matter"),
        pytest.param("Entscheidung", K.BESCHLUSSVORSCHLAG, id="kevelohn"),
        pytest.param("Entscheidung über den Bau", None, id="of-something"),
        pytest.param("Geld", K.FINANZIELLE_AUSWIRKUNGEN, id="rheinsbach"),
        pytest.param("Geld und Gut", None, id="a-saying"),
        pytest.param("Empfehlung", K.BESCHLUSSVORSCHLAG, id="talheim"),
        pytest.param("Empfehlungen der Polizei", None, id="of-others"),
        pytest.param("Wortlaut der Anregung", K.ANTRAG, id="bergerkamp"),
        pytest.param("Wortlaut der Satzung", K.SONSTIGE, id="what-is-moved-is-none"),
        pytest.param("Ergebnis der Anhörung", None, id="isental-a-result-of-something"),
        pytest.param("Bewertung", K.FAZIT, id="mainfurt"),
        pytest.param("Bewertung der Angebote", None, id="of-offers"),
        pytest.param("Äußerung der Aufsichtsbehörde", K.STELLUNGNAHME, id="hohenleiten"),
        pytest.param("Grund", K.BEGRUENDUNG, id="kleinwetzlau"),
        pytest.param("Grund der Vorlage", None, id="wuppertal"),
        pytest.param("Baubeschlusses", None, id="compound-inflected"),
        pytest.param(". 4 Finanzielle Auswirkungen", K.FINANZIELLE_AUSWIRKUNGEN, id="speck-before"),
        pytest.param("Anlass / Problemstellung '", K.SACHVERHALT, id="speck-behind"),
    ],
)
def test_match(printed, kind):
    found = match(printed)
    assert (found and found.kind) == kind


@pytest.mark.parametrize(
    ("printed", "kind"),
    [
        pytest.param(
            "Das Bezirksamt Altona beantwortet die Fragen wie folgt:", K.ANTWORT, id="altona"
        ),
        pytest.param("Die Anfrage wird wie folgt beantwortet:", K.ANTWORT, id="passive"),
        pytest.param("Das Amt 66 nimmt wie folgt Stellung:", K.STELLUNGNAHME, id="comments"),
        pytest.param("2. Wir bitten, zur Kenntnis zu nehmen:", None, id="what-is-reported"),
        pytest.param("Der Bericht ist zur Kenntnis zu nehmen.", None, id="a-sentence"),
        pytest.param(
            "Wir bitten den Stadtrat um die Beantwortung folgender Fragen:", K.ANFRAGE, id="asks"
        ),
        pytest.param("Die folgenden Fragen wurden gestellt.", None, id="asked-before"),
        pytest.param("Ich frage die Stadtverwaltung:", K.ANFRAGE, id="one-who-asks"),
        pytest.param("Der Gemeinderat beantragt:", K.ANTRAG, id="wiesenthal"),
        pytest.param("Was beantragt wurde, steht in der Anlage.", None, id="what-was-moved"),
        pytest.param("Ich schlage vor,", K.BESCHLUSSVORSCHLAG, id="hadelberg"),
        pytest.param("Vorgeschlagen werden drei Wege:", None, id="what-is-proposed"),
        pytest.param("Beschließt mit 14 Ja-Stimmen:", K.BESCHLUSSVORSCHLAG, id="hubertfeld"),
        pytest.param("Was soll beschlossen werden?", K.BESCHLUSSVORSCHLAG, id="neuwerder"),
        pytest.param("Bereits gefasste Beschlüsse", None, id="what-was-decided"),
        pytest.param("Die BVV möge beschließen", K.BESCHLUSSVORSCHLAG, id="lindenau"),
        pytest.param("Der Rat möge später beschließen, wo", None, id="a-clause"),
        pytest.param("Warum das nötig ist", K.BEGRUENDUNG, id="why"),
        pytest.param("Warum eine neue Halle?", None, id="a-matter-of-its-own"),
        pytest.param("Beigefügt sind", K.ANLAGEN, id="altenrode"),
        pytest.param("Beigefügt ist der Plan des Amtes", None, id="what-is-enclosed"),
        pytest.param("Was liegt bei?", K.ANLAGEN, id="sennlingen-encloses"),
        pytest.param("Was kostet das?", K.FINANZIELLE_AUSWIRKUNGEN, id="sennlingen-costs"),
        pytest.param("Was es kostet", K.FINANZIELLE_AUSWIRKUNGEN, id="altenrode-costs"),
        pytest.param("Was angeboten wird", None, id="no-costs"),
        pytest.param("Wie ist die Lage?", K.SACHVERHALT, id="sennlingen-situation"),
        pytest.param("Wie ist die Nachfrage?", None, id="no-situation"),
        pytest.param("Was soll entschieden werden?", K.BESCHLUSSVORSCHLAG, id="sennlingen"),
        pytest.param("Die Antwort der Verwaltung folgt mündlich.", None, id="no-announcement"),
        pytest.param("Die Stellungnahme des Amtes liegt vor.", None, id="a-noun"),
    ],
)
def test_kind_of_sentence(printed, kind):
    assert kind_of_sentence(printed) is kind


@pytest.mark.parametrize(
    ("printed", "value"),
    [
        pytest.param("II. Antrag des Referenten:", "Antrag des Referenten", id="roman"),
        pytest.param("3.2 Kosten", "Kosten", id="decimal"),
        pytest.param("A. Bericht", "Bericht", id="capital"),
        pytest.param("Fazit", "Fazit", id="nothing-to-take"),
        pytest.param("5.Fazit", "Fazit", id="without-a-blank"),
        pytest.param("‚Anlagen", "Anlagen", id="speck-before"),
        pytest.param('"Pfandringe" am Rhein', '"Pfandringe" am Rhein', id="quoted"),
        pytest.param("Antrag,", "Antrag", id="hannover"),
        pytest.param("- Kurzfassung -", "Kurzfassung", id="between-dashes"),
        pytest.param("— Sachverhalt", "Sachverhalt", id="dash-before"),
        pytest.param("- und Wirkung", "- und Wirkung", id="dash-of-half-a-word"),
    ],
)
def test_bare(printed, value):
    assert bare(printed) == value


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        pytest.param("Der Stadtrat beschließt:", True, id="decides"),
        pytest.param("Der Rat der Stadt möge beschließen:", True, id="may"),
        pytest.param("Die BVV wolle beschließen:", True, id="berlin"),
        pytest.param("Die Stadtverordnetenversammlung möge beschliessen:", True, id="old-ss"),
        pytest.param("Der Stadtrat beschließt die Satzung.", False, id="sentence"),
        pytest.param("Beschlossen wurde:", False, id="no-subject"),
    ],
)
def test_is_resolution(printed, expected):
    assert is_resolution(printed) is expected


def passages(drawing: str) -> list[tuple[SectionKind, str | None]]:
    segmentation = segment(arrange([a_page(drawing)]))
    return [(p.kind, p.heading) for p in segmentation.passages]


PROSE = """
Die Halle ist seit Jahren baufällig und kann von den Vereinen nicht
mehr genutzt werden. Der Ausschuss hat sich damit befasst.
"""


@pytest.mark.parametrize(
    ("heading", "expected"),
    [
        pytest.param("**Sachverhalt**", (K.SACHVERHALT, "Sachverhalt"), id="bold"),
        pytest.param("__Sachverhalt__", (K.SACHVERHALT, "Sachverhalt"), id="underlined"),
        pytest.param("S a c h v e r h a l t :", (K.SACHVERHALT, "Sachverhalt"), id="spaced"),
        pytest.param("Sachverhalt:", (K.SACHVERHALT, "Sachverhalt"), id="colon"),
        pytest.param("Sachverhalt", (K.SACHVERHALT, "Sachverhalt"), id="isolated"),
        pytest.param("SACHVERHALT", (K.SACHVERHALT, "SACHVERHALT"), id="capitals"),
        pytest.param("1. Sachverhalt", (K.SACHVERHALT, "Sachverhalt"), id="numbered"),
    ],
)
def test_a_heading_opens_a_section(heading, expected):
    assert passages(f"{heading}\n{PROSE}") == [expected]


@pytest.mark.parametrize(
    ("line", "kind", "text"),
    [
        pytest.param(
            "Begründung: Die Halle ist alt.", K.BEGRUENDUNG, "Die Halle ist alt.", id="colon"
        ),
        pytest.param(
            "**Fazit** Die Halle wird gebaut.", K.FAZIT, "Die Halle wird gebaut.", id="bold"
        ),
        pytest.param("Anlagen: keine", K.ANLAGEN, "keine", id="none"),
    ],
)
def test_inline_headings(line, kind, text):
    segmentation = segment(arrange([a_page(f"**Sachverhalt**\n{PROSE}\n{line}")]))
    last = segmentation.passages[-1]
    assert last.kind is kind
    assert [entry.text for block in last.blocks for entry in block.lines] == [text]


@pytest.mark.parametrize(
    "line",
    [
        pytest.param(
            "Im Fazit der Studie wird auf die Kosten hingewiesen.", id="word-in-a-sentence"
        ),
        pytest.param("Fazit der Studie ist, dass die Kosten sinken werden.", id="at-the-beginning"),
        pytest.param("Er hat den Antrag im Ausschuss zurückgezogen, weil", id="line-end"),
        pytest.param("2. Stellungnahme des Beirates vom 3. Mai", id="item-of-a-list"),
        pytest.param("• Anlage 2: Antrag vom 4. Mai", id="bulleted-attachment"),
    ],
)
def test_no_heading(line):
    drawing = f"**Sachverhalt**\n{PROSE}\n1. Übersichtsplan\n{line}\n3. Gutachten\n"
    assert passages(drawing) == [(K.SACHVERHALT, "Sachverhalt")]


@pytest.mark.parametrize(
    ("drawing", "expected"),
    [
        pytest.param(
            f"**Sachverhalt**\n{PROSE}\n**Problemlagen**\n{PROSE}\n**Fazit**\n{PROSE}",
            ["Sachverhalt", "Problemlagen", "Fazit"],
            id="equal-rank-opens",
        ),
        pytest.param(
            f"Sachverhalt\n{PROSE}\nProblemlagen\n{PROSE}\nFazit\n{PROSE}",
            ["Sachverhalt", "Problemlagen", "Fazit"],
            id="no-weight-known",
        ),
        pytest.param(
            f"**Erläuterungen:**\n{PROSE}\n1. Hofanlage\n{PROSE}\n2. Umwelt\n{PROSE}\n**Fazit**\nA",
            ["Erläuterungen", "Fazit"],
            id="numbered-below-unnumbered",
        ),
        pytest.param(
            f"I. Vortrag\n{PROSE}\n1. Lage\n{PROSE}\n2. Ziele\n{PROSE}\nII. Antrag\n{PROSE}",
            ["Vortrag", "Antrag"],
            id="arabic-below-roman",
        ),
        pytest.param(
            f"1. Ausgangslage\n{PROSE}\n2. Planung\n{PROSE}\n3. Folgekosten\n{PROSE}",
            ["Ausgangslage", "Planung", "Folgekosten"],
            id="numbered-like-the-known",
        ),
        pytest.param(
            f"**Antwort der Verwaltung**\n\nZu Frage 1\n{PROSE}\nZu Frage 2\n{PROSE}\n**Fazit**\nA",
            ["Antwort der Verwaltung", "Fazit"],
            id="series-right-below",
        ),
        pytest.param(
            f"**Beschlussvorschlag**\n\nDer Stadtrat beschließt:\n{PROSE}\n**Begründung**\n{PROSE}",
            ["Beschlussvorschlag", "Begründung"],
            id="resolution-belongs-to-heading",
        ),
        pytest.param(
            f"{PROSE}\n1. Ankauf\n{PROSE}\nAntrag:\n{PROSE}\n2. Kanal\n{PROSE}\nAntrag:\n{PROSE}",
            [None, "Ankauf", "Antrag", "Kanal", "Antrag"],
            id="numbers-above-the-known",
        ),
        pytest.param(
            f"**Begründung**\n\n**A. Ziel**\n{PROSE}\n**B. Lösung**\n{PROSE}\n**Fazit**\n{PROSE}",
            ["Begründung", "Fazit"],
            id="letters-below-the-known",
        ),
        pytest.param(
            f"**1. Ausgangslage**\n{PROSE}\n2. Zahlen\n2.1 Mitte\n{PROSE}\n**3. Kosten**\n{PROSE}",
            ["Ausgangslage", "Zahlen", "Kosten"],
            id="between-two-numbers",
        ),
        pytest.param(
            f"**Beschluss:**\n{PROSE}\nAbstimmung: 8:0 Stimmen\n\n**Fazit**\n{PROSE}",
            ["Beschluss", "Abstimmung", "Fazit"],
            id="vote-is-a-section",
        ),
        pytest.param(
            f"Der Rat wolle beschließen:\n{PROSE}\n**Begründung**\n{PROSE}\n**Kosten**\n{PROSE}"
            f"\n**Anlagen**\n{PROSE}",
            [None, "Begründung", "Kosten", "Anlagen"],
            id="resolution-as-text-among-bold-headings",
        ),
        pytest.param(
            f"**__Antrag__**\n{PROSE}\n**__Sachverhalt__**\n**Rechtliche Grundlage**\n{PROSE}"
            f"\n**Stand der Zahlen**\n{PROSE}\n**__Anlagen__**\n{PROSE}",
            ["Antrag", "Sachverhalt", "Anlagen"],
            id="style-right-below-the-known-is-lower",
        ),
        pytest.param(
            f"**Zu 1. Seit wann ist das bekannt?**\n{PROSE}\n**Antwort:**\n{PROSE}"
            f"\n**Zu 2. Was wurde getan?**\n{PROSE}\n**Antwort:**\n{PROSE}",
            ["Zu 1. Seit wann ist das bekannt?", "Antwort", "Zu 2. Was wurde getan?", "Antwort"],
            id="questions-between-their-answers",
        ),
        pytest.param(
            f"**Frage 1**\n{PROSE}\n**Zu Frage 1**\n{PROSE}\n**Frage 2**\n{PROSE}"
            f"\n**Zu Frage 2**\n{PROSE}",
            ["Frage 1", "Zu Frage 1", "Frage 2", "Zu Frage 2"],
            id="answers-below-their-questions",
        ),
        pytest.param(
            f"**Antwort:**\n1. Seit wann ist das bekannt?\n{PROSE}\n2. Was wurde getan?\n{PROSE}",
            ["Antwort"],
            id="questions-in-the-answer",
        ),
        pytest.param(
            f"zur Sitzung des Rates der Stadt am Donnerstag um 8 Uhr\n\nTagesordnung\n1. Mai\n"
            f"2. Juni\n\n**Hinweise**\n{PROSE}",
            ["Tagesordnung", "Hinweise"],
            id="agenda-below-a-line-without-full-stop",
        ),
        pytest.param(
            f"**Beschlussvorschlag:**\n{PROSE}\n\n**bereits gefasste Beschlüsse:**\nNr. 2018\n\n"
            f"**Sachverhalt:**\n{PROSE}",
            ["Beschlussvorschlag", "bereits gefasste Beschlüsse", "Sachverhalt"],
            id="small-letter-in-bold-with-colon",
        ),
        pytest.param(
            f"**Beschlussvorschlag:**\n{PROSE}\n\nund folgende Beschlüsse:\nNr. 2018\n\n"
            f"**Sachverhalt:**\n{PROSE}",
            ["Beschlussvorschlag", "Sachverhalt"],
            id="small-letter-goes-on",
        ),
        pytest.param(f"**Kosten**\n{PROSE}\nN\n{PROSE}", ["Kosten"], id="a-letter-is-no-heading"),
        pytest.param(
            f"Der Stadtrat möge beschließen:\n{PROSE}\n**Begründung**\n{PROSE}",
            ["Der Stadtrat möge beschließen", "Begründung"],
            id="resolution-as-heading",
        ),
        pytest.param(
            f"**Neubau der Brücke am Wehr**\n\n\n**Ziel und Zweck:**\n{PROSE}\n\n**Begründung:**"
            f"\n{PROSE}",
            ["Ziel und Zweck", "Begründung"],
            id="first-of-the-body-set-as-the-known-below",
        ),
        pytest.param(
            f"**Neubau der Brücke am Wehr**\n{PROSE}\n\n**Begründung:**\n{PROSE}",
            [None, "Begründung"],
            id="title-over-text-is-no-heading",
        ),
        pytest.param(
            f"Begründung:\n{PROSE}\n\nLösungsweg:\n1. Die Brücke wird gesperrt.\n2. Es wird gebaut."
            f"\n\nKosten:\n{PROSE}",
            ["Begründung", "Lösungsweg", "Kosten"],
            id="plain-type-with-the-colon-of-the-known",
        ),
        pytest.param(
            f"Begründung:\n{PROSE}\n\nIch frage daher an:\n1. Wird die Brücke gesperrt?\n2. Wann?"
            f"\n\nKosten:\n{PROSE}",
            ["Begründung", "Kosten"],
            id="a-sentence-with-colon-goes-on",
        ),
        pytest.param(
            f"**Neubau der Halle am Steinacker**\n\n\n**Warum eine neue Halle?**\n{PROSE}\n\n"
            f"**Was kostet sie?**\n{PROSE}\n\n"
            f"**Beschlussvorschlag**\n{PROSE}",
            ["Warum eine neue Halle?", "Was kostet sie?", "Beschlussvorschlag"],
            id="the-paper-asks-itself",
        ),
        pytest.param(
            f"**Anfrage**\n{PROSE}\nWas kostet die Halle?\nWann wird sie gebaut?\n\n"
            f"**Begründung**\n{PROSE}",
            ["Anfrage", "Begründung"],
            id="questions-as-text",
        ),
    ],
)
def test_rank(drawing, expected):
    assert [heading for _, heading in passages(drawing)] == expected


_GIVEN = (
    "Stadt Bruckhausen\n\nBetreff: Rampe am Rathaus in der Hofgasse\n\n\n"
    "**Darum geht es**\n\nIm Rathaus können Menschen im Rollstuhl nicht in den Saal gelangen.\n\n\n"
    "**Das ist geplant**\n\nAn der Hofseite wird eine Rampe gebaut. Sie ist elf Meter lang.\n\n\n"
)


@pytest.mark.parametrize(
    ("below", "expected"),
    [
        pytest.param(
            "**Das kostet es**\n\nDie Rampe kostet 48.000 Euro, davon zahlt das Land die Hälfte.\n",
            ["Darum geht es", "Das ist geplant", "Das kostet es"],
            id="set-as-headings",
        ),
        pytest.param(
            "Wir bitten um folgendes:\n\n- Die Rampe wird gebaut.\n\n- Das Tor wird breiter.\n",
            ["Darum geht es", "Das ist geplant"],
            id="what-introduces-a-list",
        ),
        pytest.param(
            "**3.) Rampe an der Seite:**\n\nDiese wird unter den Bürgern nicht gewünscht.\n",
            ["Darum geht es", "Das ist geplant"],
            id="an-item",
        ),
    ],
)
def test_headings_on_no_list_are_known_by_their_setting(below, expected):
    found = segment(arrange((a_page(_GIVEN + below),)))
    assert [passage.heading for passage in found.passages] == expected


def test_a_title_over_all_the_text_is_no_heading():
    page = (
        "Stadt Mainz\n\nAntwort zur Anfrage Nr. 1187/2009\n\n\n"
        "**Baumpflanzungen auf Schulhöfen**\n\n\n"
        "Die Anfrage wird wie folgt beantwortet: Auf elf Schulhöfen werden Bäume gepflanzt.\n"
    )
    found = segment(arrange((a_page(page),)))
    assert [passage.heading for passage in found.passages] == [None]


def test_the_first_of_headings_on_no_list_begins_the_text():
    page = (
        "Stadt Bruckhausen\n\nAn den Stadtrat\n\n\n    **Rampe am Rathaus in der Hofgasse**\n\n\n\n"
        "**Darum geht es**\n\nIm Rathaus können Menschen im Rollstuhl nicht in den Saal.\n\n"
        "\n**Das ist geplant**\n\nAn der Hofseite wird eine Rampe gebaut, die elf Meter lang ist.\n"
    )
    found = segment(arrange((a_page(page),)))
    assert [passage.heading for passage in found.passages] == ["Darum geht es", "Das ist geplant"]
