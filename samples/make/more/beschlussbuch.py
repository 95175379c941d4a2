"""Bavaria 1957, 1983, 2006: leaves of the Beschlußbuch with votes in a column of their own."""

from functools import partial

from samples.make.layouts import beschlussbuch as form
from samples.make.marks import BLUE, Stamp
from samples.make.paper import Paper, meeting, meta, signed_by

_TAX = "Hebesätze für die Grund- und Gewerbesteuer im Rechnungsjahr 1957"
_FIRE = "Ersatzbeschaffung eines Löschfahrzeuges für die Feuerwehr Unterach"
_PLAN = "Bauleitplanung; Einbeziehungssatzung Steinfeld-Süd, Billigungsbeschluss"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="leaves of the Beschlußbuch of Bavarian Märkte and Gemeinden; text, persons and"
    " places invented",
)

PAPERS = (
    _paper(
        id="wolfsbach-1957-beschlussbuch",
        city="Markt Wolfsbach",
        year=1957,
        print="typewriter",
        purpose="three ruled columns, number of the item in the left, '9 : 4' in the right one,"
        " chair and clerk sign below the rule, session with its day in the head only",
        stamps=(
            (
                1,
                Stamp(lines=("Markt Wolfsbach",), at=(0.5, 0.9), colour=BLUE, mm=34, frame="round"),
            ),
        ),
        metadata=meta(
            number="37",
            title=_TAX,
            kind="niederschrift",
            public=True,
            consultations=[
                meeting("Marktgemeinderat", "1957-03-08", public=True, votes=(9, 4, None))
            ],
            signatories=[
                signed_by("Heindl", "1. Bürgermeister", signed=True),
                signed_by("Zistl", "Schriftführer", signed=True),
            ],
            references=["112"],
        ),
        form={
            "face": "typewriter",
            "book": "Auszug aus dem Beschlußbuch",
            "session": "Marktgemeinderat Wolfsbach\nÖffentliche Sitzung am 8. März 1957",
            "counts": [("Mitglieder:", "15"), ("anwesend:", "13"), ("entschuldigt:", "2")],
            "middle": "Vortrag - Beratung - Beschluß",
            "vote": "Abst.-Erg.",
            "number": "37",
            "count": "9 : 4",
            "title": _TAX,
            "signatures": [
                [(62, True, "Heindl\n1. Bürgermeister"), (340, True, "Zistl\nSchriftführer")]
            ],
        },
        body="""\
## sachverhalt | Vortrag:

Der Kassenverwalter legt dar, daß im Haushalt ein Betrag von 6 200 DM fehlt. Durch den Beschluß Nr.
112 vom 14. Dezember 1956 hat sich der Markt verpflichtet, zum Bau der Schule 25 000 DM
beizutragen.

## sonstige | Beratung:

Mitglied Lechner hält eine Erhöhung bei der schlechten Ernte des vergangenen Jahres für untragbar.
Mitglied Frau Kohlpaintner weist darauf hin, daß die Nachbargemeinden bereits 240 v. H. erheben.
Der Bürgermeister schlägt vor, die Gewerbesteuer nicht anzutasten, weil die Möbelfabrik andernfalls
ihren Umzug nach Straubing betreiben könnte.

## beschlussvorschlag | Beschluß:

Der Hebesatz der Grundsteuer A wird auf 220 v. H., der Grundsteuer B auf 230 v. H. festgesetzt. Bei
der Gewerbesteuer verbleibt es bei 280 v. H.

@votes
""",
    ),
    _paper(
        id="unterach-1983-gr-auszug",
        city="Unterach",
        year=1983,
        print="typewriter",
        purpose="extract for the Landratsamt, non-public, vote over two lines in the right column,"
        " only a certificate with a later day below: nobody signs the minutes",
        metadata=meta(
            number="8.2",
            title=_FIRE,
            kind="niederschrift",
            public=False,
            consultations=[meeting("Gemeinderat", "1983-10-18", public=False, votes=(11, 0, None))],
        ),
        form={
            "face": "elite",
            "book": "Beschlußbuchauszug",
            "session": "Gemeinderat Unterach - Sitzung am 18. Oktober 1983\nnichtöffentlich",
            "counts": [("Sollstärke:", "15"), ("anwesend:", "11"), ("stimmber.:", "11")],
            "middle": "Gegenstand / Vortrag / Beschluß",
            "vote": "ja : nein",
            "number": "8.2",
            "count": "11 : 0",
            "title": _FIRE,
            "certificate": "Für die Richtigkeit:\nUnterach, 25. 10. 1983\nI. A. Probst",
        },
        body="""\
## sonstige

Der Kommandant berichtet, daß das Fahrzeug LF 8, Baujahr 1956, bei der Überprüfung am 7. September
1983 erhebliche Mängel an Rahmen und Bremsen aufwies. Eine Reparatur würde 14 000 DM erfordern.
Ersatzteile sind nur noch aus ausgemusterten Fahrzeugen zu erhalten.

Nach dem Bescheid der Regierung vom 30. September 1983 kann für ein neues TLF 16 mit einem Zuschuß
von 40 v. H. gerechnet werden. Die Preise liegen zwischen 228 000 DM und 241 000 DM. Im Fazit der
Kreisbrandinspektion heißt es, ein kleineres Fahrzeug genüge nicht, weil in Oberach zwei Sägewerke
zu schützen sind.

## beschlussvorschlag | Beschluß:

Das Fahrzeug wird zum Preis von höchstens 232 000 DM bestellt. Die Verwaltung hat den Antrag auf den
Zuschuß bis zum 1. Dezember 1983 zu stellen. Vor der Bewilligung darf kein Auftrag erteilt werden.

@votes
""",
    ),
    _paper(
        id="steinfeld-2006-beschluss-94",
        city="Steinfeld",
        year=2006,
        print="laser",
        purpose="leaf set by a word processor, number with § in the left column, facts numbered,"
        " votes 'Ja 14 / Nein 1', names typed with gez. and a certificate below",
        metadata=meta(
            number="§ 94",
            title=_PLAN,
            kind="niederschrift",
            public=True,
            consultations=[meeting("Gemeinderat", "2006-07-11", public=True, votes=(14, 1, None))],
            signatories=[
                signed_by("Roland Baier", "Erster Bürgermeister", mark="gez."),
                signed_by("Monika Amthor", "Protokollführerin", mark="gez."),
            ],
        ),
        form={
            "face": "serif",
            "book": "Auszug aus dem Sitzungsbuch",
            "session": "Gemeinderat Steinfeld\nÖffentliche Sitzung vom 11.07.2006",
            "counts": [("geladen:", "17"), ("erschienen:", "15"), ("Beginn:", "19.30 Uhr")],
            "middle": "Tagesordnungspunkt und Beschluss",
            "vote": "Stimmen",
            "number": "§ 94",
            "count": "Ja 14\nNein 1",
            "title": _PLAN,
            "signatures": [
                [
                    (62, False, "gez. Roland Baier\nErster Bürgermeister"),
                    (320, False, "gez. Monika Amthor\nProtokollführerin"),
                ]
            ],
            "certificate": "Beglaubigt: Steinfeld, den 17.07.2006\nGemeindeverwaltung - Amthor",
        },
        body="""\
## sachverhalt | Sachverhalt:

1. Der Entwurf lag vom 2. Mai bis zum 2. Juni 2006 aus. Es gingen drei Schreiben ein.

2. Das Landratsamt bittet mit Schreiben vom 24. Mai 2006, die Baugrenze an der Nordseite um vier
Meter zurückzunehmen, weil dort eine Quelle gefasst ist.

3. Das Wasserwirtschaftsamt verlangt einen Nachweis der Versickerung. Der Bodengutachter hat ihn am
28. Juni vorgelegt.

4. Ein Nachbar wendet sich gegen die Höhe der Gebäude. Zulässig sind zwei Geschosse wie auf allen
anderen Grundstücken am Weinbergsweg.

## beschlussvorschlag | Beschluss:

Die Anregung des Landratsamtes wird übernommen, die des Nachbarn zurückgewiesen. Der geänderte
Entwurf in der Fassung vom 11. Juli 2006 wird gebilligt und erneut für zwei Wochen ausgelegt.

@votes
""",
    ),
)
