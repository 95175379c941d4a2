"""Letters of groups, members and citizens, 1971 to 2024."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from samples.aside.layouts import a_brief
from samples.make.body import Body
from samples.make.marks import BLUE, RED, VIOLET, Stamp
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by
from samples.make.typeset import Sheet


def _paper(
    id_: str,
    city: str,
    year: int,
    layout: Callable[[Sheet, Paper], Body],
    purpose: str,
    form: dict[str, Any],
    body: str,
    stamps: tuple[tuple[int, Stamp], ...] = (),
    **metadata: Any,
) -> Paper:
    return Paper(
        id=id_,
        city=city,
        year=year,
        print="typewriter" if form.get("family") == "typed" else "inkjet",
        layout=layout,
        sheet=a_brief.sheet,
        modelled_on="letters to German councils; groups, text and persons invented",
        purpose=purpose,
        stamps=(
            *stamps,
            (1, Stamp(lines=("KOPIE",), at=(0.8, 0.75), colour=RED, degrees=15, mm=32)),
        ),
        metadata=meta(**metadata),
        form=form,
        body=body,
    )


PAPERS = (
    _paper(
        "potsdam-interfraktionell-2024",
        "Potsdam",
        2024,
        a_brief.gemeinsam,
        "interfraktioneller Antrag of four groups, chairs in pairs, name over group, heading"
        " letter-spaced, number cited with DS, no own number",
        {
            "group": "Fraktionen Bürgerbündnis · Freie Mitte · Grün-Soziale Liste · Aufbruch Nord",
            "address": "An den Vorsitzenden der\nStadtverordnetenversammlung\nder Landeshauptstadt"
            " Potsdam",
            "place": "Potsdam, 9. September 2024",
            "kind": "Interfraktioneller Antrag",
            "meeting": "zur öffentlichen Sitzung der Stadtverordnetenversammlung am 18.09.2024",
            "title": "Sicherung der Schwimmzeiten für Vereine im Bad am Brauhausberg",
            "signatures": [
                [
                    (78, "gez. Corinna Behlau\nFraktion Bürgerbündnis"),
                    (310, "gez. Dr. Falk Riemer\nFraktion Freie Mitte"),
                ],
                [
                    (78, "gez. Hannah Nowak\nFraktion Grün-Soziale Liste"),
                    (310, "gez. Jens Ullmann\nFraktion Aufbruch Nord"),
                ],
            ],
        },
        """\
## beschlussvorschlag | Die Stadtverordnetenversammlung möge beschließen:

Der Oberbürgermeister wird beauftragt, gegenüber der Bäderlandschaft Potsdam GmbH darauf
hinzuwirken, dass den Vereinen montags bis freitags zwischen 16 und 20 Uhr mindestens sechs Bahnen
zur Verfügung stehen. Der Stadtverordnetenversammlung ist im Dezember 2024 zu berichten.

## begruendung | Begründung

Seit dem 1. Juli stehen den Vereinen nur noch vier Bahnen offen. Betroffen sind 1.340 Kinder, von
denen jedes vierte auf einer Warteliste steht. Die Geschäftsführung beruft sich auf die
Vereinbarung, die der DS 23/SVV/1049 beigefügt war. Darin ist jedoch von „mindestens vier“ Bahnen
die Rede, nicht von höchstens vier.

Die frei werdenden Bahnen werden von der Öffentlichkeit kaum genutzt: bei unseren Zählungen am 20.
und 27. August waren es im Mittel drei Personen.

Die Satzung der Stadt gibt dem Sport der Kinder ausdrücklich den Vorrang. Ein Verein, der Zeiten
verliert, kann seine Trainerinnen nicht halten; drei haben bereits gekündigt. Wir verkennen nicht,
dass die Gesellschaft auf Einnahmen angewiesen ist. Der Zuschuss wurde jedoch mit dem Haushalt
2023/2024 um 400.000 Euro erhöht.

@signature
""",
        title="Sicherung der Schwimmzeiten für Vereine im Bad am Brauhausberg",
        kind="antrag",
        public=True,
        date="2024-09-09",
        consultations=[meeting("Stadtverordnetenversammlung", "2024-09-18", public=True)],
        signatories=[
            signed_by("Corinna Behlau", "Fraktion Bürgerbündnis", mark="gez."),
            signed_by("Dr. Falk Riemer", "Fraktion Freie Mitte", mark="gez."),
            signed_by("Hannah Nowak", "Fraktion Grün-Soziale Liste", mark="gez."),
            signed_by("Jens Ullmann", "Fraktion Aufbruch Nord", mark="gez."),
        ],
        references=["23/SVV/1049"],
    ),
    _paper(
        "erlangen-085-2021",
        "Erlangen",
        2021,
        a_brief.fraktion,
        "motion with particulars in a margin at the left, number of the motion above the kind, ink"
        " and name, 'i. V. mit TOP' in the text",
        {
            "margin": "Offene Liste Erlangen\nim Stadtrat\n\nRathausplatz 00\n91052 Erlangen\nTel."
            " 09131 555 01\n\nStadträtin\nMiriam Yilmaz\nStadtrat\nKai Rothmund",
            "group": "Offene Liste Erlangen",
            "address": "Herrn Oberbürgermeister\nRathausplatz 1\n91052 Erlangen",
            "place": "Erlangen, den 4. Mai 2021",
            "number": "Antrag Nr. 085/2021",
            "kind": "Antrag",
            "title": "Lastenräder zum Ausleihen in den Stadtteilen",
            "greeting": "Mit freundlichen Grüßen",
            "signatures": [[(170, "~\nMiriam Yilmaz\nStadträtin")]],
        },
        """\
## antrag

Sehr geehrter Herr Oberbürgermeister,

wir bitten, den folgenden Antrag i.V. mit TOP 6.6 der Sitzung des Umweltausschusses am 18. Mai zu
behandeln:

1. Die Verwaltung richtet bis zum Frühjahr 2022 in jedem Stadtteil eine Station mit zwei
Lastenrädern zum Ausleihen ein.

2. Die Ausleihe ist in den ersten zwei Stunden kostenlos.

## begruendung | Begründung

Die vier Räder, die seit 2019 im Stadtteilhaus Röthelheimpark stehen, sind an neun von zehn Tagen
vergeben. Aus dem Bericht zum Antrag 211/2018 geht hervor, dass jede zweite Fahrt eine mit dem Auto
ersetzt hat.

Der Freistaat fördert die Anschaffung mit 25 Prozent. Partner könnten Nachbarschaftsläden und
Büchereien sein, die sich um Schlüssel und kleine Reparaturen kümmern.

In Regensburg und in Norderstedt laufen solche Angebote seit Jahren. Die Kosten für sechs Stationen
schätzen wir auf 70.000 Euro im ersten und 18.000 Euro in den folgenden Jahren.

@signature
""",
        (
            (
                1,
                Stamp(
                    lines=("Stadt Erlangen", "Eingang 05. Mai 2021", "13-2"),
                    at=(0.62, 0.2),
                    colour=VIOLET,
                    mm=46,
                    degrees=3,
                ),
            ),
        ),
        number="085/2021",
        title="Lastenräder zum Ausleihen in den Stadtteilen",
        kind="antrag",
        date="2021-05-04",
        signatories=[signed_by("Miriam Yilmaz", "Stadträtin", signed=True)],
        references=["211/2018"],
    ),
    _paper(
        "jena-buergeranliegen-2003",
        "Jena",
        2003,
        a_brief.person,
        "petition of one citizen without number, attached letter of an office behind it, ink"
        " without a typed name",
        {
            "family": "serif",
            "sender": "Friedhelm Katzer\nAm Steiger 00\n07743 Jena",
            "address": "Stadtrat der Stadt Jena\nPetitionsausschuss\nAm Anger 15\n07743 Jena",
            "place": "Jena, 11. August 2003",
            "kind": "Petition",
            "title": "Lärm durch den Rangierbetrieb am Saalbahnhof",
            "greeting": "Hochachtungsvoll",
            "signatures": [[(78, "~")]],
            "letter": {
                "mark": "Anlage 1",
                "sender": "Eisenbahn-Bundesamt\nAußenstelle Erfurt",
                "place": "Erfurt, 24.06.2003\nGz.: 61110 Pap 118/03",
                "receiver": "Herrn\nFriedhelm Katzer\nAm Steiger 00\n07743 Jena",
                "subject": "Ihre Beschwerde vom 28. Mai 2003",
                "text": """\
Sehr geehrter Herr Katzer,

die Anlagen am Saalbahnhof bestehen seit 1874 und genießen Bestandsschutz. Grenzwerte für den Lärm
gelten nach der 16. Verordnung nur bei einem Neubau oder einer wesentlichen Änderung.

Wir haben den Betreiber gebeten, das Abstellen laufender Motoren zu prüfen.
""",
                "signature": "Im Auftrag\n~\nWiegand",
            },
        },
        """\
## sonstige

Sehr geehrte Mitglieder des Ausschusses,

seit dem Fahrplanwechsel im Dezember werden am Saalbahnhof auch nachts zwischen 1 und 4 Uhr Wagen
rangiert. Ich wohne 70 Meter entfernt und habe an 41 Nächten Protokoll geführt. Im Durchschnitt
werde ich fünfmal geweckt.

Ich bitte den Stadtrat, sich bei der Bahn für eine Nachtruhe einzusetzen und eine Lärmschutzwand zu
fordern. Dass dies möglich ist, zeigt der Beschluss 01/05/19/0514 zum Westbahnhof.

Die Behörde, an die ich mich zuerst gewandt habe, verweist mich auf den Bestandsschutz. Das
Schreiben füge ich bei. Eine Unterschriftensammlung in der Nachbarschaft läuft noch.

## anlagen | Anlagen:

1. Schreiben des Eisenbahn-Bundesamtes

2. Protokoll der Nächte

@signature

@letter
""",
        (
            (
                1,
                Stamp(
                    lines=("Büro Stadtrat", "Eing.: 14. AUG. 2003"),
                    at=(0.34, 0.08),
                    colour=BLUE,
                    mm=44,
                ),
            ),
        ),
        title="Lärm durch den Rangierbetrieb am Saalbahnhof",
        kind="petition",
        date="2003-08-11",
        signatories=[signed_by(None, signed=True)],
        references=["01/05/19/0514"],
        attachments=enclosures(
            ("1", "Schreiben des Eisenbahn-Bundesamtes"), ("2", "Protokoll der Nächte")
        ),
    ),
    _paper(
        "freiburg-anfrage-1990",
        "Freiburg",
        1990,
        a_brief.person,
        "typed question of two members, no section heading, both names under ink, year of two"
        " digits, kind inside the subject line",
        {
            "family": "typed",
            "sender": "Renate Schlosser\nDr. Anselm Vogt\nStadträte",
            "address": "Herrn\nOberbürgermeister\nRathaus\n7800 Freiburg",
            "place": "Freiburg, 12.3.90",
            "kind": "Anfrage nach § 24 Abs. 4 GemO",
            "title": "Zustand der Kanäle im Stadtteil Haslach",
            "greeting": "Mit freundlichen Grüßen",
            "signatures": [[(78, "~\nRenate Schlosser"), (310, "~\nDr. Anselm Vogt")]],
        },
        """\
## anfrage

Sehr geehrter Herr Oberbürgermeister,

bei dem starken Regen am 14. Februar sind in Haslach 63 Keller vollgelaufen. In der Uffhauser Straße
trat Abwasser aus den Schächten. Wir fragen daher:

1. Welchen Querschnitt haben die Sammler in der Uffhauser und in der Markgrafenstraße, und für
welche Regenmenge sind sie bemessen?

2. Wann wurden sie zuletzt mit der Kamera befahren?

3. Ist es richtig, daß der Bericht des Tiefbauamtes, der mit der Drucksache G 88/214 für das Jahr
1989 zugesagt wurde, fertig ist, aber nicht veröffentlicht wird?

4. Welche Hilfe können die Geschädigten erwarten?

Zur Erläuterung weisen wir darauf hin, daß es in denselben Straßen schon im Juni 1986 und im Mai
1988 zu Überschwemmungen gekommen ist. Die Versicherungen lehnen eine Erstattung ab, weil es sich
um Rückstau handelt. Mehrere ältere Bewohner haben Möbel, Heizöl und Vorräte verloren.

Wir bitten um Beantwortung in der Sitzung des Gemeinderates am 3. April.

@signature
""",
        ((1, Stamp(lines=("Hauptamt", "14. März 1990"), at=(0.4, 0.1), colour=VIOLET, mm=38)),),
        title="Zustand der Kanäle im Stadtteil Haslach",
        kind="anfrage",
        date="1990-03-12",
        signatories=[
            signed_by("Renate Schlosser", signed=True),
            signed_by("Dr. Anselm Vogt", signed=True),
        ],
        references=["G 88/214"],
    ),
    _paper(
        "bochum-dringlich-1971",
        "Bochum",
        1971,
        a_brief.gemeinsam,
        "urgent motion, typed, two groups of 1971, non-public session named in the head, names"
        " behind gez. with initials",
        {
            "family": "typed",
            "group": "Fraktion der Arbeiterwohlfahrtsliste - Fraktion der Freien Bürger",
            "address": "Herrn Oberbürgermeister\nBochum, Rathaus",
            "place": "Bochum, 1. Juli 1971",
            "kind": "Dringlichkeitsantrag",
            "meeting": "zur nichtöffentlichen Sitzung des Hauptausschusses am 6. Juli 1971",
            "title": "Übernahme der Belegschaft der Brotfabrik Kaldewey",
            "signatures": [[(78, "gez. H. Brinkhoff"), (310, "gez. W. Lueg")]],
        },
        """\
## antrag | Antrag

Die Verwaltung wird beauftragt, mit dem Konkursverwalter der Brotfabrik Kaldewey über den Erwerb des
Grundstücks Castroper Straße 211 zu verhandeln und dem Hauptausschuß am 20. Juli zu berichten.

## begruendung | Begründung

Durch den Konkurs verlieren 186 Arbeiter und Angestellte ihren Arbeitsplatz. Ein Unternehmen aus
Dortmund ist bereit, 120 von ihnen zu übernehmen, wenn ihm das Gelände der Brotfabrik pachtweise
überlassen wird.

Die Fabrik wurde 1908 gegründet und ist im Stadtteil Gerthe der größte Arbeitgeber nach der Zeche,
deren Schließung für das Jahr 1974 angekündigt ist. Von den Beschäftigten sind 71 älter als 50
Jahre. Das Arbeitsamt hat nur für 22 Personen offene Stellen in erreichbarer Entfernung genannt.
Das Land hat seine Bereitschaft erklärt, den Erwerb mit einem zinslosen Darlehen zu erleichtern.

Die Dringlichkeit ergibt sich daraus, daß der Konkursverwalter am 26. Juli über den Verkauf
entscheidet.

@signature
""",
        ((1, Stamp(lines=("Amt 10", "2. Juli 1971"), at=(0.75, 0.2), colour=BLUE, mm=34)),),
        title="Übernahme der Belegschaft der Brotfabrik Kaldewey",
        kind="dringlichkeitsantrag",
        public=False,
        date="1971-07-01",
        consultations=[meeting("Hauptausschuß", "1971-07-06", public=False)],
        signatories=[
            signed_by("H. Brinkhoff", mark="gez."),
            signed_by("W. Lueg", mark="gez."),
        ],
    ),
    _paper(
        "wuppertal-vo-1179-06-1",
        "Wuppertal",
        2007,
        a_brief.fraktion,
        "amendment of a group with number VO/…/Neuf. cited, several signatures below each other,"
        " date in the margin is the one of founding",
        {
            "margin": "Wählerbund Tal 1994\nRathaus Barmen\nZimmer A-00\n\ngegründet am\n14.05.1994"
            "\n\nGeschäftsführung\nSilvia Korte",
            "group": "Wählerbund Tal",
            "address": "An den\nAusschuss für Verkehr",
            "place": "Wuppertal, 17.01.2007",
            "number": "VO/1179/06/1",
            "kind": "Ergänzungsantrag",
            "title": "Ergänzung der VO/1179/06: Busspur auf der Friedrich-Engels-Allee",
            "signatures": [
                [(170, "Norbert Hackenberg\nSprecher im Ausschuss")],
                [(170, "f. d. R. Silvia Korte")],
            ],
        },
        """\
## antrag | Antrag

Der Ausschuss möge ergänzend beschließen, dass die Busspur zwischen Loher Straße und Haspel auch für
Fahrräder und Taxen freigegeben wird. Die Freigabe ist mit der VO/0988/06/Neuf. abzustimmen.

## begruendung | Begründung

Ein eigener Radweg ist auf diesem Abschnitt wegen der Bäume nicht möglich. Nach der
Verwaltungsvorschrift zu § 41 StVO kann der Radverkehr auf Busspuren zugelassen werden, wenn diese
mindestens 3,50 Meter breit sind oder die Geschwindigkeit nicht mehr als 50 km/h beträgt. Beides
ist der Fall.

Die Stadtwerke haben auf unsere Nachfrage am 9. Januar erklärt, dass sie bei weniger als 30 Rädern
in der Stunde keine Behinderung der Busse erwarten.

Auf der Talachse sind 2005 elf Unfälle mit Rädern gezählt worden, sieben davon beim Überholen durch
Lastwagen. Die Freigabe kann zunächst auf ein Jahr befristet werden. Kosten entstehen nur für die
Schilder, nach Auskunft des Ressorts etwa 2.800 Euro.

@signature
""",
        (),
        number="VO/1179/06/1",
        title="Ergänzung der VO/1179/06: Busspur auf der Friedrich-Engels-Allee",
        kind="aenderungsantrag",
        date="2007-01-17",
        signatories=[signed_by("Norbert Hackenberg", "Sprecher im Ausschuss")],
        references=["VO/1179/06", "VO/0988/06/Neuf."],
    ),
    _paper(
        "saarbruecken-antwort-2000",
        "Saarbrücken",
        2000,
        a_brief.person,
        "answer as a letter, bold subject, Im Auftrag, months in words and figures, request number"
        " in the subject's second line",
        {
            "family": "sans",
            "sender": "Landeshauptstadt Saarbrücken\nAmt für Kinder und Bildung\nAz. 40.2-Gö",
            "address": "Frau Stadtverordnete\nMonique Lafontaine-Heß\nim Hause",
            "place": "5. Dezember 2000",
            "kind": "Antwort",
            "title": "Ihre Anfrage Nr. 00/0731, Nachmittagsbetreuung in den Grundschulen",
            "greeting": "Mit freundlichen Grüßen",
            "signatures": [[(78, "Im Auftrag\n~\nGörgen")]],
        },
        """\
## antwort

Sehr geehrte Frau Lafontaine-Heß,

Ihre Fragen vom 13. November beantworte ich wie folgt:

1. Im Schuljahr 2000/2001 werden an 14 von 27 Grundschulen Kinder bis 16 Uhr betreut. Angemeldet
sind 612 Kinder, das sind 41 mehr als vor einem Jahr.

2. An fünf Schulen bestehen Wartelisten mit zusammen 87 Namen. Am längsten ist sie an der Schule
Rodenhof.

3. Die Beiträge liegen zwischen 60 und 95 DM. Eine einheitliche Regelung ist in Arbeit; der Entwurf
einer Satzung wird dem Ausschuss voraussichtlich im März 2001 vorgelegt.

Die Zahl der Betreuerinnen ist von 58 auf 66 gestiegen. Für Kinder mit Behinderung stehen an zwei
Schulen zusätzliche Kräfte zur Verfügung. Das Mittagessen wird an neun Schulen angeliefert, an den
übrigen bringen die Kinder ihr Essen mit.

4. Eine Stellungnahme der freien Träger liegt erst von dreien vor. Sobald sie vollständig ist,
erhalten Sie eine Abschrift.

@signature
""",
        (),
        title="Ihre Anfrage Nr. 00/0731, Nachmittagsbetreuung in den Grundschulen",
        kind="antwort",
        date="2000-12-05",
        signatories=[signed_by("Görgen", mark="Im Auftrag", signed=True)],
        references=["00/0731"],
    ),
)
