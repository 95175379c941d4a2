"""Extracts from the books of decisions of Bavarian towns, 1951 to 1996; places are invented."""

from samples.aside.layouts import b_beschlussbuch as form
from samples.make.marks import BLUE, RED, Stamp
from samples.make.paper import Paper, meeting, meta, signed_by

_MODEL = "extracts from books of decisions of Bavarian towns; place, text and persons invented"

_WATER = Paper(
    id="hollerbach-214-1951",
    city="Hollerbach",
    year=1951,
    print="typewriter",
    layout=form.layout,
    sheet=form.sheet,
    modelled_on=_MODEL,
    purpose="bare number in the margin, Roman month, ss for ß, two signatories with gez. in"
    " columns, certificate with date and ink that are not the paper's",
    metadata=meta(
        number="214",
        title="Errichtung eines Hochbehaelters am Galgenberg",
        kind="niederschrift",
        public=True,
        consultations=[
            meeting("Stadtrat", "1951-09-12", public=True, votes=(15, 2, None)),
        ],
        signatories=[
            signed_by("Aigner", "1. Buergermeister", mark="gez."),
            signed_by("Loibl", "Schriftfuehrer", mark="gez."),
        ],
        references=["171"],
    ),
    form={
        "style": "typewriter",
        "head": "Stadt Hollerbach",
        "kind": "Auszug",
        "meeting": "aus dem Beschlussbuch des Stadtrates\noeffentliche Sitzung vom 12.IX.1951",
        "present": "Geladen waren saemtliche 20 Mitglieder. Erschienen sind 17.\n"
        "Der Stadtrat ist somit beschlussfaehig.",
        "margin": "Nr. 214",
        "sign": [
            (0, "gez. Aigner\n1. Buergermeister"),
            (210, "gez. Loibl\nSchriftfuehrer"),
        ],
        "certificate": "Fuer die Richtigkeit des Auszuges:\nHollerbach, den 20. Sept. 1951",
        "clerk": "Stadtobersekretaer",
    },
    body="""\
## sachverhalt | Sachverhalt:

Der Vorsitzende gibt das Gutachten des Wasserwirtschaftsamtes vom 3. August bekannt. Danach reicht
der alte Behaelter an der Kapelle mit 120 cbm fuer die seit Kriegsende um mehr als 900 Personen
gewachsene Bevoelkerung nicht mehr aus. Im Juli musste das Wasser an elf Tagen ab 19 Uhr gesperrt
werden.

Mit Beschluss Nr. 171 vom 4.VII. hatte der Stadtrat die Untersuchung zweier Baustellen angeordnet.
Die Quelle im Rossgraben scheidet wegen zu geringer Schuettung aus.

Stadtrat Zirngibl bittet, das Gutachten drucken zu lassen. Stadtrat Dr. Ebner haelt eine Begruendung
fuer die Kosten des Kiesbettes fuer noetig; sie wird vom Stadtbaumeister muendlich gegeben.

## beschlussvorschlag | Beschluss:

Am Galgenberg ist ein Hochbehaelter mit 400 cbm Inhalt zu errichten. Die Kosten von 86.000,- DM sind
durch ein Darlehen der Landesbodenkreditanstalt zu decken. Der Grunderwerb ist ungesaeumt
einzuleiten.

##= sonstige | Abstimmung: 15 gegen 2 Stimmen

@sign
""",
)

_CEMETERY = Paper(
    id="oberlauching-87-1963",
    city="Oberlauching",
    year=1963,
    print="typewriter",
    layout=form.layout,
    sheet=form.sheet,
    modelled_on=_MODEL,
    purpose="not public, two-digit year in the meeting's date, body of a committee, no signature"
    " but the certificate's, letter-spaced headings",
    stamps=(
        (1, Stamp(lines=("Zum Akt", "554/2"), at=(0.16, 0.62), colour=BLUE, mm=26, degrees=-7)),
        (
            1,
            Stamp(
                lines=("MARKT", "OBERLAUCHING"), at=(0.62, 0.88), colour=RED, mm=36, frame="round"
            ),
        ),
    ),
    metadata=meta(
        number="87",
        title="Pachtweise Überlassung eines Ackers an den Totengräber",
        kind="niederschrift",
        public=False,
        consultations=[
            meeting("Bau- und Grundstücksausschuß", "1963-03-05", public=False, votes=(7, 0, None)),
        ],
        references=[],
    ),
    form={
        "style": "elite",
        "open": True,
        "head": "Marktgemeinde Oberlauching\nLandkreis Vilsbergen",
        "kind": "Auszug",
        "meeting": "aus dem Beschlußbuch\n"
        "Bau- und Grundstücksausschuß, nichtöffentliche Sitzung vom 5. 3. 63",
        "present": "Vorsitzender: 1. Bürgermeister Josef Haindl\nAnwesend: 7 von 7 Mitgliedern",
        "margin": "Lfd. Nr.\n87",
        "certificate": "Für die Richtigkeit des Auszuges:\nOberlauching, den 11. 3. 63",
        "clerk": "Verw.-Inspektor",
    },
    body="""\
## sachverhalt | Vortrag:

Der Totengräber Sebastian Kreil ist mit Schreiben vom 18. 2. 63 vorstellig geworden, man möge ihm
den Acker Fl.-Nr. 318 neben dem Leichenhause zu 0,41 Tagwerk weiterhin belassen. Die Pacht ist mit
Lichtmeß abgelaufen. Das Pfarramt hat Anspruch auf das Grundstück nicht erhoben.

Gegen die Überlassung wird eingewendet, daß der Friedhof in absehbarer Zeit erweitert werden muß.
Der Bürgermeister entgegnet, im Fazit des Kreisbaumeisters sei von frühestens zehn Jahren die Rede.
Eine Kündigung sei zudem jährlich möglich.

## beschlussvorschlag | Beschluß:

Der Acker wird dem Totengräber auf weitere drei Jahre zum Preise von jährlich 22,- DM verpachtet. Er
hat den Weg zum Leichenhaus im Winter offen zu halten. Ein Anspruch auf Entschädigung für Düngung
und Einsaat besteht bei vorzeitiger Kündigung nicht.

##= sonstige | Abstimmungsergebnis: 7 : 0
""",
)

_LIGHTS = Paper(
    id="hollerbach-412-1979",
    city="Hollerbach",
    year=1979,
    print="typewriter",
    layout=form.layout,
    sheet=form.sheet,
    modelled_on=_MODEL,
    purpose="the session's number before the decision's own, ink signature of the chair alone,"
    " cited decision with a year, law with i. V. m., wrapped body",
    metadata=meta(
        number="412",
        title="Erschließungsbeiträge für die Straße „Am Krautgarten“; Abrechnung",
        kind="niederschrift",
        public=True,
        consultations=[
            meeting(
                "Haupt-, Finanz- und Personalausschuß",
                "1979-10-23",
                public=True,
                votes=(8, 1, None),
            ),
        ],
        signatories=[signed_by("Anton Grillmeier", "Erster Bürgermeister", signed=True)],
        references=["198/76"],
    ),
    form={
        "style": "elite",
        "head": "STADT HOLLERBACH",
        "kind": "Auszug",
        "meeting": "aus der Niederschrift über die 31. öffentliche Sitzung\n"
        "Haupt-, Finanz- und Personalausschuß\nam 23. Oktober 1979",
        "present": "Sämtliche 9 Mitglieder waren ordnungsgemäß geladen und anwesend.",
        "margin": "Beschl.-\nNr. 412",
        "sign": [(180, "Der Vorsitzende:\n@ink\nAnton Grillmeier\nErster Bürgermeister")],
    },
    body="""\
## sachverhalt | Sachverhalt:

Die Straße „Am Krautgarten“ wurde auf Grund des Beschlusses Nr. 198/76 vom 9. 11. 1976 in zwei
Bauabschnitten hergestellt. Die letzte Unternehmerrechnung ging am 2. Mai 1979 ein. Damit ist die
Beitragspflicht nach § 133 Abs. 2 i. V. m. § 9 der Satzung entstanden.

Der beitragsfähige Aufwand beträgt 412.668,20 DM. Hiervon trägt die Stadt 10 v. H. Auf den
Quadratmeter Geschoßfläche entfallen 11,43 DM. Sieben Anlieger haben Vorauszahlungen geleistet, die
angerechnet werden.

Stadtrat Pongratz erklärt, die Anlieger der Nordseite hätten den Gehsteig vor ihren Anwesen schon
1958 auf eigene Kosten angelegt. Der Stadtkämmerer weist darauf hin, daß hierüber keine Unterlagen
vorhanden sind.

## beschlussvorschlag | Beschluß:

Die Abrechnung wird gebilligt. Die Beitragsbescheide sind noch vor Jahresende zu versenden. In
Härtefällen kann der Beitrag in fünf Jahresraten gestundet werden.

##= sonstige | Abstimmungsergebnis: 8 gegen 1

@sign
""",
)

_HALL = Paper(
    id="sankt-egid-96-141",
    city="Sankt Egid",
    year=1996,
    print="laser",
    layout=form.layout,
    sheet=form.sheet,
    modelled_on=_MODEL,
    purpose="print of a word processor, number with its year first, result in words with votes,"
    " person taking no part, certificate i. A.",
    metadata=meta(
        number="96/141",
        title="Neubau der Mehrzweckhalle; Vergabe der Zimmererarbeiten",
        kind="niederschrift",
        public=True,
        consultations=[
            meeting("Gemeinderat", "1996-07-16", public=True, agenda_item="4", votes=(13, 0, None)),
        ],
        signatories=[
            signed_by("Maria Wiesbeck", "2. Bürgermeisterin", mark="gez."),
            signed_by("Franz Kollmannsberger", "Protokollführer", mark="gez."),
        ],
        references=["96/088"],
    ),
    form={
        "style": "laser",
        "head": "Gemeinde Sankt Egid",
        "kind": "Auszug",
        "meeting": "aus dem Beschlußbuch über die öffentliche Sitzung\n"
        "des Gemeinderates vom 16. Juli 1996",
        "present": "Zahl der geladenen Mitglieder: 15     anwesend: 14     entschuldigt: 1",
        "margin": "TOP 4\nNr. 96/141",
        "sign": [
            (0, "gez. Maria Wiesbeck\n2. Bürgermeisterin"),
            (210, "gez. Franz Kollmannsberger\nProtokollführer"),
        ],
        "certificate": "Die Übereinstimmung mit der Urschrift wird beglaubigt.\n"
        "Sankt Egid, 25.07.96\ni. A.",
        "clerk": "Reiter, Verw.-Angest.",
    },
    body="""\
## sachverhalt | Sachverhalt:

Der Gemeinderat hat am 14. Mai 1996 (Beschluß Nr. 96/088) die Entwurfsplanung der Mehrzweckhalle
genehmigt. Die Zimmererarbeiten wurden öffentlich ausgeschrieben. Bis zum Eröffnungstermin am 4.
Juli lagen sechs Angebote vor, von denen eines wegen fehlender Unterschrift auszuschließen war.

Nach rechnerischer Prüfung durch den Architekten ergibt sich folgende Reihung:

1. Zimmerei Obermüller, Sankt Egid: 188.402,11 DM

2. Holzbau Thalhammer GmbH: 191.750,00 DM

3. Bieter aus dem Landkreis Erding: 204.318,47 DM

Gemeinderat Obermüller nimmt wegen persönlicher Beteiligung nach Art. 49 GO an Beratung und
Abstimmung nicht teil.

## beschlussvorschlag | Beschluß:

Der Auftrag wird der Zimmerei Obermüller zum Angebotspreis erteilt. Die Binder sind aus heimischer
Fichte zu fertigen.

##= sonstige | Abstimmungsergebnis: 13 : 0

@sign
""",
)

PAPERS = (_WATER, _CEMETERY, _LIGHTS, _HALL)
