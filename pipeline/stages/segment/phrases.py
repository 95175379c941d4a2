"""The printed headings of council papers by what they open, and those that only look alike."""

from __future__ import annotations

from models.kinds import SectionKind

K = SectionKind

# Folded: lower case, ß as ss, umlauts kept. A heading of several words is matched by its beginning.
PHRASES: dict[SectionKind, str] = {
    K.BESCHLUSSVORSCHLAG: """
        beschlussvorschlag | beschlussvorschläge | beschlussantrag | beschlussempfehlung |
        beschlussentwurf | beschlusstext | beschluss | beschlüsse | beschlussformulierung |
        empfehlung der verwaltung | änderung der beschlusspunkte | entscheidungsvorschlag |
        verwaltungsvorschlag | vorschlag der verwaltung | vorgeschlagener beschluss |
        beschlussvorlage im wortlaut | wortlaut des beschlusses | empfehlungsbeschluss | petitum |
        entwurf des beschlusses | dispositiv | tenor
    """,
    K.SACHVERHALT: """
        sachverhalt | sachverhaltsdarstellung | sachstand | sachstandsbericht | sachdarstellung |
        sachbericht | bericht | vortrag | sitzungsvortrag | vortrag der referentin |
        vortrag des referenten | erläuterung | erläuterungen | ergänzende erläuterungen |
        ausgangslage | ausgangssituation | anlass | darstellung des sachverhalts | tatbestand |
        problemdarstellung | sach und rechtslage | sachvortrag | hintergrund |
        darstellung der sachlage | schilderung des sachverhalts | zur sache | zum sachverhalt
    """,
    K.BEGRUENDUNG: """
        begründung | begründungen | begründung des antrages | begründung des antrags |
        begründung der verwaltung | begründung der vorlage | antragsbegründung | gründe
    """,
    K.FAZIT: """
        fazit | schlussfolgerung | schlussfolgerungen | ergebnis | zusammenfassende bewertung |
        schlussbemerkung | gesamtbewertung
    """,
    K.ZUSAMMENFASSUNG: """
        zusammenfassung | kurzfassung | das wichtigste in kürze
    """,
    K.FINANZIELLE_AUSWIRKUNGEN: """
        finanzielle auswirkungen | finanzielle auswirkung | haushaltsmässige auswirkungen |
        haushaltsmässige |
        haushaltsrechtliche auswirkungen | haushaltsrechtliche beurteilung |
        haushaltsrechtliche bewertung | finanzierung | kosten | kostenentwicklung | kostentabelle
        | kostendarstellung | kosten und finanzierung | deckungsvorschlag | deckungsnachweis |
        deckung | folgekosten | finanzierungsvorschlag | finanzierungsübersicht |
        auswirkungen auf den haushalt | haushaltswirtschaftliche auswirkungen | finanzielle folgen
        | finanzielle beurteilung | kostenübersicht | einnahmen und ausgaben | finanzielle |
        finanzielles | finanzen | fiskalische auswirkungen | bedeckung | haushaltsrelevanz |
        haushaltswirksamkeit | auswirkungen auf haushalt und finanzen
    """,
    K.STELLUNGNAHME: """
        stellungnahme | stellungnahme der verwaltung | verwaltungsstandpunkt |
        standpunkt der verwaltung | stellungnahmen | haltung der verwaltung |
        haltung des stadtrats | haltung des gemeinderats | mitbericht
    """,
    K.ANTRAG: """
        antrag | anträge | inhalt des antrags | inhalt des antrages | antragstext |
        wortlaut des antrags | antrag des referenten | antrag der referentin | änderungsantrag |
        anliegen | dringlichkeitsantrag |
        ergänzungsantrag | text des antrags | antragsinhalt | antragswortlaut |
        wortlaut der beschwerde | wortlaut der anregung | wortlaut der eingabe |
        wortlaut der petition
    """,
    K.ANFRAGE: """
        anfrage | text der anfrage | fragen | wortlaut der anfrage | inhalt der anfrage |
        anfragetext
    """,
    K.ANTWORT: """
        antwort | antwort der verwaltung | beantwortung | antworten | beantwortung der anfrage
    """,
    K.SONSTIGE: """
        abstimmungsergebnis | abstimmung | inhalt | aussprache | begründung der dringlichkeit |
        wortlaut | motivenbericht |
        beschlussvorschriften |
        beschlusslage | folgen bei nichtbeschluss | räumlicher bezug | klimacheck | klimarelevanz
        | klimawirkungsprüfung | auswirkungen auf das klima | klimaauswirkungen |
        berücksichtigung von gender aspekten | gender aspekte | rechtliche konsequenzen |
        rechtliche grundlagen | rechtsgrundlage | rechtliche beurteilung | rechtslage |
        erledigte anfragen | erledigte anträge | beteiligung | weiteres vorgehen |
        beratungsergebnis | diskussion | alternativen | zeitplan | ziele | prüfauftrag |
        mitzeichnung | beteiligte stellen | tagesordnung | öffentliche tagesordnung |
        öffentlicher teil | nichtöffentlicher teil | nichtöffentliche tagesordnung |
        bisherige beschlüsse | frühere beschlüsse | vorangegangene beschlüsse |
        gefasste beschlüsse | gesetzliche grundlage | erwägungen | vorbemerkung | vorbemerkungen |
        protokollvermerk | rechtsmittelbelehrung |
        öffentlichkeitsarbeit | weiteres verfahren
    """,
    K.ANLAGEN: """
        anlagen | anlage | anlagenverzeichnis | anzahl der anlagen | anlage zum beschluss |
        anlagen zum beschluss | verzeichnis der anlagen | anlagenübersicht | beilage | beilagen |
        anhang | anhänge | dateianhänge | liste der anlagen | beigefügte unterlagen
    """,
}
# Headings that begin like one of the above and mean something else.
OTHER_PHRASES = """
    beschlussfassung | beschlusskontrolle | beschlussfähigkeit | ergebnisse der |
    ergebnis der | ergebnis des | beratungsfolge | anlass der | sitzungsergebnis | antragsteller |
    anfragesteller | berichterstatter | berichterstattung | fragestunde | beschlussvorlage |
    anlage zur drucksache | anlagenbuchhaltung | anlagevermögen | anträge zur tagesordnung |
    kostenträger | kostenstelle | vortragender | sitzungsvorlage | vorlage |
    entscheidungsvorlage | informationsvorlage | berichtsvorlage | stellungnahmefrist
"""


def listed(text: str) -> tuple[str, ...]:
    """Return the phrases of a text, parted by bars."""
    return tuple(" ".join(phrase.split()) for phrase in text.split("|") if phrase.strip())
