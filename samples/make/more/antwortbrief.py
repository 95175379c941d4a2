"""1981 and 2011: letters of a mayor that answer the question of a member."""

from functools import partial

from samples.make.layouts import antwortbrief as form
from samples.make.paper import Paper, meta, signed_by

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="letters of mayors that answer members; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="kirchfurt-2011-antwort-f-34",
        city="Kirchfurt",
        year=2011,
        print="laser",
        purpose="letter whose matter names the question's number in its first line and the subject"
        " in the second, no number of its own, day below the office's block, copies listed",
        metadata=meta(
            title="Spielplatz am Weidenweg",
            kind="antwort",
            date="2011-06-20",
            signatories=[signed_by("Monika Trautwein", "Oberbürgermeisterin", signed=True)],
            references=["F 34/2011"],
        ),
        form={
            "face": "carlito",
            "head": "Stadt Kirchfurt\nDie Oberbürgermeisterin",
            "address": "Frau Stadtverordnete\nClaudia Merten\nFraktion Die Linke",
            "side": "Telefon 06663 96-0\n20. Juni 2011",
            "matter": ["Beantwortung Ihrer Anfrage F 34/2011", "Spielplatz am Weidenweg"],
            "closing": "Mit freundlichen Grüßen",
            "list": "Abdruck an:\nFraktionen\nBüro der Stadtverordnetenversammlung",
            "foot": [("Rathaus, Obermarkt 1, 36396 Kirchfurt", "center")],
            "signatures": [[(82, True, "Monika Trautwein\nOberbürgermeisterin")]],
        },
        body="""\
## antwort

Sehr geehrte Frau Merten,

Ihre Fragen vom 30. Mai beantworte ich wie folgt.

1. Die Seilbahn wurde am 12. Mai abgebaut, weil der TÜV am Tragseil gebrochene Drähte festgestellt
hatte.

2. Ein neues Seil ist bestellt. Der Hersteller hat die 29. Woche genannt.

3. Der Sand wurde zuletzt im April 2009 gewechselt. Er ist in diesem Herbst wieder an der Reihe.

4. Ein Zaun zur Straße ist nicht vorgesehen. Die Hecke ist auf der ganzen Länge dicht, wie das
Gartenamt bei einer Begehung mit Eltern festgestellt hat.
""",
    ),
    _paper(
        id="kirchfurt-1981-antwort",
        city="Kirchfurt",
        year=1981,
        print="typewriter",
        purpose="typed letter that answers an Anfrage of a day without number, own number 'Antwort"
        " Nr. 12' in the matter, day beside the address, In Vertretung",
        metadata=meta(
            number="12",
            title="Nutzung des alten Wasserturms",
            kind="antwort",
            date="1981-03-19",
            signatories=[
                signed_by("Wehner", "Bürgermeister", mark="In Vertretung", signed=True),
            ],
        ),
        form={
            "face": "elite",
            "head": "Magistrat der\nStadt Kirchfurt",
            "address": "Herrn Stadtverordneten\nE. Quanz\n6407 Kirchfurt",
            "side": "Az. 65-20\n19. März 1981",
            "matter": ["Antwort Nr. 12", "Nutzung des alten Wasserturms"],
            "closing": "Hochachtungsvoll",
            "signatures": [[(82, True, "In Vertretung\n@Wehner\nBürgermeister")]],
        },
        body="""\
## antwort

Sehr geehrter Herr Quanz,

in Ihrer Anfrage vom 2. März haben Sie vorgeschlagen, im Wasserturm ein Jugendzentrum einzurichten.
Der Magistrat hat dies prüfen lassen.

Der Turm hat vier Geschosse mit je 38 Quadratmetern. Die Treppe ist 70 cm breit und aus Holz. Die
Feuerwehr verlangt einen zweiten Fluchtweg, der nur außen angebaut werden könnte. Dagegen hat der
Landeskonservator Einspruch erhoben.

Im Erdgeschoß kann eine Werkstatt entstehen. Mittel dafür sind für 1982 angemeldet.
""",
    ),
)
