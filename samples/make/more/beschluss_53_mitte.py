"""1953 and 1957: decisions of councils in the GDR, set as a sentence in the middle."""

from functools import partial

from samples.make.layouts import beschluss_53_mitte as form
from samples.make.marks import BLUE, Stamp
from samples.make.paper import Paper, meeting, meta, signed_by

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="decisions of councils in the GDR; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="kreis-lubmin-1953-beschluss-112-23-53",
        city="Kreis Lubmitz",
        year=1953,
        print="typewriter",
        purpose="number of three parts inside the sentence of the decision, day of the session in"
        " it, day of writing in the corner, matter behind 'über', two offices side by side,"
        " distribution list, law cited",
        stamps=(
            (
                1,
                Stamp(
                    lines=("Rat des Kreises", "Lubmitz"),
                    at=(0.5, 0.86),
                    colour=BLUE,
                    mm=30,
                    frame="round",
                ),
            ),
        ),
        metadata=meta(
            number="112-23/53",
            title="die Einrichtung von Erntekindergärten",
            kind="beschluss",
            date="1953-06-26",
            consultations=[meeting("Rat des Kreises", "1953-06-23")],
            signatories=[
                signed_by("Moldenhauer", "Vorsitzender des Rates", signed=True),
                signed_by("Jahnke", "Sekretär des Rates", signed=True),
            ],
            references=["87-17/53"],
        ),
        form={
            "press": "(87) Ag 41/53/DDR",
            "authority": "RAT DES KREISES LUBMITZ",
            "place": "Lubmitz, den 26.6.1953",
            "sentence": [
                ("Beschluß Nr. 112-23/53", True),
                ("der Sitzung des Rates des Kreises vom 23.6.1953", False),
                ("über", False),
                ("die Einrichtung von Erntekindergärten", True),
            ],
            "heading": {"underline": True},
            "signatures": [
                [
                    (92, True, "Moldenhauer\nVorsitzender des Rates"),
                    (330, True, "Jahnke\nSekretär des Rates"),
                ]
            ],
            "list": "Verteiler: 1 x Rat des Bezirkes\n38 x Räte der Gemeinden\n4 x MTS",
        },
        body="""\
## beschlussvorschlag | Der Rat des Kreises beschließt:

1. In allen Gemeinden mit mehr als 400 Einwohnern, in denen kein ständiger Kindergarten besteht,
werden für die Zeit vom 10. Juli bis 30. September Erntekindergärten eröffnet.

2. Die Bürgermeister melden bis zum 3. Juli die vorgesehenen Räume und die Namen von zwei
Helferinnen an die Abteilung Volksbildung.

3. Die Konsumgenossenschaft stellt je Kind und Tag 0,25 l Milch bereit.

4. Der Beschluß Nr. 87-17/53 wird aufgehoben.

## begruendung | Begründung:

Im vergangenen Jahr konnten 640 Bäuerinnen während der Hackfrucht- und Getreideernte nicht voll
eingesetzt werden, weil ihre Kinder ohne Aufsicht waren. Es kam zu vier schweren Unfällen. Nach dem
Gesetz über den Mutter- und Kinderschutz vom 27. September 1950 sind die örtlichen Organe zur
Errichtung verpflichtet.""",
    ),
    _paper(
        id="stadt-lubmitz-1957-beschluss-9",
        city="Lubmitz",
        year=1957,
        print="typewriter",
        purpose="Stadtverordnetenversammlung, spaced headings, number with Roman part, no day but"
        " the session's, one who signs and one place left empty",
        metadata=meta(
            number="9-II/57",
            title="Umbenennung von Straßen im Stadtteil Werftsiedlung",
            kind="beschluss",
            consultations=[meeting("Stadtverordnetenversammlung", "1957-03-14")],
            signatories=[
                signed_by("Käte Prüter", "Vorsitzende der Versammlung", signed=True),
                signed_by("Wolgast", "Bürgermeister", signed=False),
            ],
        ),
        form={
            "press": "Ag 310/56 III-9-1",
            "authority": "STADTVERORDNETENVERSAMMLUNG LUBMITZ",
            "place": "2. Wahlperiode",
            "sentence": [
                ("Beschluß 9-II/57", True),
                ("gefaßt von der Stadtverordnetenversammlung am 14. März 1957", False),
                ("zur", False),
                ("Umbenennung von Straßen im Stadtteil Werftsiedlung", True),
            ],
            "heading": {"spaced": True},
            "signatures": [
                [(92, True, "Käte Prüter\nVorsitzende der Versammlung")],
                [(92, False, "\n\nWolgast\nBürgermeister")],
            ],
        },
        body="""\
## beschlussvorschlag

Mit Wirkung vom 1. Mai 1957 erhalten folgende Straßen neue Namen:

| Admiralstraße | Straße der Werftarbeiter |
| Querweg A | Lilienweg |
| Querweg B | Möwenweg |

Die Kosten der Schilder trägt der VEB Gebäudewirtschaft.

## begruendung | Begründung

Die Bewohner haben in zwei Versammlungen am 12. Januar und 9. Februar über die Vorschläge
abgestimmt. Der Name eines Admirals steht einer Siedlung, die von den Arbeitern in freiwilligen
Stunden errichtet wurde, nicht an. Die bloßen Buchstaben der Querwege haben bei der Post zu
Verwechslungen geführt.""",
    ),
)
