"""1978 and 1986: typed papers of a Stadtdirektor with crosses struck in brackets."""

from functools import partial

from samples.make.layouts import maschinenkreuze as form
from samples.make.paper import Paper, meeting, meta, signed_by

_POOL = "Erneuerung der Filteranlage im Hallenbad an der Ruhrstraße"
_PLAN = "Bebauungsplan Nr. 34 „Am Hagen“, Beschluß über Bedenken und Anregungen"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="typed papers of towns in Westphalia; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="wettringhausen-1978-viii-212",
        city="Wettringhausen",
        year=1978,
        print="typewriter",
        purpose="kind and publicity by crosses struck in brackets, three bodies with day and task"
        " in typed rows, number in the right block above the day, treasurer and"
        " Stadtdirektor in ink",
        metadata=meta(
            number="VIII/212",
            title=_POOL,
            kind="beschlussvorlage",
            public=True,
            date="1978-02-27",
            consultations=[
                meeting("Sport- und Bäderausschuß", "1978-03-09", role="Beratung"),
                meeting("Hauptausschuß", "1978-03-16", role="Beratung"),
                meeting("Rat der Stadt", "1978-04-06", role="Entscheidung"),
            ],
            signatories=[
                signed_by("Overbeck", "Stadtkämmerer", signed=True),
                signed_by("Dr. Lüttgens", "Stadtdirektor", signed=True),
            ],
        ),
        form={
            "left": "Stadt Wettringhausen\nDer Stadtdirektor\nAmt 52 - 52.30.11",
            "right": "Nr. VIII/212\n27. Febr. 1978",
            "crosses": [
                "(X) Beschlußvorlage   ( ) Mitteilung   ( ) Anfrage",
                "(X) öffentlich        ( ) nichtöffentlich",
            ],
            "title": _POOL,
            "way": [
                ["Sport- und Bäderausschuß ......", "9. 3. 78", "Beratung"],
                ["Hauptausschuß .................", "16. 3. 78", "Beratung"],
                ["Rat der Stadt .................", "6. 4. 78", "Entscheidung"],
            ],
            "signatures": [
                [(76, True, "Overbeck\nStadtkämmerer"), (330, True, "Dr. Lüttgens\nStadtdirektor")]
            ],
        },
        body="""\
## beschlussvorschlag | Beschlußentwurf

Der Rat beauftragt die Verwaltung, die Filteranlage zu erneuern. Die Mittel von 186.000 DM werden
überplanmäßig bei der Haushaltsstelle 5701.9400 bereitgestellt.

## sachverhalt | Darstellung des Sachverhalts

Die Anlage ist mit dem Bad im Jahre 1961 in Betrieb gegangen. Bei der letzten Untersuchung des
Hygiene-Instituts wurden an zwei Tagen Keimzahlen festgestellt, die über den Richtwerten lagen. Das
Gesundheitsamt hat den weiteren Betrieb nur bis zum Beginn der Sommerferien gestattet.

Der Behälter des zweiten Filters ist durchgerostet. Eine Ausbesserung wurde von der Herstellerfirma
abgelehnt. Angebote liegen von drei Firmen vor:

| Rohde, Essen | 186.000 DM |
| Wassertechnik Nord, Bremen | 191.400 DM |
| Gebr. Pohl, Siegen | 203.750 DM |

## finanzielle_auswirkungen | Deckung

Mehreinnahmen bei der Gewerbesteuer.
""",
    ),
    _paper(
        id="wettringhausen-1986-x-97-1",
        city="Wettringhausen",
        year=1986,
        print="typewriter",
        purpose="cross at 'nichtöffentlich', two bodies, number with a supplement, signed in whose"
        " stead",
        metadata=meta(
            number="X/97-1",
            title=_PLAN,
            kind="beschlussvorlage",
            public=False,
            date="1986-11-03",
            consultations=[
                meeting("Planungs- und Verkehrsausschuß", "1986-11-18", role="Empfehlung"),
                meeting("Rat der Stadt", "1986-12-11", role="Entscheidung"),
            ],
            signatories=[
                signed_by("Kemper", "Techn. Beigeordneter", mark="In Vertretung", signed=True)
            ],
            references=["X/97"],
            attachments=[],
        ),
        form={
            "left": "Stadt Wettringhausen\nDer Stadtdirektor\nAmt 61 - 61.26.34",
            "right": "Nr. X/97-1\n3. Nov. 1986",
            "crosses": [
                "(X) Beschlußvorlage   ( ) Mitteilung   ( ) Anfrage",
                "( ) öffentlich        (X) nichtöffentlich",
            ],
            "title": _PLAN,
            "way": [
                ["Planungs- und Verkehrsausschuß ", "18. 11. 86", "Empfehlung"],
                ["Rat der Stadt .................", "11. 12. 86", "Entscheidung"],
            ],
            "signatures": [[(300, True, "In Vertretung@Kemper\nTechn. Beigeordneter")]],
        },
        body="""\
## sachverhalt | Darstellung des Sachverhalts

Die Vorlage X/97 wurde am 23. September vertagt, weil die Stellungnahme der Landwirtschaftskammer
noch ausstand. Sie liegt nunmehr vor. Die Kammer hält den Abstand von 180 Metern zu dem
Schweinestall auf der Hofstelle Niehues für ausreichend, wenn der Wind aus Südwesten weht.

Von den vier Anregungen der Bürger betrifft eine die Höhe der Traufen, zwei die Zufahrt über den
Kirchweg und eine den Spielplatz. Auf die Niederschrift der Anhörung wird verwiesen.

## beschlussvorschlag | Beschlußentwurf

1. Den Anregungen zum Kirchweg wird gefolgt. Er wird für den Fahrverkehr gesperrt.

2. Die Anregung zur Höhe der Traufen wird zurückgewiesen.

3. Der Spielplatz wird um 40 Meter nach Norden verlegt.

## begruendung | Begründung

Zu 2.: Die umliegenden Häuser sind sämtlich zweigeschossig. Eine Beschränkung auf ein Geschoß würde
die Grundstücke schlechter stellen als die Nachbarschaft.

Zu 3.: Die Verlegung nimmt Rücksicht auf den vorhandenen Baumbestand.
""",
    ),
)
