"""1974 and 1986: ruled forms of a Rat des Kreises and of a Rat der Stadt."""

from functools import partial

from samples.make.layouts import eingabeplan_ddr as form
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_SNOW = "Sicherung des Winterdienstes 1986/87"
_HOLIDAY = "Stand der Vorbereitung der Ferienaktion 1974"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="forms of councils in the GDR; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="kreis-geraberg-1986-ratsvorlage-94-86",
        city="Kreis Geraberg",
        year=1986,
        print="typewriter",
        purpose="secrecy line and kind with number above the printed house, session, item and who"
        " brings it in as cells, 'Verantwortlich' and 'Termin' in the text's midst, two"
        " names",
        metadata=meta(
            number="94/86",
            title=_SNOW,
            kind="beschlussvorlage",
            date="1986-09-29",
            consultations=[meeting("Rat des Kreises", "1986-10-09", agenda_item="3")],
            signatories=[
                signed_by("Hölzel", "Kreisrat für Verkehr", signed=True),
                signed_by("Sachse", "1. Stellvertreter des Vorsitzenden", signed=True),
            ],
            references=["71/85"],
            attachments=enclosures("Maßnahmeplan"),
        ),
        form={
            "secret": "Nur für den Dienstgebrauch",
            "number": "Ratsvorlage Nr. 94/86",
            "house": "Rat des Kreises Geraberg",
            "grid": [
                [(4, "Gegenstand", _SNOW), (2, "vom", "29. 9. 1986")],
                [
                    (3, "Einreicher", "Abt. Verkehr, Koll. Hölzel"),
                    (2, "Ratssitzung am", "9. 10. 1986"),
                    (1, "Punkt", "3"),
                ],
                [(3, "Gremium", "Rat des Kreises"), (3, "Anlagen", "Maßnahmeplan")],
            ],
            "who": [
                ("Verantwortlich:", "Kreisrat für Verkehr"),
                ("Termin:", "15. Oktober 1986"),
            ],
            "signatures": [
                [
                    (76, True, "Hölzel\nKreisrat für Verkehr"),
                    (300, True, "Sachse\n1. Stellvertreter des Vorsitzenden"),
                ]
            ],
        },
        body="""\
## beschlussvorschlag | Beschlußentwurf

1. Der Maßnahmeplan zur Sicherung des Winterdienstes wird bestätigt.

2. Die Bürgermeister gewährleisten, daß bis zum 15. Oktober in allen Gemeinden Einsatzstäbe
arbeiten.

@who

## begruendung | Begründung

Im vergangenen Winter waren an elf Tagen Straßen des Kreises nicht befahrbar. Die Versorgung der
Bevölkerung und der Transport der Werktätigen der Schicht III konnten nur durch Einsatz von Technik
der LPG gesichert werden. Der Ratsbeschluß Nr. 71/85 wurde in drei Punkten nicht erfüllt.

Zur Verfügung stehen neun Streufahrzeuge, von denen sieben einsatzbereit sind. Für zwei fehlen
Achsen des W 50. Sie werden nach Zusage des VEB IFA-Vertrieb im November geliefert. An Streumitteln
sind 2 140 t Kies und 610 t Salz eingelagert.

Mit den Betrieben wurden 24 Vereinbarungen über den Einsatz von Kräften abgeschlossen.
""",
    ),
    _paper(
        id="kreis-geraberg-1974-ferienaktion",
        city="Kreis Geraberg",
        year=1974,
        print="typewriter",
        purpose="'Information' at the upper right without a number, copies counted in the secrecy"
        " line, cells with a body in the dative, one name without ink",
        metadata=meta(
            title=_HOLIDAY,
            kind="informationsvorlage",
            date="1974-05-20",
            consultations=[meeting("Rat des Kreises", "1974-05-30", agenda_item="7")],
            signatories=[signed_by("Ingeborg Pohle", "Kreisschulrat", mark="gez.")],
        ),
        form={
            "secret": "4. Ausfertigung, 6 Blatt",
            "number": "Informationsvorlage",
            "house": "Rat des Kreises Geraberg",
            "grid": [
                [(4, "Gegenstand", _HOLIDAY), (2, "vom", "20. 5. 1974")],
                [
                    (3, "Einreicher", "Abt. Volksbildung"),
                    (2, "Ratssitzung am", "30. 5. 1974"),
                    (1, "Punkt", "7"),
                ],
                [(1, "Gremium", "Rat des Kreises")],
            ],
            "who": [],
            "signatures": [[(76, False, "gez. Ingeborg Pohle\nKreisschulrat")]],
        },
        body="""\
## sonstige

In diesem Sommer nehmen 4 870 Kinder an der Feriengestaltung teil, das sind 86 Prozent aller
Schüler der Klassen 1 bis 7. In den Betriebsferienlagern stehen 1 920 Plätze, in den Zentralen
Pionierlagern 310 Plätze zur Verfügung. Die übrigen Kinder besuchen die örtlichen Ferienspiele.

Probleme gibt es bei der Gewinnung von Helfern. Von 340 benötigten Gruppenleitern sind 271
gewonnen, darunter 96 Studenten der Pädagogischen Hochschule.

Die Versorgung mit Obst ist mit dem Großhandel vertraglich gesichert. Die Hygieneinspektion hat das
Lager Friedrichsbrunn bisher nicht abgenommen, weil die Küche nicht gefliest ist. Der Betrieb hat
den Abschluß der Arbeiten bis zum 25. Juni zugesagt.""",
    ),
)
