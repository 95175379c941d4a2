"""1907 and 1919: petitions with many names, printed in broken type and typed."""

from functools import partial

from samples.make.layouts import bittgesuch as form
from samples.make.marks import BLUE, RED, Stamp
from samples.make.paper import Paper, meta, signed_by

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="petitions to councils; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="gernrode-1907-eingabe",
        city="Burgrode",
        year=1907,
        print="fraktur",
        purpose="printed petition: kind spaced in the middle, 'der Anwohner … betreffend', call"
        " instead of an address, 'gehorſamſt' close, nine names in three columns, 'folgen 48"
        " Unterſchriften', receipt stamp with a foreign day",
        stamps=(
            (
                1,
                Stamp(
                    lines=("Stadtverordnete", "eing. 4. Nov. 1907", "Nr. 318"),
                    at=(0.25, 0.12),
                    colour=BLUE,
                    mm=38,
                ),
            ),
        ),
        metadata=meta(
            title="Verlegung des Viehmarktes vom Klosterplatze",
            kind="petition",
            date="1907-10-30",
            signatories=[
                signed_by(name)
                for name in (
                    "Aug. Plenkner",
                    "W. Hesse",
                    "Wwe. Bosse",
                    "Dr. med. Quensel",
                    "Chr. Ahrens",
                    "H. Kuhlmann",
                    "Fr. Schrader",
                    "L. Mundt",
                    "Gebr. Isensee",
                )
            ],
        ),
        form={
            "face": "fraktur",
            "place": "Burgrode, den 30. Oktober 1907.",
            "kind": "Eingabe",
            "matter": "der Anwohner des Kloſterplatzes,\nbetreffend\nVerlegung des"
            " Viehmarktes vom Kloſterplatze.",
            "to": "Hochlöbliche Stadtverordneten-Verſammlung!",
            "close": ["Einer", "Hochlöblichen Verſammlung", "gehorſamſt"],
            "signatures": [
                [
                    (108, False, "Aug. Plenkner."),
                    (260, False, "W. Heſſe."),
                    (400, False, "Wwe. Boſſe."),
                ],
                [
                    (108, False, "Dr. med. Quenſel."),
                    (260, False, "Chr. Ahrens."),
                    (400, False, "H. Kuhlmann."),
                ],
                [
                    (108, False, "Fr. Schrader."),
                    (260, False, "L. Mundt."),
                    (400, False, "Gebr. Iſenſee."),
                ],
            ],
            "more": "(Folgen noch 48 Unterſchriften.)",
        },
        body="""\
## sonstige

Seit im vorigen Jahre der Güterbahnhof dem Verkehr übergeben iſt, wird das Vieh, welches früher am
Mittwoch vor Tage durch das Harztor getrieben wurde, ſchon am Dienstag abend ausgeladen und die
Nacht hindurch auf dem Kloſterplatze angebunden. Es ſind am letzten Markttage 212 Rinder und 430
Schweine gezählt worden.

Das Brüllen der Tiere macht jeden Schlaf unmöglich. In den Häuſern Nr. 4 bis 11 liegen drei Kranke,
denen der Arzt Ruhe verordnet hat. Die Straße wird erſt am Donnerstag mittag gereinigt, ſo daß im
Sommer die Fenſter nicht geöffnet werden können. Zwei Mieter haben deshalb ſchon gekündigt.

Als Erſatz bietet ſich der Anger vor dem Waſſertore, welcher der Stadt gehört, gepflaſtert iſt und
eine Pumpe hat. Er liegt dem Bahnhofe näher als der jetzige Platz. Auch der Verein der Viehhändler
iſt nach einer Umfrage damit einverſtanden, wofern Barrieren geſetzt werden.

Die Unterzeichneten richten daher an die Verſammlung die Bitte, bei dem Magiſtrate dahin zu wirken,
daß der Viehmarkt vom 1. April 1908 ab auf dem Anger abgehalten werde.""",
    ),
    _paper(
        id="burgrode-1919-gesuch",
        city="Burgrode",
        year=1919,
        print="typewriter",
        purpose="typed petition of two associations, kind 'Gesuch', matter behind 'um',"
        " four names"
        " with their office in two columns, journal number of the town in a stamp, no number",
        stamps=(
            (
                1,
                Stamp(
                    lines=("Magistrat Burgrode", "Tgb. Nr. 2209/19"),
                    at=(0.75, 0.9),
                    colour=RED,
                    mm=42,
                ),
            ),
        ),
        metadata=meta(
            title="Überlassung von Gartenland an Kriegsbeschädigte",
            kind="petition",
            date="1919-02-24",
            signatories=[
                signed_by("O. Fricke", "Vorsitzender", signed=True),
                signed_by("Wilh. Nehring", "Schriftführer", signed=True),
                signed_by("Frau M. Tölke", "Vorsitzende", signed=True),
                signed_by("Anna Bues", "Kassenführerin", signed=True),
            ],
        ),
        form={
            "face": "typewriter",
            "place": "Burgrode, den 24. Februar 1919",
            "kind": "Gesuch",
            "matter": "des Bundes der Kriegsbeschädigten, Ortsgruppe Burgrode,\nund des"
            " Frauenvereins von 1893 um\nÜberlassung von Gartenland an Kriegsbeschädigte",
            "to": "An den Magistrat und die Stadtverordneten",
            "close": ["Hochachtungsvoll"],
            "signatures": [
                [(108, True, "O. Fricke\nVorsitzender"), (330, True, "Frau M. Tölke\nVorsitzende")],
                [
                    (108, True, "Wilh. Nehring\nSchriftführer"),
                    (330, True, "Anna Bues\nKassenführerin"),
                ],
            ],
        },
        body="""\
## sonstige

In unserer Stadt leben 163 Kriegsbeschädigte, von denen 71 Kinder haben und keine volle Arbeit
leisten können. Die Rente reicht bei den heutigen Preisen für die Kartoffeln kaum bis zum
Zwanzigsten des Monats.

Die Stadt besitzt zwischen dem Ziegelteich und der Chaussee 14 Morgen Land, die im Kriege von der
Domäne gepachtet waren. Der Pachtvertrag läuft am 1. März ab. Wenn dieses Land in Stücke zu einem
Viertel Morgen geteilt wird, können 56 Familien ihren Bedarf an Gemüse selbst ziehen.

Wir bitten, das Land nicht wieder im Ganzen zu verpachten, sondern den Beschädigten und den Witwen
gegen eine geringe Anerkennungsgebühr zu geben. Die Einteilung würden wir unentgeltlich übernehmen;
die Namen der Bewerber sind in der Geschäftsstelle Breite Straße 12 einzusehen.

Da die Bestellung im März beginnen muß, bitten wir um baldige Entscheidung.""",
    ),
)
