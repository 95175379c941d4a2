import datetime as dt

import pytest

from pipeline.stages.extract.calendar import dates_in
from tests.papers import judged

BODY = """
Betreff: Neubau der Turnhalle am Anger

Sachverhalt
Der Neubau wird im kommenden Jahr begonnen und soll im Herbst beendet werden.
"""


@pytest.mark.parametrize(
    ("printed", "pivot", "expected"),
    [
        pytest.param("20.03.2023", None, dt.date(2023, 3, 20), id="plain"),
        pytest.param("4.5.83", 1980, dt.date(1983, 5, 4), id="short-year"),
        pytest.param("4.5.23", 1925, dt.date(1923, 5, 4), id="short-year-of-the-twenties"),
        pytest.param("4.5.83", None, None, id="short-year-without-a-period"),
        pytest.param("den 3. Mai 1958", None, dt.date(1958, 5, 3), id="month-in-words"),
        pytest.param("17.November 2014", None, dt.date(2014, 11, 17), id="no-blank"),
        pytest.param("03.MÄRZ 1954", None, dt.date(1954, 3, 3), id="capitals"),
        pytest.param("3. Maerz 1955", None, dt.date(1955, 3, 3), id="typewriter-umlaut"),
        pytest.param("3. Mürz 1955", None, dt.date(1955, 3, 3), id="one-letter-misread"),
        pytest.param("3. Novernber 1902", None, dt.date(1902, 11, 3), id="rn-for-m"),
        pytest.param("8. Septe ber 1961", None, dt.date(1961, 9, 8), id="a-letter-not-read"),
        pytest.param("3. von dem 1961", None, None, id="two-words-are-no-month"),
        pytest.param("1. Juli . 2013", None, dt.date(2013, 7, 1), id="a-speck-behind-the-month"),
        pytest.param("12.IV.1931", None, dt.date(1931, 4, 12), id="roman-month"),
        pytest.param("20 VI. 1988", None, dt.date(1988, 6, 20), id="roman-month-a-dot-not-read"),
        pytest.param("12. II. 1911", None, dt.date(1911, 2, 12), id="two-is-not-eleven"),
        pytest.param("12.1I.2013", None, dt.date(2013, 11, 12), id="ocr-I-beside-a-digit"),
        pytest.param("Erfurt, am 3. 5. 58", 1960, dt.date(1958, 5, 3), id="blanks"),
        pytest.param("2023-03-20", None, dt.date(2023, 3, 20), id="iso"),
        pytest.param("04/25/2017", None, dt.date(2017, 4, 25), id="american-stamp"),
        pytest.param("22.1O.2013", None, dt.date(2013, 10, 22), id="ocr-O"),
        pytest.param("31. Februar 1954", None, None, id="impossible"),
        pytest.param("0565/23", None, None, id="a-number-is-no-date"),
        pytest.param("1.3.2 Standorte", None, None, id="a-heading-number-is-no-date"),
    ],
)
def test_calendar(printed, pivot, expected):
    found = dates_in(printed)
    assert (found[0].date(pivot) if found else None) == expected


@pytest.mark.parametrize(
    ("head", "closing", "expected"),
    [
        pytest.param("Kassel, den 3. Mai 1958", "", dt.date(1958, 5, 3), id="place-and-date"),
        pytest.param("Kempten den 9. März 1968", "", dt.date(1968, 3, 9), id="a-comma-not-read"),
        pytest.param("Datum: 12.03.2012", "", dt.date(2012, 3, 12), id="label"),
        pytest.param(
            "Drucksache 0565/17 vom 12.03.2017", "", dt.date(2017, 3, 12), id="behind-the-number"
        ),
        pytest.param("Beschlussvorlage vom 12.03.2017", "", dt.date(2017, 3, 12), id="of-a-type"),
        pytest.param("Abgabefrist: 14.03.2017", "", None, id="behind-a-label-nobody-knows"),
        pytest.param("Ausgegeben am 11. 9. 1975", "", dt.date(1975, 9, 11), id="a-paper-is-issued"),
        pytest.param(
            "Muster am 27. August 1969", "", dt.date(1969, 8, 27), id="the-town-without-a-comma"
        ),
        pytest.param("Stadtrat am 27. August 1969", "", None, id="a-body-is-no-town"),
        pytest.param(
            "zum Antrag der Fraktion\nvom: 23.10.2014\neingegangen: 24.10.2014",
            "",
            None,
            id="the-motion-that-is-answered",
        ),
        pytest.param("Bearbeitungsstand: 12.03.2012", "", dt.date(2012, 3, 12), id="a-new-label"),
        pytest.param("Baubeginn: 12.03.2012", "", None, id="a-label-of-something-else"),
        pytest.param("Gesendet: Montag, 15. Mai 2017 22:47", "", dt.date(2017, 5, 15), id="a-mail"),
        pytest.param(
            "Auszug aus dem Protokoll\nvom 5. Oktober 1976", "", None, id="the-minutes-date"
        ),
        pytest.param("Datum\n12.03.2012", "", dt.date(2012, 3, 12), id="label-above"),
        pytest.param("", "20.03.2023, gez. A. Bausewein", dt.date(2023, 3, 20), id="signature"),
        pytest.param("Eingegangen am: 05.02.2019", "", None, id="receipt"),
        pytest.param("Ausdruck vom: 10.05.2013", "", None, id="print-out"),
        pytest.param("Sitzung am: 10.05.2013", "", None, id="session"),
        pytest.param("Antrag der SPD-Fraktion vom 03.03.2012", "", None, id="cited"),
        pytest.param(
            "Köln, 04.02.2019\nEingang: 05.02.2019",
            "",
            dt.date(2019, 2, 4),
            id="own-beside-receipt",
        ),
        pytest.param("Landwirtschaft, 14.10.2003, TOP 7", "", None, id="an-item-behind-it"),
        pytest.param("Muster, 14.10.2003, Az. 7", "", dt.date(2003, 10, 14), id="a-file-behind-it"),
        pytest.param(
            "Mitteilung des Senats an die Bürgerschaft vom 12. März 1909,",
            "",
            dt.date(1909, 3, 12),
            id="sent-to-a-body",
        ),
        pytest.param("Erfurt, den 31.02.2019", "", None, id="impossible"),
    ],
)
def test_own_date(head, closing, expected):
    found = judged(f"STADT MUSTER\n{head}\n{BODY}\n\n\n{closing}").metadata.date
    assert (found and found.value) == expected


def test_a_partial_date_is_a_reason():
    judgement = judged(f"STADT MUSTER\nErfurt, den ??.03.2023\n{BODY}")
    assert judgement.metadata.date is None
    assert [(r.code, r.raw) for r in judgement.review.reasons if r.code == "date_partial"] == [
        ("date_partial", "??.03.2023")
    ]


WEAK = """
STADT MUSTER
{head}

Betreff: Neubau der Turnhalle am Anger

Sachverhalt
Der Neubau wird im kommenden Jahr begonnen und soll im Herbst beendet werden.
{last}
Die Halle ist alt, und der Verein hat keine andere, in der er spielen kann.
"""


@pytest.mark.parametrize(
    ("head", "last", "expected"),
    [
        pytest.param(
            "", "Süderkoog, den 8. September 1961", dt.date(1961, 9, 8), id="town-below-the-text"
        ),
        pytest.param("", "29.03.1999", dt.date(1999, 3, 29), id="alone-below-the-text"),
        pytest.param("", "Der Bau begann am 29.03.1999", None, id="in-a-sentence"),
        pytest.param("17 10 1967", "", dt.date(1967, 10, 17), id="full-stops-not-read"),
        pytest.param("1710.1999", "", dt.date(1999, 10, 17), id="a-full-stop-not-read"),
        pytest.param(
            "Bauausschuss 25.09.2012 | Antwort 2012/091 | 12. September 2012",
            "",
            dt.date(2012, 9, 12),
            id="a-field-between-bars",
        ),
        pytest.param(
            "Antrag, eingereicht für die Sitzung Stadtrat\nam 22. November 1979",
            "",
            None,
            id="the-line-above-names-a-sitting",
        ),
        pytest.param("", "Für die Ausfertigung:\nMuster, 16.6.1953", None, id="who-makes-a-copy"),
        pytest.param("111.1999", "", None, id="two-days-are-thinkable"),
        pytest.param("61 11", "", None, id="an-office"),
        pytest.param(
            "Köln, 4. Mai 1960", "29.03.1999", dt.date(1960, 5, 4), id="not-where-the-head-has-one"
        ),
    ],
)
def test_date_of_a_weaker_place(head, last, expected):
    found = judged(WEAK.format(head=head, last=last)).metadata.date
    assert (found and found.value) == expected
