"""Köln 2016 and Halle 1993: verbatim reports in two columns."""

from samples.make.layouts import wortprotokoll
from samples.make.paper import Paper, meeting, meta, signed_by

PAPERS = (
    Paper(
        id="koeln-2016-wortprotokoll",
        city="Köln",
        year=2016,
        print="laser",
        layout=wortprotokoll.layout,
        sheet=wortprotokoll.sheet,
        modelled_on="form of verbatim reports of the Rat of Köln; speeches and persons invented",
        purpose="two columns over the page, speakers in bold at the head of paragraphs, numbers"
        " of other papers in headings, no signature, page numbers that do not begin with 1",
        metadata=meta(
            title="Wortprotokoll über die 19. Sitzung des Rates",
            kind="niederschrift",
            public=True,
            consultations=[meeting("Rat", "2016-02-02", public=True)],
            references=["AN/0139/2016", "0207/2016"],
        ),
        form={
            "running": "19. Sitzung vom 2. Februar 2016",
            "before": 6,
            "title": "Wortprotokoll über die 19. Sitzung des Rates",
            "session": "Öffentlicher Teil",
            "depth": 300,
        },
        body="""\
## sonstige | 3.1.2 Antrag der Fraktion Stadt für Alle betreffend „Pfandringe an Papierkörben“
AN/0139/2016

**Bürgermeisterin Adele Zündorf:** Ich rufe den nächsten Punkt auf. Zur Begründung hat sich Herr
Overath gemeldet. Bitte schön.

**Niklas Overath (Stadt für Alle):** Frau Bürgermeisterin! Meine sehr geehrten Damen und Herren! In
unserer Stadt sammeln nach Schätzung der Wohlfahrtsverbände etwa 2 000 Menschen Pfandflaschen. Sie
greifen dafür in Papierkörbe, sie verletzen sich, und hinterher liegt der Abfall daneben. Das muss
nicht sein.

(Beifall bei der Fraktion Stadt für Alle und der Ratsgruppe Mitte)

Ein Ring um den Korb kostet 160 Euro. Wir wollen zunächst 100 davon an den Ringen und am Rhein. Die
Abfallwirtschaftsbetriebe haben uns geschrieben, technisch sei das kein Problem.

**Hans-Jakob Effertz (Bürgerbund):** Herr Overath, ich bezweifle nicht, dass Sie es gut meinen. Nur
haben wir einen solchen Versuch schon hinter uns. In der Vorlage 0207/2016 steht es schwarz auf
weiß: Von den 20 Ringen, die im Jahr 2014 angebracht wurden, waren nach einem Sommer elf verbogen
und vier gestohlen.

(Zuruf von Martha Siepen (Stadt für Alle): Dann nehmen wir eben bessere!)

Wenn Sie im Fazit der Verwaltung weiterlesen, finden Sie den Vorschlag, stattdessen Kisten an den
Kiosken aufzustellen. Das halten wir für vernünftig.

**Martha Siepen (Stadt für Alle):** Das eine schließt das andere doch nicht aus.

**Bürgermeisterin Adele Zündorf:** Weitere Wortmeldungen liegen mir nicht vor. Dann lasse ich
abstimmen. Wer ist gegen den Antrag? Das ist der Bürgerbund. Wer enthält sich? Das ist die
Ratsgruppe Mitte. Damit ist der Antrag angenommen.

## beschlussvorschlag | Beschluss:

Die Verwaltung wird beauftragt, bis zum 1. Juni 2016 an 100 Papierkörben Pfandringe anzubringen und
dem Ausschuss für Umwelt und Grün nach einem Jahr über die Erfahrungen zu berichten.

##= sonstige | Abstimmungsergebnis: mehrheitlich gegen die Stimmen des Bürgerbundes bei Enthaltung
der Ratsgruppe Mitte zugestimmt
""",
    ),
    Paper(
        id="halle-1993-wortprotokoll",
        city="Halle (Saale)",
        year=1993,
        print="inkjet",
        layout=wortprotokoll.layout,
        sheet=wortprotokoll.sheet,
        modelled_on="verbatim minutes of eastern German cities of the 1990s; speeches, groups and"
        " persons invented",
        purpose="two columns in ß spelling, votes with words, two gez. signatures below the"
        " columns, cited Beschluß-Nr. before the own session",
        metadata=meta(
            title="Wortprotokoll zum Tagesordnungspunkt 7 Straßenumbenennungen",
            kind="niederschrift",
            public=True,
            date="1993-04-06",
            consultations=[
                meeting(
                    "Stadtverordnetenversammlung",
                    "1993-03-24",
                    public=True,
                    agenda_item="7",
                    votes=(71, 22, 15),
                )
            ],
            signatories=[
                signed_by("Dr. Friedhelm Borsdorf", "Stadtverordnetenvorsteher", mark="gez."),
                signed_by("Inge Kaatz", "Protokollführerin", mark="gez."),
            ],
            references=["92/I-33/611"],
        ),
        form={
            "running": "33. Tagung der Stadtverordnetenversammlung, 24.3.1993",
            "before": 0,
            "title": "Wortprotokoll zum Tagesordnungspunkt 7\nStraßenumbenennungen",
            "session": "öffentliche Sitzung",
            "depth": 205,
            "signature": [
                (
                    62,
                    "Halle, den 6. April 1993\n\ngez. Dr. Friedhelm Borsdorf\n"
                    "Stadtverordnetenvorsteher",
                ),
                (320, "\n\ngez. Inge Kaatz\nProtokollführerin"),
            ],
        },
        body="""\
## sonstige

**Dr. Borsdorf, Stadtverordnetenvorsteher:** Wir kommen zu Punkt 7. Ich erinnere daran, daß wir mit
dem Beschluß 92/I-33/611 bereits 41 Straßen umbenannt haben. Heute geht es um die restlichen neun.
Das Wort hat Frau Tzschoppe vom Kulturausschuß.

**Frau Tzschoppe, Bündnis Saale:** Meine Damen und Herren, der Ausschuß hat es sich nicht leicht
gemacht. Zu jeder Straße liegt eine Stellungnahme des Stadtarchivs vor. In sechs Fällen empfehlen
wir den alten Namen, in drei Fällen einen neuen, weil es vor 1945 keinen gab. Strittig blieb allein
die Straße der Waggonbauer.

**Herr Rühlemann, Freie Wähler:** Gerade dieser Name sollte bleiben! Dort haben drei Generationen
gearbeitet. Das hat mit Politik nichts zu tun. Die Anwohner haben uns 214 Unterschriften übergeben.

(Beifall)

**Frau Tzschoppe, Bündnis Saale:** Das haben wir berücksichtigt. Der Ausschuß hat mit fünf zu vier
Stimmen entschieden, den Namen zu behalten. Insofern rennen Sie offene Türen ein.

**Dr. Borsdorf, Stadtverordnetenvorsteher:** Ich stelle die Liste in der Fassung des Ausschusses zur
Abstimmung. Die Gebühren für neue Ausweise werden, das will ich für die Gäste auf der Tribüne noch
sagen, für ein Jahr erlassen.

##= sonstige | Abstimmung: 71 Ja-Stimmen, 22 Nein-Stimmen, 15 Enthaltungen
""",
    ),
)
