"""The learned readers: what they weigh, what they say, and what they must not say."""

import datetime as dt

import pytest

from bench.fit_head.choice import Example, Fit
from bench.fit_head.kinds import KindFit, Typed
from models.extraction import Candidate
from models.kinds import PaperKind
from pipeline.sorter import Sorter
from pipeline.stages.arrange import arrange
from pipeline.stages.extract.learned import number_features
from pipeline.stages.extract.learned.number_options import tokens
from pipeline.stages.extract.learned.ranker import Ranker, ranker_of, sorter_of
from pipeline.stages.extract.learned.readers import Option, with_word
from pipeline.stages.extract.learned.title_looks import Looked
from pipeline.stages.extract.learned.title_options import longest_spans, run_of, spans
from pipeline.stages.extract.learned.view import step_of, view_of, word_key
from pipeline.stages.extract.sheet import look_at
from pipeline.stages.segment import segment
from tests.factories import a_page
from tests.papers import SETTINGS, extracted, judged, the_annotator


def the_view(drawing: str):
    layout = arrange((a_page(drawing),))
    return layout, view_of(layout, segment(layout, SETTINGS))


def test_probabilities_of_all_options_and_none_are_one():
    model = Ranker(none=0.0, weights={"good": 1.0, "bad": -1.0})
    said = model.probabilities([["good"], ["bad"], ["unknown"]])
    assert sum(said) < 1.0
    assert sum(said) + said[2] == pytest.approx(1.0)  # an unknown feature weighs what "none" does
    assert said[0] > said[2] > said[1]


def test_a_paper_without_options_has_no_value():
    assert Ranker(none=2.0, weights={}).probabilities([]) == []


def test_a_sorter_names_the_class_with_the_most_weight():
    model = Sorter({"antrag": {"": 0.5, "x": 2.0}, "anfrage": {"": 1.0, "y": 2.0}})
    assert model.likeliest([])[0] == "anfrage"
    name, chance = model.likeliest(["x"])
    assert name == "antrag"
    assert 0.5 < chance < 1.0


@pytest.mark.parametrize("field", ["title", "number", "date"])
def test_weights_of_each_field_are_there(field):
    model = ranker_of(field)
    assert any(weight > 0.5 for weight in model.weights.values())
    assert any(weight < -0.5 for weight in model.weights.values())


def test_every_kind_of_the_sorter_is_one_of_the_record():
    assert {PaperKind(name) for name in sorter_of("kind").weights}


def test_word_keys_hold_nothing_that_would_need_quoting():
    assert word_key('"Nr.:12"') == "nr9"


def test_steps_count_what_was_reached():
    assert [step_of(value, (1, 2)) for value in (0.5, 1, 1.5, 2)] == [0, 1, 1, 2]


FORM = """
STADT MUSTER
Vorlage-Nr.:0112/23      Postfach 12, 99084 Muster

Neubau der Turnhalle
am Anger
"""


def test_a_number_is_weighed_by_what_it_shares_and_by_what_is_its_own():
    layout, view = the_view(FORM)
    seen = tokens(layout, view)
    twins = number_features.twins_of(layout, seen)
    for token in seen:
        shared = number_features.shared_parts(view, twins, token)
        own = number_features.own_part(view, token)
        assert [*shared[0], *shared[1], *own] == number_features.features_of(view, twins, token)


def test_titles_begin_where_lines_do_and_go_on_below():
    _, view = the_view(FORM)
    found = {run.text for span in spans(view) if (run := run_of(span)) is not None}
    assert "Neubau der Turnhalle am Anger" in found
    assert "am Anger" not in {text for text in found if len(text) < 8}


@pytest.mark.parametrize("behind", [0.0, 1.5, 5.0, 99.0])
def test_the_promising_titles_are_those_that_weighing_all_would_leave(behind):
    layout, view = the_view(f"{FORM}\nErfurt, den 3. Mai 2023\nDer Oberbürgermeister\n")
    sheet = look_at(layout, segment(layout, SETTINGS), the_annotator())
    model, looked = ranker_of("title"), Looked(view, sheet)
    every = [(model.score(looked.edges(span)), span) for span in spans(view)]
    best = max(hope for hope, _ in every)
    found = looked.promising(model, list(longest_spans(view)), behind)
    assert [span for _, span in found] == [one for hope, one in every if hope >= best - behind]
    assert [hope for hope, _ in found] == pytest.approx(
        [hope for hope, _ in every if hope >= best - behind]
    )


def test_a_page_without_lines_promises_no_title():
    layout, view = the_view("")
    sheet = look_at(layout, segment(layout, SETTINGS), the_annotator())
    assert Looked(view, sheet).promising(ranker_of("title"), [], 5.0) == []


def test_titles_begin_behind_what_they_concern():
    _, view = the_view("Antrag der Fraktion betreffend Errichtung eines Brunnens")
    found = {run.text for span in spans(view) if (run := run_of(span)) is not None}
    assert "Errichtung eines Brunnens" in found


@pytest.mark.parametrize(
    ("printed", "number", "there"),
    [
        ("Vorlage-Nr.:0112/23", "0112/23", True),
        ("Drucksache GRDrs 277/2017", "GRDrs 277/2017", True),
        ("0534/2022 N1", "0534/2022 N1", True),
        ("mit 12 Stimmen", "12 Stimmen", False),
        ("Kosten von 12,50 EUR", "12,50", False),
        ("im Jahr 2017 wurden 12 gebaut", "2017 wurden 12", False),
    ],
)
def test_tokens(printed, number, there):
    layout, view = the_view(printed)
    assert (number in {token.printed for token in tokens(layout, view)}) is there


def a_candidate(value, *witnesses):
    return Candidate(value, str(value), (), 1.0, frozenset(witnesses))


def an_option(value, chance):
    return Option(value, frozenset((value,)), chance, lambda: a_candidate(value))


def its_value(one):
    return frozenset((one.value,))


def test_the_models_word_is_one_more_witness():
    known = [a_candidate("a", "labelled"), a_candidate("b")]
    found = [an_option("a", 0.6), an_option("a", 0.38), an_option("c", 0.01)]
    told = with_word(known, found, its_value)
    assert told[0].witnesses == {"labelled", "learned_sure"}
    assert told[1].witnesses == set()  # no option of the model: no opinion
    assert len(told) == 2  # what the model hardly believes is no candidate


def test_what_only_the_model_found_is_a_candidate_of_its_own():
    (alone,) = with_word([], [an_option("c", 0.85)], its_value)
    assert alone.witnesses == {"learned_likely", "learned_alone"}


UNKNOWN = """
Gemeinde Muster

Kammerbogen 17/1987

Verhandlungsstoff

Erneuerung der Wasserleitung in der Feldstraße

Muster, den 3. März 1987

Die Wasserleitung in der Feldstraße stammt aus dem Jahr 1931. Sie ist an vielen Stellen undicht
und soll im Sommer erneuert werden. Die Kosten sind im Haushalt eingestellt.
"""


def test_a_form_of_unknown_words_is_understood():
    seen = judged(UNKNOWN).metadata
    assert seen.title is not None
    assert seen.title.value == "Erneuerung der Wasserleitung in der Feldstraße"
    assert seen.date is not None
    assert seen.date.value == dt.date(1987, 3, 3)


def test_a_line_of_the_form_is_no_title():
    seen = extracted(
        a_page(
            "STADT MUSTER\n\nGedruckt auf 100 Prozent Recyclingpapier\n\nSachverhalt\n"
            "Der Neubau wird im kommenden Jahr begonnen und soll im Herbst beendet werden.\n"
        )
    )
    sure = [one for one in seen.titles if one.witnesses & {"learned_sure", "learned_likely"}]
    assert not any("Recyclingpapier" in one.value for one in sure)


def an_example(right: int | None) -> Example:
    return Example(
        ["a", "b"],
        [["bold"] if right == 0 else ["thin"], ["bold"] if right == 1 else ["thin"]],
        [right == 0, right == 1],
        None if right is None else "ab"[right],
        1.0,
        False,
    )


def test_weights_are_fitted_to_what_tells_the_value():
    fit = Fit([an_example(at) for at in (0, 1, None) * 40])
    assert fit.said(an_example(1))[0] == "b"
    assert fit.said(an_example(None))[0] is None
    assert '"bold"' in fit.written()


def test_kinds_are_fitted_to_what_tells_them():
    seen = [Typed({"text:fragt"}, "anfrage", 1.0), Typed({"text:beantragt"}, "antrag", 1.0)] * 6
    fit = KindFit(seen)
    assert fit.said({"text:fragt"})[0] == "anfrage"
    assert "[antrag]" in fit.written()
