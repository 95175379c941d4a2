"""Numbers behind labels that nobody listed, and of makings that the grammar does not know."""

import pytest

from pipeline.stages.extract.label_forms import counter_of
from pipeline.stages.extract.labels import fold, labels_of
from pipeline.stages.extract.number_free import free_number
from tests.papers import FORM, judged


@pytest.mark.parametrize(
    ("printed", "key"),
    [
        pytest.param("Kammerstück-Nr.", "counter", id="a-word-we-do-not-know"),
        pytest.param("Geschäft Nr.", "counter", id="seewil"),
        pytest.param("Telefonnummer", None, id="a-telephone"),
        pytest.param("Flurstück Nr.", None, id="a-plot"),
        pytest.param("Haushaltsstellen-Nr.", None, id="money"),
        pytest.param("SP-Nr.", None, id="an-item-of-the-meeting"),
        pytest.param("Kammerstück", None, id="counts-nothing"),
    ],
)
def test_words_that_count(printed, key):
    assert counter_of(fold(printed)) == key


@pytest.mark.parametrize(
    ("printed", "keys"),
    [
        pytest.param("Kammerstück-Nr.: 112", ["counter"], id="with-colon"),
        pytest.param("Kammerstück Nr. 14-20 / V 07087", ["counter"], id="before-a-lone-number"),
        pytest.param("Umdruck Nr.", ["counter"], id="alone"),
        pytest.param("Linie Nr. 4 der Straßenbahn", [], id="words-go-on"),
        pytest.param("Beilage zu Nr. 24", [], id="another-paper"),
    ],
)
def test_labels_that_count(printed, keys):
    assert [label.key for label in labels_of(printed)] == keys


@pytest.mark.parametrize(
    ("printed", "value"),
    [
        pytest.param("94.017", "94.017", id="seewil"),
        pytest.param("2018.SR.004", "2018.SR.004", id="swiss-motion"),
        pytest.param("2012_045 Bauamt", "2012_045", id="underscore"),
        pytest.param("2345 (XV)", "2345 (XV)", id="wahlperiode-in-brackets"),
        pytest.param("16.03.1994", None, id="a-date"),
        pytest.param("14-20 IV 07311", None, id="for-the-grammar"),
        pytest.param("Dez. 3", None, id="words"),
    ],
)
def test_numbers_of_other_makings(printed, value):
    found = free_number(printed)
    assert (found and found.value) == value


@pytest.mark.parametrize(
    ("head", "value"),
    [
        pytest.param("Kammerstück Nr. 183", "183", id="bare-inline"),
        pytest.param("Kammerstück-Nr.\n41/84", "41/84", id="below"),
        pytest.param("Umdruck-Nr.:      2022/0819", "2022/0819", id="beside"),
        pytest.param("Geschäft\nNr. 94.017", "94.017", id="dotted"),
        pytest.param("Vorlage Nr. 19/312 (S)", "19/312 (S)", id="bremen-letter-in-brackets"),
        pytest.param("Kundennummer: 4711", None, id="counts-customers"),
        pytest.param("Hausnummer 12", None, id="counts-houses"),
        pytest.param("Drucks.-Nr.        8. Februar 1982", None, id="a-date-beside-the-label"),
    ],
)
def test_own_number(head, value):
    found = judged(FORM.format(head=head, body="")).metadata.number
    assert (found and found.value) == value
