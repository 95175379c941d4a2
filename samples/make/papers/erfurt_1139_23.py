"""Erfurt 2023: one paper that carries two numbers of its own."""

from samples.make.layouts import erfurt
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

PAPER = Paper(
    id="erfurt-1139-1140-23",
    city="Erfurt",
    year=2023,
    print="laser",
    layout=erfurt.layout,
    sheet=erfurt.sheet,
    modelled_on="form of a Drucksache of Erfurt (SessionNet); text and persons invented",
    purpose="two own numbers in one field, cited numbers of the same form, all meetings not public"
    " though one row wraps, Anlagenverzeichnis that is filled",
    metadata=meta(
        number="1139/23",
        other_numbers=["1140/23"],
        title="Grundstücksangelegenheiten Gewerbegebiet Kühnhäuser Weg, Flurstücke 88/3 und 88/4",
        kind="entscheidungsvorlage",
        public=False,
        date="2023-06-08",
        consultations=[
            meeting("Dienstberatung OB", "2023-06-12", public=False),
            meeting(
                "Ausschuss für Wirtschaft, Beteiligungen und Digitalisierung",
                "2023-06-22",
                public=False,
            ),
            meeting(
                "Ausschuss für Finanzen, Liegenschaften, Rechnungsprüfung und Vergaben",
                "2023-06-28",
                public=False,
            ),
        ],
        signatories=[signed_by("S. Lorbeer", mark="i. A.", date="2023-06-08")],
        references=["0447/21", "2210/22"],
        attachments=enclosures(
            ("1", "Übersichtskarte"), ("2", "Auszug aus dem Liegenschaftskataster")
        ),
    ),
    form={
        "form_number": "DA 1.15   LV 1.51   11.22   © Stadt Erfurt",
        "title": "Grundstücksangelegenheiten\nGewerbegebiet Kühnhäuser Weg,\nFlurstücke 88/3 und"
        " 88/4",
        "number": "1139 & 1140/23",
        "public": "nicht öffentlich",
        "consultations": [
            ("Dienstberatung OB", "12.06.2023", "nicht\nöffentlich"),
            (
                "Ausschuss für Wirtschaft, Beteiligungen und Digitalisierung",
                "22.06.2023",
                "nicht\nöffentlich",
            ),
            (
                "Ausschuss für Finanzen, Liegenschaften, Rechnungsprüfung und Vergaben",
                "28.06.2023",
                "nicht\nöffentlich",
            ),
        ],
        "kind": "Entscheidungsvorlage",
        "signature": "08.06.2023, i. A. S. Lorbeer",
    },
    body="""\
## beschlussvorschlag | Beschlussvorschlag

01

Der Verkauf des Flurstückes 88/3 der Flur 12 an die Käuferin zu 1 wird genehmigt.

02

Der Verkauf des Flurstückes 88/4 der Flur 12 an den Käufer zu 2 wird genehmigt.

## sachverhalt | Sachverhalt

Die beiden Flurstücke liegen im Gewerbegebiet Kühnhäuser Weg und werden gemeinsam erschlossen. Die
Beschlussfassung erfolgt deshalb in einer gemeinsamen Vorlage. Grundlage ist die Richtlinie zur
Vergabe von Gewerbeflächen (Drucksache 0447/21).

Für das Flurstück 88/3 lagen vier, für das Flurstück 88/4 zwei Bewerbungen vor. Die Bewertung nach
den Merkmalen Arbeitsplätze, Flächenverbrauch und Energieversorgung ist in der Niederschrift der
Vergaberunde dokumentiert. Der in der Drucksache 2210/22 festgelegte Mindestpreis wird in beiden
Fällen überschritten.

Die Erwerber verpflichten sich, binnen 24 Monaten nach Übergabe mit dem Bau zu beginnen. Eine
Weiterveräußerung bedarf für die Dauer von zehn Jahren der Zustimmung der Landeshauptstadt.

## anlagen | Anlagenverzeichnis

Anlage 1 - Übersichtskarte

Anlage 2 - Auszug aus dem Liegenschaftskataster
""",
)
