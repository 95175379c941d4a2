"""1913 and 1928: reports of a Kreis over several leaves."""

from functools import partial

from samples.make.layouts import kreisbericht_13 as form
from samples.make.paper import Paper, meeting, meta, signed_by

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="reports of a Kreis; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="kreis-oderbruchau-1913-bericht-17",
        city="Kreis Bruchau",
        year=1913,
        print="fraktur",
        purpose="three leaves of broken type, number 'Kr. 17' only in the foot of each, kind"
        " 'Denkſchrift', matter with its article behind 'über', session in a line below,"
        " spaced headings, tables between rules, day in words at the end",
        metadata=meta(
            number="Kr. 17",
            title="den Ausbau des Landwegenetzes in den Jahren 1914 bis 1918",
            kind="sonstige",
            date="1913-10-14",
            consultations=[meeting("Kreistag", "1913-11-05")],
            signatories=[signed_by("Dr. Kleist", "Landrat", date="1913-10-14")],
            references=["Kr. 9"],
        ),
        form={
            "face": "fraktur",
            "foot": "Kr. 17",
            "kind": "Denkſchrift",
            "title": "über den Ausbau des Landwegenetzes\nin den Jahren 1914 bis 1918.",
            "session": "Dem Kreistage zum 5. November 1913 vorgelegt.",
            "spaced": True,
            "day": "Bruchau, den vierzehnten Oktober 1913.",
            "signatures": [[(300, False, "Namens des Kreisausſchuſſes:\nDr. Kleiſt,\nLandrat.")]],
        },
        body="""\
## sachverhalt | Gegenwärtiger Zuſtand.

Der Kreis beſitzt 214 km gepflaſterte oder chauſſierte Wege. Davon ſind 61 km Provinzialchauſſeen,
118 km Kreiſchauſſeen und 35 km Gemeindewege mit Steinbahn. Im Verhältnis zur Fläche ſteht der
Kreis unter den ſiebzehn Kreiſen des Regierungsbezirkes an vierzehnter Stelle.

Von 74 Landgemeinden und Gutsbezirken haben 29 keine befeſtigte Verbindung mit einem Bahnhofe. In
den Monaten November bis März iſt in der Niederung der Verkehr mit beladenen Wagen oft wochenlang
unmöglich. Die Zuckerfabrik hat in der letzten Kampagne 4 100 Zentner Rüben nicht annehmen können,
weil ſie zu ſpät und gefroren eintrafen. Der Arzt in Letſchow erklärt, er könne ſechs Dörfer bei
Tauwetter nur zu Pferde erreichen.

## sonstige | Reihenfolge der Bauten.

Der Kreisausſchuß hat die Anträge der Gemeinden durch eine Kommiſſion an Ort und Stelle prüfen
laſſen. Maßgebend für die Reihenfolge waren die Zahl der Einwohner, die Entfernung vom nächſten
Bahnhofe und die Bereitwilligkeit der Gemeinden, Grund und Boden ſowie Hand- und Spanndienſte
unentgeltlich herzugeben. Hiernach werden vorgeſchlagen:

| Strecke | km | Mark |
| Letſchow—Alt Tucheband | 7,4 | 148 000 |
| Sietzing—Bahnhof Golzow | 5,1 | 97 000 |
| Kienwerder—Zechin | 4,6 | 88 500 |
| Ortwig—Groß Neuendorf | 6,0 | 131 000 |
| Friedrichſaue—Genſchmar | 3,8 | 69 800 |

Die Strecke Ortwig—Groß Neuendorf iſt trotz der hohen Koſten aufgenommen worden, weil an der Oder
ein Umſchlagplatz entſtehen ſoll, für welchen die Strombauverwaltung 40 000 Mark bereitgeſtellt
hat. Dagegen mußte der Antrag der Gemeinde Wuſchewier zurückgeſtellt werden, die ſich geweigert
hat, den Boden herzugeben. Mit der Vorlage Kr. 9 hatte der Kreistag bereits im März d. J. die
Vorarbeiten genehmigt.

## sonstige | Bauweiſe.

Urſprünglich war beabſichtigt, nur die Hälfte der Krone mit Kopfſteinen zu pflaſtern und daneben
einen Sommerweg liegen zu laſſen. Nach den Erfahrungen der Nachbarkreiſe wird der Sommerweg von
Kraftwagen in kurzer Zeit zerſtört. Die Kommiſſion empfiehlt deshalb auf den beiden erſten Strecken
Kleinpflaſter auf alter Schüttung in voller Breite von 4,50 m.

Die Steine ſollen aus den Brüchen in Schweden bezogen und zu Waſſer bis Kienitz gebracht werden.
Die heimiſchen Findlinge ſind nahezu erſchöpft und ſtellen ſich, ſeit die Bauern ihren Wert erkannt
haben, um ein Fünftel teurer.

Als Alleebäume werden Obſtbäume geſetzt. Sie bringen nach acht Jahren einen Ertrag, der auf der
Chauſſee nach Seelow im letzten Herbſte 212 Mark für den Kilometer betragen hat.

## finanzielle_auswirkungen | Aufbringung der Mittel.

Die Geſamtkoſten belaufen ſich auf 534 300 Mark. Es werden gedeckt:

| Beihilfe der Provinz | 178 100 M. | |
| Staatlicher Westfonds | 60 000 M. | |
| Anleihe des Kreiſes | 296 200 M. | |

Die Anleihe erfordert an Zinſen und Tilgung jährlich 16 291 Mark. Die Kreisſteuern brauchen deshalb
nicht erhöht zu werden, da im Jahre 1915 die Anleihe für das Krankenhaus getilgt ſein wird.

## fazit | Schlußfolgerung.

Mit der Ausführung des Planes werden von den 29 abgeſchnittenen Ortſchaften 21 eine feſte Straße
erhalten. Der Kreisausſchuß iſt der Überzeugung, daß die Opfer, welche den Steuerzahlern zugemutet
werden, durch den Zuwachs an Wohlſtand reichlich aufgewogen werden.

## antrag | Antrag.

Der Kreistag wolle von der Denkſchrift Kenntnis nehmen und die erſte Rate von 104 000 Mark in den
Haushaltſplan für 1914 einſtellen.

@day

@sign""",
    ),
    _paper(
        id="kreis-bruchau-1928-bericht-kr-4",
        city="Kreis Bruchau",
        year=1928,
        print="letterpress",
        purpose="two leaves of roman type, number with year in the foot,"
        " 'Tätigkeitsbericht', plain"
        " centred headings, session without 'dem Kreistage', two names, no request",
        metadata=meta(
            number="Kr. 4/28",
            title="Kreisjugendamt 1927",
            kind="sonstige",
            date="1928-02-20",
            consultations=[meeting("Kreistag", "1928-03-14")],
            signatories=[
                signed_by("Wolter", "Kreisdeputierter", date="1928-02-20"),
                signed_by("Hedwig Stahn", "Kreisfürsorgerin", date="1928-02-20"),
            ],
        ),
        form={
            "face": "oldstandard",
            "foot": "Drucksache Kr. 4/28",
            "kind": "Tätigkeitsbericht",
            "title": "Kreisjugendamt 1927",
            "session": "Kreistag, 14. März 1928",
            "spaced": False,
            "day": "Bruchau, den 20. Februar 1928.",
            "signatures": [
                [
                    (110, False, "Wolter\nKreisdeputierter"),
                    (320, False, "Hedwig Stahn\nKreisfürsorgerin"),
                ]
            ],
        },
        body="""\
## sonstige | Vormundschaften

Am 31. Dezember 1927 führte das Amt 612 Vormundschaften, 48 mehr als im Vorjahre. In 71 Fällen
konnte die Vaterschaft durch Anerkenntnis, in 44 durch Urteil festgestellt werden. An Unterhalt
gingen 58 910 RM ein. Rückständig sind 31 200 RM, weil viele Väter als Schnitter von Gut zu Gut
ziehen und sich der Vollstreckung entziehen.

Mit den Amtsgerichten wurde vereinbart, daß Anzeigen über Geburten binnen drei Tagen eingehen.
Früher vergingen oft Wochen, in denen Mutter und Kind ohne Beistand blieben.

## sonstige | Säuglingspflege

Die Beratungsstellen in Bruchau, Letschow und Golzow wurden an 118 Tagen gehalten. Es wurden 1 340
Kinder vorgestellt. Die Sterblichkeit im ersten Lebensjahre ist von 13,8 auf 11,2 vom Hundert
gesunken. In den Dörfern der Niederung liegt sie noch bei 16 vom Hundert; das Wasser der
Flachbrunnen ist dort nicht einwandfrei.

| | 1926 | 1927 |
| Beratungen | 2 914 | 4 077 |
| Hausbesuche | 1 602 | 2 388 |
| Stillprämien | 211 | 305 |

## sonstige | Fürsorgeerziehung

Neu überwiesen wurden 19 Minderjährige. Davon kamen zwölf in Familien, sieben in Anstalten. Die
Unterbringung in bäuerlichen Familien hat sich bei den jüngeren Kindern bewährt; bei den
Schulentlassenen bestehen Klagen über zu lange Arbeitszeit. Zwei Pflegestellen wurden geschlossen.

## sonstige | Erholung

In das Heim an der Ostsee wurden 146 Kinder auf je fünf Wochen entsandt. Die durchschnittliche
Zunahme betrug 2,3 kg. Das Heim hat mit Rücksicht auf die Inflationsverluste den Pflegesatz auf
2,40 RM erhöht, so daß im laufenden Jahre nur 120 Kinder verschickt werden können.

## finanzielle_auswirkungen | Kosten

Den Einnahmen von 71 300 RM standen Ausgaben von 139 850 RM gegenüber. Der Zuschuß des Kreises von
68 550 RM blieb um 1 450 RM unter dem Voranschlage.

@day

@sign""",
    ),
)
