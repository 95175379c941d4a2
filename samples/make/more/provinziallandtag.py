"""1904 and 1930: prints of a Provinziallandtag, in broken and in roman type."""

from functools import partial

from samples.make.layouts import provinziallandtag as form
from samples.make.paper import Paper, enclosures, meta, signed_by

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="prints of a Provinziallandtag; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="provinz-mittelmark-1904-drucksache-27",
        city="Provinz Mittelmark",
        year=1904,
        print="fraktur",
        purpose="two pages of broken type, 'Nr. 27 der Druckſachen.' and the session of the"
        " Landtag"
        " in one ruled line, 'Bericht' with 'über' before the matter, lettered parts, day"
        " and college at the end, old spelling",
        metadata=meta(
            number="27",
            title="die Verwaltung der Provinzial-Taubstummen-Anstalt zu Guben für das Jahr 1903",
            kind="sonstige",
            date="1904-01-18",
            signatories=[signed_by("Freiherr von Manteuffel", date="1904-01-18")],
            references=["31"],
            attachments=enclosures(("1", "Nachweisung der Einnahmen und Ausgaben")),
        ),
        form={
            "face": "fraktur",
            "left": "Nr. 27 der Druckſachen.",
            "right": "31. Provinziallandtag. 1904.",
            "referent": "Referent: Landesrat Gerhardt.",
            "kind": "Bericht",
            "by": "des Provinzialausſchuſſes über",
            "title": "die Verwaltung der Provinzial-Taubſtummen-Anſtalt\nzu Guben für das"
            " Jahr 1903.",
            "day": "Berlin, den 18. Januar 1904.",
            "college": "Der Provinzialausſchuß der Provinz Mittelmark.\nDer Vorſitzende.",
            "signatures": [[(300, False, "Freiherr von Manteuffel.")]],
        },
        body="""\
## sonstige | A. Zöglinge.

Am 1. April 1903 befanden ſich in der Anſtalt 118 Zöglinge, nämlich 66 Knaben und 52 Mädchen. Im
Laufe des Jahres ſind 21 nach vollendeter Ausbildung entlaſſen, 3 auf Wunſch der Eltern
zurückgegeben und 1 verſtorben. Neu aufgenommen wurden 24, ſo daß der Beſtand am Schluſſe des
Jahres 117 betrug.

In Familienpflege waren 74 Zöglinge untergebracht. Der Satz von 0,65 Mark für den Tag konnte mit
Rückſicht auf die geſtiegenen Preiſe nicht länger gehalten werden; er iſt auf 0,70 Mark erhöht
worden.

## sonstige | B. Lehrer.

Außer dem Direktor ſind elf ordentliche Lehrer und zwei Lehrerinnen angeſtellt. Zwei Lehrer haben
im Herbſte die Prüfung für Direktoren beſtanden. Der Unterricht wird ſeit Michaelis in allen
Klaſſen nach der Lautirmethode ertheilt. Die Stunden in Handfertigkeit haben ſich bewährt; von den
entlaſſenen Knaben ſind neun Tiſchler, vier Schuhmacher und drei Buchbinder geworden.

## sonstige | C. Gebäude.

Das Haus an der Straupitzſtraße iſt im Jahre 1881 für 80 Zöglinge errichtet und ſeit lange zu
klein. Der 30. Provinziallandtag hat in der Sitzung vom 26. Februar v. J. auf Grund der Druckſache
Nr. 31 die Mittel zum Ankauf des Nachbargrundſtückes bewilligt. Der Kauf iſt am 2. Juni vollzogen.
Mit dem Anbau kann nach der Schneeſchmelze begonnen werden.

Der Schwamm, welcher ſich in der Turnhalle gezeigt hatte, iſt durch Erneuerung des Fußbodens
beſeitigt.

## finanzielle_auswirkungen | D. Koſten.

| | Einnahme | Ausgabe |
| Laufende Verwaltung | 38 214 M. | 104 906 M. |
| Bau | — | 21 340 M. |

Den erforderlichen Zuſchuß hat die Landeshauptkaſſe geleiſtet. Das Nähere ergiebt die als Anlage I
beigefügte Nachweiſung.

## antrag | Antrag.

Der Provinziallandtag wolle den Bericht durch Kenntnisnahme für erledigt erklären.

##= anlagen | Anlage 1: Nachweiſung der Einnahmen und Ausgaben""",
    ),
    _paper(
        id="provinz-mittelmark-1930-drucksache-8",
        city="Provinz Mittelmark",
        year=1930,
        print="letterpress",
        purpose="roman type, 'Drucksache Nr. 8' left and term right in the ruled line, 'Vorlage …"
        " betreffend', no referent, two who sign under the college, 'In Vertretung' for one",
        metadata=meta(
            number="8",
            title="Übernahme der Bürgschaft für ein Darlehen der Siedlungsgesellschaft",
            kind="drucksache",
            date="1930-02-27",
            signatories=[
                signed_by("Swart", mark="In Vertretung", date="1930-02-27"),
                signed_by("Dr. Gerlach", date="1930-02-27"),
            ],
        ),
        form={
            "face": "serif",
            "left": "Drucksache Nr. 8",
            "right": "78. Provinziallandtag",
            "kind": "Vorlage",
            "by": "des Provinzialausschusses, betreffend",
            "title": "Übernahme der Bürgschaft für ein Darlehen\nder Siedlungsgesellschaft.",
            "day": "Berlin, den 27. Februar 1930",
            "college": "Der Landesdirektor",
            "signatures": [[(120, False, "In Vertretung\nSwart"), (340, False, "Dr. Gerlach")]],
        },
        body="""\
## sonstige

Die Siedlungsgesellschaft „Eigene Scholle“, an der die Provinz mit 31 vom Hundert beteiligt ist,
hat im Jahre 1929 in den Kreisen Lebus, Sternberg und Zielenzig vier Güter mit 6 800 Morgen
erworben und in 214 Stellen geteilt. Die Bauten sind zu zwei Dritteln fertig.

Die Reichsmittel, auf die die Gesellschaft nach den Richtlinien vom 10. November 1928 Anspruch hat,
gehen erst nach der Abnahme ein. Für die Zwischenzeit hat die Preußische Staatsbank einen Kredit
von 2 400 000 RM zu 8 vom Hundert angeboten, wenn die Provinz und der Staat je zur Hälfte bürgen.

Der Staat hat die Bürgschaft übernommen. Die Bücher sind durch die Treuhandstelle geprüft worden,
die keine Bedenken hat. Eine Inanspruchnahme ist nicht zu erwarten, weil die Siedler in die
Verträge eingetreten sind und Anzahlungen von durchschnittlich 1 900 RM geleistet haben.

## beschlussvorschlag | Der Provinziallandtag wolle beschließen:

Die Provinz übernimmt die selbstschuldnerische Bürgschaft bis zum Betrage von 1 200 000 RM,
längstens bis zum 31. März 1932.""",
    ),
)
