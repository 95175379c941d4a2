"""Northern Germany 2014 and 2020: Auszüge from minutes as a tool prints them."""

from functools import partial

from samples.make.layouts import auszug_felder as form
from samples.make.paper import Paper, meeting, meta, signed_by

_LAMP = "Umstellung der Straßenbeleuchtung in Heidkamp auf LED"
_RENT = "Mietangelegenheit Am Brink 7"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="Auszüge of districts and Kreise made with ALLRIS; text and persons invented",
)

PAPERS = (
    _paper(
        id="heidkamp-2014-auszug-oe-5",
        city="Heidkamp",
        year=2014,
        print="laser",
        purpose="Auszug with pairs of labels, weekday before the day, item 'Ö 5' as TOP, number of"
        " the Vorlage is a reference, Beschlussart as result, votes as a line of their own",
        metadata=meta(
            title=_LAMP,
            kind="niederschrift",
            public=True,
            consultations=[
                meeting(
                    "Bauausschuss",
                    "2014-12-04",
                    True,
                    agenda_item="Ö 5",
                    result="geändert beschlossen",
                    votes=(7, 2, 1),
                ),
            ],
            references=["2014/284"],
        ),
        form={
            "face": "dejavu",
            "authority": "Gemeinde Heidkamp",
            "kind": "Auszug",
            "title": _LAMP,
            "pairs": [
                [("TOP:", "Ö 5"), ("Beschlussart:", "geändert beschlossen")],
                [("Gremium:", "Bauausschuss"), ("Status:", "öffentlich")],
                [("Datum:", "Do, 04.12.2014"), ("Zeit:", "19:00 - 21:40")],
                [("Raum:", "Dörpshuus, Saal"), ("Anlass:", "Sitzung")],
                [("Vorlage:", "2014/284"), ("Zusatz:", "")],
            ],
            "foot": [("Ausdruck vom: 10.12.2014", "left"), ("Seite: {page}/{total}", "right")],
            "signatures": [],
        },
        body="""\
## sonstige | Wortprotokoll

Frau Hinrichsen erläutert die Vorlage 2014/284. Von den 318 Leuchten der Gemeinde sind 211 mit
Quecksilber bestückt; Ersatz ist ab dem kommenden Jahr nicht mehr im Handel.

Herr Petersen schlägt vor, die Wege zum Sportplatz und zur alten Meierei auszunehmen, weil dort nach
22 Uhr niemand mehr geht. Herr Clausen widerspricht: Gerade dort sei es im Winter gefährlich.

Der Vorsitzende lässt zunächst über den Vorschlag abstimmen, die Leuchten am Sportplatz mit einem
Melder zu versehen. Er wird angenommen.

## beschlussvorschlag | Beschluss

Die Gemeinde stellt bis Ende 2016 alle Leuchten um. Die neun Leuchten am Sportplatz erhalten einen
Bewegungsmelder.

##= sonstige | Abstimmungsergebnis: Ja: 7, Nein: 2, Enthaltungen: 1
""",
    ),
    _paper(
        id="heidkamp-2020-auszug-n-3",
        city="Heidkamp",
        year=2020,
        print="laser",
        purpose="closed item 'N 3', title that says little, no Vorlage, result zurückgestellt,"
        " the clerk signs the extract's text with a name as writer of the minutes",
        metadata=meta(
            title=_RENT,
            kind="niederschrift",
            public=False,
            consultations=[
                meeting(
                    "Amtsausschuss", "2020-06-16", False, agenda_item="N 3", result="zurückgestellt"
                ),
            ],
            signatories=[signed_by("Wiebke Lorenzen", "Protokollführerin", signed=True)],
        ),
        form={
            "face": "sans",
            "authority": "Amt Heidkamp-Land",
            "kind": "Auszug aus der Niederschrift",
            "title": _RENT,
            "pairs": [
                [("TOP:", "N 3"), ("Status:", "nichtöffentlich")],
                [("Gremium:", "Amtsausschuss"), ("Beschlussart:", "zurückgestellt")],
                [("Datum:", "Di, 16.06.2020"), ("Ort:", "Videokonferenz")],
            ],
            "signatures": [[(62, True, "Wiebke Lorenzen\nProtokollführerin")]],
        },
        body="""\
## sachverhalt

Der Mieter der Wohnung im Dachgeschoss hat seit Februar nicht gezahlt. Der Rückstand beträgt 2.180
Euro. Er hat angegeben, dass er wegen der Schließung der Gaststätten in Kurzarbeit ist.

Die Amtsdirektorin weist darauf hin, dass Kündigungen wegen Rückständen aus den Monaten April bis
Juni derzeit nicht möglich sind. Sie schlägt vor, eine Ratenzahlung zu vereinbaren.

Der Ausschuss möchte vor einer Entscheidung wissen, ob der Mieter Wohngeld beantragt hat.

@sign
""",
    ),
)
