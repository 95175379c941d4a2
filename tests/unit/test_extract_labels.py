"""What words announce: listed, or by how German makes labels."""

import pytest

from pipeline.stages.extract.labels import label_words, labels_of


@pytest.mark.parametrize(
    ("printed", "field"),
    [
        pytest.param("Vorlagen - Nummer", "number", id="parted"),
        pytest.param("SV-Nr.", "number", id="shortened"),
        pytest.param("GR-Drucks.", "number", id="wannweil"),
        pytest.param("GRDrs", None, id="stuttgarts-is-part-of-the-number"),
        pytest.param("Kreistagsdrucksache", "number", id="of-a-body"),
        pytest.param("Geschäft Nr.", "number", id="swiss-business"),
        pytest.param("Ergänzungsvorlage", None, id="a-type-is-no-label"),
        pytest.param("Geschäft", None, id="a-shop"),
        pytest.param("Freigabedatum", "date", id="cologne"),
        pytest.param("Eingereicht am", "date", id="of-a-motion"),
        pytest.param("Druckdatum", "printout", id="of-the-print"),
        pytest.param("Gegenstand des Beschlusses", "title", id="what-is-decided"),
        pytest.param("Ratssitzung am", "session", id="sitting"),
        pytest.param("Beratungs- und Beschlussfolge", "body", id="both"),
        pytest.param("Sitzungsort", "other", id="a-place-is-no-sort-of-sitting"),
        pytest.param("Sitzungsart", "public", id="sort-of-sitting"),
        pytest.param("Zu TOP", "agenda", id="oldenburg"),
    ],
)
def test_label_words(printed, field):
    assert label_words(printed) == field


@pytest.mark.parametrize(
    ("line", "field"),
    [
        pytest.param("Protokollführung: Frau Sabbagh", "other", id="stuttgart"),
        pytest.param("Gz: StU", "other", id="shortened"),
        pytest.param("Geschäftsbereich: Bau", "other", id="part-of-the-office"),
        pytest.param("Geschäftsbereich Bau", None, id="without-a-colon"),
        pytest.param("Antwort: ja", None, id="an-answer-is-no-place"),
        pytest.param("Bebauungsplan: Aufstellung", None, id="a-plan-is-a-title"),
    ],
)
def test_labels_that_need_their_colon(line, field):
    found = labels_of(line)
    assert (found[0].key if found else None) == field
