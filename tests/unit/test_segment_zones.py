"""Head, body, closing, attached: what belongs to no section."""

import pytest

from models.layout import Zone
from pipeline.stages.arrange import arrange
from pipeline.stages.segment import sections, segment
from tests.factories import a_page

PROSE = """
Die Halle ist seit Jahren baufällig und kann von den Vereinen nicht
mehr genutzt werden. Der Ausschuss hat sich damit befasst.
"""


def zones(*drawings: str) -> dict[str, Zone]:
    pages = [a_page(drawing, page=number) for number, drawing in enumerate(drawings, 1)]
    segmentation = segment(arrange(pages))
    return {line.text: item.zone for item in segmentation.zoned for line in item.block.lines}


@pytest.mark.parametrize(
    "closing",
    [
        pytest.param("20.03.2023, gez. A. Bausewein\n\nDatum, Unterschrift", id="erfurt"),
        pytest.param("In Vertretung\n\nGisela Nacken\n\nBeigeordnete", id="aachen"),
        pytest.param(
            "Görlitz, den 12. April 1928\n\nDer Magistrat\n\ngez. Albrecht", id="goerlitz"
        ),
        pytest.param("Mit freundlichen Grüßen\n\nManfred Strobl", id="letter"),
        pytest.param("GEZ. HEESEMANN\n\nSTADTDIREKTOR", id="line-printer"),
        pytest.param("- Garten- und Tiefbauamt -", id="office-between-dashes"),
        pytest.param("Vorsitzender:\n\nHerwig Pointner", id="austria"),
        pytest.param("Jürgen Rössle\n\nLid, Verwaltungsdirektor", id="misread-office"),
        pytest.param("(Name und Anschrift sind bekannt)", id="nameless"),
        pytest.param("Er ist auch ohne Unterschrift gültig.", id="unsigned"),
        pytest.param("unterzeichnet von:\n\nWolfram Jäger", id="karlsruhe"),
        pytest.param("Rainer Lensing\n\nVorsitzender", id="no-sign-off"),
        pytest.param("Verteiler:\n\n2 x Ablage", id="distribution"),
        pytest.param("i. A. Holthusen", id="by-order"),
        pytest.param("1.V.\n\nHartmut Schultheiß\n\nStadtdirektor", id="misread-in-whose-stead"),
        pytest.param("Prüter\nSekretär des Rates\n\nVerteiler:\nAblage", id="name-over-office"),
        pytest.param("08.06.2023, i. A. S. Lorbeer", id="date-and-by-order"),
        pytest.param("Mit freundlichem Glückauf\n\nDieter Sobottka", id="regards-of-miners"),
        pytest.param("14.04.93, Brodhun\n\nDezernentin für Kultur", id="date-and-name"),
        pytest.param(
            "Rathenow, 20.09.2002\n\n1. A. Seegerling\n\nAmtsleiterin", id="misread-by-order"
        ),
        pytest.param("Mainz, 31.08.2009\n\nIrma See, Mitglied im Beirat", id="name-and-office"),
        pytest.param("Ulrike Rooth\n\nberufsm. Stadträtin", id="office-by-its-last-part"),
        pytest.param("Ritter,\n\nBürgermeister.\n\nKlemann,\n\nRatsschreiber.", id="old-print"),
        pytest.param("Mio = N\n\nTorsten Gehrke\n\nVerbandsvorsteher", id="ink-of-a-pen"),
        pytest.param("Hartmut Sommer ee en eseens\nBürgermeister", id="ink-in-the-name"),
        pytest.param(
            "Kampmann\nTechn. Beigeordneter\n\nDurchschrift an: Amt 32, Amt 61", id="copy-to"
        ),
        pytest.param("Dr. Zadek.    Lulay.\n\nDr. Heyl.    Obst.", id="members-that-sign"),
        pytest.param("In Dertretung\n\nDr. Kühnert\n\nStadtrat", id="misread-fraktur"),
        pytest.param("16. März 1994\n\nNAMENS DES STADTRATES", id="date-that-is-no-item"),
        pytest.param("Im Namen des Stadtrates\n\nDer Stadtpräsident:", id="switzerland"),
        pytest.param("Meta Seidel,\n\nStadtverordnete.", id="member"),
        pytest.param("Der Abteilungsvorstand:\n\n\n\nKarl Zefferer", id="office-room-name"),
        pytest.param("Wiesenthal, im Oktober 1996\n\nDer Präsident:", id="month-without-day"),
        pytest.param("Für richtigen Auszug\n\nDie Schreiberin", id="extract-certified"),
        pytest.param("Herzliche Grüße,\n\nGünter Winkelmann", id="warm-regards"),
        pytest.param(
            "Rothe\n\nStellvertreter des Oberbürgermeisters\n\nfür Bauwesen\n\nVerteiler:\nAblage",
            id="jena",
        ),
    ],
)
def test_closing(closing):
    found = zones(f"**Sachverhalt**\n{PROSE}\n\n{closing}")
    lines = [part for line in closing.split("\n") for part in line.split("    ") if part]
    assert {found[line] for line in lines} == {Zone.CLOSING}
    assert found["mehr genutzt werden. Der Ausschuss hat sich damit befasst."] is Zone.BODY


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("i. V. m. § 4 GemO wird die Satzung beschlossen.", id="in-connection-with"),
        pytest.param("„gez. Müller“ stand unter dem Beschluss von damals.", id="quoted"),
        pytest.param("Der Stadtrat hat der Vorlage im Mai zugestimmt.", id="office-in-a-sentence"),
        pytest.param("keine", id="short-text"),
        pytest.param("Mit freundlichen Nachbarn wird gerechnet.", id="friendly-neighbours"),
        pytest.param("14.04.93, 27.04.93 und 3.5.93", id="dates"),
        pytest.param("Die Versammlung entscheidet am 20. Juli 2021.", id="date-in-a-sentence"),
    ],
)
def test_no_closing(line):
    found = zones(f"**Sachverhalt**\n{PROSE}\n{line}")
    assert found[line] is Zone.BODY


def test_head_and_body():
    found = zones(
        f"""
        Stadt Köln

        Beschlussvorlage

        Betreff: Neubau der Halle

        Gremium                    Termin       TOP
        Hauptausschuss             28.11.2006   7
        Gemeinderat                12.12.2006   3

        **Sachverhalt**
        {PROSE}
        """
    )
    head = [text for text, zone in found.items() if zone is Zone.HEAD]
    assert head[:3] == ["Stadt Köln", "Beschlussvorlage", "Betreff: Neubau der Halle"]
    assert found["Sachverhalt"] is Zone.BODY
    assert found["28.11.2006"] is Zone.HEAD


@pytest.mark.parametrize(
    "form",
    [
        pytest.param("Finanzielle Auswirkungen      nein ☐   ja ☒", id="one-line"),
        pytest.param("Finanzielle Auswirkungen?\n\nNein", id="two-lines"),
        pytest.param(
            "Finanzielle Auswirkungen      nein ☐   ja ☒\n"
            "Anhörung Ortschaftsrat        nein ☒   ja ☐",
            id="table",
        ),
    ],
)
def test_form_boxes_are_no_section(form):
    segmentation = segment(arrange([a_page(f"**Sachverhalt**\n{PROSE}\n\n{form}")]))
    assert [p.heading for p in segmentation.passages] == ["Sachverhalt"]
    text = " ".join(line.text for p in segmentation.passages for b in p.blocks for line in b.lines)
    assert "Auswirkungen" not in text


def test_votes_are_no_form_boxes():
    votes = "Abstimmungsergebnis: einstimmig, Ja: 14, Nein: 0, Enthaltungen: 1"
    found = zones(f"**Sachverhalt**\n{PROSE}\n**Beschluss**\n{PROSE}\n\n{votes}")
    assert found[votes] is Zone.BODY


def test_the_body_begins_with_what_introduces_the_motion():
    found = zones("ANTRAG\n\nHalle\n\nDie CDU-Fraktion beantragt:\n\n1. Die Halle wird gebaut.")
    assert found["Die CDU-Fraktion beantragt:"] is Zone.BODY
    assert found["Halle"] is Zone.HEAD


def test_a_heading_after_the_signature_reopens_the_body():
    found = zones(
        f"**Anfrage**\n{PROSE}\ngez. Müller\n\n**Antwort**\n\nDie Halle wird gebaut werden."
    )
    assert found["gez. Müller"] is Zone.CLOSING
    assert found["Die Halle wird gebaut werden."] is Zone.BODY


def test_an_attached_letter_is_not_swallowed():
    letter = "Landesamt\n\nSehr geehrte Frau Pagels,\n\ngegen den Bau bestehen keine Bedenken."
    found = zones(f"**Sachverhalt**\n{PROSE}\ngez. Müller", letter)
    assert found["Landesamt"] is Zone.ATTACHED
    assert found["gegen den Bau bestehen keine Bedenken."] is Zone.ATTACHED


def test_a_page_without_heading_goes_on():
    found = zones(f"**Sachverhalt**\n{PROSE}", "Die Kosten sind gedeckt und werden getragen.")
    assert found["Die Kosten sind gedeckt und werden getragen."] is Zone.BODY


def test_small_print_and_stamps_at_the_end_close_the_paper():
    page = a_page(f"**Sachverhalt**\n{PROSE}\n\n\n\n\n\n\n{' ' * 60}Archiv")
    small = page.words[-1].model_copy(update={"text": "[Dokumentende]", "size": 7.0})
    for last in (page.words[-1], small):
        reading = page.model_copy(update={"words": (*page.words[:-1], last)})
        layout = arrange([reading])
        zoned = segment(layout).zoned
        text = [i.block.lines[0].text for i in zoned if i.zone is Zone.BODY]
        assert text[0] == "Sachverhalt"
        assert last.text not in text


def test_the_papers_type_over_its_fields_is_no_section():
    found = zones(
        f"**Beschluss**\n\nNummer:      12/08\nGremium:     Stadtrat\n\n**Beschluss:**\n{PROSE}"
    )
    assert found["Beschluss"] is Zone.HEAD
    assert found["Beschluss:"] is Zone.BODY


@pytest.mark.parametrize(
    "title",
    [
        pytest.param("Gegenstand: Benennung der Promenade", id="label-of-the-title"),
        pytest.param("Satzung über Sondernutzungen", id="same-heading-below"),
    ],
)
def test_the_papers_type_over_its_title_is_no_section(title):
    found = zones(f"**Beschluss**\n\n{title}\n\n**Beschluss:**\n{PROSE}")
    assert found["Beschluss"] is Zone.HEAD
    assert found[title] is Zone.HEAD
    assert found["Beschluss:"] is Zone.BODY


def test_a_short_section_before_one_of_the_same_kind_is_a_section():
    found = zones(f"**Beschluss:**\n\nKenntnisnahme\n\n**Beschluss:**\n{PROSE}")
    assert found["Kenntnisnahme"] is Zone.BODY


@pytest.mark.parametrize(
    "above",
    [
        pytest.param("Inhalt des Antrages", id="bonn"),
        pytest.param("Antrag der Verwaltung:", id="ludwigshafen"),
    ],
)
def test_a_heading_over_a_resolution_opens_a_section(above):
    found = zones(f"**{above}**\n\nDer Rat möge beschließen:\n{PROSE}")
    assert found[above] is Zone.BODY


def test_a_part_of_the_meeting_over_its_first_item_begins_the_body():
    found = zones(
        f"Niederschrift\nüber die 9. Sitzung\n\n**Öffentlicher Teil**\n\n"
        f"**TOP 1: Eröffnung**\n{PROSE}\n**TOP 2: Anfragen**\n{PROSE}"
    )
    assert found["Öffentlicher Teil"] is Zone.BODY
    assert found["TOP 1: Eröffnung"] is Zone.BODY


@pytest.mark.parametrize(
    ("table", "expected"),
    [
        pytest.param("Ja-Stimmen      Nein-Stimmen      Enthaltungen", False, id="to-fill-in"),
        pytest.param(
            "Anwesend      Ja      Nein      Enth.\n8 von 9       8       0         0",
            False,
            id="filled-in",
        ),
        pytest.param(
            "Gremium          Sitzung am     Ergebnis\nStadtrat         03.05.2016     abgelehnt",
            False,
            id="where-it-goes",
        ),
        pytest.param(
            "Variante         2020           2021\neinheitlich      2,87 EUR       2,95 EUR",
            True,
            id="figures",
        ),
    ],
)
def test_boxes_for_votes_and_meetings_are_no_text(table, expected):
    drawing = f"**Beschlussvorschlag**\n{PROSE}\n\n{table}\n\n**Anlagen**\nLageplan"
    first = segment(arrange([a_page(drawing)])).passages[0]
    assert (
        any(len(block.lines) > 2 and "Halle" not in block.lines[0].text for block in first.blocks)
        is expected
    )


def test_votes_under_their_own_heading_are_a_section():
    table = "Anwesend      Ja      Nein      Enth.\n" + 2 * "28            19      6         3\n"
    drawing = f"**Beschluss**\n{PROSE}\n**Abstimmungsergebnis**\n\n{table}"
    last = segment(arrange([a_page(drawing)])).passages[-1]
    assert last.heading == "Abstimmungsergebnis"
    assert len(last.blocks) == 1


def test_a_list_is_not_cut_in_two_by_the_beginning_of_the_body():
    found = zones(
        "Antrag der Fraktion\n\n**Mehr Brunnen**\n\n1. Brunnen in der Mitte\n\n"
        "2. Die Stadt wird gebeten, bis 2015 auch in den Ortsteilen Brunnen zu bauen.\n\n"
        f"**Begründung**\n{PROSE}"
    )
    assert found["1. Brunnen in der Mitte"] is Zone.BODY
    assert found["Mehr Brunnen"] is Zone.HEAD


def test_an_article_and_noun_over_text_signs_nothing():
    found = zones(f"**Sachverhalt**\n{PROSE}\n\nDer Abteilungsvorstand:\n\n{PROSE}")
    assert found["Der Abteilungsvorstand:"] is Zone.BODY


def test_offices_and_names_in_a_table_close_the_paper():
    table = "Fachbereichsleiter      Amtsdirektor\n\nUllrich      Noack"
    found = zones(f"**Sachverhalt**\n{PROSE}\n\n{table}")
    assert found["Amtsdirektor"] is Zone.CLOSING


TALL = 3 * PROSE


def test_fields_beside_the_text_belong_to_the_head():
    lines = f"**Sachverhalt**\n{TALL}".split("\n")
    fields = {1: "Vorlage Nr.", 2: "098/2021", 4: "Datum", 5: "06.09.2021", 7: "Amt"}
    drawing = "\n".join(
        f"{line:<76}{fields[row]}" if row in fields else line for row, line in enumerate(lines)
    )
    found = zones(drawing)
    assert found["098/2021"] is found["06.09.2021"] is Zone.HEAD
    assert found["Sachverhalt"] is Zone.BODY


def test_one_remark_beside_the_text_is_no_column_of_fields():
    lines = f"**Sachverhalt**\n{TALL}".split("\n")
    found = zones("\n".join(f"{x:<76}11 : 0" if row == 2 else x for row, x in enumerate(lines)))
    assert found["11 : 0"] is Zone.BODY


HEAD = """
STADTVERORDNETENVERSAMMLUNG OFFENBACH                 DS I (A) 93

{type}

Satzung über die Reinigung der öffentlichen Straßen

"""


@pytest.mark.parametrize(
    "type_",
    [
        pytest.param("Bericht\ndes Haupt- und Finanzausschusses", id="goes-on-below"),
        pytest.param("Beschluß Nr. B 118/95", id="numbered"),
        pytest.param("**Antrag** 0456/2014/1 zur Sitzung am 2.4.2014", id="inline"),
        pytest.param("**Antwort** Nr. 0733/2020 zur Anfrage der Fraktion", id="answer-inline"),
    ],
)
def test_the_papers_type_opens_no_section(type_):
    found = zones(HEAD.format(type=type_) + f"A. Gang der Beratung\n{PROSE}\nB. Ergebnis\n{PROSE}")
    assert {found[line] for line in type_.replace("**", "").split("\n")} == {Zone.HEAD}
    assert found["A. Gang der Beratung"] is Zone.BODY


@pytest.mark.parametrize(
    "heading",
    [
        pytest.param("Bericht", id="over-text"),
        pytest.param("Beschluss Nr. 12", id="numbered-over-text"),
    ],
)
def test_a_heading_over_text_opens_a_section(heading):
    found = zones(HEAD.format(type="Niederschrift") + f"**{heading}**\n{PROSE}")
    assert found[heading] is Zone.BODY


def test_a_heading_below_the_boxes_of_a_form_opens_a_section():
    found = zones(
        f"**Sachverhalt**\n{PROSE}\n\nDer Beschluss ist haushaltsrelevant\n  ☐ ja    ☒ nein\n\n"
        "**Anlagen:**\nÜbersichtsplan\n"
    )
    assert found["Anlagen:"] is Zone.BODY


def test_the_last_attachment_is_no_name():
    found = zones(
        f"""
        **Sachverhalt**
        {PROSE}
        **Anlagen**

        Lageplan

        Bauzeitenplan



        Bamberg, 10.09.2014

        Eugen Hofmann
        Baureferent
        """
    )
    assert found["Lageplan"] is Zone.BODY
    assert found["Bauzeitenplan"] is Zone.BODY
    assert found["Bamberg, 10.09.2014"] is Zone.CLOSING
    assert found["Eugen Hofmann"] is Zone.CLOSING


def test_a_name_from_the_head_that_stands_alone_signs():
    drawing = f"""
    Datum:        04.05.2021
    Senator:      Claas Madsen

    **Beschlussvorschlag**
    {PROSE}



    {{}}

    **Anlagen**
    Lageplan
    """
    assert zones(drawing.format("Claas Madsen"))["Claas Madsen"] is not Zone.BODY
    assert zones(drawing.format("Haus Neudeck"))["Haus Neudeck"] is Zone.BODY


@pytest.mark.parametrize(
    "front",
    [
        pytest.param(
            "**Antrag** **0456/2014/1** zur **Sitzung** **Stadtrat** **am** **02.04.2014**\n\n"
            "**Trinkbrunnen** **in** **der** **Innenstadt**\n\n**Der** **Rat** **beschließt:**",
            id="bold-but-for-a-number",
        ),
        pytest.param(
            "**Beschluss**\n\nDS-Nr.      110-1/2014\nSitzung     11.12.2014\n"
            "TOP         11\nErgebnis    beschlossen\n\n"
            "Gegenstand: Benennung der Promenade\n\n**Beschluss**",
            id="the-type-comes-again-over-text",
        ),
    ],
)
def test_a_type_that_looks_like_a_heading_opens_no_body(front):
    found = zones(f"{front}\n{PROSE}\n\n**Begründung**\n{PROSE}")
    lines = [line.replace("**", "") for line in front.split("\n") if line]
    assert found[lines[-2]] is Zone.HEAD
    assert found["mehr genutzt werden. Der Ausschuss hat sich damit befasst."] is Zone.BODY


def test_a_ballot_below_the_signature_is_no_section():
    heads, row = "einstimmig      Ja      Nein", "x               9       2"
    table = f"{heads}\n{row}\n{row}"
    drawing = (
        f"**Beschlussvorschlag**\n{PROSE}\n\n\nManfred Kessler\nOrtsbürgermeister\n\n\n"
        f"Beratungsergebnis:\n\n{table}"
    )
    passages = segment(arrange([a_page(drawing)])).passages
    assert [passage.heading for passage in passages] == ["Beschlussvorschlag"]


def test_names_in_a_row_below_the_text_sign():
    found = zones(
        f"**Begründung**\n{PROSE}\n\nTrude Naumann        Karl Ruckert        Heinrich Weitzel"
    )
    assert {found[name] for name in ("Trude Naumann", "Karl Ruckert")} == {Zone.CLOSING}


def test_names_right_below_the_text_do_not_sign():
    found = zones(f"**Begründung**\n{PROSE}\nTrude Naumann")
    assert found["Trude Naumann"] is Zone.BODY


def test_two_words_with_full_stops_are_no_members_that_sign():
    found = zones(f"**Begründung**\n{PROSE}\nFreibad. Hallenbad.")
    assert found["Freibad. Hallenbad."] is Zone.BODY


def test_notes_of_processing_in_boxes_are_no_section():
    drawing = f"""
    **Kosten**
    {PROSE}
    -------------------------------------------
    | Zur Mitzeichnung an: | Eingang OB       |
    -------------------------------------------
    | BM3, C3              | Niederschrift    |
    -------------------------------------------
    """
    passages = segment(arrange([a_page(drawing)])).passages
    assert [len(passage.blocks) for passage in passages] == [1]


HEADED = """
**Winterdienst auf Treppen im Stadtgebiet**

{between}


**Frage 1:**
Wie viele der öffentlichen Treppen werden im Winter geräumt?


**Antwort:**
Im Stadtgebiet gibt es 469 Treppen. Davon werden 131 geräumt.


**Frage 2:**
Nach welchen Gesichtspunkten wird das entschieden?


**Antwort:**
Maßgebend sind die Wege zur Schule und die Haltestellen der Busse.
"""


@pytest.mark.parametrize(
    ("between", "body"),
    [
        pytest.param("\n**Grund der Vorlage**\nAnfrage der Gruppe", True, id="wuppertal"),
        pytest.param("Anfrage der Gruppe", False, id="title-alone"),
        pytest.param("**Anfrage der Gruppe 14/06**\nvom November", False, id="title-goes-on"),
    ],
)
def test_a_heading_unknown_between_title_and_first_known_heading(between, body):
    found = zones(HEADED.format(between=between))
    lines = [line.strip("*") for line in between.split("\n") if line]
    assert {found[line] for line in lines} == {Zone.BODY if body else Zone.HEAD}
    assert found["Winterdienst auf Treppen im Stadtgebiet"] is Zone.HEAD


@pytest.mark.parametrize(
    ("votes", "kept"),
    [
        pytest.param("14 : 1", False, id="ratio-of-votes"),
        pytest.param("1.200", True, id="figure"),
    ],
)
def test_the_votes_beside_a_leafs_text_are_no_text(votes, kept):
    drawing = f"""
    -----------------------------------------------------------------
    | 894  | **Beschluß:**                                | {votes:8}|
    |      | Die Halle ist seit Jahren baufällig und      |         |
    |      | kann von den Vereinen nicht mehr genutzt     |         |
    |      | werden, weshalb sie abgerissen wird.         |         |
    -----------------------------------------------------------------
    """
    passages = segment(arrange([a_page(drawing)])).passages
    assert [passage.heading for passage in passages] == ["Beschluß"]
    assert any(votes in line.text for b in passages[0].blocks for line in b.lines) is kept


@pytest.mark.parametrize(
    ("item", "expected"),
    [
        pytest.param("TOP 1: Gestaltung des Platzes", Zone.HEAD, id="over-minutes"),
        pytest.param("Weiteres Vorgehen", Zone.BODY, id="over-a-report"),
    ],
)
def test_a_result_before_the_agenda_sums_nothing_up(item, expected):
    found = zones(f"Niederschrift\n\n**Ergebnis:**\n{PROSE}\n**{item}**\n{PROSE}")
    assert found["Ergebnis:"] is expected


_TOLD = (
    "Stadt Wiesbaden\n\nBetreff: Spielplatz im Westend\n\n\n**Begründung**\n\n"
    "Im Westend und im Dichterviertel stehen nach unseren Feststellungen zahlreiche\n"
    "Wohnungen leer, deren Frist nach der Verordnung längst verstrichen ist.\n"
)


@pytest.mark.parametrize(
    ("below", "ends"),
    [
        pytest.param("\n\n\n" + " " * 40 + "Für die Fraktion:\n", "ist.", id="whose-hand-signs"),
        pytest.param("\n" * 30 + "Weigelt-Sommet. Bezirksbürgermeiste\n", "ist.", id="worn-office"),
        pytest.param("\n**Kosten**\n\nKeine.\n", "Keine.", id="one-word-below-a-heading"),
        pytest.param(
            "\n**Anlagen**\n\n1 Lageplan\n\n2 Karte M 1 : 2500\n", "2500", id="attachments"
        ),
        pytest.param(
            "\nDie Verwaltung hat der Frist nicht zugestimmt.\n", "zugestimmt.", id="a-sentence"
        ),
    ],
)
def test_the_text_ends_where_it_looks_like_its_end(below, ends):
    found = segment(arrange((a_page(_TOLD + below),)))
    assert (sections(found)[-1].text or "").endswith(ends)


@pytest.mark.parametrize(
    ("line", "zone"),
    [
        pytest.param("08.06.2021 - TOP 1 nicht öffentlich", Zone.HEAD, id="when-a-body-meets"),
        pytest.param("Die Straßen werden nach drei Malerinnen benannt.", Zone.BODY, id="text"),
    ],
)
def test_a_meeting_between_the_text_is_the_forms(line, zone):
    found = zones(f"**Gründe**\n{PROSE}\n\n**Ältestenrat**\n\n{line}\n\n**Beschluss**\n{PROSE}")
    assert found["Ältestenrat"] is found[line] is zone
    assert found["Beschluss"] is Zone.BODY
