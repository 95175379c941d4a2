"""East German towns between 1990 and 1994, printed by needles; places are invented."""

from samples.aside.layouts import b_east92 as form
from samples.make.marks import BLUE, RED, Stamp
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_MODEL = "papers of East German towns of the years after 1990; place, text and persons invented"

_HEAT = Paper(
    id="uhlenthal-84-92",
    city="Uhlenthal",
    year=1992,
    print="dotmatrix",
    layout=form.layout,
    sheet=form.sheet,
    modelled_on=_MODEL,
    purpose="needle printer, headings in the margin beside their text, two-digit years, proposal"
    " after the reasons, ink and printed name, meetings in one field",
    metadata=meta(
        number="84/92",
        title="Umstellung der Fernwärme von Rohbraunkohle auf Erdgas",
        kind="beschlussvorlage",
        public=True,
        date="1992-08-24",
        consultations=[
            meeting("Umweltausschuß", "1992-09-02"),
            meeting("Stadtverordnetenversammlung", "1992-09-16"),
        ],
        signatories=[signed_by("Manfred Höhne", "Dezernent II", signed=True)],
        references=["17/91"],
        attachments=enclosures("Gutachten (Auszug)"),
    ),
    form={
        "authority": "Stadtverwaltung Uhlenthal\nDezernat II",
        "place": "Uhlenthal, 24.08.92",
        "kind": "Beschlußvorlage",
        "number": "84/92",
        "fields": [
            ("Betreff", "Umstellung der Fernwärme von Rohbraunkohle auf Erdgas"),
            ("Status", "öffentlich"),
            (
                "Beratung in",
                "Umweltausschuß am 02.09.92\nStadtverordnetenversammlung am 16.09.92",
            ),
            ("Anlagen", "Gutachten (Auszug)"),
        ],
        "sign": [(0, "@ink\nManfred Höhne\nDezernent II")],
        "list": "Verteiler: Stadtverordnete, Bürgermeister, Dez. I bis IV",
    },
    body="""\
## begruendung | Begründung

Das Heizhaus Nord versorgt 2 140 Wohnungen. Die Kessel aus den Jahren 1968 bis 1971 überschreiten
die zulässigen Werte für Staub um das Achtfache. Nach § 52 des Bundes-Immissionsschutzgesetzes i. V.
m. der Großfeuerungsverordnung müssen sie bis zum 30.06.96 stillgelegt werden.

Der Beschluß 17/91 sah noch vor, die Kessel mit Braunkohlenstaub weiterzubetreiben. Im Fazit des
Gutachtens wird hiervon dringend abgeraten, da sich die Kosten der Filter nicht erwirtschaften
lassen. Der Gasversorger hat zugesagt, die Leitung bis Ende 1993 an die Stadtgrenze zu führen.

Von 38 Heizern können 11 übernommen werden. Für die anderen wird mit dem Arbeitsamt eine Umschulung
vorbereitet.

## beschlussvorschlag | Beschlußvorschlag

1. Das Heizhaus Nord wird bis zur Heizperiode 1994/95 auf Erdgas umgestellt.

2. Der Bürgermeister wird ermächtigt, einen Vorvertrag mit dem Gasversorger zu schließen.

## finanzielle_auswirkungen | Kosten

Die Investition beträgt 9,6 Mio. DM, davon Fördermittel des Landes 4,2 Mio. DM.

@sign
""",
)

_STREETS = Paper(
    id="uhlenthal-6-90",
    city="Uhlenthal",
    year=1990,
    print="dotmatrix",
    layout=form.layout,
    sheet=form.sheet,
    modelled_on=_MODEL,
    purpose="a date of which only month and year are printed: none; motion of three groups with"
    " three chairs below each other, Mark before DM",
    stamps=(
        (
            1,
            Stamp(
                lines=("Eingegangen", "- 7. Juni 1990", "Ratsbüro"),
                at=(0.78, 0.12),
                colour=BLUE,
                mm=38,
                degrees=6,
            ),
        ),
        (1, Stamp(lines=("Kopie",), at=(0.16, 0.8), colour=RED, mm=22)),
    ),
    metadata=meta(
        number="6/90",
        title="Rückbenennung von Straßen und Plätzen",
        kind="antrag",
        public=None,
        date=None,
        consultations=[meeting("Stadtverordnetenversammlung", "1990-06-20")],
        signatories=[
            signed_by("Pfarrer Konrad Wendler", mark="gez."),
            signed_by("Renate Zschoche", mark="gez."),
            signed_by("Dr. Bernd Liebing", mark="gez."),
        ],
        references=[],
        attachments=[],
    ),
    form={
        "authority": "Stadtverordnetenversammlung\nUhlenthal",
        "place": "Uhlenthal, im Juni 1990",
        "kind": "Antrag",
        "number": "6/90",
        "fields": [
            ("Betreff", "Rückbenennung von Straßen und Plätzen"),
            ("Einbringer", "Drei Fraktionen der Stadtverordnetenversammlung"),
            ("Sitzung", "Stadtverordnetenversammlung am 20. Juni 1990"),
        ],
        "sign": [
            (
                0,
                "Für die Fraktionen:\n\ngez. Pfarrer Konrad Wendler\n"
                "gez. Renate Zschoche\ngez. Dr. Bernd Liebing",
            )
        ],
    },
    body="""\
## antrag | Antrag

Die Stadtverordnetenversammlung möge beschließen, daß folgende Straßen und Plätze mit Wirkung vom
1. August 1990 ihre früheren Namen zurückerhalten:

- Straße der Befreiung: Breite Straße

- Platz der Thälmannpioniere: Topfmarkt

- Wilhelm-Pieck-Allee: Bahnhofstraße

- Dimitroffstraße: Mühlgasse

## begruendung | Begründung

Die alten Namen sind im Gedächtnis der Bürger lebendig geblieben. Eine Versammlung in der
Nikolaikirche am 16. Mai, an der mehr als 300 Einwohner teilnahmen, hat sich einmütig für die
Rückbenennung ausgesprochen. Wir sind uns bewußt, daß nicht jeder Name, der nach 1945 vergeben
wurde, verwerflich ist. Deshalb beschränkt sich unser Antrag auf die Altstadt.

Schilder können im volkseigenen Betrieb bis Ende Juli gefertigt werden, solange noch mit Mark
bezahlt wird. Ausweise behalten bis zu ihrem Ablauf Gültigkeit.

##= anlagen | Anlagen: keine

@sign
""",
)

_HOUSES = Paper(
    id="grenzroda-iv-112-93",
    city="Grenzroda",
    year=1993,
    print="dotmatrix",
    layout=form.layout,
    sheet=form.sheet,
    modelled_on=_MODEL,
    purpose="Roman period before the number, not public, table without rules over two pages,"
    " i. A. with ink, heading in the margin that wraps",
    metadata=meta(
        number="IV/112/93",
        title="Rückübertragung von Grundstücken nach dem Vermögensgesetz – Stand der Verfahren",
        kind="informationsvorlage",
        public=False,
        date="1993-04-19",
        consultations=[meeting("Hauptausschuß", "1993-05-04", agenda_item="7")],
        signatories=[signed_by("Sigrun Oertel", "Sachgebietsleiterin", mark="i. A.", signed=True)],
        references=["IV/061/92"],
    ),
    form={
        "authority": "Stadt Grenzroda\nAmt zur Regelung offener Vermögensfragen",
        "place": "Grenzroda, 19.04.1993",
        "kind": "Informationsvorlage",
        "number": "IV/112/93",
        "fields": [
            (
                "Betreff",
                "Rückübertragung von Grundstücken nach dem Vermögensgesetz – Stand der Verfahren",
            ),
            ("Status", "nicht öffentlich"),
            ("Sitzung", "Hauptausschuß am 04.05.1993, TOP 7"),
        ],
        "widths": (2.2, 1, 1),
        "sign": [(0, "i. A.\n@ink\nSigrun Oertel\nSachgebietsleiterin")],
    },
    body="""\
## sachverhalt | Sachstand

Wie in der Information IV/061/92 vom 15.09.1992 angekündigt, wird hiermit über den Stand der
Verfahren berichtet. Bis zum 31.03.1993 waren 1 318 Ansprüche angemeldet. Entschieden sind 204.

In 96 Fällen wurde die Rückgabe verfügt, in 71 Fällen eine Entschädigung dem Grunde nach anerkannt,
37 Anträge wurden abgelehnt. Gegen 22 Bescheide ist Widerspruch erhoben worden. Bei durchschnittlich
neun Entscheidungen im Monat würde die Bearbeitung noch zehn Jahre dauern.

Hemmend wirkt, daß das Grundbuch erst zur Hälfte aus dem Kreisarchiv zurückgekehrt ist. Viele Akten
der früheren Kommunalen Wohnungsverwaltung sind unvollständig. Erschwert wird die Arbeit ferner
dadurch, daß Erbengemeinschaften ihre Vertreter nicht benennen.

## sonstige | Wichtige Verfahren

Für die Entwicklung der Innenstadt sind die folgenden Verfahren von Bedeutung:

| Grundstück | Anträge | Stand |
| Markt 3 | 2 | entschieden |
| Markt 4 | 1 | entschieden |
| Markt 9 | 4 | Anhörung |
| Kirchgasse 1 | 1 | entschieden |
| Kirchgasse 5 | 3 | Widerspruch |
| Obertor 2 | 1 | Anhörung |
| Obertor 7 | 2 | ruht |
| Brauhof | 5 | Gericht |
| Lederwerk | 3 | Gericht |
| Salzstraße 11 | 1 | entschieden |
| Salzstraße 12 | 2 | Anhörung |
| Kino Capitol | 1 | Widerspruch |
| Hotel Schwan | 6 | Anhörung |
| Postmühle | 2 | ruht |
| Am Wehr 1-5 | 9 | Anhörung |
| Am Wehr 6 | 1 | abgelehnt |
| Bahnhofstraße 18 | 2 | Anhörung |
| Mälzerei | 4 | ruht |
| Schützenhaus | 2 | Widerspruch |
| Ziegeleigelände | 7 | Gericht |

## fazit | Schlußfolgerung

Ohne drei weitere Sachbearbeiter ist eine Beschleunigung nicht zu erreichen.

@sign
""",
)

_SCHOOL = Paper(
    id="grenzroda-iv-203-94",
    city="Grenzroda",
    year=1994,
    print="dotmatrix",
    layout=form.layout,
    sheet=form.sheet,
    modelled_on=_MODEL,
    purpose="decision certified as taken, votes in a line, number of the decision and of the paper"
    " it rests on side by side",
    metadata=meta(
        number="IV/203/94",
        title="Schließung der Polytechnischen Oberschule „Käthe Kollwitz“ zum Schuljahresende",
        kind="beschluss",
        public=True,
        date="1994-03-25",
        consultations=[
            meeting("Stadtrat", "1994-03-24", public=True, agenda_item="5", votes=(19, 8, 3)),
        ],
        signatories=[signed_by("Gisela Rauch", "Vorsitzende des Stadtrates", mark="gez.")],
        references=["IV/188/94"],
    ),
    form={
        "authority": "Stadt Grenzroda\nStadtrat",
        "place": "Grenzroda, 25.3.94",
        "kind": "Beschluß",
        "number": "IV/203/94",
        "fields": [
            ("Sitzung", "Stadtrat am 24.3.94, öffentliche Sitzung, TOP 5"),
            ("Grundlage", "Vorlage IV/188/94"),
            (
                "Betreff",
                "Schließung der Polytechnischen Oberschule „Käthe Kollwitz“ zum Schuljahresende",
            ),
        ],
        "sign": [(0, "gez. Gisela Rauch\nVorsitzende des Stadtrates")],
    },
    body="""\
## beschlussvorschlag | Beschluß

1. Die Schule „Käthe Kollwitz“ wird zum 31. Juli 1994 geschlossen.

2. Die Schüler werden auf die Regelschulen Am Anger und Oststadt verteilt. Geschwister sollen nicht
getrennt werden.

3. Für Kinder mit einem Schulweg von mehr als drei Kilometern wird ein Bus eingesetzt.

## begruendung | Begründung

Die Zahl der Schüler ist seit 1990 von 412 auf 187 gesunken. Das Gebäude in Plattenbauweise müßte
für 2,3 Mio. DM an Dach und Heizung erneuert werden. Der Elternrat hat sich in der Sitzung am 8.3.94
gegen die Schließung, der Kreisschulrat dafür ausgesprochen.

Der Antrag, den Beschluß bis zur Vorlage des Schulnetzplanes zu vertagen, fand keine Mehrheit. Über
die weitere Nutzung des Gebäudes wird gesondert entschieden.

##= sonstige | Abstimmungsergebnis: 19 Ja-Stimmen, 8 Nein-Stimmen, 3 Enthaltungen

@sign
""",
)

PAPERS = (_HEAT, _STREETS, _HOUSES, _SCHOOL)
