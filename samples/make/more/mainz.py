"""Mainz 2009 to 2020: Antrag with the letterhead of a party, Anfrage, Antwort zur Anfrage."""

from functools import partial

from samples.make.layouts import mainz
from samples.make.paper import Paper, meeting, meta, signed_by

_WATER = "Trinkbrunnen in der Innenstadt"
_RIVER = "Anleger für Hotelschiffe am Winterhafen"
_SHADE = "Baumpflanzungen auf Schulhöfen (ödp)"

_paper = partial(
    Paper,
    city="Mainz",
    print="laser",
    layout=mainz.layout,
    sheet=mainz.sheet,
    modelled_on="form of papers of the Stadtrat of Mainz; text, groups and persons invented",
)

PAPERS = (
    _paper(
        id="mainz-0456-2014-1-antrag",
        year=2014,
        purpose="Antrag of a party: kind, number, session in a frame, names over functions in"
        " two columns, fax number and an election date in the letterhead",
        metadata=meta(
            number="0456/2014/1",
            title=_WATER,
            kind="antrag",
            date="2014-03-24",
            consultations=[meeting("Stadtrat", "2014-04-02")],
            signatories=[
                signed_by("Wolfhard Kettner", "Fraktionssprecher", mark="gez.", date="2014-03-24"),
                signed_by(
                    "Dr. Tanja Oelsner",
                    "Stellv. Fraktionssprecherin",
                    mark="gez.",
                    date="2014-03-24",
                ),
            ],
            references=["0456/2014"],
        ),
        form={
            "party": "Rheinhessen-\nListe",
            "letterhead": "Stadtratsfraktion Rheinhessen-Liste, Rathaus, Zimmer 117\nTel. 06131"
            " 12-3214, Fax 06131 12-2015\nWir für Mainz: Kommunalwahl am 25. Mai 2014",
            "kind": "Antrag 0456/2014/1 zur Sitzung Stadtrat am 02.04.2014",
            "title": _WATER,
            "place": "Mainz, 24.03.2014",
            "head": [("Antrag 0456/2014/1", "left"), ("Seite {page}", "right")],
            "sign": [
                (74, "gez.\nWolfhard Kettner\nFraktionssprecher"),
                (300, "gez.\nDr. Tanja Oelsner\nStellv. Fraktionssprecherin"),
            ],
        },
        body="""\
## beschlussvorschlag | Der Stadtrat möge beschließen:

1. Die Verwaltung errichtet bis zum Sommer 2015 an fünf Plätzen der Innenstadt Brunnen mit
Trinkwasser.

2. Die Standorte werden mit dem Ortsbeirat Altstadt abgestimmt.

3. Der Antrag 0456/2014 wird durch diese Fassung ersetzt.

## begruendung | Begründung:

In unserer Stadt gibt es mehr als 60 Brunnen, aber nur an zweien darf das Wasser getrunken werden.
Nach einer Erhebung der Verbraucherzentrale vom August 2013 kostet ein halber Liter Wasser an den
Ständen der Ludwigsstraße im Mittel 1,95 Euro. Familien mit kleinen Kindern und ältere Menschen
würden von einem freien Angebot besonders profitieren.

In Wien stehen seit dem Jahr 2001 über 900 solcher Brunnen, und auch Trier und Freiburg haben gute
Erfahrungen gemacht. Die Stadtwerke schätzen die Kosten je Brunnen auf 8.500 Euro, den Betrieb
einschließlich der Proben nach § 14 der Trinkwasserverordnung auf 1.100 Euro im Jahr. Zwei
Unternehmen haben angeboten, eine Patenschaft zu übernehmen.

Weitere Begründung erfolgt mündlich.
""",
    ),
    _paper(
        id="mainz-1187-2009-anfrage",
        year=2009,
        print="inkjet",
        purpose="Anfrage with numbered questions in running text of a letter, ink over the name,"
        " role after a comma, session as a line below the frame",
        metadata=meta(
            number="1187/2009",
            title=_RIVER,
            kind="anfrage",
            public=True,
            date="2009-08-31",
            consultations=[
                meeting("Ortsbeirat Mainz-Altstadt", "2009-09-16", public=True),
            ],
            signatories=[
                signed_by(
                    "Irmgard Seelbach", "Mitglied im Ortsbeirat", signed=True, date="2009-08-31"
                )
            ],
        ),
        form={
            "party": "Bürger am\nStrom",
            "letterhead": "Irmgard Seelbach\nHolzstraße, 55116 Mainz",
            "kind": "Anfrage Nr. 1187/2009",
            "session": "zur öffentlichen Sitzung: Ortsbeirat Mainz-Altstadt am 16.09.2009",
            "title": _RIVER,
            "place": "Mainz, den 31. August 2009",
            "foot": [("Seite {page} von {total}", "right")],
            "sign": [(74, "@ink\nIrmgard Seelbach, Mitglied im Ortsbeirat")],
        },
        body="""\
## anfrage

Seit dem Frühjahr 2008 machen am Winterhafen immer häufiger Hotelschiffe fest. An einzelnen Tagen,
zuletzt am 8. August 2009, lagen drei Schiffe nebeneinander. Die Anwohner klagen über den Lärm der
Generatoren in der Nacht, über Abgase und über Busse, die schon ab sechs Uhr mit laufendem Motor
warten.

Nach der Rheinschifffahrtspolizeiverordnung ist das Stillliegen an dieser Stelle nur zum Ein- und
Aussteigen erlaubt. In der Sitzung vom 22. April 2009 hatte die Verwaltung zugesagt, mit der
Wasserschutzpolizei zu sprechen. Ein Ergebnis ist nicht bekannt geworden.

Ich frage daher an:

1. Wie viele Schiffe haben in den Jahren 2007, 2008 und 2009 jeweils über Nacht festgemacht?

2. Welche Entgelte hat die Stadt dafür erhalten?

3. Bis wann wird ein Anschluss für Landstrom gebaut, und wer trägt die Kosten von angeblich 140.000
Euro?

4. Ist die Verwaltung bereit, den Bussen einen anderen Halteplatz zuzuweisen?

## begruendung | Begründung:

Im Fazit der Lärmkartierung von 2007 ist die Uferstraße als ruhiges Gebiet genannt. Der jetzige
Zustand widerspricht dem.
""",
    ),
    _paper(
        id="mainz-0733-2020-antwort",
        year=2020,
        purpose="Antwort whose frame cites the number of the question after its own, table with"
        " Aktenzeichen, place and date before the signature, digital note",
        metadata=meta(
            number="0733/2020",
            title=_SHADE,
            kind="antwort",
            date="2020-06-08",
            consultations=[meeting("Schulträgerausschuss", "2020-06-17", agenda_item="5.2")],
            signatories=[
                signed_by(
                    "Dr. Eckhart Lensch-Wolter", "Beigeordneter", mark="gez.", date="2020-06-08"
                )
            ],
            references=["0611/2020"],
        ),
        form={
            "table": [
                (
                    "Aktenzeichen\n40 65 02/0611",
                    "Telefon\n06131 12-2854",
                    "Gremium / TOP\nSchulträgerausschuss am 17.06.2020, TOP 5.2",
                ),
            ],
            "kind": "Antwort Nr. 0733/2020 zur Anfrage Nr. 0611/2020 der ödp-Fraktion betreffend",
            "title": _SHADE,
            "place": "Mainz, 08.06.2020",
            "head": [("Antwort Nr. 0733/2020", "left"), ("- {page} -", "right")],
            "sign": [(74, "gez.\n\nDr. Eckhart Lensch-Wolter\nBeigeordneter")],
            "after": "Dieses Schreiben wurde maschinell erstellt und ist auch ohne Unterschrift"
            " gültig.",
        },
        body="""\
## antwort

Die Anfrage wird wie folgt beantwortet:

1. Auf wie vielen Schulhöfen wurden seit 2015 Bäume gepflanzt?

Auf 22 von 54 Höfen wurden 187 Bäume gepflanzt. 31 davon sind in den trockenen Sommern 2018 und 2019
eingegangen und wurden bis zum 30. März 2020 ersetzt.

2. Welche Höfe gelten als stark überwärmt?

Grundlage ist das Projekt KLIMPRAX der Jahre 2015 bis 2018. Danach sind elf Höfe stark belastet,
vier davon in der Neustadt. Als belastet gilt ein Hof, wenn an mehr als 20 Tagen im Jahr um 14 Uhr
32 Grad überschritten werden.

3. Welche Mittel stehen 2020 zur Verfügung?

Im Haushalt sind unter dem Konto 5231001 für alle Schulen 240.000 Euro eingestellt. Hinzu kommt
eine Zuwendung des Landes, die mit Bescheid vom 14. Februar 2020 (Az. 1076-0002#2020/0004)
bewilligt wurde. Sie ist bis zum 15. Dezember abzurufen.

4. Wie werden die Schulen beteiligt?

Jede Schule erhält vor der Planung einen Fragebogen. Drei Höfe wurden zusammen mit Eltern
umgestaltet. Wegen der Schließung der Schulen seit dem 16. März ruhen zwei weitere Vorhaben; sie
sollen nach den Ferien fortgesetzt werden.
""",
    ),
)
