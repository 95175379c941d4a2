"""Weimar: a form in which the public status is ticked; 2003 to 2019."""

from samples.aside.layouts import b_weimar as form
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_MODEL = "form of a Drucksache of Weimar; text, groups and persons invented"
_PUBLIC = [("öffentlich", True), ("nicht öffentlich", False)]
_CLOSED = [("öffentlich", False), ("nicht öffentlich", True)]

_LIBRARY = Paper(
    id="weimar-062a-2016",
    city="Weimar",
    year=2016,
    print="laser",
    layout=form.layout,
    sheet=form.sheet,
    modelled_on=_MODEL,
    purpose="letter behind the number's core, amended paper cited by the same core, ticked public"
    " status, numbered headings, 'Begründung' in a sentence",
    metadata=meta(
        number="062a/2016",
        title="Neufassung der Benutzungsordnung für die Stadtbücherei",
        kind="beschlussvorlage",
        public=True,
        date="2016-04-27",
        consultations=[
            meeting("Kultur- und Bildungsausschuss", "2016-05-12", role="Vorberatung"),
            meeting("Hauptausschuss", "2016-05-24", role="Vorberatung"),
            meeting("Stadtrat", "2016-06-01", role="Entscheidung"),
        ],
        signatories=[signed_by("Friedemann Wolff", "Oberbürgermeister", mark="gez.")],
        references=["062/2016", "118/2009"],
        attachments=enclosures(("1", "Benutzungsordnung"), ("2", "Gegenüberstellung alt und neu")),
    ),
    form={
        "kind": "Beschlussvorlage",
        "boxes": _PUBLIC,
        "fields": [
            ("Einreicher:", "Der Oberbürgermeister"),
            ("Federführung:", "Amt für Bildung und Kultur"),
            ("Datum:", "27.04.2016"),
        ],
        "rows": [
            ("Kultur- und Bildungsausschuss", "12.05.2016", "Vorberatung"),
            ("Hauptausschuss", "24.05.2016", "Vorberatung"),
            ("Stadtrat", "01.06.2016", "Entscheidung"),
        ],
        "sign": [(0, "gez. Friedemann Wolff\nOberbürgermeister")],
    },
    body="""\
## beschlussvorschlag | 1. Beschlussvorschlag

Der Stadtrat beschließt die als Anlage 1 beigefügte Benutzungsordnung für die Stadtbücherei. Die
Drucksache 062/2016 wird durch diese Vorlage ersetzt.

## begruendung | 2. Begründung

Die geltende Ordnung (Beschluss zur Drucksache 118/2009) kennt weder elektronische Medien noch die
Ausleihe außerhalb der Öffnungszeiten. Seit dem Einbau des Rückgabeautomaten im vergangenen Jahr
wird sie in mehreren Punkten nur noch sinngemäß angewandt.

Im Ausschuss wurde am 14. April bemängelt, dass die erste Fassung keine Begründung für die Anhebung
der Säumnisgebühr enthielt. Diese wird nun auf dem bisherigen Stand belassen. Neu ist, dass Kinder
bis zum vollendeten zwölften Lebensjahr überhaupt keine Säumnisgebühr mehr zahlen.

Inhaber des Sozialpasses erhalten den Ausweis wie bisher unentgeltlich. Für Geflüchtete genügt an
Stelle des Personalausweises die Bescheinigung über die Aufenthaltsgestattung.

## finanzielle_auswirkungen | 3. Finanzielle Auswirkungen

Die Mindereinnahmen werden auf 1.900 Euro im Jahr geschätzt. Sie sind im Budget der Bücherei
auszugleichen.

@sign

## anlagen | Anlagen

Anlage 1 - Benutzungsordnung

Anlage 2 - Gegenüberstellung alt und neu
""",
)

_BATH = Paper(
    id="weimar-047-2019",
    city="Weimar",
    year=2019,
    print="laser",
    layout=form.layout,
    sheet=form.sheet,
    modelled_on=_MODEL,
    purpose="not public by a tick, no date but that of meetings, price in a table, i. V. beside"
    " ink",
    metadata=meta(
        number="047/2019",
        title="Vergabe von Planungsleistungen für die Sanierung des Schwanseebades",
        kind="beschlussvorlage",
        public=False,
        consultations=[
            meeting("Bau- und Umweltausschuss", "2019-03-05", role="Vorberatung"),
            meeting("Vergabeausschuss", "2019-03-19", role="Entscheidung"),
        ],
        signatories=[signed_by("Claudia Kolbe", "Bürgermeisterin", mark="i. V.", signed=True)],
        references=["201/2017"],
    ),
    form={
        "kind": "Beschlussvorlage",
        "boxes": _CLOSED,
        "fields": [
            ("Einreicher:", "Der Oberbürgermeister"),
            ("Federführung:", "Bauverwaltungsamt"),
        ],
        "rows": [
            ("Bau- und Umweltausschuss", "05.03.2019", "Vorberatung"),
            ("Vergabeausschuss", "19.03.2019", "Entscheidung"),
        ],
        "widths": (2, 1, 1),
        "sign": [(0, "i. V.\n@ink\nClaudia Kolbe\nBürgermeisterin")],
    },
    body="""\
## beschlussvorschlag | 1. Beschlussvorschlag

Der Auftrag für die Leistungsphasen 3 bis 8 der Technischen Ausrüstung wird an den Bieter 2
vergeben.

## sachverhalt | 2. Sachverhalt

Mit der Drucksache 201/2017 wurde die Sanierung der Becken und der Badewassertechnik beschlossen.
Die Leistungen wurden im Verhandlungsverfahren mit Teilnahmewettbewerb ausgeschrieben. Von neun
Bewerbern wurden drei zur Verhandlung eingeladen.

| Bieter | Punkte | Honorar |
| Bieter 1 | 71,5 | 214.300 € |
| Bieter 2 | 88,0 | 226.950 € |
| Bieter 3 | 64,0 | 198.700 € |

Der Bieter 2 hat in der Verhandlung überzeugend dargelegt, wie der Badebetrieb während der Arbeiten
in wenigstens einem Becken aufrechterhalten werden kann. Er hat vergleichbare Anlagen in zwei
thüringischen Städten geplant. Der Bieter 3 hatte zwar das niedrigste Honorar geboten, konnte aber
für den Bauleiter keine Vertretung benennen.

Das Rechnungsprüfungsamt hat den Vermerk am 25.02.2019 ohne Beanstandung zurückgegeben.

## finanzielle_auswirkungen | 3. Kosten und Finanzierung

Haushaltsstelle 5710.9400, Ansatz 2019: 180.000 €; Verpflichtungsermächtigung 2020: 90.000 €.

@sign
""",
)

_BUS = Paper(
    id="weimar-131-2008",
    city="Weimar",
    year=2008,
    print="laser",
    layout=form.layout,
    sheet=form.sheet,
    modelled_on=_MODEL,
    purpose="question of a single member, no Beratungsfolge, deadline before the date at the"
    " signature, cited law in the first sentence",
    metadata=meta(
        number="131/2008",
        title="Nachtbusverkehr an Wochenenden",
        kind="anfrage",
        public=True,
        date="2008-09-22",
        signatories=[
            signed_by("Gundula Reiche", "Mitglied des Stadtrates", date="2008-09-22", signed=True)
        ],
        references=["077/2007"],
    ),
    form={
        "kind": "Anfrage",
        "boxes": _PUBLIC,
        "fields": [
            ("Anfragende:", "Gundula Reiche, fraktionslos"),
            ("Beantwortung:", "schriftlich bis 15.10.2008"),
        ],
        "sign": [
            (0, "Weimar, 22. September 2008"),
            (240, "@ink\nGundula Reiche\nMitglied des Stadtrates"),
        ],
    },
    body="""\
## anfrage | Anfrage

Gemäß § 9 der Geschäftsordnung des Stadtrates bitte ich um die Beantwortung folgender Fragen:

1. Wie viele Fahrgäste nutzten die beiden Nachtbuslinien seit ihrer Einführung im Dezember 2007,
getrennt nach Freitag und Samstag?

2. Trifft es zu, dass die Linie nach Legefeld zum Fahrplanwechsel eingestellt werden soll, und wer
hat dies entschieden?

3. Welcher Zuschuss wäre erforderlich, um beide Linien bis 3 Uhr zu verlängern?

## begruendung | Begründung

Der Stadtrat hat die Nachtbusse mit dem Beschluss zur Drucksache 077/2007 für zwei Jahre bestellt.
Die Busse werden nach meiner Beobachtung gut angenommen, vor allem von jungen Leuten, die sonst mit
dem Auto führen. In einer Mitteilung der Verkehrsgesellschaft ist aber von „mangelnder
Wirtschaftlichkeit“ die Rede. Über die Einstellung einer bestellten Linie hat nach § 26 ThürKO nicht
die Gesellschaft, sondern der Stadtrat zu befinden.

@sign
""",
)

_HOUSE = Paper(
    id="weimar-015-1-2003",
    city="Weimar",
    year=2003,
    print="inkjet",
    layout=form.layout,
    sheet=form.sheet,
    modelled_on=_MODEL,
    purpose="amendment: replacement text in quotation marks, two chairs, neither box ticked",
    metadata=meta(
        number="015-1/2003",
        title="Änderungsantrag zur Drucksache 015/2003 „Satzung über die Erhebung der Hundesteuer“",
        kind="aenderungsantrag",
        public=None,
        date="2003-01-28",
        consultations=[meeting("Stadtrat", "2003-01-29", role="Beschlussfassung")],
        signatories=[
            signed_by("Rainer Habicht", "Fraktionsvorsitzender", mark="gez."),
            signed_by("Ute Nehring", "Fraktionsvorsitzende", mark="gez."),
        ],
        references=["015/2003"],
        attachments=[],
    ),
    form={
        "kind": "Änderungsantrag",
        "boxes": [("öffentlich", False), ("nicht öffentlich", False)],
        "fields": [
            ("Einreicher:", "Fraktion Bürgerbündnis und Fraktion Weimarwerk Neu"),
            ("Datum:", "28.01.03"),
        ],
        "rows": [("Stadtrat", "29.01.03", "Beschlussfassung")],
        "sign": [
            (0, "gez. Rainer Habicht\nFraktionsvorsitzender"),
            (230, "gez. Ute Nehring\nFraktionsvorsitzende"),
        ],
    },
    body="""\
## antrag | Änderungsantrag

§ 5 Abs. 1 der Satzung erhält folgende Fassung:

„(1) Die Steuer beträgt jährlich

a) für den ersten Hund 72 Euro,

b) für den zweiten Hund 108 Euro,

c) für jeden weiteren Hund 132 Euro.“

In § 7 wird nach den Worten „Blindenhunde“ eingefügt: „sowie Hunde aus dem Tierheim für die Dauer
von zwölf Monaten“.

## begruendung | Begründung

Die von der Verwaltung vorgesehene Verdoppelung der Steuer für den ersten Hund trifft vor allem
ältere Menschen, für die das Tier oft der einzige Gefährte ist. Die Einnahmen sinken durch unseren
Vorschlag um rund 21.000 Euro. Dem steht gegenüber, dass das Tierheim jeden vermittelten Hund nicht
mehr unterbringen muss. Schon bei zwanzig Tieren im Jahr spart die Stadt mehr, als sie verliert.

##= anlagen | Anlagen: keine

@sign
""",
)

PAPERS = (_LIBRARY, _BATH, _BUS, _HOUSE)
