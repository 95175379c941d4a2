"""1987 and 2005: longer papers of a Kreis that end with what its bodies made of them."""

from functools import partial

from samples.make.layouts import gang_am_ende as form
from samples.make.paper import Paper, meeting, meta, signed_by

_CARE = "Bericht über die Lage der Altenpflege und Grundsätze für die Förderung"
_PUBLIC = "Teilnahme des Kreises am Modellversuch Bürgerbus"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="papers of Kreise; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="kreis-nahewald-1987-kt-87-31",
        city="Kreis Nahewald",
        year=1987,
        print="laser",
        purpose="headings that run into their text with letters before them, long text over two"
        " pages, lines at the end with body, day, votes and outcome, number at the right of"
        " the house, matter in the middle",
        metadata=meta(
            number="KT 87/31",
            title=_CARE,
            kind="beschlussvorlage",
            date="1987-09-14",
            consultations=[
                meeting("Sozialausschuß", "1987-10-06", result="einstimmig angenommen"),
                meeting("Kreisausschuß", "1987-10-19", result="angenommen", votes=(8, 2, None)),
                meeting("Kreistag", "1987-11-09", result="angenommen", votes=(29, 11, 3)),
            ],
            signatories=[
                signed_by("Hans Rumetsch", "Landrat", signed=True),
                signed_by("Erika Baltes", "Kreisbeigeordnete", signed=True),
            ],
            references=["KT 84/12"],
        ),
        form={
            "house": "Kreisverwaltung Nahewald\n14. September 1987",
            "number": "Beschlußvorlage\nKT 87/31",
            "title": _CARE,
            "by": "vorgelegt vom Kreissozialamt",
            "fate_title": "Gang der Beratungen",
            "fate": [
                "Sozialausschuß, 6. Oktober 1987: einstimmig angenommen",
                "Kreisausschuß, 19. Oktober 1987: angenommen, 8 Ja, 2 Nein",
                "Kreistag, 9. November 1987: angenommen, 29 Ja, 11 Nein, 3 Enthaltungen",
            ],
            "head": [("KT 87/31", "left"), ("{page}", "right")],
            "signatures": [
                [
                    (84, True, "Hans Rumetsch\nLandrat"),
                    (320, True, "Erika Baltes\nKreisbeigeordnete"),
                ]
            ],
        },
        body="""\
##= sonstige | A. Auftrag: Mit der Vorlage KT 84/12 hat der Kreistag die Verwaltung gebeten, alle
drei Jahre über die Versorgung alter Menschen zu berichten.

##= sachverhalt | B. Sachstand: Im Kreis leben 21.400 Menschen, die älter sind als 65 Jahre; ihr
Anteil stieg seit 1980 von 15,1 auf 17,3 vom Hundert. In den neun Heimen stehen 684 Plätze zur
Verfügung, davon 291 für Pflegebedürftige. Alle Pflegeplätze sind belegt, die Wartezeit beträgt bis
zu vierzehn Monate.

Ambulante Dienste bestehen in fünf der sechs Verbandsgemeinden. Sie betreuten 1986 zusammen 940
Personen, ein Viertel mehr als im Jahr zuvor. Träger sind drei Sozialstationen der Kirchen und zwei
Vereine. In der Verbandsgemeinde Hunsrückhöhe wird die Pflege allein von einer Gemeindeschwester
geleistet, die im nächsten Jahr in den Ruhestand tritt.

Tagespflege gibt es nicht. Nach einer Befragung der Hausärzte würden mindestens 60 Familien sie in
Anspruch nehmen, wenn der Fahrdienst gesichert ist.

##= sonstige | C. Bewertung der Träger: Die Sozialstationen halten die Pauschalen der Krankenkassen
für nicht kostendeckend. Sie weisen darauf hin, daß Fahrzeiten von mehr als zwanzig Minuten nicht
vergütet werden.

Die Heime klagen über den Mangel an examinierten Kräften. Von 38 Schülern der Altenpflegeschule
haben im Sommer 22 die Prüfung abgelegt; nur neun sind im Kreis geblieben.

##= sonstige | D. Grundsätze: Künftig soll vorrangig gefördert werden, was den Verbleib in der
eigenen Wohnung ermöglicht.

1. Jede Verbandsgemeinde erhält bis 1990 eine Sozialstation.

2. Der Kreis beteiligt sich an den Personalkosten mit einem Viertel, höchstens mit 14.000 DM je
Stelle.

3. Eine Tagespflege mit zwölf Plätzen wird als Versuch eingerichtet.

4. Neue Heimplätze werden nur gefördert, wenn mindestens die Hälfte der Pflege dient.

##= finanzielle_auswirkungen | E. Kosten: Die Förderung der Stationen erfordert vom Jahr 1988 an
238.000 DM statt bisher 151.000 DM, die Tagespflege im ersten Jahr 90.000 DM. Für den Bau eines
Heimes in Hunsrückhöhe wird ein Zuschuß von 1,2 Millionen DM in der Finanzplanung für 1990
vorgemerkt.

##= beschlussvorschlag | F. Beschlußvorschlag: Der Kreistag nimmt den Bericht zur Kenntnis und
stimmt den Grundsätzen zu.
""",
    ),
    _paper(
        id="kreis-nahewald-2005-kt-05-08",
        city="Kreis Nahewald",
        year=2005,
        print="laser",
        purpose="motion in the same form with three headings run in, one line of outcome with a"
        " rejection, one signer with gez.",
        metadata=meta(
            number="KT 05/08",
            title=_PUBLIC,
            kind="antrag",
            date="2005-02-28",
            consultations=[
                meeting("Kreistag", "2005-03-21", result="abgelehnt", votes=(17, 21, None)),
            ],
            signatories=[signed_by("Gisela Hauck", "FWG-Fraktion", mark="gez.")],
        ),
        form={
            "house": "FWG-Fraktion im Kreistag Nahewald\n28. Februar 2005",
            "number": "Antrag\nKT 05/08",
            "title": _PUBLIC,
            "by": "eingebracht von Gisela Hauck",
            "fate_title": "Gang der Beratungen",
            "fate": ["Kreistag, 21. März 2005: abgelehnt, 17 Ja, 21 Nein"],
            "head": [("KT 05/08", "left"), ("{page}", "right")],
            "signatures": [[(84, False, "gez. Gisela Hauck\nFWG-Fraktion")]],
        },
        body="""\
##= antrag | A. Antrag: Der Kreis bewirbt sich um die Teilnahme am Modellversuch des Landes und
stellt im Haushalt 20.000 Euro bereit.

##= begruendung | B. Begründung: In elf Dörfern fährt außer den Schulbussen kein öffentliches
Verkehrsmittel. In zwei Nachbarkreisen wird ein Kleinbus von Ehrenamtlichen gefahren; das Land
bezahlt Fahrzeug und Ausbildung.

Fünf Ortsbürgermeister haben erklärt, daß sie Fahrerinnen und Fahrer finden werden. Der Bus soll an
drei Tagen in der Woche zu festen Zeiten zum Krankenhaus und zum Markt fahren.

##= sonstige | C. Frist: Bewerbungen sind bis zum 31. März einzureichen.
""",
    ),
)
