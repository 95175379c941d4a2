"""2014 and 2023: papers with the number of a file system over everything."""

from functools import partial

from samples.make.layouts import doppelnummer as form
from samples.make.paper import Paper, meeting, meta, signed_by

_TREE = "Baumfällungen für die Erweiterung der Feuerwache Ost"
_FAIR = "Marktsatzung: Zulassung von Imbisswagen"
_HEAD = ["Gremium", "Datum", "Sitzung", "Art"]

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="papers printed from file systems; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="ostingen-2023-vorlage-54-2023",
        city="Ostingen",
        year=2023,
        print="laser",
        purpose="'eAkte-ID 2023-118745' in bold over everything is the file system's, own number"
        " 'Vorlage 54/2023' in a pair below; column Sitzung with words for status",
        metadata=meta(
            number="54/2023",
            title=_TREE,
            kind="beschlussvorlage",
            public=False,
            date="2023-06-01",
            consultations=[
                meeting("Umweltausschuss", "2023-06-15", True, role="Anhörung"),
                meeting("Magistrat", "2023-06-19", False, role="Vorberatung"),
                meeting("Stadtverordnetenversammlung", "2023-06-29", True, role="Beschluss"),
            ],
            signatories=[signed_by("Volker Pfaff", "Stadtbaurat", mark="gez.")],
            references=["31/2022"],
        ),
        form={
            "system": "eAkte-ID 2023-118745",
            "house": "Magistrat der Stadt Ostingen",
            "kind": "Beschlussvorlage",
            "pairs": [
                ("Vorlage 54/2023", "Hochbauamt"),
                ("Stand: 01.06.2023", "Auskunft: Frau Demir, -2218"),
            ],
            "bodies": [
                _HEAD,
                ["Umweltausschuss", "15.06.2023", "öffentlich", "Anhörung"],
                ["Magistrat", "19.06.2023", "nichtöffentlich", "Vorberatung"],
                ["Stadtverordnetenversammlung", "29.06.2023", "öffentlich", "Beschluss"],
            ],
            "title": _TREE,
            "signatures": [[(330, False, "gez. Volker Pfaff\nStadtbaurat")]],
        },
        body="""\
## beschlussvorschlag | Beschlussvorschlag

Der Fällung von elf Bäumen auf dem Grundstück Hanauer Straße 210 wird zugestimmt. Es werden 22 Bäume
gepflanzt, davon mindestens acht auf demselben Grundstück.

## begruendung | Begründung

Die Halle für drei weitere Fahrzeuge (Vorlage 31/2022) lässt sich nur nach Süden anbauen. Dort
stehen sechs Hainbuchen, vier Ahorne und eine Linde von 1920. Die Linde kann nach Meinung der
Gutachterin nicht verpflanzt werden.

Eine Variante mit Zufahrt von Norden hätte die Linde erhalten, aber die Ausrückzeit um 40 Sekunden
verlängert. Die Feuerwehr lehnt das ab.

## sonstige | Klimawirkung

Die neuen Bäume gleichen den Verlust an Schatten nach etwa 25 Jahren aus.
""",
    ),
    _paper(
        id="ostingen-2014-marktsatzung",
        city="Ostingen",
        year=2014,
        print="laser",
        purpose="number of the file system and its bar-like line but no number of the paper: pairs"
        " hold office and day, kind Informationsvorlage, one body without status, ink",
        metadata=meta(
            title=_FAIR,
            kind="informationsvorlage",
            date="2014-09-30",
            consultations=[meeting("Wirtschaftsausschuss", "2014-10-14", role="Kenntnisnahme")],
            signatories=[signed_by("Carola Heß", "Amtsleiterin", signed=True)],
        ),
        form={
            "system": "Dok.-ID 0007734412 / d.3",
            "house": "Magistrat der Stadt Ostingen",
            "kind": "Informationsvorlage",
            "pairs": [("Ordnungsamt", "Stand: 30.09.2014")],
            "bodies": [_HEAD, ["Wirtschaftsausschuss", "14.10.2014", "", "Kenntnisnahme"]],
            "title": _FAIR,
            "signatures": [[(330, True, "Carola Heß\nAmtsleiterin")]],
        },
        body="""\
## sachverhalt | Sachstand

Auf dem Wochenmarkt dürfen seit 2009 höchstens drei Imbisse stehen. Für das kommende Jahr bewerben
sich neun, darunter zwei mit veganen Gerichten. Nach einem Urteil des Verwaltungsgerichtshofs
genügt es nicht, die Plätze immer an dieselben zu vergeben.

Das Amt wird künftig alle zwei Jahre auswählen und dabei Angebot, Gestaltung und Müllvermeidung
bewerten. Bekannte Händler erhalten dafür keine Punkte mehr.

## fazit | Ergebnis

Die Satzung muss nicht geändert werden. Die Kriterien werden im November veröffentlicht.
""",
    ),
)
