"""Letters to councils, 1955 to 2023: motions, questions, petitions, an opinion."""

from samples.aside.layouts import b_letter as form
from samples.make.marks import BLUE, RED, VIOLET, Stamp
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_MODEL = "letters of groups and citizens to councils; place, groups, text and persons invented"

_MILK = Paper(
    id="hanneburg-antrag-1955",
    city="Hanneburg",
    year=1955,
    print="typewriter",
    layout=form.layout,
    sheet=form.sheet,
    modelled_on=_MODEL,
    purpose="typed motion of 1955 without number, ss for ß, day with the year in two digits, body"
    " and day in a sentence only, ink over name over role",
    stamps=(
        (
            1,
            Stamp(
                lines=("Magistrat", "Eing. 11. Feb. 1955", "Anl. -"),
                at=(0.7, 0.24),
                colour=VIOLET,
                mm=40,
                degrees=-9,
            ),
        ),
        (1, Stamp(lines=("Abgelegt",), at=(0.24, 0.86), colour=BLUE, mm=28, degrees=4)),
    ),
    metadata=meta(
        title="Schulspeisung in den Volksschulen",
        kind="antrag",
        date="1955-02-09",
        signatories=[signed_by("Ernst Vogelsang", "Fraktionsführer", signed=True)],
        references=["54/112"],
    ),
    form={
        "style": "typewriter",
        "sender": "Fraktion der Wählergemeinschaft\nin der Stadtverordnetenversammlung\n"
        "zu Hanneburg",
        "address": "An den\nHerrn Stadtverordnetenvorsteher\n~~im Hause~~",
        "place": "Hanneburg, 9. 2. 55",
        "kind": "Antrag",
        "spaced": True,
        "subject": "Betr.:",
        "sign": [(220, "@ink\n(Ernst Vogelsang)\nFraktionsführer")],
    },
    body="""\
## antrag

Die Stadtverordnetenversammlung wolle in ihrer nächsten Sitzung den Magistrat beauftragen, die mit
Ende des vorigen Schuljahres eingestellte Schulspeisung in den Klassen 1 bis 4 der Volksschulen nach
den Osterferien wieder aufzunehmen. Für Kinder, deren Väter arbeitslos oder noch nicht heimgekehrt
sind, soll sie unentgeltlich sein.

## begruendung | Begründung:

Mit Vorlage 54/112 hat der Magistrat die Einstellung damit begründet, dass die Lage der Familien
sich gebessert habe. Das trifft für viele zu, aber nicht für alle. Nach einer Erhebung der
Lehrerschaft an der Pestalozzischule kommen von 412 Kindern 67 ohne Frühstück zum Unterricht. Die
Schulärztin hat bei jedem neunten Kind Untergewicht festgestellt.

Die Küche in der Turnhalle ist noch vorhanden. Die Molkerei ist bereit, die Flasche Milch für 14
Pfennig zu liefern. Bei 900 Kindern entstehen im Vierteljahr Kosten von rund 7.500 DM, wovon die
Eltern zwei Drittel aufbringen können.

Wir bitten, die Angelegenheit dem Wohlfahrtsausschuss noch vor dem 1. März zuzuleiten.

@sign
""",
)

_NOISE = Paper(
    id="lindhorst-eingabe-1971",
    city="Lindhorst",
    year=1971,
    print="typewriter",
    layout=form.layout,
    sheet=form.sheet,
    modelled_on=_MODEL,
    purpose="letter of citizens, Roman month, kind only in the subject's line above it, several"
    " names in columns of which all signed, enclosure in a line",
    metadata=meta(
        title="Verlegung der Mülldeponie am Eschenbruch",
        kind="petition",
        date="1971-03-12",
        signatories=[
            signed_by("Hermann Kuhlmann", signed=True),
            signed_by("Erika Pape", signed=True),
        ],
        attachments=enclosures("Unterschriftensammlung (211 Namen)"),
        references=[],
    ),
    form={
        "style": "elite",
        "sender": "Hermann Kuhlmann\nErika Pape",
        "lines": "2811 Lindhorst, Am Eschenbruch 00",
        "address": "An den\nRat der Gemeinde Lindhorst\nzu Händen des\nHerrn Bürgermeisters",
        "place": "12. III. 1971",
        "kind": "Eingabe",
        "subject": "Betr.:",
        "sign": [
            (0, "Hochachtungsvoll\n@ink\nHermann Kuhlmann"),
            (220, "\n@ink\nErika Pape"),
        ],
    },
    body="""\
## sonstige

Sehr geehrter Herr Bürgermeister, sehr geehrte Damen und Herren des Rates,

als Bewohner des Ortsteils Eschenbruch wenden wir uns an Sie, weil die Zustände auf der Mülldeponie
nicht länger zu ertragen sind. Seit auch die Nachbargemeinden hier abkippen, fahren täglich bis zu
dreißig Lastwagen durch die schmale Dorfstraße. An warmen Tagen muß man die Fenster geschlossen
halten. Im vergangenen August hat der Müll zweimal gebrannt.

Mit Schreiben vom 4. November 1970, Az. I/24, hat uns der Gemeindedirektor mitgeteilt, die Deponie
sei in fünf Jahren gefüllt und werde dann mit Mutterboden abgedeckt. So lange können und wollen wir
nicht warten. Die Begründung, es fehle an einem anderen Platz, überzeugt uns nicht: Die ausgebeutete
Sandgrube an der Bundesstraße liegt abseits und gehört der Gemeinde.

Wir bitten den Rat, die Verlegung der Deponie zu beschließen und bis dahin die Anfuhr auf die
Werktage zwischen 7 und 17 Uhr zu beschränken.

##= anlagen | Anlage: Unterschriftensammlung (211 Namen)

@sign
""",
)

_ATOM = Paper(
    id="wesselheim-anfrage-1988",
    city="Wesselheim",
    year=1988,
    print="typewriter",
    layout=form.layout,
    sheet=form.sheet,
    modelled_on=_MODEL,
    purpose="letterhead in the middle, number typed beside the"
    " address, question with a deadline, gez. for one of two members",
    metadata=meta(
        number="F 19/88",
        title="Transporte gefährlicher Güter auf der Umgehungsbahn",
        kind="anfrage",
        date="1988-05-31",
        signatories=[signed_by("Ingrid Tölle", "Stadtverordnete", mark="gez.")],
        references=["F 7/87"],
    ),
    form={
        "style": "elite",
        "side": "center",
        "sender": "GRÜNE LISTE WESSELHEIM",
        "lines": "im Stadtparlament\nGeschäftsstelle Mühlenstr. 00, Tel. 555 01",
        "rule": True,
        "address": "An den Magistrat\nder Stadt Wesselheim\nRathaus",
        "column": "Nr. F 19/88",
        "place": "Wesselheim, den 31. Mai 1988",
        "kind": "ANFRAGE",
        "subject": "Betr.:",
        "sign": [(0, "Mit freundlichem Gruß\n\ngez. Ingrid Tölle\nStadtverordnete")],
    },
    body="""\
## anfrage

Am 11. Mai 1988 stand ein Güterzug mit vierzehn Kesselwagen mehrere Stunden auf der Umgehungsbahn in
Höhe des Hallenbades. Aus einem der Wagen trat ein stechend riechendes Gas aus. Die Feuerwehr wurde
nach unserer Kenntnis erst durch Anwohner verständigt.

Wir fragen den Magistrat und bitten um Antwort bis zum 30. Juni:

1. Welcher Stoff ist ausgetreten, und in welcher Menge?

2. Wann und von wem wurde die Feuerwehr benachrichtigt?

3. Erhält die Stadt von der Bundesbahn Auskunft darüber, welche Güter auf dieser Strecke befördert
werden, und wenn nein, was hat der Magistrat seit seiner Antwort auf die Anfrage F 7/87 unternommen,
um sie zu erhalten?

4. Gibt es für den Fall eines Unglücks einen Plan zur Räumung der Schule am Bahndamm?

5. Ist dem Magistrat bekannt, daß im Fazit der Studie des Instituts für Verkehrswesen vor dem Bau
von Wohnungen entlang dieser Strecke gewarnt wird?

@sign
""",
)

_OPINION = Paper(
    id="bergisch-solde-stellungnahme-1998",
    city="Bergisch Solde",
    year=1998,
    print="inkjet",
    layout=form.layout,
    sheet=form.sheet,
    modelled_on=_MODEL,
    purpose="opinion of an advisory board, number with a letter, cited Vorlage in the subject"
    " before the own number, decision of the board in a sentence",
    metadata=meta(
        number="SB 4/98",
        title="Vorlage 0312/98 – Umgestaltung der Fußgängerzone",
        kind="stellungnahme",
        date="1998-10-26",
        signatories=[signed_by("Walburga Dresen", "Vorsitzende des Seniorenbeirates", signed=True)],
        references=["0312/98"],
    ),
    form={
        "style": "serif",
        "sender": "Seniorenbeirat der Stadt Bergisch Solde",
        "rule": True,
        "address": "An den Vorsitzenden\ndes Planungsausschusses\nHerrn Dr. Fasbender",
        "column": "Nr. SB 4/98\n\nTelefon 02207 / 555 06",
        "place": "26. Oktober 1998",
        "kind": "Stellungnahme",
        "subject": "Betreff:",
        "foot": "Seniorenbeirat, Rathausplatz 1 · Sprechstunde jeden ersten Montag im Monat",
        "sign": [(0, "@ink\nWalburga Dresen\nVorsitzende des Seniorenbeirates")],
    },
    body="""\
## sonstige

Sehr geehrter Herr Dr. Fasbender,

der Seniorenbeirat hat sich in seiner Sitzung am 19. Oktober mit der Vorlage 0312/98 befaßt und
einstimmig die folgende Stellungnahme beschlossen.

Der Beirat begrüßt, daß die Fußgängerzone ein neues Pflaster erhält. Das vorgesehene
Natursteinpflaster mit Fugen von 12 mm ist jedoch für Menschen mit Gehwagen ungeeignet. Wir bitten,
wenigstens in der Mitte und vor den Eingängen einen Streifen aus geschnittenen Platten zu verlegen.

Die Zahl der Bänke soll von 22 auf 14 sinken. Dagegen wenden wir uns entschieden. Gerade ältere
Menschen brauchen auf dem Weg vom Busbahnhof zum Marktplatz alle hundert Meter eine Möglichkeit zum
Ausruhen.

## antrag | Unsere Anträge

1. Ein durchgehender Plattenstreifen von 1,80 m Breite ist vorzusehen.

2. Die Zahl der Bänke wird nicht verringert.

3. Die öffentliche Toilette am Markt bleibt während der Bauzeit geöffnet.

@sign
""",
)

_FLOOD = Paper(
    id="elbnau-da-3-2002",
    city="Elbnau",
    year=2002,
    print="laser",
    layout=form.layout,
    sheet=form.sheet,
    modelled_on=_MODEL,
    purpose="urgent motion of two groups, body and day in a column, chairs in columns,"
    " one signs i. V., reason for urgency",
    metadata=meta(
        number="DA 3/2002",
        title="Soforthilfe für die vom Hochwasser betroffenen Kleingärtner",
        kind="dringlichkeitsantrag",
        public=True,
        date="2002-09-02",
        consultations=[meeting("Stadtrat", "2002-09-05")],
        signatories=[
            signed_by("Thilo Gerbeth", "Fraktionsvorsitzender", signed=True),
            signed_by("Monika Scharf", "stellv. Fraktionsvorsitzende", mark="i. V.", signed=True),
        ],
        references=["0245/2002"],
    ),
    form={
        "style": "sans",
        "sender": "Fraktion Freie Bürger · Fraktion Bündnis Elbufer",
        "lines": "Stadtrat Elbnau",
        "rule": True,
        "address": "Oberbürgermeisterin\nRathaus\n01900 Elbnau",
        "column": "DA 3/2002\nöffentlich\nSitzung: Stadtrat\nam 05.09.2002",
        "place": "02.09.2002",
        "kind": "Dringlichkeitsantrag",
        "sign": [
            (0, "\n@ink\nThilo Gerbeth\nFraktionsvorsitzender"),
            (230, "i. V.\n@ink\nMonika Scharf\nstellv. Fraktionsvorsitzende"),
        ],
    },
    body="""\
## beschlussvorschlag | Der Stadtrat möge beschließen:

1. Kleingärtner, deren Parzelle zwischen dem 13. und dem 20. August überflutet war, erhalten einen
einmaligen Betrag von 300 Euro.

2. Die Stadt verzichtet für das Jahr 2002 auf die Pacht der betroffenen Anlagen.

3. Die Mittel werden dem Fonds entnommen, der mit Beschluss 0245/2002 eingerichtet wurde.

## begruendung | Begründung:

Vierhundert Lauben standen bis zum Dach im Wasser. Die Richtlinien des Landes und des Bundes sehen
für Kleingärten keine Hilfe vor, weil es sich nicht um Wohnraum handelt. Für viele Familien sind sie
gleichwohl mehr als ein Zeitvertreib; sie haben über Jahre alles selbst gebaut.

Auf dem Spendenkonto der Stadt sind bis zum 30. August 214.000 Euro eingegangen. Ein großer Teil der
Spender hat ausdrücklich um Hilfe für diejenigen gebeten, die sonst leer ausgehen.

## sonstige | Begründung der Dringlichkeit:

Die Lauben müssen vor dem Winter abgetragen oder getrocknet werden. Die nächste Sitzung findet erst
am 17. Oktober statt.

@sign
""",
)

_BUDGET = Paper(
    id="talhausen-aenderungsantrag-2013",
    city="Talhausen",
    year=2013,
    print="laser",
    layout=form.layout,
    sheet=form.sheet,
    modelled_on=_MODEL,
    purpose="amendment to a budget, number in the column, title without a label, sums in an"
    " text, a group instead of a person signs",
    metadata=meta(
        number="2013/HH-017",
        title="Änderungsantrag zum Haushaltsplan 2014 (Vorlage 2013/204): Stelle einer"
        " Schulsozialarbeiterin",
        kind="aenderungsantrag",
        public=None,
        date="2013-11-20",
        signatories=[signed_by("Fraktion Soziales Talhausen", mark="gez.")],
        references=["2013/204", "2012/HH-009"],
    ),
    form={
        "style": "opensans",
        "side": "right",
        "sender": "Soziales Talhausen",
        "lines": "Fraktion im Gemeinderat · fraktion@talhausen.example",
        "address": "Herrn Bürgermeister\nGunter Allgaier\nRathausgasse 1\n79900 Talhausen",
        "column": "Änderungsantrag Nr.\n2013/HH-017",
        "place": "Talhausen, 20.11.2013",
        "kind": "",
        "sign": [(0, "gez. Fraktion Soziales Talhausen")],
    },
    body="""\
## antrag | Antrag

Im Teilhaushalt 4, Produktgruppe 21.40, wird eine Stelle (0,75 VZÄ, S 11) für Schulsozialarbeit an
der Realschule geschaffen. Der Ansatz erhöht sich um 39.600 €.

## finanzielle_auswirkungen | Deckungsvorschlag

Der Ansatz für die Fassade der Alten Kelter wird um 25.000 € gekürzt. Der Rest ist durch den
Zuschuss des Landes gedeckt, der seit dem Pakt vom 1. Dezember 2011 ein Drittel der Kosten beträgt.

## begruendung | Begründung

Wie schon im Vorjahr (2012/HH-009) bitten Schulleitung und Elternbeirat dringend um Unterstützung.
An der Hauptschule hat sich die Stelle bewährt: Die Zahl der Ordnungsmaßnahmen ging von 41 auf 17
zurück. An der Realschule fehlt bisher jede Ansprechperson, obwohl sie mit 560 Schülerinnen und
Schülern die größte Schule der Stadt ist.

In der Vorberatung wurde eingewandt, die Aufgabe sei Sache des Landes. Das mag richtig sein, hilft
den Kindern aber nicht. Im übrigen ist die Stadt als Schulträgerin nach § 48 SchG für die äußeren
Bedingungen verantwortlich.

@sign
""",
)

_CITIZEN = Paper(
    id="rheinloh-buergerantrag-2018",
    city="Rheinloh",
    year=2018,
    print="inkjet",
    layout=form.layout,
    sheet=form.sheet,
    modelled_on=_MODEL,
    purpose="citizen's motion with a sign it quotes with gez., attached letter of an authority with"
    " a signature of its own, no status, cited paragraph in the kind's line",
    stamps=(
        (
            1,
            Stamp(
                lines=("Bürgerbüro", "Eing.: 14.05.2018"),
                at=(0.55, 0.11),
                colour=BLUE,
                mm=38,
                degrees=3,
            ),
        ),
        (2, Stamp(lines=("ANLAGE",), at=(0.7, 0.08), colour=RED, mm=28, degrees=-4)),
    ),
    metadata=meta(
        title="Öffnung des Parks an der Villa Overrath an Sonntagen",
        kind="petition",
        public=None,
        date="2018-05-11",
        signatories=[signed_by("Marlies Heuser-Brandt", signed=True)],
        references=[],
        attachments=enclosures(("1", "Schreiben des Landschaftsverbandes")),
    ),
    form={
        "style": "carlito",
        "sender": "Marlies Heuser-Brandt",
        "lines": "Am Kellerberg 00, 53900 Rheinloh",
        "address": "Stadt Rheinloh\nAusschuss für Anregungen\nund Beschwerden",
        "place": "Rheinloh, 11. Mai 2018",
        "kind": "Bürgerantrag nach § 24 der Gemeindeordnung",
        "subject": "Betreff:",
        "sign": [(0, "Mit freundlichen Grüßen\n@ink\nMarlies Heuser-Brandt")],
        "letter": {
            "heading": "Anlage 1",
            "sender": "Landschaftsverband\nAmt für Gartendenkmalpflege",
            "contact": "Az.: 91.30-7/18\n22.03.2018",
            "receiver": "Frau\nMarlies Heuser-Brandt\nAm Kellerberg 00\n53900 Rheinloh",
            "subject": "Ihre Anfrage vom 5. März 2018",
            "sign": "Im Auftrag\n@ink\nDr. Jochen Weißkirch",
        },
    },
    body="""\
## sonstige

Sehr geehrte Damen und Herren,

der Park an der Villa Overrath ist eine der schönsten Anlagen unserer Stadt. Leider bleibt er an
Sonn- und Feiertagen verschlossen, also gerade dann, wenn Familien Zeit hätten. Das Schild am Tor
nennt als Grund „Belange des Denkmalschutzes, gez. Der Stadtdirektor“ und stammt offenbar aus den
achtziger Jahren.

Ich habe deshalb beim Landschaftsverband nachgefragt. Die Antwort lege ich bei. Danach spricht aus
Sicht der Denkmalpflege nichts gegen eine Öffnung, solange die Wege benutzt werden.

Ich beantrage, den Park von April bis Oktober auch sonntags von 10 bis 18 Uhr zu öffnen. Eine Gruppe
von zwölf Nachbarinnen und Nachbarn ist bereit, das Tor auf- und zuzuschließen. Der Stadt entstünden
dadurch keine Kosten.

## anlagen | Anlagen:

1. Schreiben des Landschaftsverbandes

@sign

@letter

Sehr geehrte Frau Heuser-Brandt,

vielen Dank für Ihr Schreiben. Der Park wurde am 12. Juni 1986 in die Denkmalliste eingetragen. Die
Eintragung enthält keine Einschränkung der Öffnungszeiten.

Empfindlich ist allein die Wiese mit den Frühlingsblühern nördlich des Teiches. Wir empfehlen, sie
von März bis Mai mit einem niedrigen Zaun zu schützen.
""",
)

_SOLAR = Paper(
    id="nordersund-antrag-2023",
    city="Nordersund",
    year=2023,
    print="laser",
    layout=form.layout,
    sheet=form.sheet,
    modelled_on=_MODEL,
    purpose="motion of four groups with four chairs in two columns, status in the column, number"
    " in the column without label, 'Anlagen: keine'",
    metadata=meta(
        number="2023/187-01",
        title="Photovoltaik auf den Dächern des Bauhofs",
        kind="antrag",
        public=True,
        date="2023-08-28",
        consultations=[
            meeting("Klima- und Umweltausschuss", "2023-09-12"),
        ],
        signatories=[
            signed_by("Hauke Brodersen", "Fraktionsvorsitzender", mark="gez."),
            signed_by("Imke Feddersen", "Fraktionsvorsitzende", mark="gez."),
            signed_by("Özgür Demirtas", "Fraktionsvorsitzender", mark="gez."),
            signed_by("Wiebke Lassen", "Gruppensprecherin", mark="gez."),
        ],
        references=["2023/187"],
        attachments=[],
    ),
    form={
        "style": "dejavu",
        "sender": "Interfraktioneller Antrag",
        "lines": "Fraktionen Küste, Mitte und Neue Wege sowie Gruppe Hafen",
        "rule": True,
        "address": "An den Vorsitzenden des\nKlima- und Umweltausschusses",
        "column": "2023/187-01\nöffentlich\n\nKlima- und Umweltausschuss\n12.09.2023",
        "place": "Nordersund, 28.08.2023",
        "kind": "",
        "subject": "Thema:",
        "sign": [
            (
                0,
                "gez. Hauke Brodersen\nFraktionsvorsitzender\n\n"
                "gez. Imke Feddersen\nFraktionsvorsitzende",
            ),
            (
                225,
                "gez. Özgür Demirtas\nFraktionsvorsitzender\n\n"
                "gez. Wiebke Lassen\nGruppensprecherin",
            ),
        ],
    },
    body="""\
## beschlussvorschlag | Beschlussvorschlag

Der Ausschuss beauftragt die Stadtwerke, bis Ende 2024 auf den vier Hallen des Bauhofs
Photovoltaikanlagen mit zusammen wenigstens 320 kWp zu errichten und den Strom vorrangig für die
eigenen Fahrzeuge zu nutzen.

## begruendung | Begründung

Die Verwaltung hat in der Vorlage 2023/187 dargelegt, dass die Dächer nach Süden geneigt sind und
die Last tragen. Sie schlägt gleichwohl vor, die Flächen zu verpachten. Das halten wir für falsch.
Der Bauhof verbraucht im Jahr 118.000 kWh; mit den bestellten Elektrofahrzeugen werden es 190.000
sein. Eigener Strom kostet nach unserer Rechnung elf Cent, gekaufter derzeit einunddreißig.

Die Pacht würde über zwanzig Jahre 96.000 € einbringen, die eigene Anlage spart denselben Betrag in
weniger als drei Jahren. Fördermittel nach der Richtlinie vom 01.02.2023 können bis zum 31. Oktober
beantragt werden.

##= anlagen | Anlagen: keine

@sign
""",
)

PAPERS = (_MILK, _NOISE, _ATOM, _OPINION, _FLOOD, _BUDGET, _CITIZEN, _SOLAR)
