"""Weimar Republic: prints of a Magistrat, headings run in, session in a note at the foot."""

from functools import partial

from samples.make.layouts import magistratsdruck as form
from samples.make.marks import BLUE, RED, Stamp
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="prints for Stadtverordnetenversammlungen, 1919 to 1932; text, persons and most"
    " places invented",
)

PAPERS = (
    _paper(
        id="saalburg-1927-318",
        city="Saalburg a. d. S.",
        year=1927,
        print="fraktur",
        purpose="broken type, number alone in large letters, run-in headings in letter-spacing,"
        " session only in a note at the foot, members of the Magistrat in two columns",
        stamps=((1, Stamp(lines=("Rats-Archiv",), at=(0.8, 0.08), colour=BLUE, mm=34)),),
        metadata=meta(
            number="318",
            title="Erbauung von 24 Kleinwohnungen an der Merseburger Straße",
            kind="beschlussvorlage",
            public=True,
            date="1927-05-14",
            consultations=[meeting("Stadtverordnetenversammlung", "1927-06-02", public=True)],
            signatories=[
                signed_by("Dr. Rive", "Oberbürgermeister", date="1927-05-14"),
                signed_by("Velthuysen", "Stadtbaurat", date="1927-05-14"),
            ],
            references=["207"],
            attachments=enclosures("Lageplan"),
        ),
        form={
            "face": "fraktur",
            "series": "Druckſachen der Stadtverordnetenverſammlung zu Saalburg. Jahrgang 1927.",
            "number": "Nr. 318.",
            "kind": "Beſchlußvorlage",
            "title": "Erbauung von 24 Kleinwohnungen\nan der Merſeburger Straße.",
            "running": "Nr. 318.",
            "note": "Stadtverordnetenverſammlung, öffentliche Sitzung am 2. Juni 1927.",
            "day": "Saalburg, den 14. Mai 1927.",
            "signatures": [
                [
                    (104, False, "Dr. Rive,\nOberbürgermeiſter."),
                    (320, False, "Velthuyſen,\nStadtbaurat."),
                ]
            ],
        },
        body="""\
##= beschlussvorschlag | ~~Beſchlußentwurf~~: Die Verſammlung genehmigt die Erbauung von 24
Kleinwohnungen und bewilligt die Koſten mit 228 000 RM aus Anleihemitteln.

##= begruendung | ~~Begründung~~: Am 1. April d. J. waren beim Wohnungsamt 1 912 Familien gemeldet,
146 mehr als im Vorjahre. Durch die Vorlage Nr. 207 ſind im Oktober 1926 vierzig Wohnungen
geſchaffen worden, welche binnen einer Woche vergeben waren.

Der Bauplatz gehört der Stadt ſeit dem 12. März 1913. Gas und Waſſer liegen in der Straße. Die
Häuſer erhalten zwei Geſchoſſe; jede Wohnung beſteht aus Küche, zwei Zimmern und Kammer mit
zuſammen 52 Geviertmetern.

Der Miniſter hat durch Erlaß vom 28. April 1927 ein Darlehen aus der Hauszinsſteuer von 4 000 RM
für jede Wohnung in Ausſicht geſtellt. Bedingung iſt, daß vor dem 1. Juli mit den Arbeiten begonnen
wird.

##= finanzielle_auswirkungen | ~~Koſten~~: Bauſumme 206 400 RM, Straßenanteil 14 100 RM, Bauleitung
7 500 RM. Die Mieten ſollen 34 RM monatlich nicht überſteigen.

##= fazit | ~~Ergebnis~~: Ohne das Darlehen wäre der Bau nicht möglich. Die Entſcheidung duldet
daher keinen Aufſchub.

##= anlagen | ~~Anlage~~: Lageplan.
""",
    ),
    _paper(
        id="altmark-1922-antrag-77",
        city="Altmarkt",
        year=1922,
        print="letterpress",
        purpose="roman type, motion of a group, three names in one row,"
        " number '77', prices of the inflation, month in Roman numerals in the text",
        stamps=((1, Stamp(lines=("Angenommen",), at=(0.7, 0.6), colour=RED, mm=40, degrees=9)),),
        metadata=meta(
            number="77",
            title="Speisung bedürftiger Schulkinder",
            kind="antrag",
            date="1922-11-09",
            consultations=[meeting("Stadtverordnetenversammlung", "1922-11-23")],
            signatories=[
                signed_by("Frau Lemke"),
                signed_by("Harnisch"),
                signed_by("Dr. Oppen"),
            ],
            references=["52"],
        ),
        form={
            "face": "oldstandard",
            "series": "Stadtverordnetenversammlung Altmarkt, 1922",
            "number": "77.",
            "kind": "Antrag",
            "title": "Speisung bedürftiger Schulkinder",
            "running": "Antrag 77",
            "referent": "Altmarkt, 9. November 1922",
            "note": "Zur Stadtverordnetenversammlung am 23. November 1922.",
            "signatures": [
                [(86, False, "Frau Lemke"), (230, False, "Harnisch"), (370, False, "Dr. Oppen")]
            ],
        },
        body="""\
## antrag

Die unterzeichneten Mitglieder beantragen, die Versammlung wolle den Magistrat ersuchen, die
Speisung der Schulkinder vom 1. Dezember an wieder aufzunehmen und dafür einen Betrag von 1 200 000
Mark bereitzustellen.

##= begruendung | ~~Begründung~~: Die Quäkerspeisung ist am 30. IX. 1922 eingestellt worden. Nach
den Aufzeichnungen des Schularztes vom 17. X. sind von 4 812 Kindern 611 unterernährt. In der
Bergschule kommt jedes fünfte Kind ohne Frühstück zum Unterricht.

Der Magistrat hat auf die Anfrage Nr. 52 erwidert, daß die Milch nicht mehr zu bezahlen sei. Der
Liter kostete an diesem Tage 28 Mark, heute kostet er 96 Mark. Gerade darum darf nicht gewartet
werden. Die Landwirte der Umgebung haben sich erboten, Kartoffeln und Rüben unentgeltlich zu
liefern, wenn die Stadt den Transport übernimmt.
""",
    ),
    _paper(
        id="saalburg-1931-402",
        city="Saalburg a. d. S.",
        year=1931,
        print="fraktur",
        purpose="Mitteilung of two pages with a running head, day and signature alone"
        " on the second, table, In Vertretung, day with a Roman month, decrees with foreign days",
        metadata=meta(
            number="402",
            title="Entwicklung der Wohlfahrtslasten im Rechnungsjahr 1931",
            kind="mitteilung",
            public=None,
            date="1931-10-27",
            consultations=[meeting("Finanzausschuß", "1931-11-05")],
            signatories=[
                signed_by("May", "Bürgermeister", mark="In Vertretung", date="1931-10-27")
            ],
            references=["288", "351"],
        ),
        form={
            "face": "fraktur",
            "series": "Druckſachen der Stadtverordnetenverſammlung zu Saalburg. Jahrgang 1931.",
            "number": "Nr. 402.",
            "kind": "Mitteilung",
            "title": "Entwicklung der Wohlfahrtslaſten\nim Rechnungsjahr 1931",
            "running": "Nr. 402.",
            "referent": "Berichterſtatter: Stadtrat Grothe",
            "note": "Finanzausſchuß 5. November 1931.",
            "day": "Saalburg, 27. X. 1931.",
            "signatures": [[(300, False, "In Vertretung\nMay,\nBürgermeiſter.")]],
        },
        body="""\
##= sachverhalt | ~~Sachſtand~~: Die Zahl der Wohlfahrtserwerbsloſen iſt vom 31. März bis zum 30.
September 1931 von 2 307 auf 4 118 geſtiegen. Der Haushaltsplan, welcher durch die Vorlage Nr. 288
feſtgeſtellt worden iſt, ging von 2 600 aus. Schon in der Mitteilung Nr. 351 hat der Magiſtrat auf
die Gefahr hingewieſen.

Urſache iſt die Stillegung der Maſchinenfabrik am 15. Juli, durch welche 840 Arbeiter und 112
Angeſtellte brotlos wurden. Hinzu kommen die Ausgeſteuerten der Kriſenfürſorge. Durch die
Notverordnung vom 5. Juni 1931 iſt die Dauer der Unterſtützung verkürzt, durch die vom 6. Oktober
1931 der Satz der Reichshilfe geändert worden.

Die Ausgaben in den einzelnen Monaten waren folgende:

| April | 118 400 RM |
| Mai | 121 900 RM |
| Juni | 130 250 RM |
| Juli | 162 700 RM |
| Auguſt | 188 300 RM |
| September | 201 150 RM |

##= sonstige | ~~Maßnahmen~~: Der Magiſtrat hat die Richtſätze vom 1. Oktober an um acht vom
Hundert geſenkt. Von einer weiteren Kürzung muß abgeſehen werden, weil die Sätze bereits unter
denen der Nachbarſtädte liegen. Die Speiſung in der alten Reitbahn wird von 400 auf 900 Portionen
täglich ausgedehnt.

Als Notſtandsarbeit werden der Damm an der Aue und der Weg nach Röpzig ausgeführt. Dabei finden 160
Mann für je zwölf Wochen Beſchäftigung. Werkzeug und Karren ſtellt das Tiefbauamt.

Der Provinzialverband hat gebeten, bis zum 15. November über die Zahl der jugendlichen Erwerbsloſen
zu berichten. Sie beträgt 734. Für 90 von ihnen iſt im Jugendheim eine Werkſtatt eingerichtet
worden, in welcher Tiſchler und Schloſſer ohne Entgelt unterrichten.

##= sonstige | ~~Fehlbetrag~~: Bis zum Schluß des Rechnungsjahres iſt mit 690 000
RM zu rechnen. Eine Deckung iſt nicht vorhanden. Der Antrag auf einen Kaſſenkredit iſt am 20.
Oktober abgelehnt worden.

##= fazit | ~~Schlußfolgerung~~: Der Magiſtrat bittet, von dieſer Lage Kenntnis zu nehmen, und wird
bis zum 1. Dezember einen Nachtrag zum Haushaltsplan vorlegen.
""",
    ),
)
