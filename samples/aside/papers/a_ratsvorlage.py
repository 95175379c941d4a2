"""Councils of the GDR, 1952 to 1988: Ratsvorlagen, a resolution, minutes, an answer."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from samples.aside.layouts import a_ratsvorlage
from samples.make.body import Body
from samples.make.marks import BLUE, RED, VIOLET, Stamp
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by
from samples.make.typeset import Sheet

_ARCHIVE = (1, Stamp(lines=("Stadtarchiv", "Bestand VI"), at=(0.83, 0.9), colour=BLUE, mm=34))


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
        print="typewriter",
        layout=layout,
        sheet=a_ratsvorlage.sheet,
        modelled_on="typewritten papers of councils in the GDR; text and persons invented",
        purpose=purpose,
        stamps=(*stamps, _ARCHIVE),
        metadata=meta(**metadata),
        form=form,
        body=body,
    )


PAPERS = (
    _paper(
        "greifswald-57-76",
        "Greifswald",
        1976,
        a_ratsvorlage.vorlage,
        "letter-spaced Ratsvorlage, labels above values, numbered headings, two ink signatures"
        " beside each other, list of receivers, deadlines in the resolution",
        {
            "authority": "Rat der Stadt Greifswald\nAbteilung Energie, Verkehr\nund"
            " Nachrichtenwesen",
            "place": "Greifswald, 29. 3. 1976",
            "kind": "Ratsvorlage",
            "number": "Nr. 57/76",
            "fields": [
                (
                    "Gegenstand:",
                    "Sicherung der Versorgung der Bevölkerung mit festen Brennstoffen"
                    " im Winterhalbjahr 1976/77",
                ),
                ("Einreicher:", "Stadtrat für Energie, Verkehr und Nachrichtenwesen"),
                ("Behandelt im:", "Rat der Stadt am 14. 4. 1976"),
            ],
            "signature": [
                (92, "~\nHelbig\nStadtrat"),
                (330, "~\nDr. Mahnke\n1. Stellvertreter des\nOberbürgermeisters"),
            ],
            "list": "Verteiler:\n15 x Mitglieder des Rates\n 1 x VEB Kohlehandel\n 1 x Ablage",
        },
        """\
## beschlussvorschlag | 1. Beschlußentwurf

a) Der Bericht über den Abschluß der Heizperiode 1975/76 wird zur Kenntnis genommen.

b) Der VEB Kohlehandel wird beauflagt, bis zum 30. 9. 1976 mindestens 85 Prozent der auf
Kohlenkarten zugeteilten Mengen auszuliefern. Termin der Kontrolle: 15. 8. 1976

c) Für Rentner und Schwerbeschädigte ist die Anlieferung bis in den Keller zu sichern.

## begruendung | 2. Begründung

Der Beschluß Nr. 31/75 wurde im wesentlichen erfüllt. Von 41 200 t Briketts waren bis Ende September
1975 33 900 t ausgeliefert. Rückstände gab es in der Fleischervorstadt, weil zwei Fahrzeuge
längere Zeit ausfielen.

Aus der Bevölkerung gingen 46 Eingaben ein, gegenüber 71 im Winter davor. In 29 Fällen ging es um
die Qualität der Kohle. Die Begründung der Kombinate, der hohe Anteil an Abrieb sei durch den
Transport bedingt, kann nicht in jedem Falle anerkannt werden.

Die Umstellung der Kaufhalle Ernst-Thälmann-Ring auf Fernwärme ist abgeschlossen. Im Neubaugebiet
Schönwalde II werden ab Oktober weitere 640 Wohnungen angeschlossen.

## finanzielle_auswirkungen | 3. Finanzierung

Für zusätzliche Transporte sind 18,5 TM im Haushaltsplan enthalten.

@signature
""",
        (
            (
                1,
                Stamp(
                    lines=("Büro des Rates", "31. MRZ. 1976"),
                    at=(0.72, 0.16),
                    colour=VIOLET,
                    mm=44,
                    degrees=-3,
                ),
            ),
        ),
        number="57/76",
        title="Sicherung der Versorgung der Bevölkerung mit festen Brennstoffen im Winterhalbjahr"
        " 1976/77",
        kind="beschlussvorlage",
        date="1976-03-29",
        consultations=[meeting("Rat der Stadt", "1976-04-14")],
        signatories=[
            signed_by("Helbig", "Stadtrat", signed=True),
            signed_by("Dr. Mahnke", "1. Stellvertreter des Oberbürgermeisters", signed=True),
        ],
        references=["31/75"],
    ),
    _paper(
        "parchim-23-69",
        "Parchim",
        1969,
        a_ratsvorlage.vorlage,
        "council of a district, bold headings in Roman order, two meetings in one field, ss and ß"
        " side by side, cited law gazette",
        {
            "authority": "Rat des Kreises Parchim\nAbteilung Volksbildung",
            "place": "Parchim, den 3. 2. 69",
            "kind": "Beschlußvorlage",
            "number": "Nr. 23/69",
            "bold": True,
            "fields": [
                ("Betr.:", "Bildung einer zentralen polytechnischen Oberschule in Mestlin"),
                ("Zur Beratung:", "Rat des Kreises am 12. 2. 1969\nKreistag am 6. 3. 1969"),
            ],
            "signature": [(92, "gez. Wollschläger\nKreisschulrat")],
        },
        """\
## beschlussvorschlag | I. Beschlußvorschlag

Der Kreistag beschließt die Zusammenlegung der Teiloberschulen Ruest, Vimfow und Kobrow mit der
Oberschule Mestlin zum 1. September 1969.

## begruendung | II. Begründung

Nach § 9 des Gesetzes über das einheitliche sozialistische Bildungssystem (GBl. I S. 83) ist der
Fachunterricht ab Klasse 5 durch Fachlehrer zu erteilen. In den drei Teiloberschulen ist das nicht
möglich. In Ruest werden die Klassen 5 und 6 gemeinsam von einem Lehrer unterrichtet.

Die Schule in Mestlin verfügt seit 1957 über ein Gebäude mit vierzehn Klassenräumen. Fachkabinette
für Physik und Chemie sind vorhanden. Durch die Zusammenlegung kommen 112 Schüler hinzu.

Der Weg beträgt höchstens acht Kilometer. Mit dem Kraftverkehr wurden zwei Linien abgesprochen. In
den Einwohnerversammlungen gab es anfangs Bedenken; nach einer Besichtigung haben die Elternbeiräte
von Ruest und Kobrow zugestimmt, der von Vimfow mit neun zu vier Stimmen.

Die freiwerdenden Gebäude werden den Gemeinden für Kindergärten überlassen.

## finanzielle_auswirkungen | III. Kosten

| Schülerbeförderung jährlich | 21 400 M |
| Möbel für vier Klassenräume | 9 800 M |
| Erweiterung der Schulküche | 14 000 M |

##_ anlagen | IV. Anlagen

Übersicht der Klassen

Fahrplan

@signature
""",
        (),
        number="23/69",
        title="Bildung einer zentralen polytechnischen Oberschule in Mestlin",
        kind="beschlussvorlage",
        date="1969-02-03",
        consultations=[
            meeting("Rat des Kreises", "1969-02-12"),
            meeting("Kreistag", "1969-03-06"),
        ],
        signatories=[signed_by("Wollschläger", "Kreisschulrat", mark="gez.")],
        attachments=enclosures("Übersicht der Klassen", "Fahrplan"),
    ),
    _paper(
        "erfurt-0123-79",
        "Erfurt",
        1979,
        a_ratsvorlage.beschluss,
        "resolution with only the date of its meeting, certificate of a copy with another name and"
        " date, cited resolution in its text",
        {
            "authority": "Rat der Stadt Erfurt\nSekretär des Rates",
            "number": "Beschluß-Nr. 0123/79",
            "kind": "Ratsbeschluß",
            "meeting": "der Sitzung des Rates der Stadt vom 21. Juni 1979",
            "fields": [
                ("Gegenstand:", "Ordnung über die Vergabe von Garagenstandplätzen"),
                ("Verantw.:", "Stadtrat für Wohnungspolitik"),
            ],
            "signature": [
                (92, "gez. Rosentreter\nOberbürgermeister"),
                (330, "gez. Kühn\nSekretär des Rates"),
            ],
            "list": "F. d. R. d. A.:\nErfurt, 2. 7. 1979\nMöbius, Sachbearbeiterin",
        },
        """\
## beschlussvorschlag | Beschluß:

1. Die Ordnung über die Vergabe von Standplätzen für Garagen im Stadtgebiet wird bestätigt. Sie
tritt am 1. 8. 1979 in Kraft.

2. Bei den Räten der Stadtbezirke sind Kommissionen zu bilden, denen je zwei Vertreter der
Wohngebiete angehören.

3. Der Beschluß Nr. 0077/74 wird aufgehoben.

## begruendung | Begründung:

Gegenwärtig liegen 3 480 Anträge auf einen Standplatz vor. Durch den Wohnungsbau am Johannesplatz
und in der Nordhäuser Straße sind 212 Garagen weggefallen. Die bisherige Vergabe nach dem Tag des
Antrages berücksichtigt nicht, ob das Fahrzeug für die Ausübung des Berufes benötigt wird.

Künftig erhalten Schwerbeschädigte, Ärzte und Schichtarbeiter den Vorrang. Garagengemeinschaften,
die sich zu Leistungen im Wohngebiet verpflichten, werden bevorzugt berücksichtigt.

In den Wohngebieten Rieth und Berliner Platz sind auf Flächen, die für eine Bebauung nicht in Frage
kommen, weitere 340 Standplätze auszuweisen. Die Zufahrten werden in eigener Leistung hergestellt.
Der VEB Stadtwirtschaft stellt dafür Schotter und zwei Walzen zur Verfügung.

@signature
""",
        ((1, Stamp(lines=("Rat der Stadt",), at=(0.4, 0.72), colour=RED, mm=32, frame="round")),),
        number="0123/79",
        title="Ordnung über die Vergabe von Garagenstandplätzen",
        kind="beschluss",
        consultations=[meeting("Rat der Stadt", "1979-06-21")],
        signatories=[
            signed_by("Rosentreter", "Oberbürgermeister", mark="gez."),
            signed_by("Kühn", "Sekretär des Rates", mark="gez."),
        ],
        references=["0077/74"],
    ),
    _paper(
        "zwickau-112-83",
        "Zwickau",
        1983,
        a_ratsvorlage.vorlage,
        "Informationsvorlage with a Fazit under another word, long text over two pages, ink over"
        " the typed name, table without rules",
        {
            "authority": "Rat der Stadt Zwickau\nStadtplankommission",
            "place": "Zwickau, 17.10.1983",
            "kind": "Informationsvorlage",
            "number": "Nr. 112/83",
            "fields": [
                (
                    "Thema:",
                    "Stand der Erfüllung der Konsumgüterproduktion in den"
                    " kreisgeleiteten Betrieben per 30. 9. 1983",
                ),
                ("Vorgesehen für:", "Rat der Stadt am 2. 11. 1983"),
                ("Teilnehmer:", "Direktor des VEB Kofferfabrik\nLeiter des ÖVW"),
            ],
            "signature": [(92, "~\nIsolde Trommer\nVorsitzende der Stadtplankommission")],
            "list": "Verteiler: Rat 14, Bezirksplankommission 1, Archiv 1",
        },
        """\
## zusammenfassung | 1. Kurzfassung

Der Plan der Fertigerzeugnisse für die Bevölkerung wurde in neun Monaten mit 101,8 Prozent erfüllt.
Drei von elf Betrieben liegen im Rückstand.

## sachverhalt | 2. Sachstand

Grundlage der Information ist der Beschluß Nr. 14/83, mit dem der Rat eine vierteljährliche
Abrechnung verlangt hat. Die Abrechnung zum ersten Halbjahr wurde mit der Vorlage Nr. 78/83
gegeben.

| Betrieb | Plan | Ist |
| VEB Kofferfabrik | 4 120 TM | 4 310 TM |
| VEB Holzwaren | 2 760 TM | 2 415 TM |
| PGH Metall | 1 980 TM | 2 050 TM |
| PGH Polsterer | 1 340 TM | 1 236 TM |
| VEB Kleineisen | 905 TM | 1 012 TM |
| Werkstatt Pölbitz | 410 TM | 377 TM |

Die Rückstände im VEB Holzwaren sind auf fehlende Spanplatten im Mai und Juni zurückzuführen. Seit
August wird in zwei Schichten gearbeitet. Bis zum Jahresende sind 180 TM aufzuholen; der Rest kann
nicht mehr erbracht werden.

In der PGH Polsterer haben vier Facharbeiter den Betrieb verlassen. Zwei Lehrlinge wurden im
September übernommen. Die Genossenschaft prüft, das Angebot an Liegen einzuschränken und dafür die
Reparaturleistungen zu sichern.

Der VEB Kleineisen hat mit Haken, Scharnieren und Gartengeräten neue Erzeugnisse aufgenommen, die
bisher nicht im Angebot waren. Die Versuche mit einem verstellbaren Rechen verliefen erfolgreich.

Die tausend kleinen Dinge bleiben ein Schwerpunkt der Versorgung. Bei Kontrollen am 12. und 13.
September fehlten in sieben von zwölf Verkaufsstellen Reißverschlüsse, Glühlampen von 25 Watt und
Einkochringe.

## fazit | 3. Schlußfolgerungen

Mit dem VEB Holzwaren ist eine Rechenschaftslegung vor dem Rat im Dezember zu vereinbaren. Die
Stadtplankommission wird ihre Kontrollen auf die Vertragstreue der Zulieferer ausdehnen.

@signature
""",
        (),
        number="112/83",
        title="Stand der Erfüllung der Konsumgüterproduktion in den kreisgeleiteten Betrieben per"
        " 30. 9. 1983",
        kind="informationsvorlage",
        date="1983-10-17",
        consultations=[meeting("Rat der Stadt", "1983-11-02")],
        signatories=[
            signed_by("Isolde Trommer", "Vorsitzende der Stadtplankommission", signed=True)
        ],
        references=["14/83", "78/83"],
    ),
    _paper(
        "goerlitz-kommission-1974",
        "Görlitz",
        1974,
        a_ratsvorlage.beschluss,
        "minutes without number, agenda items as headings of their own, a closing date below the"
        " text, names over roles",
        {
            "authority": "Stadtverordnetenversammlung Görlitz\nStändige Kommission Kultur",
            "number": "",
            "kind": "Protokoll",
            "meeting": "über die Sitzung der Ständigen Kommission Kultur am 5. September 1974",
            "fields": [
                ("Ort:", "Klub der Werktätigen, Demianiplatz"),
                ("Anwesend:", "11 Mitglieder, 3 Nachfolgekandidaten"),
                ("Beginn/Ende:", "16.30 Uhr / 18.50 Uhr"),
                ("Thema:", "Vorbereitung der Kulturtage zum 25. Jahrestag der Republik"),
            ],
            "signature": [
                (92, "Görlitz, den 9. 9. 1974\n\nMerkel\nVorsitzende"),
                (330, "\n\nPohl\nProtokollführer"),
            ],
        },
        """\
## sonstige | 1. Stand der Vorbereitung

Kollegin Merkel berichtet, daß 34 Betriebe und 18 Schulen Beiträge angemeldet haben. Das Programm
beginnt am 28. September mit einem Platzkonzert auf dem Untermarkt. Die Ausstellung der
Volkskünstler im Kaisertrutz ist zu zwei Dritteln aufgebaut.

Noch offen ist die Frage der Beleuchtung. Der VEB Energieversorgung hat die Leihe von zwölf
Scheinwerfern zugesagt, den Termin aber nicht bestätigt.

Für den 5. Oktober ist ein Fest der Chöre vorgesehen. Es liegen Zusagen von neun Chören vor,
darunter eines aus Zgorzelec. Die Absperrung des Obermarktes wird bei der Volkspolizei beantragt.

## sonstige | 2. Aussprache

Kollege Lindner weist darauf hin, daß die Einladungen bis zum 15. 9. gedruckt sein müssen. Kollegin
Barth bittet, die Altersheime nicht wieder zu vergessen; mit Beschluß Nr. 46/73 sei das ausdrücklich
festgelegt worden.

## beschlussvorschlag | 3. Beschluß

Die Kommission schlägt dem Rat der Stadt vor, für die Feierabendheime zwei gesonderte
Veranstaltungen am 1. und 4. Oktober durchzuführen. Der Vorschlag wird einstimmig angenommen.

@signature
""",
        (),
        title="Vorbereitung der Kulturtage zum 25. Jahrestag der Republik",
        kind="niederschrift",
        date="1974-09-09",
        consultations=[meeting("Ständige Kommission Kultur", "1974-09-05")],
        signatories=[signed_by("Merkel", "Vorsitzende"), signed_by("Pohl", "Protokollführer")],
        references=["46/73"],
    ),
    _paper(
        "suhl-antwort-88",
        "Suhl",
        1988,
        a_ratsvorlage.vorlage,
        "answer to a member of the assembly, number with letter prefix, i. V. above a scribble,"
        " cited question number in the reference field",
        {
            "authority": "Rat der Stadt Suhl\nDer Oberbürgermeister",
            "place": "Suhl, den 24. Mai 1988",
            "kind": "Beantwortung",
            "number": "A 9/88",
            "fields": [
                ("Betreff:", "Nahverkehr zum Wohngebiet Ilmenauer Straße"),
                ("Bezug:", "Anfrage Nr. 9/88 des Abgeordneten Zinke"),
                ("Zur Kenntnis:", "Stadtverordnetenversammlung am 16. 6. 1988"),
            ],
            "signature": [(92, "i. V.\n~\nSeeber\nStadtrat für Verkehr")],
            "list": "Verteiler: Abg. Zinke, VEB Kraftverkehr, Sekretär",
        },
        """\
## antwort

Werter Abgeordneter Zinke!

Auf Ihre Anfrage in der Tagung am 28. April teile ich Ihnen folgendes mit:

Die Linie C verkehrt seit dem Fahrplanwechsel im Berufsverkehr alle zwölf statt bisher alle acht
Minuten. Grund dafür ist der Ausfall von fünf Gelenkbussen, für die Getriebe fehlen. Der VEB
Kraftverkehr hat zugesichert, zwei Fahrzeuge bis Ende Juni wieder in Dienst zu stellen.

Bis dahin wird zwischen 5.00 und 6.30 Uhr ein zusätzlicher Wagen eingesetzt. Die Haltestelle am
Ärztehaus bleibt erhalten. Ihr Vorschlag, die Wartehalle zu versetzen, wird bei der
Neugestaltung des Vorplatzes berücksichtigt.

Die Überfüllung am Nachmittag ist vor allem darauf zurückzuführen, daß drei Betriebe zur gleichen
Zeit Schichtwechsel haben. Mit dem VEB Feinmeßzeug und dem VEB Simson wurde vereinbart, den Beginn
der Schicht um zwanzig Minuten zu verlegen. Der Erfolg wird im September überprüft.

Ein Abdruck dieser Antwort geht allen Mitgliedern der Ständigen Kommission zu.

@signature
""",
        ((1, Stamp(lines=("ABGESANDT", "26. 5. 88"), at=(0.7, 0.2), colour=BLUE, mm=38)),),
        number="A 9/88",
        title="Nahverkehr zum Wohngebiet Ilmenauer Straße",
        kind="antwort",
        date="1988-05-24",
        consultations=[meeting("Stadtverordnetenversammlung", "1988-06-16", role="Zur Kenntnis")],
        signatories=[signed_by("Seeber", "Stadtrat für Verkehr", mark="i. V.", signed=True)],
        references=["9/88"],
    ),
)
