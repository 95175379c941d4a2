"""München 2017: Sitzungsvorlage in three Roman parts; no date of its own."""

from samples.make.layouts import muenchen
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

PAPER = Paper(
    id="muenchen-14-20-v-07311",
    city="München",
    year=2017,
    print="laser",
    layout=muenchen.layout,
    sheet=muenchen.sheet,
    modelled_on="form of a Sitzungsvorlage of München; text and persons invented",
    purpose="number with blanks around its slash, Roman headings with numbered ones below them,"
    " attachments in the head, only a meeting's date, two signatures in columns",
    metadata=meta(
        number="14-20 / V 07311",
        title="Städtebaulicher Rahmenplan Ziegelwiesen Ergebnis der Voruntersuchungen und weiteres"
        " Vorgehen 9. Stadtbezirk Neuhausen-Nymphenburg",
        kind="sitzungsvorlage",
        public=True,
        consultations=[
            meeting("Ausschuss für Stadtplanung und Bauordnung", "2017-01-11", public=True)
        ],
        signatories=[
            signed_by("Claudia Rehm", "Bürgermeisterin", signed=True),
            signed_by("Prof. Dr. Hanna Oster", "Stadtbaurätin", signed=True),
        ],
        references=["08-14 / V 10954", "14-20 / A 01877"],
        attachments=enclosures(
            ("1", "Übersichtsplan"), ("2", "Stellungnahme des Bezirksausschusses 9 vom 14.09.2016")
        ),
    ),
    form={
        "phone": "Telefon: 0 89 / 5 55-01 23\nTelefax: 0 89 / 5 55-01 24\nFrau Halbig",
        "department": "Referat für Stadtplanung und Bauordnung\nStadtsanierung und Wohnungsbau\n"
        "PLAN HA III/32",
        "title": "Städtebaulicher Rahmenplan Ziegelwiesen\nErgebnis der Voruntersuchungen und"
        " weiteres Vorgehen\n9. Stadtbezirk Neuhausen-Nymphenburg",
        "number": "14-20 / V 07311",
        "enclosures": "1. Übersichtsplan\n2. Stellungnahme des Bezirksausschusses 9 vom 14.09.2016",
        "decision": "Beschluss des Ausschusses für Stadtplanung und Bauordnung vom 11.01.2017 (SB)",
        "public": "Öffentliche Sitzung",
        "signatures": [
            (72, "Die Vorsitzende", "Claudia Rehm", "Bürgermeisterin"),
            (310, "Die Referentin", "Prof. Dr. Hanna Oster", "Stadtbaurätin"),
        ],
    },
    body="""\
## sachverhalt | I. Vortrag der Referentin

Zuständig für die Entscheidung ist der Ausschuss für Stadtplanung und Bauordnung gemäß § 7 Abs. 1
Nr. 11 der Geschäftsordnung des Stadtrates, da der Stadtbezirk Neuhausen-Nymphenburg betroffen ist.

### 1. Bisherige Befassung

Mit Beschluss vom 24.04.2013 (Sitzungsvorlage Nr. 08-14 / V 10954) hat der Stadtrat das Referat
beauftragt, für das Gebiet Ziegelwiesen vorbereitende Untersuchungen durchzuführen. Der Antrag
Nr. 14-20 / A 01877 der Stadtratsmitglieder Wimmer und Sailer vom 02.03.2016 zielt darauf ab, die
ehemalige Gleisschleife dauerhaft von Bebauung freizuhalten.

### 2. Lage und Bestand

Das Gebiet umfasst rund 18 Hektar zwischen der Bahnstrecke und dem Gewerbehof. Es wird überwiegend
von Kleingärten, Lagerflächen und einer Reihe von Werkstätten genutzt. Zwei Gebäude der früheren
Ziegelei stehen unter Denkmalschutz; ihr Erhaltungszustand ist nach dem vorliegenden Gutachten
befriedigend.

Auf der Gleisschleife hat sich in den vergangenen zwanzig Jahren ein Trockenrasen entwickelt, der
nach der Biotopkartierung als regional bedeutsam eingestuft ist. Die Untersuchungen kommen zu dem
Ergebnis, dass eine Bebauung dieser Fläche nur mit einem unverhältnismäßigen Ausgleich möglich
wäre.

### 3. Ziele des Rahmenplanes

Der Rahmenplan sieht etwa 650 Wohnungen, eine Grundschule mit Sporthalle und zwei
Kindertageseinrichtungen vor. Die Wohnungen sollen zur Hälfte nach den Grundsätzen der
sozialgerechten Bodennutzung gebunden werden. Die Erschließung erfolgt von Norden; eine Durchfahrt
nach Süden ist allein für Bus, Fuß- und Radverkehr vorgesehen.

Die Bezirksausschussmitglieder haben in ihrer Sitzung am 14.09.2016 dem Vorgehen zugestimmt und
gebeten, die Grünverbindung zum Kanal auf mindestens 25 Meter zu verbreitern. Dem wird entsprochen.

## finanzielle_auswirkungen | 4. Kosten und Finanzierung

Für die Fortführung der Planung werden in den Jahren 2017 und 2018 insgesamt 280.000 € benötigt.
Die Mittel stehen im Budget des Referates zur Verfügung; ein zusätzlicher Bedarf entsteht nicht.

## antrag | II. Antrag der Referentin

1. Vom Ergebnis der vorbereitenden Untersuchungen wird Kenntnis genommen.

2. Dem Rahmenplan Ziegelwiesen in der Fassung vom 30.11.2016 wird zugestimmt.

3. Das Referat für Stadtplanung und Bauordnung wird beauftragt, die Bauleitplanung einzuleiten.

4. Der Antrag Nr. 14-20 / A 01877 ist damit geschäftsordnungsgemäß behandelt.

## beschlussvorschlag | III. Beschluss

nach Antrag.

@signatures

IV. Abdruck von I. mit III. über den Stenografischen Sitzungsdienst an das Direktorium, an die
Stadtkämmerei und an das Revisionsamt mit der Bitte um Kenntnisnahme.

V. Wv. Referat für Stadtplanung und Bauordnung SG 3
""",
)
