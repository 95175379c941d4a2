"""Bremerhaven 1967: printed in roman type, with Schlußfolgerung and Kostenübersicht."""

from samples.make.layouts import druck
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

PAPER = Paper(
    id="bremerhaven-245-67",
    city="Bremerhaven",
    year=1967,
    print="letterpress",
    layout=druck.layout_roman,
    sheet=druck.sheet,
    modelled_on="printed papers of city councils of the 1960s; text and persons invented",
    purpose="roman letterpress of the 1960s, Schlußfolgerung, table with rules"
    " between rows, two meetings in one field, month written out",
    metadata=meta(
        number="245/67",
        title="Bericht über die Müllabfuhr und Vorschlag zur Einführung von Umleerbehältern",
        kind="drucksache",
        date="1967-09-21",
        consultations=[
            meeting("Ausschuß für öffentliche Einrichtungen", "1967-10-05"),
            meeting("Stadtverordnetenversammlung", "1967-10-26"),
        ],
        signatories=[signed_by("Peters", "Stadtrat", mark="gez.")],
        references=["131/66"],
        attachments=enclosures("Gebührenvergleich mit acht Städten"),
    ),
    form={
        "authority": "Magistrat\nder Stadt Bremerhaven",
        "number": "Drucksache\nNr. 245/67",
        "fields": [
            ("Zuständig:", "Amt für Stadtreinigung"),
            ("Zur Beratung im:", "Ausschuß für öffentliche Einrichtungen am 5. Oktober 1967"),
            ("", "Stadtverordnetenversammlung am 26. Oktober 1967"),
        ],
        "kind": "Vorlage",
        "title": "Bericht über die Müllabfuhr und Vorschlag\nzur Einführung von Umleerbehältern",
        "place": "Bremerhaven, den 21. September 1967",
        "signature": "Der Magistrat\ngez. Peters\nStadtrat",
    },
    body="""\
## sachverhalt | A. Bericht

Die Menge des Hausmülls hat sich seit 1958 nahezu verdoppelt. Ursache ist neben der Zunahme der
Bevölkerung vor allem die Verwendung von Einwegpackungen. Die Behälter von 35 Litern, die in den
meisten Häusern noch benutzt werden, reichen für die wöchentliche Abfuhr nicht mehr aus. Bei der
Beratung der Drucksache Nr. 131/66 wurde das Amt für Stadtreinigung deshalb beauftragt, andere
Verfahren zu untersuchen.

In den Neubaugebieten Leherheide und Grünhöfe sind seit dem Frühjahr 1966 versuchsweise 60
Umleerbehälter mit einem Inhalt von je 1100 Litern aufgestellt. Der Versuch hat sich bewährt. Die
Zeit für das Laden hat sich je Haushalt auf ein Drittel verringert, die Belästigung durch Staub
und Lärm ist erheblich zurückgegangen. Aus der Mieterschaft kamen nur vereinzelt Beschwerden über
den längeren Weg.

Schwierigkeiten bereitet das Glatteis. Die schweren Behälter lassen sich nur auf befestigten und
geräumten Flächen bewegen. Mit den Wohnungsgesellschaften ist vereinbart, daß die Hauswarte die
Standplätze streuen.

## finanzielle_auswirkungen | B. Kosten

| Art | 1968 | 1969 |
| Zwei Sammelwagen mit Schüttung | 184 000 DM | 92 000 DM |
| 420 Umleerbehälter | 126 000 DM | 84 000 DM |
| Befestigung von Standplätzen | 15 000 DM | 15 000 DM |

Den Ausgaben stehen Einsparungen an Personal von jährlich rund 68 000 DM gegenüber. Die Gebühren
brauchen nicht erhöht zu werden.

## fazit | C. Schlußfolgerung

Der Magistrat ist nach dem Ergebnis des Versuches der Auffassung, daß die Umleerbehälter in allen
Gebieten mit mehrgeschossigen Häusern eingeführt werden sollten. Für die Gebiete mit
Einfamilienhäusern bleibt es bei den bisherigen Behältern.

## beschlussvorschlag | D. Beschlußvorschlag

Die Stadtverordnetenversammlung nimmt von dem Bericht Kenntnis und stimmt der Beschaffung von 420
Umleerbehältern und drei Sammelwagen in den Jahren 1968 und 1969 zu.

##= anlagen | Anlage: Gebührenvergleich mit acht Städten
""",
)
