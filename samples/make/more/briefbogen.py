"""1969 and 1998: business letters as papers, the number inside the subject."""

from functools import partial

from samples.make.layouts import briefbogen as form
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_STAGE = "Instandsetzung der Bühnentechnik im Stadttheater"
_PRISON = "Verkehrslärm an der B 27; Anfrage des Stadtverordneten Kolb"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="business letters of offices to chairs of councils; text, persons invented",
)

PAPERS = (
    _paper(
        id="werrastadt-1998-ds-112-1998",
        city="Werrastadt",
        year=1998,
        print="laser",
        purpose="letter with a line of references (Ihr Zeichen, Unser Zeichen, Telefon, Datum) over"
        " values, subject bold without a label, below it 'Vorlage 112/1998 für die Sitzung"
        " des Kulturausschusses am …', salutation, enclosures listed at the end",
        metadata=meta(
            number="112/1998",
            title=_STAGE,
            kind="drucksache",
            date="1998-08-31",
            consultations=[meeting("Kulturausschuß", "1998-09-15")],
            signatories=[signed_by("Dr. Renate Fiedler", "Dezernentin", signed=True)],
            attachments=enclosures("Gutachten des TÜV", "Angebot der Firma Hydromat"),
        ),
        form={
            "face": "sans",
            "house": "Stadt Werrastadt · Dezernat Kultur",
            "address": "Herrn Vorsitzenden\nStadtverordneten Emmerich\nRathaus",
            "line": [
                ("Ihr Zeichen", "–"),
                ("Unser Zeichen", "41.2 – Fi/Kr"),
                ("Telefon", "(0 56 51) 80-4 11"),
                ("Datum", "31.08.1998"),
            ],
            "title": _STAGE,
            "under": "Vorlage 112/1998 – Kulturausschuß am 15.09.1998",
            "signatures": [
                [(70, False, "Mit freundlichen Grüßen")],
                [(70, True, "Dr. Renate Fiedler\nDezernentin")],
            ],
            "below": "Anlagen\nGutachten des TÜV\nAngebot der Firma Hydromat",
        },
        body="""\
## sonstige

Sehr geehrter Herr Emmerich,

der TÜV hat am 9. Juli die Unterbühne geprüft und den Betrieb der beiden vorderen Podien untersagt.
Seither wird mit einer Behelfsdecke gespielt. Die Oper im Dezember ist damit nicht aufzuführen.

Die Steuerung von 1961 läßt sich nicht ertüchtigen. Eine neue Hydraulik kostet nach dem beiliegenden
Angebot 742.000 DM. Das Land hat telefonisch 40 v. H. in Aussicht gestellt. Die Arbeiten sind in den
Ferien 1999 möglich.

Ich schlage vor, daß der Ausschuß dem Magistrat empfiehlt, den Auftrag noch in diesem Jahr zu
erteilen, und bitte Sie, die Sache auf die Tagesordnung zu nehmen. Ob öffentlich beraten wird,
sollten wir vorher besprechen.""",
    ),
    _paper(
        id="werrastadt-1969-antwort-laerm",
        city="Werrastadt",
        year=1969,
        print="typewriter",
        purpose="letter with the old line of references, 'Ihr Schreiben vom' with the day of the"
        " Anfrage before its own, no number, kind 'Antwort' in the line below the subject,"
        " In Vertretung between letter and ink",
        metadata=meta(
            title=_PRISON,
            kind="antwort",
            date="1969-03-18",
            signatories=[
                signed_by("Hildebrandt", "Bürgermeister", mark="In Vertretung", signed=True)
            ],
        ),
        form={
            "face": "elite",
            "house": "Magistrat der Stadt Werrastadt",
            "address": "Herrn Stadtverordneten\nWilhelm Kolb\nAm Bielstein 4",
            "line": [
                ("Ihr Schreiben vom", "26. 2. 1969"),
                ("Unser Zeichen", "32 - 14/69"),
                ("Fernruf", "2051"),
                ("Datum", "18. 3. 1969"),
            ],
            "title": _PRISON,
            "under": "Antwort des Magistrats",
            "signatures": [[(330, True, "In Vertretung@Hildebrandt\nBürgermeister")]],
        },
        body="""\
## antwort

Sehr geehrter Herr Kolb!

Die Messungen des Straßenbauamtes haben an der Ecke Langenhainer Straße bei Tag 74 Phon, bei Nacht
66 Phon ergeben. Von 9.200 Fahrzeugen waren 1.870 Lastwagen.

Zu einem Verbot für schwere Fahrzeuge zwischen 22 und 5 Uhr ist nicht der Magistrat, sondern der
Regierungspräsident befugt. Er hat es am 4. März abgelehnt, weil eine Umleitung fehlt. Die Planung
der Umgehung soll nach Auskunft des Landes 1971 beginnen.

Der Magistrat wird den Versuch machen, mit den drei größten Fuhrunternehmen eine Absprache zu
treffen.""",
    ),
)
