import datetime as dt

import pytest

from pipeline.stages.extract.closing_lines import MARK
from tests.factories import a_page
from tests.papers import ink_at, judged

PAPER = """
STADT MUSTER
Drucksache 0565/23

Betreff: Neubau der Turnhalle am Anger

Sachverhalt
Der Neubau wird im kommenden Jahr begonnen und soll im Herbst beendet werden.
Die Kosten trägt die Stadt i. V. m. § 4 der Satzung, wie es im Vertrag steht.



{closing}
"""


def signed(closing, **fields):
    found = judged(a_page(PAPER.format(closing=closing), **fields)).metadata.signatories or ()
    return [
        (s.name and s.name.value, s.role and s.role.value, s.mark and s.mark.value) for s in found
    ]


@pytest.mark.parametrize(
    ("closing", "expected"),
    [
        pytest.param("gez. Wolfram Jäger", [("Wolfram Jäger", None, "gez.")], id="gez"),
        pytest.param(
            "gez. Dr. Eberhard Fischer", [("Dr. Eberhard Fischer", None, "gez.")], id="title"
        ),
        pytest.param(
            "20.03.2023, gez. A. Bausewein", [("A. Bausewein", None, "gez.")], id="date-before"
        ),
        pytest.param(
            "gez. Schultheiß Maier", [("Maier", "Schultheiß", "gez.")], id="office-before-the-name"
        ),
        pytest.param(
            "gez. Pfarrer Eckehard Senf",
            [("Pfarrer Eckehard Senf", None, "gez.")],
            id="a-calling-is-part-of-the-name",
        ),
        pytest.param(
            "gez. Otto, Berg, Huber",
            [("Otto", None, "gez."), ("Berg", None, "gez."), ("Huber", None, "gez.")],
            id="parted-by-commas",
        ),
        pytest.param(
            "gez. Karl Otto, Amtsleiter", [("Karl Otto", "Amtsleiter", "gez.")], id="one-comma"
        ),
        pytest.param(
            "Mit freundlichen Gruessen\nDieter Vennhaus\nFraktion UWG",
            [("Dieter Vennhaus", "Fraktion UWG", None)],
            id="greeting-of-a-mail",
        ),
        pytest.param("I, V. Jens Harbers", [("Jens Harbers", None, "I, V.")], id="worn-full-stop"),
        pytest.param("I, V und VI werden beschlossen.", [], id="numerals"),
        pytest.param(
            "Der Stadtpräsident:\nDr, Hefti",
            [("Dr. Hefti", "Stadtpräsident", None)],
            id="title-with-a-comma",
        ),
        pytest.param("gez. Manfred Strauß (UB)", [("Manfred Strauß", None, "gez.")], id="party"),
        pytest.param(
            "Herzliche Grüße,\nGünter Winkel für den Stadtteilbeirat Bühlenbach",
            [("Günter Winkel", "für den Stadtteilbeirat Bühlenbach", None)],
            id="in-whose-name",
        ),
        pytest.param(
            "Herzliche Grüße,\nStadtteilbeirat Bühlenbach",
            [("Stadtteilbeirat Bühlenbach", None, None)],
            id="greeting",
        ),
        pytest.param(
            "In Vertretung\nGisela Nacken\nBeigeordnete",
            [("Gisela Nacken", "Beigeordnete", "In Vertretung")],
            id="in-vertretung",
        ),
        pytest.param(
            "In Vertretung:\ngez. Dr. Wendt\nStadtkaemmerer",
            [("Dr. Wendt", "Stadtkaemmerer", "In Vertretung")],
            id="two-marks-are-one",
        ),
        pytest.param(
            "gez. Henriette Reker          gez. Ralph Sterck\n"
            "Oberbürgermeisterin           Ratsmitglied",
            [
                ("Henriette Reker", "Oberbürgermeisterin", "gez."),
                ("Ralph Sterck", "Ratsmitglied", "gez."),
            ],
            id="two-columns",
        ),
        pytest.param(
            "Philipp\nOberbürgermeister", [("Philipp", "Oberbürgermeister", None)], id="no-mark"
        ),
        pytest.param(
            "unterzeichnet von:\nDetlef Hofmann\nTilman Pfannkuch",
            [("Detlef Hofmann", None, None), ("Tilman Pfannkuch", None, None)],
            id="list",
        ),
        pytest.param(
            "gez. Georg Heindl\n\nFür die Richtigkeit:\nKraus\nVerwaltungsangestellte",
            [("Georg Heindl", None, "gez.")],
            id="who-certifies-does-not-sign",
        ),
        pytest.param(
            "gez. Pfarrer i. R. Ernst Wieners",
            [("Pfarrer i. R. Ernst Wieners", None, "gez.")],
            id="retired",
        ),
        pytest.param(
            "Der Magistrat.\nDr. Bender.\nTrentin.",
            [("Dr. Bender", None, None), ("Trentin", None, None)],
            id="below-a-college",
        ),
        pytest.param(
            "14.04.93, Brodhun\nDezernentin für Kultur",
            [("Brodhun", "Dezernentin für Kultur", None)],
            id="day-and-name",
        ),
        pytest.param(
            "1. A. Seegerling\nAmtsleiterin",
            [("Seegerling", "Amtsleiterin", "1. A.")],
            id="misread-mark",
        ),
        pytest.param(
            "gez. i. V. Karl Otto\nErster Beigeordneter",
            [("Karl Otto", "Erster Beigeordneter", "i. V.")],
            id="two-marks-in-a-line",
        ),
        pytest.param("gez. Karl Otto und Fraktion", [("Karl Otto", None, "gez.")], id="and-others"),
        pytest.param(
            "gez. Karl Otto (CDU), Ute Berg (SPD)",
            [("Karl Otto", None, "gez."), ("Ute Berg", None, "gez.")],
            id="names-with-parties",
        ),
        pytest.param(
            "gez. Karl Otto, Erster Beigeordneter",
            [("Karl Otto", "Erster Beigeordneter", "gez.")],
            id="an-office-is-no-second-name",
        ),
        pytest.param(
            "(Karl Otto)\nBürgermeister", [("Karl Otto", "Bürgermeister", None)], id="in-brackets"
        ),
        pytest.param("Muster, den 3. Mai 2012\nStadtarchiv", [], id="a-place-is-no-name"),
        pytest.param(
            "In Vertretung\n\n\n\n\nManfred Oestmann\nErster Kreisrat",
            [("Manfred Oestmann", "Erster Kreisrat", "In Vertretung")],
            id="room-to-sign",
        ),
        pytest.param(
            "gez. Jonas Weickert\nArbeitsgemeinschaft Südstadt",
            [("Jonas Weickert", "Arbeitsgemeinschaft Südstadt", "gez.")],
            id="a-group-below-a-mark",
        ),
        pytest.param(
            "gez. Anneke Steinbeck, sachkundige Einwohnerin",
            [("Anneke Steinbeck", "sachkundige Einwohnerin", "gez.")],
            id="an-office-that-begins-small",
        ),
        pytest.param(
            "Vollmer\nStadtverordnetenvorstehber",
            [("Vollmer", "Stadtverordnetenvorstehber", None)],
            id="an-office-with-a-misread-letter",
        ),
        pytest.param(
            "gez. Ute Berg\nAmtsleiterin\nBeratungsfolge\nGremium      Ja    Nein  Ergebnis\n"
            "Stadtrat     24    11    beschlossen",
            [("Ute Berg", "Amtsleiterin", "gez.")],
            id="the-head-of-a-table-is-no-name",
        ),
        pytest.param(
            "gez. Peter Finke\n\nf.d.R.\nSilke Oellers\nGeschäftsführerin",
            [("Peter Finke", None, "gez.")],
            id="a-certificate-in-small-letters",
        ),
        pytest.param(
            "gez.\n\\Wolfhard Kettner\nFraktionssprecher",
            [("Wolfhard Kettner", "Fraktionssprecher", "gez.")],
            id="a-speck-before-a-name",
        ),
        pytest.param(
            "Rolf Hinse          Mechthild Brauck",
            [("Rolf Hinse", None, None), ("Mechthild Brauck", None, None)],
            id="a-row-of-names",
        ),
        pytest.param(
            "Der Ausschuß.\nPetersen. Wichmann. Dr. Sievers.",
            [("Petersen", None, None), ("Wichmann", None, None), ("Dr. Sievers", None, None)],
            id="a-row-in-an-old-print",
        ),
        pytest.param(
            "Berlin, den 08.01.2013\nMonika Kamin\nFraktion Offene Stadt",
            [("Monika Kamin", "Fraktion Offene Stadt", None)],
            id="below-place-and-day",
        ),
        pytest.param(
            "Übersichtsplan\ngez. Angela Gram\nOberbürgermeisterin",
            [("Angela Gram", "Oberbürgermeisterin", "gez.")],
            id="a-word-above-is-no-fellow",
        ),
        pytest.param(
            "STADT ERLANGEN\ngez. Helga Brendel\nVorsitzende",
            [("Helga Brendel", "Vorsitzende", "gez.")],
            id="a-city-in-capitals-is-no-fellow",
        ),
        pytest.param(
            "gez. Karl Otto        .........\nBürgermeister         Stadtdirektor",
            [("Karl Otto", "Bürgermeister", "gez."), (None, "Stadtdirektor", None)],
            id="a-place-left-empty",
        ),
        pytest.param(
            "gez. Dr. v. Hartmann\nOberbürgermeister",
            [("Dr. v. Hartmann", "Oberbürgermeister", "gez.")],
            id="short-particle",
        ),
        pytest.param(
            "gez. A. B., Fraktionsvorsitzender",
            [("A. B.", "Fraktionsvorsitzender", "gez.")],
            id="initials-alone",
        ),
        pytest.param("gez.: FDP-Fraktion", [], id="a-group-is-no-name"),
        pytest.param(
            "gez. Stadtrat Müller", [("Müller", "Stadtrat", "gez.")], id="office-before-the-name"
        ),
        pytest.param(
            "gez. Frau Schmandt", [("Frau Schmandt", None, "gez.")], id="frau-is-no-office"
        ),
        pytest.param(
            "Dipl.-Verw.wirt (FH) Uwe Lange\nAmtsleiter",
            [("Dipl.-Verw.wirt (FH) Uwe Lange", "Amtsleiter", None)],
            id="degree",
        ),
        pytest.param(
            "gez. Karl Otto und Ute Berg",
            [("Karl Otto", None, "gez."), ("Ute Berg", None, "gez.")],
            id="two-names-and",
        ),
        pytest.param(
            "gez. Karl Otto MdL", [("Karl Otto", None, "gez.")], id="member-of-parliament"
        ),
        pytest.param(
            "Karl Otto\n- Bürgermeister -", [("Karl Otto", "Bürgermeister", None)], id="dashes"
        ),
        pytest.param(
            "gez. Kunze\n1. Stellv. d. Vorsitzenden d. Rates",
            [("Kunze", "1. Stellv. d. Vorsitzenden d. Rates", "gez.")],
            id="a-numbered-office",
        ),
        pytest.param(
            "Frau Lemke          Harnisch           Dr. Oppen",
            [("Frau Lemke", None, None), ("Harnisch", None, None), ("Dr. Oppen", None, None)],
            id="a-row-of-three",
        ),
        pytest.param("Dr. Borsdorf          Beifall", [], id="a-speaker-and-applause"),
        pytest.param(
            "Im Auftrag\nHoffmeister\nSenatsrat",
            [("Hoffmeister", "Senatsrat", "Im Auftrag")],
            id="a-surname-like-an-office",
        ),
        pytest.param(
            "Mag.a Ulrike Prasch\nGemeinderätin",
            [("Mag.a Ulrike Prasch", "Gemeinderätin", None)],
            id="an-austrian-degree",
        ),
        pytest.param(
            "In Vertretung\nwehner\nBürgermeister",
            [("Wehner", "Bürgermeister", "In Vertretung")],
            id="a-capital-read-as-small",
        ),
        pytest.param(
            "verantwortlicher\nBeigeordneter      Dr. Arndt Seibold, Beigeordneter",
            [("Dr. Arndt Seibold", "Beigeordneter", None)],
            id="an-office-that-captions-its-bearer",
        ),
        pytest.param(
            "Mit freundlichem Gruß\nSilvia Terbrüggen\nSachkundige Bürgerin, Die Grünen",
            [("Silvia Terbrüggen", "Sachkundige Bürgerin, Die Grünen", None)],
            id="what-a-person-is",
        ),
        pytest.param(
            "gezeichnet         gez. Dirk Sauerbier, Betriebsleiter",
            [("Dirk Sauerbier", "Betriebsleiter", "gez.")],
            id="a-mark-that-captions",
        ),
        pytest.param(
            "Der Präsident:               Der Schreiber:\n\n\n"
            "E. Wüthrich                  H. Lüscher",
            [("E. Wüthrich", "Präsident", None), ("H. Lüscher", "Schreiber", None)],
            id="an-office-that-is-a-surname-without-its-article",
        ),
        pytest.param(
            "Mit freundlichen Grüßen\nHanna Schreiber",
            [("Hanna Schreiber", None, None)],
            id="the-surname",
        ),
        pytest.param(
            "Kämmerer                     Bürgermeister\n"
            "Hinrich Cordes               Wilfried Lüers\n\nBeratungen",
            [("Hinrich Cordes", "Kämmerer", None), ("Wilfried Lüers", "Bürgermeister", None)],
            id="a-heading-below-names",
        ),
        pytest.param(
            "Ines Wolk                     Peter Brandl\n"
            "Fraktion der SPD              Fraktion Bündnis 90/Die Grünen",
            [
                ("Ines Wolk", "Fraktion der SPD", None),
                ("Peter Brandl", "Fraktion Bündnis 90/Die Grünen", None),
            ],
            id="the-group-below",
        ),
        pytest.param(
            "Linus Kramer                  Beschluss Nr. 4\nFraktion Die Klugen",
            [("Linus Kramer", "Fraktion Die Klugen", None)],
            id="a-group-nobody-knows",
        ),
        pytest.param("Offene Fragen\nFraktionszwang", [], id="no-group"),
        pytest.param(
            "SPD-Fraktion          FDP/DVP-Fraktion\n\n\n\nGisela Rau            Walter Ehmann",
            [
                ("Gisela Rau", "SPD-Fraktion", None),
                ("Walter Ehmann", "FDP/DVP-Fraktion", None),
            ],
            id="the-group-above-the-room-to-sign",
        ),
        pytest.param(
            "SPD-Fraktion\ngez. Gisela Rau\ngez. Walter Ehmann",
            [("Gisela Rau", None, "gez."), ("Walter Ehmann", None, "gez.")],
            id="a-group-that-heads-a-list",
        ),
        pytest.param(
            "Namens des Rates\nDer Präsident:\n\n\nE, Wüthrich",
            [("E. Wüthrich", "Präsident", None)],
            id="a-comma-for-a-stop",
        ),
        pytest.param(
            "Uta Feistel              Bernd Knabe\nWerkleiterin             Kaufmännischer Leiter",
            [("Uta Feistel", "Werkleiterin", None), ("Bernd Knabe", "Kaufmännischer Leiter", None)],
            id="leader-of-what",
        ),
        pytest.param("(gez.) Dr. Buff.", [("Dr. Buff", None, "(gez.)")], id="mark-in-brackets"),
        pytest.param(
            "J. V.\n\nHinrichsen\nKreisdeputierter",
            [("Hinrichsen", "Kreisdeputierter", "J. V.")],
            id="typed-J-for-I",
        ),
        pytest.param(
            "J. A. Otto\nBürgermeister", [("J. A. Otto", "Bürgermeister", None)], id="initials"
        ),
        pytest.param("Hartung\nBürgermeister", [("Hartung", "Bürgermeister", None)], id="Hartung"),
        pytest.param("Verteiler:\nAmt 20, Amt 23", [], id="distribution-list"),
        pytest.param("", [], id="unsigned"),
    ],
)
def test_who_signs(closing, expected):
    assert signed(closing) == expected


def test_ink_above_a_typed_name():
    drawing = PAPER.format(closing="\n\nRothe\nStellvertreter des Oberbürgermeisters\nfür Bauwesen")
    row = drawing.strip("\n").split("\n").index("Rothe")
    page = a_page(drawing, inks=(ink_at(0, row - 1),))
    found = judged(page).metadata.signatories or ()
    assert [
        (s.name and s.name.value, s.role and s.role.value, s.signed and s.signed.value)
        for s in found
    ] == [("Rothe", "Stellvertreter des Oberbürgermeisters für Bauwesen", True)]


def test_the_date_of_a_signature():
    found = judged(PAPER.format(closing="20.03.2023, gez. A. Bausewein")).metadata.signatories or ()
    assert [s.date and s.date.value for s in found] == [dt.date(2023, 3, 20)]


PLACE_DAY = "Draustadt, am 12. April 2007\n\n\n{names}"


@pytest.mark.parametrize(
    ("names", "count"),
    [
        (
            "Christian Zernig             Harald Moser\nKulturreferent               Bürgermeister",
            2,
        ),
        ("\n" * 8 + "Harald Moser\nBürgermeister", 0),
    ],
    ids=["both-columns", "far-below"],
)
def test_the_place_and_day_above_names_date_them(names, count):
    page = PAPER.format(closing=PLACE_DAY.format(names=names))
    found = judged(page).metadata.signatories or ()
    assert found
    assert [s.date.value for s in found if s.date] == [dt.date(2007, 4, 12)] * count


TABLE = """
{heading}

Amtsleiter          Ralf Möbius            14.03.2022

Kämmerin            Cornelia Witt          16.03.2022

Bürgermeister       Dr. Jörg Hartmann
"""


@pytest.mark.parametrize(
    ("heading", "expected"),
    [
        ("Unterschriften", ["Ralf Möbius", "Cornelia Witt", "Dr. Jörg Hartmann"]),
        ("Verteiler", []),
    ],
)
def test_who_signs_in_a_table(heading, expected):
    found = judged(PAPER.format(closing=TABLE.format(heading=heading))).metadata.signatories or ()
    assert [s.name.value for s in found if s.name] == expected


ASKED = """
Kleine Anfrage
des Abgeordneten {who}, betreffend die Haltestelle am Dom

Die Straßenbahn hat die Haltestelle am Dom verlegt, und es kommt dort zu Stockungen.



Travemark, 3. November 1929.
                                        Ehlers.
"""


@pytest.mark.parametrize(("who", "expected"), [("Ehlers", ["Ehlers"]), ("Henze", [])])
def test_a_surname_alone_signs_if_the_head_says_whose_paper_it_is(who, expected):
    found = judged(ASKED.format(who=who)).metadata.signatories or ()
    assert [s.name.value for s in found if s.name] == expected


COVER = """
RAT DER STADT MUSTER

Ratsvorlage Nr. 12

Betr.:  Bereitstellung von Saatgut
{room}
{signs}
"""


def test_who_signs_a_cover_sheet():
    signs = "gez. Bräunlich      gez. Hausdorf\nBürgermeister       Stadtrat"
    text = "Beschluß\n\nDer Rat nimmt die Erhebung zur Kenntnis und gibt das Saatgut frei."
    found = judged(COVER.format(room="\n" * 40, signs=signs), text).metadata.signatories or ()
    assert [(s.name and s.name.value, s.role and s.role.value) for s in found] == [
        ("Bräunlich", "Bürgermeister"),
        ("Hausdorf", "Stadtrat"),
    ]


FORM = """
Berichtsvorlage Nr.: 09/0201-BE
Einreicher: Werkleitung

Betreff: Jahresbericht 2008

{signs}

Bericht:
Das Jahr schließt mit einem Überschuss von 214.300 Euro ab, geplant war ein Verlust.
In der Grünpflege fehlten im Mittel elf Beschäftigte, die Arbeiten gingen an Firmen.
"""


@pytest.mark.parametrize(
    ("signs", "expected"),
    [
        ("gez. Dr. Arnold Schütze\nOberbürgermeister", ["Dr. Arnold Schütze"]),
        (
            "Uta Feistel         Bernd Knabe\nWerkleiterin        Amtsleiter",
            ["Uta Feistel", "Bernd Knabe"],
        ),
        ("Uta Feistel\nWerkleiterin", []),
    ],
    ids=["marked", "side-by-side", "a-name-of-the-head"],
)
def test_who_signs_between_the_fields_and_the_text(signs, expected):
    found = judged(FORM.format(signs=signs)).metadata.signatories or ()
    assert [s.name.value for s in found if s.name] == expected


@pytest.mark.parametrize(
    ("line", "marked"),
    [
        pytest.param("bez. Kramer", True, id="worn-gez"),
        pytest.param("bez. der Kosten", False, id="bezüglich"),
        pytest.param("Kosten bez. Kramer", False, id="within-a-line"),
        pytest.param("Ii. A. Weber", True, id="worn-i-A"),
        pytest.param("II. A. Weber", False, id="a-second-part"),
        pytest.param("ii. a. weber", False, id="small-letters"),
    ],
)
def test_marks_whose_first_letter_is_worn(line, marked):
    assert (MARK.match(line) is not None) is marked
