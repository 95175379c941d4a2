"""Bremen 1981, 2004, 2018: Vorlagen for Deputationen with points A to G."""

from functools import partial

from samples.make.layouts import deputation as form
from samples.make.marks import BLUE, Stamp
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_FERRY = "Fähranleger Hasenbüren: Ersatz der Schwimmpontons"
_LOT = "Bewirtschaftung der Parkplätze an den Badeseen"
_DIKE = "Deichverstärkung im Blockland, 3. Abschnitt"

_paper = partial(
    Paper,
    city="Bremen",
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="Vorlagen for Deputationen in Bremen; text and persons invented",
)

PAPERS = (
    _paper(
        id="bremen-19-312-s",
        year=2018,
        print="laser",
        purpose="two pages, number '19/312 (S)' below office and telephone, headings Problem and"
        " Lösung, table that runs over a page, all signed by nobody",
        metadata=meta(
            number="19/312 (S)",
            title=_DIKE,
            kind="beschlussvorlage",
            public=True,
            date="2018-05-17",
            consultations=[
                meeting("Deputation für Umwelt", "2018-06-07", public=True),
            ],
            references=["19/104 (S)", "18/377 (S)"],
            attachments=enclosures("Übersichtskarte", "Bauzeitenplan"),
        ),
        form={
            "face": "sans",
            "office": "Der Senator für Umwelt\nReferat 32\nTel. 361-0000\n\n17.05.2018\n"
            "**Vorlage Nr. 19/312 (S)**",
            "kind": [
                "Vorlage zur Beschlussfassung",
                "für die öffentliche Sitzung",
                "Deputation für Umwelt am 7. Juni 2018",
            ],
            "title": _DIKE,
            "table_head": True,
            "foot": [("19/312 (S)", "left"), ("- {page} -", "center")],
        },
        body="""\
## sonstige | A. Problem

Der Deich zwischen Wasserhorst und Dammsiel ist auf 3.400 m Länge zu niedrig. Nach dem Generalplan
vom März 2007 fehlen im Mittel 0,6 m, an der alten Schleuse sogar 1,1 m. Bei der Sturmflut am 6.
Dezember 2013 stand das Wasser 38 cm unter der Krone.

Die Deputation hat den ersten Abschnitt am 22. Januar 2015 (18/377 (S)) und den zweiten am 9. März
2017 (19/104 (S)) beschlossen. Beide sind fertiggestellt.

## sonstige | B. Lösung

Der dritte Abschnitt wird in vier Losen gebaut. Der Klei stammt aus der Grube an der Ritterhuder
Heerstraße; er wurde im Herbst 2017 untersucht und ist geeignet. Die Zufahrt führt über eine
Baustraße, die nach dem Ende der Arbeiten zurückgebaut wird.

Der Planfeststellungsbeschluss vom 28. Februar 2018 ist bestandskräftig. Er schreibt vor, dass
zwischen dem 15. März und dem 15. Juni nicht gearbeitet werden darf. Im Fazit der Untersuchung zu
den Wiesenvögeln wird darüber hinaus ein Abstand von 300 m zu den Brutplätzen verlangt. Das ist bei
Los 3 nur einzuhalten, wenn das Material mit Schuten gebracht wird.

Für den Verkehr auf der Deichkrone gilt in der Bauzeit eine Sperrung. Radfahrer werden über
Niederblockland geleitet. Der Beirat hat gebeten, den Weg an den Wochenenden freizugeben; das ist
außerhalb der Erdarbeiten möglich.

Die Grundstücke sind mit Ausnahme von zwei Flächen erworben. Für diese läuft die vorzeitige
Besitzeinweisung.

## sonstige | C. Alternativen

Eine Spundwand wäre um 2,7 Mio. Euro teurer und ist aus Gründen des Denkmalschutzes abzulehnen. Ein
Verzicht scheidet aus, weil 41 Gehöfte im Schutz des Deiches liegen.

## finanzielle_auswirkungen | D. Finanzielle und personalwirtschaftliche Auswirkungen

| Los | Kosten | Beginn |
| 1 Wasserhorst | 1.840.000 € | 07/2018 |
| 2 Alte Schleuse | 2.260.000 € | 07/2018 |
| 3 Mitte | 2.915.000 € | 08/2018 |
| 4 Dammsiel | 1.375.000 € | 07/2019 |
| Grunderwerb | 310.000 € | erledigt |
| Planung | 640.000 € | läuft |
| Ausgleich | 205.000 € | 2020 |
| Unvorhergesehenes | 455.000 € | - |
| zusammen | 10.000.000 € | |

Der Bund trägt 70 Prozent. Frauen und Männer sind in gleicher Weise betroffen.

## sonstige | E. Beteiligung / Abstimmung

Der Beirat Blockland hat der Planung am 16. April 2018 zugestimmt. Der Deichverband hat die
Bauherrschaft übernommen.

## sonstige | F. Öffentlichkeitsarbeit / Veröffentlichung

Geeignet nach dem Informationsfreiheitsgesetz.

## beschlussvorschlag | G. Beschluss

Die Deputation für Umwelt stimmt der Verstärkung des Deiches im 3. Abschnitt und der Finanzierung
zu.

## anlagen | Anlagen

Übersichtskarte

Bauzeitenplan
""",
    ),
    _paper(
        id="bremen-l-16-88-2004",
        year=2004,
        print="inkjet",
        purpose="Vorlage zur Kenntnisnahme, number 'L 16/88' in a line with the day, headings with"
        " letters, abbreviation 'entfällt', Im Auftrag, two numbers of others in the text",
        stamps=(
            (
                1,
                Stamp(lines=("Ausschussbüro", "27. Mai 2004"), at=(0.25, 0.12), colour=BLUE, mm=38),
            ),
        ),
        metadata=meta(
            number="L 16/88",
            title=_LOT,
            kind="informationsvorlage",
            date="2004-05-24",
            consultations=[meeting("Deputation für den Sport", "2004-06-15", agenda_item="4")],
            signatories=[signed_by("Elke Sandstedt", mark="Im Auftrag", signed=True)],
            references=["L 15/412", "L 16/31"],
        ),
        form={
            "face": "serif",
            "office": "Sportamt\n52-4\nBremen, 24.05.2004\nL 16/88",
            "kind": [
                "Vorlage zur Kenntnisnahme",
                "Deputation für den Sport am 15.06.2004",
                "TOP 4",
            ],
            "title": _LOT,
            "signatures": [[(84, True, "Im Auftrag\n@Elke Sandstedt")]],
            "foot": [("{page}", "center")],
        },
        body="""\
## sonstige | A. Problem

Die Deputation hat die Verwaltung auf Grund der Vorlage L 15/412 am 18.03.2003 beauftragt, über die
Erfahrungen mit den Parkgebühren an drei Badeseen zu berichten. Ein Zwischenbericht wurde mit der L
16/31 vorgelegt.

## sonstige | B. Lösung

Zwischen dem 1. Mai und dem 14. September 2003 wurden 61.200 Parkscheine zu 1,50 Euro verkauft. An
19 Tagen mit mehr als 28 Grad waren die Plätze am Werdersee bereits um 11 Uhr belegt. Die Zahl der
Falschparker in den Nebenstraßen hat sich gegenüber dem Sommer 2002 verdoppelt.

Vorgesehen sind deshalb zusätzliche Kontrollen und ein Pendelbus vom Flughafen.

## sonstige | C. Alternativen

Keine.

## finanzielle_auswirkungen | D. Finanzielle Auswirkungen

| Einnahmen | 91.800 € | 2003 |
| Automaten, Leerung | 33.450 € | 2003 |

## sonstige | E. Abstimmung

Mit dem Stadtamt.

## fazit | F. Fazit

Die Gebühr hat sich bewährt. Eine Änderung der Höhe wird nicht vorgeschlagen.

@sign
""",
    ),
    _paper(
        id="bremen-hafen-1981-10-57",
        year=1981,
        print="typewriter",
        purpose="typed Vorlage of two pages for a Deputation, not public in the head, spelling with"
        " ß, name in letter-spacing below 'In Vertretung', day behind the office",
        metadata=meta(
            number="10/57",
            title=_FERRY,
            kind="drucksache",
            public=False,
            date="1981-03-02",
            consultations=[meeting("Deputation für Häfen", "1981-03-19", public=False)],
            signatories=[signed_by("Bruns", "Baudirektor", mark="In Vertretung")],
            references=["9/203"],
            attachments=enclosures("Zeichnung 14/80"),
        ),
        form={
            "face": "elite",
            "office": "Hansestadt Bremisches Amt\nHafenbauabteilung\n2. März 1981",
            "kind": [
                "Vorlage Nr. 10/57",
                "Deputation für Häfen",
                "nichtöffentliche Sitzung am 19. März 1981",
            ],
            "title": _FERRY,
            "rules": "none",
            "signatures": [[(300, False, "In Vertretung\n\n~~Bruns~~\nBaudirektor")]],
            "foot": [("- {page} -", "center")],
        },
        body="""\
## sachverhalt | I. Sachverhalt

Die Pontons des Anlegers wurden 1949 aus Teilen einer Kriegsbrücke gebaut. Bei der Untersuchung am
14. Oktober 1980 waren die Böden an elf Stellen weniger als 3 mm dick. Seit dem 1. November darf
der Anleger nur noch von einem Schiff zugleich benutzt werden. Am 3. Januar 1981 riß bei Eisgang
die Kette der Zugangsbrücke.

Die Deputation hatte mit der Vorlage Nr. 9/203 vom 8. Februar 1979 eine Reparatur für 62 000 DM
gebilligt. Nach dem jetzigen Befund wäre dieses Geld verloren.

Die Fähre wird von etwa 900 Personen am Tage benutzt, darunter 260 Arbeiter der Hütte und 140
Schüler. Würde sie eingestellt, müßten diese den Weg über Lesum nehmen, der 27 km länger ist. Das
Fazit der Untersuchung des Verkehrsamtes war schon 1977, daß ein Bus kein Ersatz sein könne.

## begruendung | II. Begründung

Vorgeschlagen wird ein neuer Ponton aus Stahlbeton von 24 m Länge. Er braucht keinen Anstrich und
hält nach den Erfahrungen in Blexen mindestens vierzig Jahre. Die Werft kann ihn in sieben Monaten
liefern. Der alte Ponton wird abgewrackt, sobald der neue verankert ist; die Fähre muß dazu nur an
zwei Tagen ruhen.

Die Dalben bleiben stehen. Sie wurden 1968 erneuert und haben eine Restdicke von 11 mm.

## finanzielle_auswirkungen | III. Kosten

| Ponton | 388 000 DM | 1981 |
| Schleppen und Verankern | 41 000 DM | 1982 |
| Zugangsbrücke | 27 000 DM | 1982 |

Die Mittel sind im Haushalt 1981 bei 6881/760 01 mit 400 000 DM veranschlagt. Der Rest wird aus
1982 gedeckt.

## beschlussvorschlag | IV. Beschlußvorschlag

Die Deputation für Häfen stimmt dem Ersatz der Pontons zu.

##= anlagen | Anlage: Zeichnung 14/80

@sign
""",
    ),
)
