"""1909 and 1927: what a Senat told its Bürgerschaft, in broken and in roman type."""

from functools import partial

from samples.make.layouts import senatsmitteilung as form
from samples.make.paper import Paper, enclosures, meeting, meta

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="prints between Senat and Bürgerschaft; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="hansemuende-1909-nr-86",
        city="Hansemünde",
        year=1909,
        print="fraktur",
        purpose="'Nr. 86.' between short rules, day behind 'Mitteilung des Senats vom',"
        " session of"
        " the Bürgerschaft at the left, page number 311 as decoy, matter with its article"
        " behind 'betreffend', nobody signs",
        metadata=meta(
            number="86",
            title="die Vertiefung der Hafeneinfahrt und die Beschaffung eines Baggers",
            kind="mitteilung",
            date="1909-03-12",
            consultations=[meeting("Bürgerschaft", "1909-03-17")],
            references=["41"],
            attachments=enclosures("Plan"),
        ),
        form={
            "face": "fraktur",
            "series": "Verhandlungen zwiſchen Senat und Bürgerſchaft. 1909.",
            "page": 311,
            "session": "Verſammlung der Bürgerſchaft vom 17. März 1909.",
            "number": "Nr. 86.",
            "kind": "Mitteilung des Senats an die Bürgerſchaft vom 12. März 1909,",
            "title": "betreffend die Vertiefung der Hafeneinfahrt\nund die Beſchaffung"
            " eines Baggers.",
        },
        body="""\
## sonstige

Die Deputation für Häfen und Eiſenbahnen hat dem Senate berichtet, daß die Sohle der Einfahrt ſeit
der letzten Baggerung im Jahre 1904 ſich um durchſchnittlich 80 cm gehoben habe und daß Dampfer von
mehr als 6,20 m Tiefgang nur noch bei Hochwaſſer einlaufen könnten. Im Jahre 1908 haben 43 Schiffe
auf der Reede leichtern müſſen; zwei Reedereien haben ihre Linien nach dem Nachbarhafen verlegt.

Die Handelskammer hat ſich in ihrer Eingabe vom 9. Dezember v. J. dahin ausgeſprochen, daß eine
Tiefe von 7,50 m nicht länger entbehrt werden könne. Der Senat tritt dieſer Auffaſſung bei. Ein
Plan iſt beigefügt.

Mit dem alten Bagger „Neptun“ iſt die Arbeit nicht zu bewältigen. Seine Keſſel dürfen nach dem
Gutachten des Reviſionsvereins nur noch mit fünf Atmoſphären betrieben werden. Die Deputation
empfiehlt deshalb, einen Eimerbagger von 300 cbm ſtündlicher Leiſtung zu beſchaffen, der auch an
andere Verwaltungen verliehen werden kann. Der Anſchlag lautet:

| Eimerbagger mit Zubehör | 386 000 M. |
| Drei Prähme | 121 500 M. |
| Baggerarbeit zweier Sommer | 148 000 M. |

Die Finanzdeputation hat gegen die Ausgabe nichts zu erinnern, nachdem die Bürgerſchaft durch ihren
Beſchluß Nr. 41 vom 27. Januar d. J. die Anleihe genehmigt hat.

Der Senat erſucht die Bürgerſchaft, die Beſchaffung zu genehmigen und die Summe von 655 500 M. auf
die Anleihe von 1909 anzuweiſen.""",
    ),
    _paper(
        id="hansemuende-1927-nr-214",
        city="Hansemünde",
        year=1927,
        print="letterpress",
        purpose="roman type, 'Antrag des Senats' with its day, matter letter-spaced over"
        " two lines,"
        " number with a letter, the draft of a law as attachment behind, no session",
        metadata=meta(
            number="214 a",
            title="Erhebung einer Abgabe von Gästen des Seebades",
            kind="antrag",
            date="1927-06-03",
            attachments=enclosures((None, "Entwurf eines Gesetzes")),
        ),
        form={
            "face": "oldstandard",
            "series": "Anträge und Mitteilungen. Jahrgang 1927.",
            "page": 1042,
            "number": "Nr. 214 a.",
            "kind": "Antrag des Senats vom 3. Juni 1927:",
            "title": "Erhebung einer Abgabe\nvon Gästen des Seebades",
            "spaced": True,
        },
        body="""\
## antrag

Der Senat beantragt, die Bürgerschaft wolle den anliegenden Entwurf eines Gesetzes mitgenehmigen
und wegen der nahen Badezeit beide Lesungen in einer Sitzung vornehmen.

## begruendung | Begründung.

Für die Unterhaltung der Strandpromenade, der Kurmusik und der Rettungswache sind im laufenden
Rechnungsjahre 88 400 RM eingesetzt. Aus Standgeldern und Pachten kommen 31 000 RM ein, der Rest
fällt den Steuerzahlern zur Last, obwohl nach den Feststellungen des Verkehrsvereins fast zwei
Drittel der Gäste von auswärts kommen.

Alle Bäder der Nachbarländer erheben seit langem eine Abgabe. Der Entwurf sieht 20 Pfennig für den
Tag und die Person vor. Kinder unter 14 Jahren, Kriegsbeschädigte und Kranke der Heilstätten sollen
frei bleiben. Der Ertrag wird bei vorsichtiger Schätzung 46 000 RM erreichen.

Der Reichsminister der Finanzen hat Bedenken nicht erhoben.

## anlagen | Anlage.

Entwurf eines Gesetzes.

§ 1. Wer sich im Gebiete des Seebades länger als einen Tag aufhält, ohne dort seinen Wohnsitz zu
haben, hat eine Abgabe zu entrichten.

§ 2. Die Abgabe beträgt für jede Person und jeden Tag 20 Pfennig. Sie ist von dem Wohnungsgeber
einzuziehen.

§ 3. Das Gesetz tritt am 1. Juli 1927 in Kraft.""",
    ),
)
