"""Printed papers of 1926 to 1931 in broken type: Vorlagen, a motion, a petition, an agenda."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from samples.aside.layouts import a_fraktur
from samples.make.body import Body
from samples.make.marks import BLUE, RED, Stamp
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by
from samples.make.typeset import Sheet

_STAMPS = (
    (1, Stamp(lines=("Magistrats-Registratur",), at=(0.8, 0.88), colour=BLUE, mm=46)),
    (1, Stamp(lines=("Angenommen",), at=(0.3, 0.72), colour=RED, mm=44, degrees=8)),
)


def _paper(
    id_: str,
    city: str,
    year: int,
    layout: Callable[[Sheet, Paper], Body],
    purpose: str,
    form: dict[str, Any],
    body: str,
    **metadata: Any,
) -> Paper:
    return Paper(
        id=id_,
        city=city,
        year=year,
        print="fraktur",
        layout=layout,
        sheet=a_fraktur.sheet,
        modelled_on="printed papers of German cities before 1933; text and persons invented",
        purpose=purpose,
        stamps=_STAMPS,
        metadata=meta(**metadata),
        form=form,
        body=body,
    )


PAPERS = (
    _paper(
        "magdeburg-341-1926",
        "Magdeburg",
        1926,
        a_fraktur.druck,
        "number at the left and date at the right over a double rule, headings letter-spaced and"
        " inline, Roman month, cited Vorlage",
        {
            "authority": "Der Magiſtrat der Stadt Magdeburg.",
            "number": "Nr. 341.",
            "place": "Magdeburg, den 9.X.1926.",
            "kind": "Vorlage.",
            "fields": [
                ("Betrifft:", "Erweiterung der Freibadeanſtalt am Adolf-Mittag-See."),
                ("Sitzung:", "Stadtverordneten-Verſammlung am 21.X.1926."),
            ],
            "signature": [(280, "Der Magiſtrat.\ngez. Dr. Harnack.")],
        },
        """\
##= beschlussvorschlag | ~~Beſchluß:~~ Die Stadtverordneten-Verſammlung erklärt ſich mit der
Erweiterung der Freibadeanſtalt nach dem Plane vom 4. September d. J. einverſtanden und bewilligt
hierfür 68 000 Reichsmark.

##= begruendung | ~~Begründung:~~ Die Anſtalt iſt im Jahre 1908 für 600 Beſucher angelegt worden. An
den heißen Tagen des vergangenen Sommers wurden bis zu 4200 Perſonen gezählt. Die Zahl der Zellen
reicht bei weitem nicht aus; die Badegäſte mußten ihre Kleider im Freien niederlegen, wobei mehrfach
Diebſtähle vorgekommen ſind.

Es iſt beabſichtigt, auf der Südſeite 140 neue Zellen, einen Raum für Schulen und ein Häuschen für
den Wärter zu errichten. Der Strand wird um 80 Meter verlängert. Eine Trennung nach Geſchlechtern
findet, wie ſchon in der Vorlage Nr. 118 ausgeführt, fortan nur noch bei den Zellen ſtatt.

Für die Schulen der Stadt ſollen zwei Vormittage in der Woche freigehalten werden. Im letzten
Sommer haben 1 260 Kinder das Schwimmen erlernt; wegen des Andranges mußte faſt die gleiche Zahl
zurückgewieſen werden. Der Pächter der Wirtſchaft hat ſich bereit erklärt, die Wege auf ſeine
Koſten herzurichten.

Die Geſundheits-Deputation hat dem Plane am 28. September d. J. zugeſtimmt.

##= finanzielle_auswirkungen | ~~Koſten:~~ Der Anſchlag des Hochbauamts beläuft ſich auf 68 000
Reichsmark. Durch die Erhöhung des Eintritts auf 20 Pfennig wird der Aufwand in neun Jahren
getilgt.

@signature
""",
        number="341",
        title="Erweiterung der Freibadeanstalt am Adolf-Mittag-See",
        kind="drucksache",
        date="1926-10-09",
        consultations=[meeting("Stadtverordneten-Versammlung", "1926-10-21")],
        signatories=[signed_by("Dr. Harnack", mark="gez.")],
        references=["118"],
    ),
    _paper(
        "halle-dringlich-1927",
        "Halle",
        1927,
        a_fraktur.druck,
        "urgent motion of a group, several names in one line after one gez., centred headings, no"
        " figure before the word Nr.",
        {
            "authority": "Stadtverordneten-Verſammlung zu Halle.",
            "number": "Druckſache Nr. 96.",
            "place": "Ausgegeben am 3. Februar 1927.",
            "kind": "Dringlichkeitsantrag.",
            "centred": True,
            "fields": [
                ("Betrifft:", "Hilfe für die vom Hochwaſſer der Saale betroffenen Kleingärtner.")
            ],
            "signature": [(250, "gez. Wollmar.\ngez. Krügel.\ngez. Dr. Thienemann.")],
        },
        """\
## antrag | Antrag.

Die Verſammlung wolle beſchließen, den Magiſtrat zu erſuchen:

1. den Kleingärtnern auf der Peißnitz und am Böllberger Wege die Pacht für das Jahr 1926 zu
erlaſſen;

2. aus dem Dispoſitionsfonds 5 000 RM. zur Beſchaffung von Sämereien und Dünger bereitzuſtellen;

3. über den Bau eines Schutzdammes, der bereits mit der Druckſache Nr. 212 von 1925 angeregt worden
iſt, bis zum Sommer eine Vorlage zu machen.

## begruendung | Begründung.

Bei dem Hochwaſſer vom 18. bis 23. Januar haben 174 Gärten unter Waſſer geſtanden. Lauben, Zäune
und Obſtbäume ſind fortgeriſſen worden. Die Betroffenen ſind zum größten Teil erwerbslos oder
beziehen kleine Renten. Eine Hilfe aus Mitteln des Staates iſt, wie der Herr Regierungspräſident
mitgeteilt hat, nicht zu erwarten.

Der Antrag iſt dringlich, weil die Beſtellung der Gärten im März beginnen muß.

@signature
""",
        number="96",
        title="Hilfe für die vom Hochwasser der Saale betroffenen Kleingärtner",
        kind="dringlichkeitsantrag",
        date="1927-02-03",
        signatories=[
            signed_by("Wollmar", mark="gez."),
            signed_by("Krügel", mark="gez."),
            signed_by("Dr. Thienemann", mark="gez."),
        ],
        references=["212"],
    ),
    _paper(
        "goettingen-eingabe-1929",
        "Göttingen",
        1929,
        a_fraktur.brief,
        "petition of an association, no number, salutation, closing formula above the names,"
        " offices below the names",
        {
            "authority": "Verein der Anlieger\nder Reinhäuſer Landſtraße.",
            "place": "Göttingen, den 5. März 1929.",
            "address": "An\nMagiſtrat und Bürgervorſteher-Kollegium\nder Stadt Göttingen.",
            "kind": "Eingabe",
            "title": "wegen Beſeitigung der Staubplage in der Reinhäuſer Landſtraße.",
            "signature": [
                (76, "Hochachtungsvoll\nAuguſt Wehmeyer,\n1. Vorſitzender."),
                (320, "\nDr. Lotze,\nSchriftführer."),
            ],
        },
        """\
## sonstige

Sehr geehrte Herren!

Seit die Reinhäuſer Landſtraße im Herbſte 1927 für den Verkehr mit Kraftomnibuſſen freigegeben
worden iſt, leiden die Anlieger unter einer Staubplage, die jeder Beſchreibung ſpottet. An
trockenen Tagen können die Fenſter nicht geöffnet werden. Wäſche im Freien zu trocknen iſt
unmöglich geworden.

Wir bitten daher, noch in dieſem Frühjahr

a) die Straße zwiſchen dem Geismartor und dem Friedhofe mit einer Teerdecke zu verſehen,

b) bis dahin täglich zweimal ſprengen zu laſſen,

c) die Geſchwindigkeit der Kraftfahrzeuge auf 25 Kilometer zu beſchränken.

Auf unſere Eingabe vom 11. Auguſt v. J. iſt uns erwidert worden, daß die Mittel erſchöpft ſeien. In
der Weender Landſtraße iſt inzwiſchen gleichwohl eine ſolche Decke hergeſtellt worden. Wir
vertrauen darauf, daß alle Bürger nach gleichem Maße behandelt werden.

Die Anlieger ſind bereit, ſich mit einem Fünftel an den Koſten zu beteiligen. Eine Liſte mit 63
Unterſchriften iſt beigefügt.

@signature
""",
        title="Eingabe wegen Beseitigung der Staubplage in der Reinhäuser Landstraße",
        kind="petition",
        date="1929-03-05",
        signatories=[
            signed_by("August Wehmeyer", "1. Vorsitzender"),
            signed_by("Dr. Lotze", "Schriftführer"),
        ],
    ),
    _paper(
        "nordhausen-anfrage-1930",
        "Nordhausen",
        1930,
        a_fraktur.druck,
        "question with numbers, number with year, centred headings, d. J. and d. M. as parts of"
        " dates, no Begründung",
        {
            "authority": "Stadtverordneten-Verſammlung Nordhauſen.",
            "number": "Druckſache Nr. 27/1930.",
            "place": "Nordhauſen, den 12. Mai 1930.",
            "kind": "Anfrage.",
            "centred": True,
            "fields": [("Betrifft:", "Gasaustritte in der Altſtadt.")],
            "signature": [(280, "Steinacker,\nStadtverordneter.")],
        },
        """\
## anfrage

In der Nacht zum 4. d. M. ſind in dem Hauſe Barfüßerſtraße 9 zwei Perſonen durch ausſtrömendes Gas
betäubt worden. Bereits am 17. März d. J. war in der Nachbarſchaft Gasgeruch gemeldet worden.

Die Feuerwehr hat bei der Beſichtigung feſtgeſtellt, daß ein Rohr unter dem Bürgerſteige auf eine
Länge von mehr als einem Meter durchgeroſtet war. In den Häuſern Nr. 7 und 11 ſind die Keller noch
heute geſperrt.

Ich frage den Magiſtrat:

1. Wann ſind die Leitungen in der Altſtadt zuletzt geprüft worden?

2. Trifft es zu, daß die Rohre in der Barfüßerſtraße aus dem Jahre 1868 ſtammen?

3. Weshalb iſt die Erneuerung, für welche die Verſammlung mit der Druckſache Nr. 61/1928 die Mittel
bewilligt hat, noch nicht begonnen worden?

4. Iſt der Magiſtrat bereit, den Geſchädigten die Koſten des Krankenhauſes zu erſtatten?

Um Beantwortung in der nächſten Sitzung wird gebeten.

@signature
""",
        number="27/1930",
        title="Gasaustritte in der Altstadt",
        kind="anfrage",
        date="1930-05-12",
        signatories=[signed_by("Steinacker", "Stadtverordneter")],
        references=["61/1928"],
    ),
    _paper(
        "weimar-einladung-1931",
        "Weimar",
        1931,
        a_fraktur.brief,
        "invitation in broken type, public and non-public part, numbers at the items",
        {
            "authority": "Der Vorſitzende\ndes Stadtrats.",
            "place": "Weimar, den 8. April 1931.",
            "address": "An die\nMitglieder des Stadtrats.",
            "kind": "Einladung",
            "title": "zur Sitzung des Stadtrats am Mittwoch, dem 15. April 1931, 18 Uhr,\nim"
            " Saale des Rathauſes.",
            "signature": [(280, "Bergner,\nVorſitzender.")],
        },
        """\
## sonstige | Tagesordnung.

### I. Öffentliche Sitzung.

1. Haushaltsplan der Stadt für das Rechnungsjahr 1931 (Druckſache Nr. 44).

2. Änderung der Marktordnung (Druckſache Nr. 41).

3. Benennung der neuen Straßen am Hainfels nach dem Vorſchlage des Verkehrsausſchuſſes.

4. Bewilligung eines Beitrages von 1 500 RM. für die Inſtandſetzung des Tempelherrenhauſes.

5. Antrag des Stadtrats Kühnel auf Ermäßigung der Fahrpreiſe der Straßenbahn für Lehrlinge
(Druckſache Nr. 39).

6. Bericht des Wohlfahrtsausſchuſſes über die Speiſung der Erwerbsloſen im Winter.

### II. Nichtöffentliche Sitzung.

7. Verkauf eines Bauplatzes an der Belvederer Allee.

8. Perſonalſachen.

Die Druckſachen liegen von Freitag ab in der Kanzlei zur Einſicht aus. Entſchuldigungen werden bis
zum Beginn der Sitzung ſchriftlich erbeten.

@signature
""",
        title="Einladung zur Sitzung des Stadtrats am Mittwoch, dem 15. April 1931, 18 Uhr, im"
        " Saale des Rathauses",
        kind="einladung",
        date="1931-04-08",
        consultations=[meeting("Stadtrat", "1931-04-15")],
        signatories=[signed_by("Bergner", "Vorsitzender")],
        references=["44", "41", "39"],
    ),
    _paper(
        "wernigerode-73-1928",
        "Wernigerode",
        1928,
        a_fraktur.druck,
        "day-book number beside the own one, section Anlagen in broken type, table of costs,"
        " two pages, two signatures in columns",
        {
            "authority": "Magiſtrat der Stadt Wernigerode.",
            "number": "Tgb. 1207/28.",
            "place": "Wernigerode, den 2. Juli 1928.",
            "kind": "Beſchlußvorlage Nr. 73.",
            "centred": True,
            "fields": [
                (
                    "Betrifft:",
                    "Bau einer Jugendherberge am Galgenberge und Aufnahme einer Anleihe.",
                ),
            ],
            "width": 200,
            "signature": [
                (76, "gez. Gepel,\nBürgermeiſter."),
                (320, "gez. Rademacher,\nStadtbaurat."),
            ],
        },
        """\
## beschlussvorschlag | Beſchluß.

1. Dem Bau einer Jugendherberge am Galgenberge wird zugeſtimmt.

2. Zur Deckung der Koſten wird bei der Sparkaſſe eine Anleihe von 95 000 RM. zu höchſtens 8 v. H.
aufgenommen.

## sachverhalt | Sachverhalt.

Die Herberge in der alten Schule am Klint verfügt über 46 Betten. Im vergangenen Jahre haben 9 300
Wanderer übernachtet, rund 2 000 mußten abgewieſen oder in Scheunen untergebracht werden. Der
Regierungspräſident hat die Schule mit Verfügung vom 14. Januar d. J. – II 3 Nr. 88 – wegen der
Feuersgefahr nur noch bis zum 1. Oktober 1929 zugelaſſen.

Der Gauverband iſt bereit, die Einrichtung zu beſchaffen und den Betrieb zu führen. Das Grundſtück
am Galgenberge gehört der Stadt. Es iſt vom Bahnhofe in einer halben Stunde zu erreichen und hat
Anſchluß an die Waſſerleitung.

Der Entwurf ſieht zwei Schlafſäle mit je 40 und ſechs Zimmer mit je acht Betten vor, ferner einen
Tagesraum, eine Küche für Selbſtverſorger und die Wohnung des Herbergsvaters. Auf eine beſondere
Heizung der Schlafräume wurde verzichtet.

## finanzielle_auswirkungen | Koſten.

| Erd- und Maurerarbeiten | 48 200 RM. |
| Zimmerer- und Dachdeckerarbeiten | 21 700 RM. |
| Innerer Ausbau | 29 400 RM. |
| Waſſer, Licht und Entwäſſerung | 12 100 RM. |
| Insgemein | 3 600 RM. |

Die Provinz gewährt eine Beihilfe von 20 000 RM.

## fazit | Ergebnis.

Der Verſchönerungsverein hat den Platz in Augenſchein genommen und keine Bedenken erhoben. Da die
Beihilfe verfällt, wenn nicht noch in dieſem Jahre begonnen wird, bitten wir um Zuſtimmung.

##_ anlagen | Anlagen.

Lageplan

Koſtenanſchlag

@signature
""",
        number="73",
        title="Bau einer Jugendherberge am Galgenberge und Aufnahme einer Anleihe",
        kind="beschlussvorlage",
        date="1928-07-02",
        signatories=[
            signed_by("Gepel", "Bürgermeister", mark="gez."),
            signed_by("Rademacher", "Stadtbaurat", mark="gez."),
        ],
        attachments=enclosures("Lageplan", "Kostenanschlag"),
    ),
)
