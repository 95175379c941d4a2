import pytest

from pipeline.stages.extract.offices import is_office


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Erster Kreisrat", True, id="rank"),
        pytest.param("Stadtoberamtsrat", True, id="compound"),
        pytest.param("Ratsschreiber.", True, id="with-a-stop"),
        pytest.param("Technischer Beigeordneter", True, id="adjective"),
        pytest.param("Dipl.-Ing. Baudirektor", True, id="degree"),
        pytest.param("Senatorin für Jugend und Soziales", True, id="complement"),
        pytest.param("Mitglied im Ortsbeirat", True, id="member"),
        pytest.param("Yürgermeister.", True, id="misread"),
        pytest.param("Stadtverordnetenvorstehber", True, id="a-letter-too-many"),
        pytest.param("sachkundige Einwohnerin", True, id="begins-small"),
        pytest.param("Vorsitzende des Rates", True, id="looks-like-a-rank"),
        pytest.param("1. Stellv. d. Vorsitzenden d. Rates", True, id="deputy"),
        pytest.param("Konrad Schreiber", False, id="a-surname"),
        pytest.param("Ältestenrat", False, id="a-body"),
        pytest.param("Der Magistrat", False, id="a-college"),
        pytest.param("Referat 5", False, id="a-department"),
        pytest.param("Beratungsfolge", False, id="a-heading"),
        pytest.param("Stadtrat Müller", False, id="an-office-before-a-name"),
    ],
)
def test_offices(text, expected):
    assert is_office(text) is expected
