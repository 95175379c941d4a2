"""1947 and 1948: typed papers for Ratsherren with what the mayor then resolved."""

from functools import partial

from samples.make.layouts import ratsherren_47 as form
from samples.make.paper import Paper, meeting, meta, signed_by

_BATH = "Verlegung der Städtischen Bücherei in das Haus Markt 9"
_COAL = "Zuteilung von Kohlen an die städtischen Gebäude im Winter 1948/49"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="papers for Ratsherren just after the war; text and persons invented",
)

PAPERS = (
    _paper(
        id="rodenau-1947-buecherei",
        city="Rodenau",
        year=1947,
        print="typewriter",
        purpose="no number, only a file number; capitals left of the text, 'Gegenstand' as label,"
        " session with its item in one bold line, two signers above, resolution below a"
        " double row of signs with the mayor's ink",
        metadata=meta(
            title=_BATH,
            kind="drucksache",
            public=False,
            date="1947-02-14",
            consultations=[meeting("Ratsherren", "1947-02-25", False, agenda_item="6")],
            signatories=[
                signed_by("Kerst", "Stadtrat", signed=True),
                signed_by("Dr. Thilo", "Oberbürgermeister", date="1947-02-25", signed=True),
            ],
        ),
        form={
            "office": "Hauptverwaltung\nKulturamt",
            "file": "K 3/14-7",
            "day": "14. Februar 1947",
            "for": "Vorlage für die nichtöffentliche Beratung mit den Ratsherren am 25."
            " Februar 1947, Punkt 6",
            "matter": ("GEGENSTAND", _BATH),
            "first": [[(186, True, "Kerst\nStadtrat")]],
            "second": [[(186, True, "Rodenau, 25. 2. 1947@Dr. Thilo\nOberbürgermeister")]],
        },
        body="""\
## sachverhalt | SACHLAGE

Die Bücherei ist seit 1921 im Erdgeschoß der Mädchenschule untergebracht. Sie hat 14 600 Bände und
2 310 eingeschriebene Leser. Der Lesesaal faßt 18 Personen. Die Schule braucht die Räume zu Ostern
für zwei neue Klassen.

Das Haus Markt 9 gehört seit der Auflösung der Kreditbank der Sparkasse. Die Schalterhalle ist hell
und trocken und kann ohne Umbau Regale aufnehmen.

## finanzielle_auswirkungen | KOSTEN

Miete jährlich 1 800 RM. Umzug, Anstrich und Beleuchtung einmalig 4 250 RM, zu decken aus Abschnitt
33 des Haushalts.

## beschlussvorschlag | VORSCHLAG

Die Bücherei wird zum 1. April verlegt. Der Mietvertrag mit der Sparkasse wird auf zehn Jahre
geschlossen.

@first

@line

## sonstige | ENTSCHLIESSUNG

Nach Beratung mit den Ratsherren wie vorgeschlagen. Die Ratsherren Boettcher und Wiese äußerten
Bedenken wegen der Feuersicherheit; die Decke ist vor dem Einzug zu prüfen.

@second""",
    ),
    _paper(
        id="rodenau-1948-kohlen",
        city="Rodenau",
        year=1948,
        print="typewriter",
        purpose="number 'R 17/48' in the middle column, body given as Beirat, capitals left"
        " of the"
        " text, resolution not yet filled in but for its heading, one name in whose stead",
        metadata=meta(
            number="R 17/48",
            title=_COAL,
            kind="drucksache",
            date="1948-09-30",
            consultations=[meeting("Beirat für die Betriebe", "1948-10-08")],
            signatories=[signed_by("Mund", "Stadtoberinspektor", mark="I. A.", signed=True)],
        ),
        form={
            "office": "Stadtwerke\nAbt. Verwaltung",
            "file": "R 17/48",
            "day": "30. 9. 1948",
            "for": "Vorlage\nBeirat für die Betriebe, 8. Oktober 1948",
            "matter": ("BETRIFFT", _COAL),
            "first": [[(186, True, "I. A.@Mund\nStadtoberinspektor")]],
            "second": [],
        },
        body="""\
## sachverhalt | SACHLAGE

Das Wirtschaftsamt hat den städtischen Gebäuden 71 v. H. der Menge des Vorjahres zugewiesen, das
sind 1 240 t. Hiervon sind bis heute 460 t geliefert. Der Rest kann nach Mitteilung der Reichsbahn
erst nach der Rübenernte gefahren werden.

Bei 12 Grad Raumwärme reichen die Vorräte der Schulen bis Weihnachten, die des Krankenhauses bis
Ende Februar. Das Hallenbad verbraucht im Monat 58 t.

## stellungnahme | STELLUNGNAHME DER ÄMTER

Das Gesundheitsamt hält die Schließung des Hallenbades für vertretbar, wenn die Wannenbäder
geöffnet bleiben. Das Schulamt bittet, die Schulen im Januar zusammenzulegen, statt sie zu
schließen.

## beschlussvorschlag | VORSCHLAG

1. Das Hallenbad wird vom 1. November bis zum 31. März geschlossen.

2. Das Rathaus wird nur im Hauptgeschoß geheizt.

3. Koks wird vorweg an das Krankenhaus abgegeben.

@first

@line

## sonstige | ENTSCHLIESSUNG

@second""",
    ),
)
