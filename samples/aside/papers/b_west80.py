"""West German towns, 1966 to 1988: printed forms filled in by machine, and typed letters."""

from samples.aside.layouts import b_west80 as form
from samples.make.marks import BLUE, RED, VIOLET, Stamp
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_MODEL = "printed forms and letters of West German towns; text and persons invented"

_SEWER = Paper(
    id="osterbeck-146-77",
    city="Osterbeck",
    year=1977,
    print="typewriter",
    layout=form.layout,
    sheet=form.sheet,
    modelled_on=_MODEL,
    purpose="printed form with small labels above typed values, bodies and days in boxes of their"
    " own, form number at the foot, 'Anlagen' in a box, i. A. over a typed name",
    stamps=(
        (
            1,
            Stamp(
                lines=("Rat und Ausschüsse", "20. JUNI 1977"),
                at=(0.72, 0.3),
                colour=VIOLET,
                mm=44,
                degrees=-8,
            ),
        ),
        (2, Stamp(lines=("z. d. A.",), at=(0.3, 0.75), colour=BLUE, mm=24, degrees=10)),
    ),
    metadata=meta(
        number="146/77",
        title="Kanalisation im Ortsteil Hövel; Annahme des Generalentwässerungsplanes",
        kind="drucksache",
        public=True,
        date="1977-06-14",
        consultations=[
            meeting("Bauausschuß", "1977-06-28"),
            meeting("Hauptausschuß", "1977-07-05"),
            meeting("Rat der Stadt", "1977-07-14"),
        ],
        signatories=[signed_by("Möllenkamp", "Städt. Baudirektor", mark="i. A.")],
        references=["88/75"],
        attachments=enclosures("Erläuterungsbericht", "Übersichtsplan"),
    ),
    form={
        "authority": "Stadt Osterbeck\nDer Stadtdirektor",
        "kind": "Vorlage",
        "form": "Vordr. 10/014 - 5000 - 3.74",
        "grid": [
            [
                (1, "Vorlage Nr.", "146/77"),
                (1, "Datum", "14. 6. 1977"),
                (1.3, "Amt / Aktenzeichen", "66 - 66 20 04"),
            ],
            [
                (
                    1,
                    "Betreff",
                    "Kanalisation im Ortsteil Hövel; Annahme des Generalentwässerungsplanes",
                )
            ],
            [
                (2, "Beratung im", "Bauausschuß\nHauptausschuß\nRat der Stadt"),
                (1, "am", "28. 6. 1977\n5. 7. 1977\n14. 7. 1977"),
                (1, "Ergebnis", ""),
            ],
            [(1, "Anlagen", "Erläuterungsbericht, Übersichtsplan")],
        ],
        "boxes": [("öffentlich", True), ("nichtöffentlich", False)],
        "sign": [(200, "i. A.\n\nMöllenkamp\nStädt. Baudirektor")],
    },
    body="""\
## beschlussvorschlag | Beschlußvorschlag:

Der Generalentwässerungsplan für den Ortsteil Hövel in der Fassung vom 31. März 1977 wird
angenommen. Die Verwaltung wird beauftragt, die wasserrechtliche Erlaubnis zu beantragen.

## begruendung | Begründung:

Der Rat hat im Zusammenhang mit der Vorlage Nr. 88/75 beschlossen, den durch die Neugliederung
hinzugekommenen Ortsteil Hövel an die Kläranlage anzuschließen. Gegenwärtig entwässern 312
Grundstücke über Hauskläranlagen, die zum überwiegenden Teil nicht den Vorschriften entsprechen. Bei
Starkregen läuft das Abwasser auf die Straße.

Das Ingenieurbüro hat Misch- und Trennsystem miteinander verglichen. Wegen des geringen Gefälles
zum Mühlenbach ist das Trennsystem vorzuziehen; es erfordert jedoch ein Pumpwerk an der Furt. Der
Erörterungstermin mit der Bezirksregierung hat am 9. Mai stattgefunden. Einwände wurden nicht
erhoben.

Gebaut werden soll in vier Abschnitten, beginnend am unteren Ende des Kirchweges. Die Anlieger sind
in einer Bürgerversammlung am 26. April unterrichtet worden. Dort wurde vor allem gefragt, ob die
Gruben nach dem Anschluß zugeschüttet werden müssen. Das ist der Fall.

## finanzielle_auswirkungen | Kosten und Finanzierung:

Die Gesamtkosten werden mit 4,85 Mio. DM veranschlagt. Das Land hat einen Zuschuß von 45 v. H. in
Aussicht gestellt. Der städtische Anteil ist in der Finanzplanung für 1978 bis 1981 enthalten.

@sign
""",
)

_YOUTH = Paper(
    id="osterbeck-31-86",
    city="Osterbeck",
    year=1986,
    print="typewriter",
    layout=form.layout,
    sheet=form.sheet,
    modelled_on=_MODEL,
    purpose="the second box is ticked: not public, empty boxes of the form, letter-spaced"
    " headings, ink without a name over the role, one meeting without day",
    stamps=(
        (1, Stamp(lines=("VERTRAULICH",), at=(0.68, 0.05), colour=RED, mm=46, degrees=0)),
        (1, Stamp(lines=("Abschrift",), at=(0.22, 0.9), colour=BLUE, mm=30, degrees=3)),
    ),
    metadata=meta(
        number="31/86",
        title="Vertrag mit dem Betreiber der Gaststätte im Jugendheim Schützenstraße",
        kind="beschlussvorlage",
        public=False,
        date="1986-02-10",
        consultations=[
            meeting("Jugendwohlfahrtsausschuß", "1986-02-26"),
            meeting("Hauptausschuß", None),
        ],
        signatories=[signed_by(None, "Jugendamtsleiter", signed=True)],
        references=[],
        attachments=[],
    ),
    form={
        "authority": "Stadt Osterbeck\nDer Stadtdirektor",
        "kind": "Beschlußvorlage",
        "form": "Vordr. 10/014a - 3000 - 1.82",
        "open": True,
        "grid": [
            [
                (1, "Vorlage Nr.", "31/86"),
                (1, "Datum", "10. 2. 86"),
                (1, "Amt", "51"),
                (1, "Sachbearbeiter", "Frau Rehling"),
            ],
            [
                (
                    1,
                    "Betreff",
                    "Vertrag mit dem Betreiber der Gaststätte im Jugendheim Schützenstraße",
                )
            ],
            [
                (2, "Beratung im", "Jugendwohlfahrtsausschuß\nHauptausschuß"),
                (1, "am", "26. 2. 86"),
                (1, "Ergebnis", ""),
            ],
        ],
        "boxes": [("öffentlich", False), ("nichtöffentlich", True)],
        "sign": [(200, "@ink\n(Jugendamtsleiter)")],
    },
    body="""\
## sachverhalt | Sachverhalt:

Der Pächter der Gaststätte ist mit drei Monatspachten im Rückstand. Auf zwei Mahnungen hat er nicht
geantwortet. Am 29. Januar wurde festgestellt, daß er an Jugendliche unter 16 Jahren Bier abgegeben
hat. Gegen ihn ist ein Bußgeldverfahren eingeleitet.

Nach § 7 des Vertrages kann die Stadt fristlos kündigen. Damit der Betrieb des Heimes nicht
unterbrochen wird, hat sich der Stadtjugendring bereit erklärt, den Ausschank bis zum Sommer in
eigener Verantwortung zu führen. Alkohol soll dann überhaupt nicht mehr ausgeschenkt werden.

Eine Begründung für das Verhalten des Pächters ist nach Auffassung des Jugendamtes in der Trennung
von seiner Frau zu suchen. Gleichwohl kann der Vorfall nicht übergangen werden.

## beschlussvorschlag | Beschlußvorschlag:

Der Vertrag wird zum 28. Februar 1986 gekündigt. Auf die rückständige Pacht von 2.130,- DM wird
nicht verzichtet. Mit dem Stadtjugendring ist eine Vereinbarung bis zum 31. August 1986 zu
schließen.

##= anlagen | Anlagen: keine

@sign
""",
)

_BRIDGE = Paper(
    id="werdenau-412-66",
    city="Werdenau",
    year=1966,
    print="typewriter",
    layout=form.letter,
    sheet=form.sheet,
    modelled_on=_MODEL,
    purpose="typed letter of an office to the council, subject and reference under each other,"
    " own day after that of the letter answered, file number like a number, In Vertretung",
    metadata=meta(
        number="412/66",
        title="Beleuchtung der Fußgängerbrücke über die Lippe",
        kind="mitteilung",
        date="1966-11-21",
        consultations=[],
        signatories=[
            signed_by("Dr. Schulze-Wehling", "Stadtrat", mark="In Vertretung", signed=True)
        ],
        references=["377/66"],
    ),
    form={
        "authority": "Der Oberstadtdirektor\nder Stadt Werdenau\nAz.: 65 - 18/3",
        "place": "Werdenau, den 21. November 1966",
        "address": "An die\nHerren Mitglieder des Rates\n~~hier~~",
        "number": "Drucks. Nr. 412/66",
        "form": " ",
        "kind": "Mitteilung",
        "subject": [
            ("Betr.:", "Beleuchtung der Fußgängerbrücke über die Lippe"),
            ("Bezug:", "Anfrage der Ratsherren vom 3. 11. 66, Drucks. Nr. 377/66"),
        ],
        "sign": [(200, "In Vertretung:\n@ink\nDr. Schulze-Wehling\nStadtrat")],
        "list": "Verteiler:\nRat (39)\nDez. IV, Amt 65",
    },
    body="""\
## sachverhalt | Sachverhalt:

Die Fußgängerbrücke ist bei ihrer Wiederherstellung im Jahre 1951 nur mit zwei Leuchten versehen
worden. Diese wurden im vergangenen Winter durch Steinwürfe zerstört. Seitdem liegt die Brücke in
den Abendstunden im Dunkeln. Die Verwaltung bedauert, daß es hierüber zu Beschwerden aus der
Arbeiterschaft der Glashütte gekommen ist.

Die Stadtwerke haben vorgeschlagen, an beiden Geländern je vier Langfeldleuchten unterhalb des
Handlaufs anzubringen. Sie können dort nicht so leicht beschädigt werden und blenden den
Schiffsverkehr nicht. Das Wasser- und Schiffahrtsamt hat mit Schreiben vom 8. November zugestimmt.

## finanzielle_auswirkungen | Kosten:

Die Kosten betragen 6.300,- DM. Sie sind im Haushaltsplan 1967 bei Haushaltsstelle 67.940
angemeldet. Mit der Ausführung ist im März zu rechnen.

@sign

@list
""",
)

_TREES = Paper(
    id="werdenau-87-83-a",
    city="Werdenau",
    year=1983,
    print="typewriter",
    layout=form.letter,
    sheet=form.sheet,
    modelled_on=_MODEL,
    purpose="typed answer to a question, two pages, questions underlined inside the answer, 'im"
    " Fazit der Studie' in a sentence, heading at the foot of the first page, i. V. m.",
    metadata=meta(
        number="87/83 A",
        title="Waldsterben im Stadtforst; Anfrage des Ratsmitgliedes Hegemann",
        kind="antwort",
        date="1983-10-17",
        consultations=[],
        signatories=[signed_by("Bockholt", "Stadtdirektor", signed=True)],
        references=["87/83"],
        attachments=enclosures("1 Karte"),
    ),
    form={
        "authority": "Stadt Werdenau\nDer Stadtdirektor\n- Forstamt -",
        "place": "4714 Werdenau, 17. 10. 83",
        "address": "Herrn Ratsmitglied\nAlfons Hegemann\nSüdfeld 00\n4714 Werdenau",
        "number": "Drucksache 87/83 A",
        "form": "Bankverbindung: Stadtsparkasse Werdenau",
        "kind": "Antwort",
        "subject": [
            ("Betr.:", "Waldsterben im Stadtforst; Anfrage des Ratsmitgliedes Hegemann"),
            ("Anl.:", "1 Karte"),
        ],
        "sign": [(0, "Mit freundlichen Grüßen\n@ink\nBockholt\nStadtdirektor")],
    },
    body="""\
## antwort

Sehr geehrter Herr Hegemann,

Ihre Anfrage vom 20. September (Drucksache 87/83) beantworte ich nach Anhörung des Forstamtes wie
folgt:

Zu 1. Bei der Erhebung im August wurden 1.140 Bäume angesprochen. Von den Fichten über 60 Jahre
zeigen 38 v. H. deutliche Schäden, von den Buchen 9 v. H. Am stärksten betroffen ist die Kuppe des
Hohen Loh, wo der Anteil auf über die Hälfte steigt. Im vorigen Jahr war erst jede fünfte Fichte
geschädigt. Die Lage ergibt sich aus der beigefügten Karte.

Zu 2. Ob die Ursache im Schwefeldioxid der Kraftwerke oder in Stickoxiden zu suchen ist, vermag das
Forstamt nicht zu entscheiden. Im Fazit der Studie, auf die Sie sich beziehen, wird ausdrücklich vor
einfachen Erklärungen gewarnt. Bodenproben von sechs Stellen sind an die Landesanstalt gegangen; das
Ergebnis wird erst im Frühjahr vorliegen.

Zu 3. Eine Kalkung aus der Luft kostet 320,- DM je Hektar. Sie wird vom Land nach § 10 i. V. m. § 46
des Landesforstgesetzes mit 80 v. H. gefördert. Das Forstamt hat 45 Hektar angemeldet. Außerdem
werden auf der Kuppe kränkelnde Stämme noch in diesem Winter entnommen, bevor sich der Käfer
ausbreitet. Der Erlös deckt etwa die Hälfte der Aufforstung mit Laubholz.

Zu 4. Eine Sperrung von Wanderwegen ist nicht vorgesehen. Am Parkplatz Eichenkamp wird eine Tafel
aufgestellt, welche die Besucher über die Schäden unterrichtet. Den Schulen bietet das Forstamt
Führungen an; bisher haben sich neun Klassen gemeldet.

Zu 5. Mit den Nachbarstädten wird im November eine gemeinsame Sitzung der Forstausschüsse
stattfinden. Die Verwaltung wird dort vorschlagen, die Erhebungen künftig nach gleichen Regeln und
zur gleichen Zeit durchzuführen.

## finanzielle_auswirkungen | Finanzielle Auswirkungen:

\\f

Der Anteil der Stadt an der Kalkung beträgt 2.880,- DM. Er kann aus dem laufenden Haushalt des
Forstamtes getragen werden. Die Mindereinnahmen aus dem Holzverkauf lassen sich noch nicht
beziffern.

@sign
""",
)

PAPERS = (_SEWER, _YOUTH, _BRIDGE, _TREES)
