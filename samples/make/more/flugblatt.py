"""2014 and 2023: papers of groups with a bar over the page and an address column."""

from functools import partial

from samples.make.layouts import flugblatt as form
from samples.make.paper import Paper, meeting, meta, signed_by

_WATER = "Trinkbrunnen an allen Schulen und auf dem Marktplatz"
_ROOM = "Belegung der Flüchtlingsunterkunft in der Alten Molkerei"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="papers of groups in German councils; text, persons and groups invented",
)

PAPERS = (
    _paper(
        id="lippental-2023-antrag-trinkbrunnen",
        city="Lippental",
        year=2023,
        print="laser",
        purpose="name of the group in a bar, address column at the right, kind only in 'Antrag zur"
        " Sitzung des Rates am …', bare title in large type, two names side by side with"
        " ink, day in a line of its own with the place",
        metadata=meta(
            title=_WATER,
            kind="antrag",
            date="2023-05-30",
            consultations=[meeting("Rat", "2023-06-22")],
            signatories=[
                signed_by("Jule Brandes", "Fraktionssprecherin", signed=True),
                signed_by("Mehmet Aydin", "Fraktionssprecher", signed=True),
            ],
        ),
        form={
            "group": "VOLT & PIRATEN im Rat",
            "address": "Fraktionsbüro\nRathaus 2.14\n32699 Lippental\nTelefon 05235 99-187\n"
            "ratsgruppe@lippental.example",
            "for": "An den Bürgermeister\nAntrag zur Sitzung des Rates am 22. Juni 2023",
            "day": "Lippental, 30. Mai 2023",
            "title": _WATER,
            "signatures": [
                [
                    (62, True, "Jule Brandes\nFraktionssprecherin"),
                    (230, True, "Mehmet Aydin\nFraktionssprecher"),
                ],
            ],
        },
        body="""\
## sonstige

Sehr geehrter Herr Bürgermeister, wir bitten Sie, den folgenden Antrag auf die Tagesordnung zu
setzen.

## beschlussvorschlag | Der Rat möge beschließen:

1. Bis zum Sommer 2024 erhält jede städtische Schule einen Brunnen, an dem Flaschen gefüllt werden
können.

2. Auf dem Marktplatz wird ein öffentlicher Brunnen aufgestellt.

## begruendung | Begründung

Im Juli 2022 hatten wir elf Tage mit mehr als 34 Grad. An der Realschule Süd standen 780 Kinder vor
drei Hähnen in den Toiletten. Die Stadtwerke haben zugesagt, die Anschlüsse zum Selbstkostenpreis zu
legen.

Ein Brunnen kostet etwa 4.500 Euro. Das Land übernimmt bis Ende des Jahres 60 Prozent, wenn der
Bescheid vor dem 1. September beantragt wird.
""",
    ),
    _paper(
        id="lippental-2014-anfrage-molkerei",
        city="Lippental",
        year=2014,
        print="laser",
        purpose="the same form as an Anfrage: kind in 'Anfrage gemäß § 17 der Geschäftsordnung',"
        " committee without a day in the addressee's line so no meeting, one name with gez.",
        metadata=meta(
            title=_ROOM,
            kind="anfrage",
            date="2014-11-04",
            signatories=[signed_by("Irmgard Stork", "Ratsmitglied", mark="gez.")],
        ),
        form={
            "group": "Freie Liste Lippental",
            "address": "Irmgard Stork\nAm Sültebusch 8\n32699 Lippental",
            "for": "An den Bürgermeister\nAnfrage gemäß § 17 der Geschäftsordnung",
            "day": "4. November 2014",
            "title": _ROOM,
            "signatures": [[(62, False, "gez. Irmgard Stork\nRatsmitglied")]],
        },
        body="""\
## anfrage

Nach Berichten der Zeitung sollen in der Alten Molkerei statt der angekündigten 60 nun 110 Menschen
untergebracht werden.

1. Trifft die Zahl zu, und seit wann ist sie der Verwaltung bekannt?

2. Wie viele Quadratmeter stehen für jede Person zur Verfügung?

3. Wer betreut die Bewohner am Wochenende?

4. Wann werden die Anwohner eingeladen?

Ich bitte um Antwort in der nächsten Sitzung des Sozialausschusses und hätte sie gern vorab
schriftlich.
""",
    ),
)
