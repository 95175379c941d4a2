"""1914 and 1920: papers that propose persons for an election, with their names in columns."""

from functools import partial

from samples.make.layouts import wahlliste_fraktur as form
from samples.make.paper import Paper, meeting, meta, signed_by

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="proposals for elections; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="pleissenau-1914-wahlvorschlag",
        city="Pleißnau",
        year=1914,
        print="fraktur",
        purpose="day on top in the middle, kind 'Vorlage', twelve names of persons proposed in"
        " three columns that sign nothing, number low at the right of the leaf, Wahlau$ſchuß"
        " with one name",
        metadata=meta(
            number="205",
            title="Wahl der Armenpfleger für die Jahre 1914 bis 1919",
            kind="drucksache",
            date="1914-01-29",
            consultations=[meeting("Stadtverordnete", "1914-02-12")],
            signatories=[signed_by("Kommerzienrat Zehl", "Vorsitzender")],
        ),
        form={
            "face": "fraktur",
            "day": "Pleißnau, 29. Januar 1914.",
            "kind": "Vorlage des Wahlausſchuſſes",
            "title": "Wahl der Armenpfleger für die Jahre 1914 bis 1919.\nSitzung der"
            " Stadtverordneten: 12. Februar 1914.",
            "foot": "Druckſache 205.",
            "people": [
                ["Bäckermeiſter Loth", "Lehrer Trommer", "Kaufmann Röſſel"],
                ["Privatmann Eckardt", "Frau verw. Dr. Haſe", "Webmeiſter Junghans"],
                ["Schloſſermeiſter Pöhlig", "Prokuriſt Mann", "Diakonus Schwend"],
                ["Gärtner Hupfer", "Frl. Emma Dieze", "Hausbeſitzer Kolbe"],
            ],
            "signatures": [[(300, False, "Der Wahlausſchuß.\nKommerzienrat Zehl,\nVorſitzender.")]],
        },
        body="""\
## sonstige

Mit dem 31. März d. J. läuft die Amtszeit der im Jahre 1908 gewählten Armenpfleger ab. Nach § 4 der
Armenordnung ſind ſie von den Stadtverordneten auf Vorſchlag des Wahlausſchuſſes zu wählen. Zum
erſten Male können nach dem Nachtrage vom 9. Oktober 1913 auch Frauen berufen werden.

Der Ausſchuß ſchlägt vor, für die zwölf Bezirke zu wählen:

@people

Die Genannten haben ſich zur Annahme bereit erklärt. Von den bisherigen Pflegern haben fünf
gebeten, von ihrer Wiederwahl abzuſehen; der Dank der Stadt wird ihnen durch den Rat ausgeſprochen
werden.

Im dritten Bezirke war auch Herr Fabrikant Arnold genannt worden. Er iſt am 20. d. M. in eine
andere Stadt verzogen.

## antrag | Antrag.

Die Stadtverordneten wollen die Wahl durch Zuruf vollziehen.""",
    ),
    _paper(
        id="pleissnau-1920-schoeffen",
        city="Pleißnau",
        year=1920,
        print="typewriter",
        purpose="typed, no number, day with a colon, six names in three columns, list closed for"
        " the public, Der Rat with a name and ink, no headings",
        metadata=meta(
            title="Benennung von Mitgliedern des Mieteinigungsamtes",
            kind="drucksache",
            public=False,
            date="1920-06-08",
            consultations=[meeting("Stadtverordnete", "1920-06-15", False)],
            signatories=[signed_by("Dr. Richter", "Stadtrat", signed=True)],
        ),
        form={
            "face": "typewriter",
            "day": "8. Juni 1920",
            "kind": "Vorlage",
            "title": "Benennung von Mitgliedern des Mieteinigungsamtes\nStadtverordnete,"
            " geheime Sitzung am 15. Juni 1920",
            "people": [
                ["Kurt Petzold", "Anna Wahl", "Ernst Ficker"],
                ["Bruno Thoss", "Dr. Oelsner", "Minna Seifert"],
            ],
            "signatures": [[(300, True, "Der Rat.@Dr. Richter,\nStadtrat")]],
        },
        body="""\
## sonstige

Durch Verordnung vom 12. Mai sind die Beisitzer des Mieteinigungsamtes neu zu berufen, und zwar je
zur Hälfte aus dem Kreise der Hausbesitzer und der Mieter. Die Vereine haben folgende Personen
benannt:

@people

Bedenken sind dem Rate nicht bekannt. Gegen den ersten der Genannten schwebte im vorigen Jahre ein
Verfahren wegen Schleichhandels, das eingestellt worden ist; um vertrauliche Behandlung wird
gebeten.""",
    ),
)
