"""Nürnberg 1989, Ingolstadt 2003, Passau 2013: letters of single members of a council."""

from samples.make.layouts import ratsmitglied as form
from samples.make.marks import BLUE, VIOLET, Stamp
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_FORM = "letters of single members of Bavarian city councils; text and persons invented"

PAPERS = (
    Paper(
        id="nuernberg-1989-anfrage",
        city="Nürnberg",
        year=1989,
        print="typewriter",
        layout=form.layout,
        sheet=form.sheet,
        modelled_on=_FORM,
        purpose="Anfrage typed at home, subject behind 'hier:', numbers of the questions as a), b),"
        " receipt stamp, one ink signature, day in the form 3.10.89",
        stamps=(
            (
                1,
                Stamp(
                    lines=("Direktorium", "- 5. OKT. 1989", "Nr. 4417"),
                    at=(0.3, 0.13),
                    colour=VIOLET,
                    mm=40,
                    degrees=-5,
                ),
            ),
        ),
        metadata=meta(
            title="Laubsauger der Gartenbauverwaltung",
            kind="anfrage",
            date="1989-10-03",
            signatories=[signed_by("Lieselotte Kraußold", "Stadträtin", signed=True)],
        ),
        form={
            "face": "elite",
            "sender": "Lieselotte Kraußold\nMitglied des Stadtrats\nKobergerstraße 00\n"
            "8500 Nürnberg 10",
            "address": "An den\nHerrn Oberbürgermeister\nder Stadt Nürnberg\nRathaus",
            "place": "Nürnberg, 3.10.89",
            "kind": "Anfrage",
            "title": "Laubsauger der Gartenbauverwaltung",
            "closing": "Mit freundlichem Gruß",
            "signatures": [[(80, True, "Lieselotte Kraußold\nStadträtin")]],
        },
        body="""\
## anfrage

Sehr geehrter Herr Oberbürgermeister,

seit einigen Wochen setzt die Gartenbauverwaltung in den Anlagen am Stadtgraben Geräte ein, mit
denen das Laub aufgesaugt oder zusammengeblasen wird. Die Geräte sind so laut, daß man sich auf
zwanzig Meter Entfernung nicht mehr unterhalten kann. Anwohner haben mir berichtet, daß bereits um
6.15 Uhr begonnen wird.

Ich frage daher an:

a) Wie viele solcher Geräte besitzt die Stadt, wann wurden sie beschafft und was haben sie gekostet?

b) Ist vor der Anschaffung geprüft worden, welche Folgen das Absaugen für Igel, Käfer und Würmer
hat?

c) Welche Zeit wird gegenüber dem Rechen von Hand tatsächlich gespart? Nach einem Versuch in Zürich,
über den die Fachpresse im Mai berichtete, ist der Unterschied gering.

d) Kann der Einsatz wenigstens auf die Zeit zwischen 8 und 16 Uhr beschränkt werden?

Ich bitte um schriftliche Beantwortung und um Behandlung im Umweltausschuß, möglichst noch in der
Sitzung am 8. November.
""",
    ),
    Paper(
        id="ingolstadt-2003-antrag",
        city="Ingolstadt",
        year=2003,
        print="laser",
        layout=form.layout,
        sheet=form.sheet,
        modelled_on=_FORM,
        purpose="Antrag of a member without a Fraktion, heading 'Antrag' only inside a sentence,"
        " i. V."
        " m. in the text, enclosure line below the signature",
        metadata=meta(
            title="Trinkbrunnen in der Fußgängerzone",
            kind="antrag",
            date="2003-08-11",
            signatories=[signed_by("Dr. Korbinian Mayr", signed=True)],
            attachments=enclosures("1 Prospekt"),
        ),
        form={
            "face": "dejavu",
            "sender": "Dr. med. Korbinian Mayr\nStadtrat (parteilos)\nAm Stein 00\n"
            "85049 Ingolstadt\nTel. 0841/00000",
            "address": "Herrn Oberbürgermeister\nRathausplatz 0\n85049 Ingolstadt",
            "place": "11. August 2003",
            "kind": "Antrag",
            "title": "Trinkbrunnen in der Fußgängerzone",
            "closing": "Mit freundlichen Grüßen",
            "signatures": [[(80, True, "Dr. Korbinian Mayr")]],
            "enclosed": "Anlage: 1 Prospekt",
        },
        body="""\
## antrag

Sehr geehrter Herr Oberbürgermeister,

wie in vielen Städten Italiens und der Schweiz sollte es auch in unserer Altstadt möglich sein, an
einem öffentlichen Brunnen seinen Durst zu stillen. Der heurige Sommer zeigt, wie nötig das ist: An
31 Tagen stieg das Thermometer über 30 Grad. In meiner Praxis habe ich in der ersten Augustwoche elf
Patienten behandelt, die schlicht zu wenig getrunken hatten.

Ich stelle deshalb den Antrag, die Stadtwerke zu beauftragen, in der Ludwigstraße und auf dem
Rathausplatz je einen Trinkbrunnen aufzustellen und vom 1. Mai bis zum 30. September zu betreiben.

Die hygienischen Bedenken, die das Gesundheitsamt in ähnlichen Fällen vorträgt (§ 18 i. V. m. § 14
der Trinkwasserverordnung), lassen sich mit einem ständig laufenden Strahl ausräumen. Nach Auskunft
des Herstellers kostet ein Brunnen mit Anschluss 7.800 Euro, der Verbrauch beträgt etwa 600
Kubikmeter im Jahr.

Einen Brunnen würde ein Ingolstädter Geschäftsmann, der nicht genannt werden möchte, der Stadt
schenken. Ich schlage vor, die Angelegenheit im Werkausschuss vorzuberaten.
""",
    ),
    Paper(
        id="passau-2013-anfrage-97",
        city="Passau",
        year=2013,
        print="laser",
        layout=form.layout,
        sheet=form.sheet,
        modelled_on=_FORM,
        purpose="Anfrage after a flood with a bare number typed by the office, questions as running"
        " text with dashes, ÖDP-like 'gez.', meeting in the salutation only",
        stamps=((1, Stamp(lines=("Kopie an", "Ref. 4"), at=(0.2, 0.9), colour=BLUE, mm=26)),),
        metadata=meta(
            number="97",
            title="Hochwasser im Juni 2013 - Warnung der Bevölkerung",
            kind="anfrage",
            public=None,
            date="2013-07-01",
            consultations=[meeting("Plenum", "2013-07-15")],
            signatories=[signed_by("Roswitha Zillner", "Stadträtin", mark="gez.")],
        ),
        form={
            "face": "opensans",
            "sender": "Roswitha Zillner\nStadträtin\nLederergasse 00\n94032 Passau",
            "address": "Stadt Passau\nHerrn Oberbürgermeister\nRathausplatz 0\n94032 Passau",
            "place": "Passau, 1. Juli 2013",
            "number": "Lfd. Nr. 97",
            "kind": "Anfrage zum Plenum am 15. Juli 2013",
            "title": "Hochwasser im Juni 2013 - Warnung der Bevölkerung",
            "closing": "Mit besten Grüßen",
            "signatures": [[(80, False, "gez. Roswitha Zillner\nStadträtin")]],
        },
        body="""\
## anfrage

Sehr geehrter Herr Oberbürgermeister,

am 3. Juni 2013 stand die Donau bei 12,89 Metern. So hoch war sie seit dem Jahr 1501 nicht mehr.
Feuerwehr, Technisches Hilfswerk, Bundeswehr und tausende Studierende haben Großartiges geleistet.
Dafür gebührt allen Dank.

Dennoch sind Fragen offen geblieben, die mir in den vergangenen Wochen immer wieder gestellt wurden:

- Warum waren die Sirenen in der Ilzstadt und im Anger nicht zu hören? Sind sie abgebaut worden, und
wenn ja, wann und durch wen?

- Weshalb wurde auf der Internetseite der Stadt bis zum Abend des 2. Juni ein Scheitel von 10,50
Metern vorhergesagt, obwohl das Wasserwirtschaftsamt seine Zahl bereits um 14 Uhr berichtigt hatte?

- Wer entscheidet nachts über das Abschalten des Stroms in der Altstadt?

- Bis wann liegt der Bericht vor, den das Plenum am 17. Juni verlangt hat?

Ich bitte darum, die Antworten so abzufassen, dass sie an die Haushalte in den betroffenen Straßen
verteilt werden können.
""",
    ),
)
