"""Mannheim 1908, Hamburg 1926, Schöneberg 1911, Stuttgart 1948: prints in roman type."""

from samples.make.layouts import antiqua as form
from samples.make.marks import BLUE, Stamp
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_FORM = "council prints in roman type; text and persons invented"

_SEAL = ((1, Stamp(lines=("Bibliothek",), at=(0.82, 0.9), colour=BLUE, mm=32, frame="round")),)

PAPERS = (
    Paper(
        id="mannheim-1908-vorlage-29",
        city="Mannheim",
        year=1908,
        print="letterpress",
        layout=form.layout,
        sheet=form.sheet,
        modelled_on=_FORM,
        purpose="roman type with th and c for z (Thatsache, Accord), page numbers of a volume as"
        " running head, bare number, Stadtrat and Ratsschreiber as names",
        stamps=_SEAL,
        metadata=meta(
            number="29",
            title="Erweiterung der Gemüsehalle im städtischen Schlacht- und Viehhofe betreffend",
            kind="drucksache",
            date="1908-05-14",
            consultations=[meeting("Bürgerausschuss", "1908-06-02")],
            signatories=[
                signed_by("Ritter", "Bürgermeister"),
                signed_by("Klemann", "Ratsschreiber"),
            ],
            references=["11"],
            attachments=enclosures("1 Plan"),
        ),
        form={
            "running": "Vorlagen an den Bürgerausschuss. 1908.",
            "folio": 213,
            "number": "No. 29.",
            "place": "Sitzung: Bürgerausschuss,\n2. Juni 1908.",
            "kind": "Vorlage.",
            "title": "Erweiterung der Gemüsehalle im städtischen Schlacht-\nund Viehhofe"
            " betreffend.",
            "day": "Mannheim, den 14. Mai 1908.",
            "signatures": [
                [
                    (96, False, "Der Stadtrat.\n@Ritter,\nBürgermeister."),
                    (330, False, "Klemann,\nRatsschreiber."),
                ]
            ],
        },
        body="""\
## antrag | Antrag.

Verehrlicher Bürgerausschuss wolle sich damit einverstanden erklären, dass die Gemüsehalle nach dem
vorgelegten Plane um vier Achsen verlängert und der Aufwand von 87 400 Mk. aus Anlehensmitteln
bestritten werde.

## begruendung | Begründung.

Die im Jahre 1898 dem Betriebe übergebene Halle enthält 96 Stände. Schon im Herbste 1905 waren
dieselben sämtlich vermiethet. Seither mussten 41 Gesuche abgewiesen werden. Es ist Thatsache, dass
Händler aus der Pfalz ihre Waare auf den Strassen vor dem Thore feilhalten, was den Verkehr der
Fuhrwerke in hohem Masse behindert.

In der Vorlage No. 11 des Jahres 1906 war eine provisorische Überdachung des Hofes in Aussicht
genommen. Dieselbe hat die Billigung des Bürgerausschusses nicht gefunden. Der nunmehrige Entwurf
des Hochbauamtes sieht eine Halle in Eisen und Glas vor, welche sich dem Bestehenden anschliesst und
52 weitere Stände aufnimmt.

## finanzielle_auswirkungen | Kosten.

| Erd- und Maurerarbeiten | 21 900 Mk. |
| Eisenconstruction | 44 300 " |
| Glaserarbeiten | 12 700 " |
| Insgemein | 8 500 " |

Den Zinsen von 3 500 Mk. stehen Standgelder von 6 240 Mk. gegenüber. Die Arbeiten sollen im Accord
vergeben und bis zum 1. Oktober l. J. vollendet werden.

##= anlagen | Beilage: 1 Plan.
""",
    ),
    Paper(
        id="hamburg-1926-nr-88",
        city="Hamburg",
        year=1926,
        print="letterpress",
        layout=form.layout,
        sheet=form.sheet,
        modelled_on=_FORM,
        purpose="Mitteilung des Senats an die Bürgerschaft with its day in the head and no name:"
        " nobody signs; Roman numbers at headings, cited Drucksache of another year",
        stamps=_SEAL,
        metadata=meta(
            number="88",
            title="Herstellung einer Fußgängerbrücke über den Goldbekkanal",
            kind="mitteilung",
            date="1926-03-08",
            references=["214"],
        ),
        form={
            "running": "Verhandlungen zwischen Senat und Bürgerschaft 1926",
            "folio": 402,
            "number": "Nr. 88",
            "place": "Hamburg, den 8. März 1926",
            "kind": "Mitteilung des Senats an die Bürgerschaft",
            "title": "Herstellung einer Fußgängerbrücke\nüber den Goldbekkanal",
            "heading": {"spaced": True},
            "signatures": [],
        },
        body="""\
## sachverhalt | I. Ausgangslage

Nach der Fertigstellung der Wohnblöcke nördlich des Kanals wohnen dort 6 300 Personen, deren Weg zur
Hochbahn über die Barmbeker Straße führt und einen Umweg von 700 Metern bedeutet. Die Bürgerschaft
hat daher in ihrer Sitzung vom 21. Oktober 1925 den Senat ersucht, den Bau einer Brücke zu prüfen.

Die Baudeputation hat drei Entwürfe ausgearbeitet. Ein hölzerner Steg würde 38 000 RM kosten, müßte
aber nach fünfzehn Jahren erneuert werden. Eine Brücke aus Eisenbeton mit einer lichten Weite von 24
m ist auf 96 500 RM veranschlagt. Der dritte Entwurf, der auch für leichte Fuhrwerke bestimmt ist,
kommt auf 174 000 RM.

## fazit | II. Ergebnis

Der Senat hält den zweiten Entwurf für den zweckmäßigsten. Bei der in der Drucksache Nr. 214 von
1924 behandelten Brücke am Osterbekkanal hat sich die gleiche Bauweise bewährt.

## finanzielle_auswirkungen | III. Kosten

Die Mittel sind im Haushaltsplan nicht enthalten. Sie sollen aus dem Fonds für Notstandsarbeiten
entnommen werden, da bei der Ausschachtung bis zu 60 Erwerbslose vier Monate lang beschäftigt werden
können.

## antrag | IV. Antrag

Der Senat beantragt, die Bürgerschaft wolle es mitgenehmigen, daß 96 500 RM für die Herstellung der
Brücke bewilligt werden.
""",
    ),
    Paper(
        id="schoeneberg-1911-antrag-63",
        city="Schöneberg",
        year=1911,
        print="letterpress",
        layout=form.layout,
        sheet=form.sheet,
        modelled_on=_FORM,
        purpose="Antrag with six names in columns and two rows, no role, Roman month in the head,"
        " heading in small letters that runs on into the text",
        stamps=_SEAL,
        metadata=meta(
            number="63",
            title="Errichtung einer städtischen Milchküche für Säuglinge",
            kind="antrag",
            date="1911-02-12",
            signatories=[
                signed_by("Dr. Zadek"),
                signed_by("Küter"),
                signed_by("Molkenbuhr"),
                signed_by("Lulay"),
                signed_by("Dr. Heyl"),
                signed_by("Obst"),
            ],
        ),
        form={
            "running": "Stadtverordnetenversammlung zu Schöneberg",
            "folio": 97,
            "number": "Drucksache Nr. 63.",
            "place": "Schöneberg, 12. II. 1911.",
            "kind": "Antrag",
            "title": "Errichtung einer städtischen Milchküche für Säuglinge",
            "heading": {"spaced": True},
            "signatures": [
                [(96, False, "Dr. Zadek."), (230, False, "Küter."), (370, False, "Molkenbuhr.")],
                [(96, False, "Lulay."), (230, False, "Dr. Heyl."), (370, False, "Obst.")],
            ],
        },
        body="""\
## beschlussvorschlag | Die Versammlung wolle beschließen:

den Magistrat zu ersuchen, mit tunlichster Beschleunigung eine Vorlage einzubringen, durch welche in
Verbindung mit dem Krankenhause eine Milchküche errichtet wird, die trinkfertige Nahrung für
Säuglinge zum Selbstkostenpreise, an Bedürftige unentgeltlich, abgibt.

## begruendung | Begründung.

Von je hundert lebend geborenen Kindern starben in unserer Stadt im Jahre 1909 vor Vollendung des
ersten Lebensjahres 13, in den heißen Monaten Juli und August sogar 21. Nahezu zwei Drittel dieser
Todesfälle werden von den Ärzten auf Magen- und Darmkrankheiten zurückgeführt, die durch verdorbene
Milch hervorgerufen sind.

Andere Gemeinden haben längst gehandelt. In Bergmannsdorf und in Köln bestehen seit 1907
Milchküchen, deren Erfolg in den amtlichen Berichten gerühmt wird. Die Kosten einer Küche für
täglich 200 Kinder betragen nach der Aufstellung des Kinderarztes Dr. Neumann etwa 18 000 M. für die
Einrichtung und 11 500 M. im Jahre für den Betrieb.

In der Sitzung vom 9. Januar d. J. hat der Herr Oberbürgermeister erklärt, daß er der Frage
wohlwollend gegenüberstehe. Es ist nunmehr an der Zeit, den Worten die Tat folgen zu lassen, ehe der
Sommer kommt.
""",
    ),
    Paper(
        id="stuttgart-1948-beilage-17",
        city="Stuttgart",
        year=1948,
        print="letterpress",
        layout=form.layout,
        sheet=form.sheet,
        modelled_on=_FORM,
        purpose="Beilage after the war: ss for ß, public session"
        " in the head, Im Auftrag, RM and the new DM side by side, two pages",
        stamps=_SEAL,
        metadata=meta(
            number="17/1948",
            title="Trümmerverwertung: Fortführung der Gemeinnützigen Gesellschaft nach der"
            " Währungsreform",
            kind="beschlussvorlage",
            public=True,
            date="1948-07-19",
            consultations=[meeting("Gemeinderat", "1948-07-29", public=True)],
            signatories=[signed_by("Haussmann", "Beigeordneter", mark="In Vertretung")],
            references=["4/1946"],
            attachments=enclosures("Bilanz", "Verzeichnis der Geräte"),
        ),
        form={
            "running": "Niederschriften des Gemeinderats Stuttgart, Beilagen",
            "folio": 51,
            "number": "Beilage 17/1948",
            "place": "zur öffentlichen Sitzung\nGemeinderat am 29. Juli 1948",
            "kind": "Beschlussvorlage",
            "title": "Trümmerverwertung: Fortführung der Gemeinnützigen\nGesellschaft nach der"
            " Währungsreform",
            "day": "Stuttgart, den 19. Juli 1948",
            "signatures": [[(300, False, "In Vertretung\nHaussmann\nBeigeordneter")]],
        },
        body="""\
## beschlussvorschlag | Beschlussantrag

1. Die durch Beilage 4/1946 gegründete Gesellschaft wird fortgeführt.

2. Ihr Stammkapital wird auf 200 000 DM festgesetzt; die Stadt übernimmt davon 120 000 DM.

3. Der Bürgermeister wird ermächtigt, mit den anderen Gesellschaftern abzuschliessen.

## sachverhalt | A. Bisherige Leistungen

Seit dem 1. Mai 1946 sind 1 640 000 Kubikmeter Trümmer abgefahren worden, das ist etwas mehr als ein
Drittel der Gesamtmenge. Aus dem Schutt wurden 11,2 Millionen Backsteine, 4 100 Tonnen Eisen und 62
000 Kubikmeter Splitt gewonnen. An den Aufbereitungsanlagen im Birkenwald und am Inneren Nordbahnhof
waren zuletzt 870 Arbeiter beschäftigt. Zwölf Feldbahnen mit 46 Lokomotiven standen im Betrieb.

## sonstige | B. Lage nach dem 20. Juni 1948

Durch das Währungsgesetz sind die Guthaben der Gesellschaft von 3 214 000 RM auf ein Zehntel
zusammengeschmolzen. Löhne und Brennstoffe müssen in neuem Gelde bezahlt werden. Am 2. Juli wurde
daher 310 Arbeitern gekündigt. Der Absatz von Splitt stockt, weil die Bauherren abwarten.

Die Geschäftsführung hat einen Plan vorgelegt, nach dem sich der Betrieb von Oktober an selbst
trägt, sofern der Preis für Hohlblocksteine um acht vom Hundert angehoben werden darf. Das
Wirtschaftsministerium hat mit Erlass vom 12. Juli 1948 Nr. IV 2213 zugestimmt.

## fazit | C. Zusammenfassende Bewertung

Eine Auflösung würde bedeuten, dass die Geräte verschleudert und die Trümmer auf Jahre liegenbleiben
würden. Die Stadt müsste dann die Räumung nach dem Gesetz auf eigene Rechnung ausführen, was nach
den Erfahrungen anderer Städte erheblich teurer käme. Demgegenüber ist die Beteiligung mit 120 000
DM das kleinere Wagnis.

##= anlagen | Anlagen: Bilanz, Verzeichnis der Geräte
""",
    ),
)
