"""Zwickau 1949, Rostock 1947, Halle 1951: typewritten papers after the war."""

from samples.make.layouts import ratsbeschluss
from samples.make.marks import BLUE, VIOLET, Stamp
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_FORM = "typewritten papers of eastern German cities about 1950; text and persons invented"

PAPERS = (
    Paper(
        id="zwickau-1949-214",
        city="Zwickau",
        year=1949,
        print="typewriter",
        layout=ratsbeschluss.layout,
        sheet=ratsbeschluss.sheet,
        modelled_on=_FORM,
        purpose="Ratsbeschluß with its day below the number, gez. and a certificate with ink and"
        " another date, list of those who get it, machine without umlauts",
        stamps=(
            (1, Stamp(lines=("Stadtarchiv", "Zwickau"), at=(0.82, 0.16), colour=BLUE, mm=36)),
            (
                1,
                Stamp(
                    lines=("Erledigt", "3. Aug. 1949"),
                    at=(0.6, 0.6),
                    colour=VIOLET,
                    mm=44,
                    degrees=-9,
                ),
            ),
        ),
        metadata=meta(
            number="214/49",
            title="Bereitstellung von Raeumen fuer eine Waescherei im Stadtteil Poelbitz",
            kind="beschluss",
            date="1949-07-12",
            signatories=[signed_by("Lorenz", "Oberbuergermeister", mark="gez.")],
            references=["96/49"],
        ),
        form={
            "authority": "Der Rat der Stadt Zwickau\n- Sekretariat -",
            "place": "",
            "kind": "Ratsbeschluß Nr. 214/49",
            "below": "vom 12. Juli 1949",
            "title": "Bereitstellung von Raeumen fuer eine Waescherei im Stadtteil Poelbitz",
            "signatures": [(92, "gez. Lorenz\nOberbuergermeister")],
            "certificate": "Fuer die Richtigkeit der Abschrift:\nZwickau, den 15. Juli 1949",
            "clerk": "Meinhold, Stadtangestellte",
            "list": "Verteiler:\nDez. Sozialwesen, Dez. Bauwesen, Amt 12, Akten",
        },
        body="""\
## beschlussvorschlag | Beschluß:

1. Die Raeume der ehemaligen Gastwirtschaft Leipziger Strasse 88 werden dem Dezernat Sozialwesen zur
Einrichtung einer oeffentlichen Waescherei ueberlassen.

2. Der Ratsbeschluß Nr. 96/49 wird insoweit geaendert, als die Raeume nicht mehr als Lager fuer
Kartoffeln vorzuhalten sind.

3. Das Dezernat Bauwesen hat die Anschluesse fuer Wasser und Strom bis zum 31. August 1949
herzustellen.

## begruendung | Begruendung:

In Poelbitz leben 2 900 Haushaltungen, davon ueber die Haelfte Umsiedler und Ausgebombte ohne eigene
Waschkueche. Der Demokratische Frauenbund hat am 2. Juni d.J. gebeten, den berufstaetigen Frauen die
Last des Waschens zu erleichtern. Drei Kessel und eine Schleuder koennen aus dem Bestande des
frueheren Krankenhauses uebernommen werden.

Die Kohlen sind beim Kreiswirtschaftsamt beantragt. Das Entgelt soll 0,35 DM je Kilogramm trockener
Waesche nicht uebersteigen. Der Betrieb wird sich danach selbst tragen.
""",
    ),
    Paper(
        id="rostock-1947-antrag",
        city="Rostock",
        year=1947,
        print="typewriter",
        layout=ratsbeschluss.layout,
        sheet=ratsbeschluss.sheet,
        modelled_on=_FORM,
        purpose="Roman month and two-digit year, two chairs of groups side by side with gez., no"
        " number, letter-spaced headings",
        metadata=meta(
            title="Instandsetzung der Turnhalle am Rosengarten",
            kind="antrag",
            date="1947-04-23",
            consultations=[meeting("Stadtverordnetenversammlung", "1947-05-07")],
            signatories=[
                signed_by("Dierkow", "Fraktionsvorsitzender", mark="gez."),
                signed_by("Hedwig Wendhausen", "Fraktionsvorsitzende", mark="gez."),
            ],
        ),
        form={
            "authority": "Stadtverordnetenversammlung\nder Seestadt Rostock",
            "place": "Rostock, d. 23.IV.47",
            "kind": "Antrag der Fraktionen A und B",
            "below": "für die Stadtverordnetenversammlung am 7. Mai 1947",
            "title": "Instandsetzung der Turnhalle am Rosengarten",
            "heading": {"spaced": True},
            "signatures": [
                (92, "gez. Dierkow\nFraktionsvorsitzender"),
                (330, "gez. Hedwig Wendhausen\nFraktionsvorsitzende"),
            ],
        },
        body="""\
## antrag

Der Rat wird ersucht, die Turnhalle am Rosengarten bis zum Beginn des Winters soweit instandsetzen
zu lassen, dass sie den Schulen und den Sportgruppen wieder zur Verfügung steht.

## begruendung | Begründung:

Von den elf Turnhallen der Stadt sind nur zwei benutzbar. Sieben Schulen mit zusammen 4 100 Kindern
haben seit zwei Jahren keinen Unterricht in Leibesübungen. Die Halle am Rosengarten ist im Mauerwerk
gesund. Es fehlen das halbe Dach, sämtliche Scheiben und der Fussboden, der im Winter 1945/46
verheizt worden ist.

Die Jugend ist bereit, beim Aufräumen und beim Abputzen der Steine zu helfen; bei einem Einsatz am
13. April haben sich 160 Freiwillige gemeldet. Dachpappe für die eine Hälfte könnte gegen Schrott
eingetauscht werden. Das Glas reicht freilich nur für die oberen Reihen, die unteren müssten mit
Brettern verschlossen werden.

## finanzielle_auswirkungen | Kosten:

Nach Rücksprache mit dem Stadtbauamt werden 14 500 RM benötigt. Davon sind 6 000 RM aus Spenden
zugesagt.
""",
    ),
    Paper(
        id="halle-1951-vorlage-38",
        city="Halle (Saale)",
        year=1951,
        print="typewriter",
        layout=ratsbeschluss.layout,
        sheet=ratsbeschluss.sheet,
        modelled_on=_FORM,
        purpose="day of the paper is left open before the month (no date), two signatures of which"
        " one is In Vertretung, attachments in one line",
        metadata=meta(
            number="38/51",
            title="Wiederaufbau der Kinderkrippe in der Liebenauer Strasse",
            kind="drucksache",
            consultations=[meeting("Rat der Stadt", "1951-03-29")],
            signatories=[
                signed_by("Kröber", "Stadtrat", mark="gez."),
                signed_by("Ilse Nagel", "Referentin", mark="In Vertretung"),
            ],
            references=["11/51"],
            attachments=enclosures("Bauzeichnung", "Kostenanschlag"),
        ),
        form={
            "authority": "Rat der Stadt Halle\nDezernat Gesundheitswesen",
            "place": "Halle, den\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0März 1951",
            "kind": "Vorlage Nr. 38/51",
            "below": "für die Sitzung des Rates der Stadt am 29. März 1951",
            "title": "Wiederaufbau der Kinderkrippe in der Liebenauer Strasse",
            "signatures": [
                (92, "gez. Kröber\nStadtrat"),
                (330, "In Vertretung\nIlse Nagel\nReferentin"),
            ],
        },
        body="""\
## beschlussvorschlag | Der Rat der Stadt beschließt:

1. Dem Wiederaufbau der Kinderkrippe mit 60 Plätzen wird zugestimmt.

2. Die Arbeiten sind dem volkseigenen Baubetrieb zu übertragen und bis zum 30. September 1951
abzuschließen.

## begruendung | Begründung:

Das Gebäude wurde bei dem Angriff am 31. März 1945 zur Hälfte zerstört. In der Vorlage Nr. 11/51
ist dargelegt, daß in den Betrieben des Südens 1 400 Frauen beschäftigt sind, von denen jede vierte
ein Kind unter drei Jahren hat. Die Krippe in der Beesener Strasse kann nur 35 Kinder aufnehmen;
die Liste der Anmeldungen zählt 212.

Der Bezirksbaurat hat die Standfestigkeit der erhaltenen Mauern bescheinigt. Die Heizung wird an das
Kesselhaus der benachbarten Schule angeschlossen, so daß ein eigener Keller nicht erforderlich ist.
Betten und Wäsche stellt das Referat aus seinen Mitteln.

## finanzielle_auswirkungen | Finanzierung:

Die Gesamtkosten betragen 118 000 DM. Sie sind im Investitionsplan 1951 unter Nr. 47 vorgesehen.

##= anlagen | Anlagen: Bauzeichnung, Kostenanschlag
""",
    ),
)
