"""2000 and 2022: answers of a Landrat to members, sent as letters with a number of their own."""

from functools import partial

from samples.make.layouts import amtsantwort as form
from samples.make.paper import Paper, meta, signed_by

_WOLF = "Schäden durch Wölfe und Stand der Anträge auf Schutzzäune"
_NET = "Mängel an den Kreisstraßen K 17 und K 23"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="answers of Kreise to questions of members; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="landkreis-dahmeheide-2022-af-071-22-a",
        city="Landkreis Dahmeheide",
        year=2022,
        print="laser",
        purpose="letter with names of the house in its head who do not sign, number of the question"
        " and the answer's own in brackets below the subject, answers as sections, a closing"
        " and one role before the name",
        metadata=meta(
            number="AF 071/22-A",
            title=_WOLF,
            kind="antwort",
            date="2022-09-19",
            signatories=[signed_by("Jördis Rautenberg", "Landrätin", signed=True)],
            references=["AF 071/22"],
        ),
        form={
            "house": "Landkreis Dahmeheide\nDie Landrätin",
            "names": "Jördis Rautenberg, Landrätin\nMirko Sandau, 1. Beigeordneter\nTelefon 03375 "
            "26-1001\nZeichen: 39/Wo-22",
            "to": "Mitglied des Kreistages\nHerrn Roland Fechner",
            "day": "Dahmeheide, 19. September 2022",
            "kind": "Beantwortung Ihrer Anfrage",
            "title": _WOLF,
            "under": "Ihre Anfrage AF 071/22 vom 29. August 2022 (diese Antwort: AF 071/22-A)",
            "signatures": [
                [(76, False, "Mit freundlichen Grüßen")],
                [(76, True, "Jördis Rautenberg\nLandrätin")],
            ],
        },
        body="""\
## sonstige

Sehr geehrter Herr Fechner,

zu Ihren Fragen kann ich Folgendes mitteilen.

## antwort | Zu Frage 1:

In den Jahren 2019 bis 2021 wurden dem Veterinäramt 47 Übergriffe gemeldet, bei denen ein Wolf als
Verursacher festgestellt oder nicht auszuschließen war. Getötet oder verletzt wurden 162 Schafe,
neun Ziegen und vier Kälber.

| Jahr | Übergriffe | Tiere |
| 2019 | 12 | 38 |
| 2020 | 19 | 71 |
| 2021 | 16 | 66 |

## antwort | Zu Frage 2:

Über Anträge auf Förderung entscheidet das Landesamt. Dem Landkreis ist bekannt, dass 58 Betriebe
einen Zaun oder Hunde beantragt haben. Bewilligt wurden 44 Anträge, im Mittel nach elf Wochen.

## antwort | Zu Frage 3:

Eine Entnahme wurde bisher nicht genehmigt. Ein Antrag aus dem Raum Halbe wurde zurückgenommen,
nachdem der Zaun erhöht worden war.""",
    ),
    _paper(
        id="landkreis-dahmeheide-2000-af-018-00-a",
        city="Landkreis Dahmeheide",
        year=2000,
        print="inkjet",
        purpose="older head with other names, no salutation, answer in one part, signed in whose"
        " stead by one of those named in the head",
        metadata=meta(
            number="AF 018/00-A",
            title=_NET,
            kind="antwort",
            date="2000-03-27",
            signatories=[
                signed_by("Horst Lindner", "Beigeordneter", mark="In Vertretung", signed=True)
            ],
            references=["AF 018/00"],
        ),
        form={
            "house": "Landkreis Dahmeheide\nDer Landrat",
            "names": "Dr. Wolfgang Petzold, Landrat\nHorst Lindner, Beigeordneter\nTelefon 03375 "
            "26-0\nZeichen: 66/str-00",
            "to": "Fraktion Bauern und Ländlicher Raum\nim Kreistag",
            "day": "Dahmeheide, 27. März 2000",
            "kind": "Beantwortung Ihrer Anfrage",
            "title": _NET,
            "under": "Ihre Anfrage AF 018/00 vom 3. März 2000 (diese Antwort: AF 018/00-A)",
            "signatures": [
                [(76, False, "Mit freundlichen Grüßen")],
                [(76, True, "In Vertretung@Horst Lindner\nBeigeordneter")],
            ],
        },
        body="""\
## antwort

Die K 17 wurde zwischen Briesen und der Kreisgrenze im Jahr 1993 mit einer Deckschicht versehen.
Der Unterbau stammt aus den dreißiger Jahren und trägt den Verkehr der Kieswerke nicht. Der
Landkreis hat die Geschwindigkeit im Februar auf 50 km/h beschränkt.

Für 2001 ist der Ausbau auf 2,3 Kilometern zur Förderung angemeldet. Sollte der Bescheid ausbleiben,
werden nur die Schadstellen an den Rändern beseitigt.

An der K 23 sind die Arbeiten am Durchlass abgeschlossen. Die Umleitung wird am 14. April
aufgehoben.""",
    ),
)
