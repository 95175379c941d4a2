"""Kassel 1958: typewritten; ss for ß, Ue for Ü, letter-spaced and underlined headings."""

from samples.make.layouts import typed
from samples.make.marks import BLUE, RED, Stamp
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

PAPER = Paper(
    id="kassel-211-58",
    city="Kassel",
    year=1958,
    print="typewriter",
    layout=typed.magistrat,
    sheet=typed.sheet,
    modelled_on="typewritten letters of German offices of the 1950s; text and persons invented",
    purpose="one width for every letter, typed letter-spacing, two-digit years, In Vertretung,"
    " distribution list, cited number before a cited date",
    stamps=(
        (
            1,
            Stamp(
                lines=("EINGANG", "7. Mai 1958", "Stadtverordnetenbüro"),
                at=(0.74, 0.19),
                colour=BLUE,
                mm=50,
                degrees=-5,
            ),
        ),
        (2, Stamp(lines=("ERLEDIGT",), at=(0.3, 0.7), colour=RED, mm=45, degrees=9)),
    ),
    metadata=meta(
        number="211/58",
        title="Ueberlassung des staedtischen Grundstuecks Weserstrasse 14 an den"
        " Jugendherbergsverband",
        kind="drucksache",
        date="1958-05-03",
        consultations=[
            meeting("Haupt- und Finanzausschuss", "1958-05-12"),
            meeting("Stadtverordnetenversammlung", "1958-05-19"),
        ],
        signatories=[signed_by("Dr. Wendt", "Stadtkaemmerer", mark="In Vertretung", signed=None)],
        references=["187/57"],
        attachments=enclosures("Lageplan", "Entwurf des Erbbauvertrages"),
    ),
    form={
        "authority": "Der Magistrat\nder Stadt Kassel\n- Liegenschaftsamt -\nAz.: 23 - 4/17",
        "place": "Kassel, den 3. Mai 1958",
        "address": "An die\nStadtverordnetenversammlung\n~~hier~~",
        "kind": "Vorlage Nr. 211/58",
        "title": "Ueberlassung des staedtischen Grundstuecks Weserstrasse 14 an den"
        " Jugendherbergsverband",
        "meetings": [
            ("Beratung:", "Haupt- und Finanzausschuss am 12. 5. 58"),
            ("", "Stadtverordnetenversammlung am 19. 5. 58"),
        ],
        "signature": "In Vertretung:\n\ngez. Dr. Wendt\nStadtkaemmerer",
        "list": "Verteiler:\nStadtverordnete (60)\nAmt 20, Amt 23, Amt 51",
    },
    body="""\
## beschlussvorschlag | ~~Beschluss:~~

Die Stadtverordnetenversammlung stimmt der Bestellung eines Erbbaurechts an dem Grundstueck
Weserstrasse 14, Flur 9, Flurstueck 211/4, in Groesse von 2.380 qm zugunsten des
Jugendherbergsverbandes auf die Dauer von 75 Jahren zu. Der Erbbauzins wird auf jaehrlich
1.190,- DM festgesetzt.

## begruendung | Begruendung:

Der Verband beabsichtigt, auf dem im Kriege zerstoerten Anwesen eine Herberge mit 140 Betten zu
errichten. Die bisherige Unterkunft in der ehemaligen Zeughauskaserne muss zum 1. April 1959
geraeumt werden, da das Gebaeude dem Durchbruch der Altmarktstrasse im Wege steht. Ersatz konnte
trotz laengerer Bemuehungen nicht beschafft werden.

Die Stadtverordnetenversammlung hat sich mit der Angelegenheit bereits bei Beratung der Drucksache
Nr. 187/57 befasst und den Magistrat am 18. November 1957 beauftragt, ein geeignetes Gelaende
nachzuweisen. Von den geprueften vier Plaetzen ist allein der vorgeschlagene sofort verfuegbar. Er
liegt verkehrsguenstig und ist vom Hauptbahnhof in zwanzig Minuten zu Fuss zu erreichen.

Bedenken der Anlieger wegen der zu erwartenden Unruhe haelt der Magistrat fuer nicht begruendet,
zumal die Tagesraeume nach der Gartenseite gelegt werden. Das Bauaufsichtsamt hat im Wege der
Voranfrage zugestimmt.

Der Erbbauzins entspricht der Haelfte des ortsueblichen Satzes. Auf die Erhebung des vollen
Betrages sollte verzichtet werden, weil der Verband gemeinnuetzige Zwecke verfolgt und das Land
seinen Zuschuss von 180.000,- DM davon abhaengig macht, dass auch die Stadt einen Beitrag leistet.

## finanzielle_auswirkungen | Deckungsvorschlag:

Die Kosten der Vermessung und der Beurkundung von etwa 2.400,- DM sind bei Haushaltsstelle 92-631
zu verausgaben. Mittel stehen dort zur Verfuegung.

##= anlagen | Anlagen: Lageplan, Entwurf des Erbbauvertrages
""",
)
