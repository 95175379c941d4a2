"""Bochum 1976 and Salzgitter 1979: papers printed by the municipal computer."""

from samples.make.layouts import ausdruck
from samples.make.paper import Paper, meeting, meta, signed_by

_FORM = "print-outs of municipal computing centres of the 1970s; text and persons invented"

PAPERS = (
    Paper(
        id="bochum-1976-0873",
        city="Bochum",
        year=1976,
        print="printout",
        layout=ausdruck.layout,
        sheet=ausdruck.sheet,
        modelled_on=_FORM,
        purpose="capitals only, AE OE UE and SS, day of printing as 76-11-02 in the head is not the"
        " paper's, striped paper, columns by blanks",
        metadata=meta(
            number="0873/76",
            title="EINFUEHRUNG EINER MASCHINELLEN KARTEI DER STRASSENBAEUME",
            kind="beschlussvorlage",
            public=True,
            date="1976-10-27",
            consultations=[
                meeting("HAUPTAUSSCHUSS", "1976-11-17", public=False, agenda_item="12"),
                meeting("RAT", "1976-11-25", public=True, agenda_item="9"),
            ],
            signatories=[signed_by("HEESEMANN", "STADTDIREKTOR", mark="GEZ.")],
            references=["0411/75"],
        ),
        form={
            "list": "STADT BOCHUM  AMT 16  LISTE R 207   DRUCKDATUM 76-11-02",
            "authority": "DER OBERSTADTDIREKTOR\nAMT FUER DATENVERARBEITUNG",
            "kind": "BESCHLUSSVORLAGE",
            "fields": [
                ("VORLAGE NR.:", "0873/76"),
                ("DATUM:", "27.10.1976"),
                ("STATUS:", "OEFFENTLICH"),
                ("GEGENSTAND:", "EINFUEHRUNG EINER MASCHINELLEN KARTEI DER STRASSENBAEUME"),
            ],
            "rows": [
                ("BERATUNGSFOLGE", "SITZUNG AM", "TOP", "OE/NOE"),
                ("HAUPTAUSSCHUSS", "17.11.1976", "12", "NOE"),
                ("RAT", "25.11.1976", "9", "OE"),
            ],
            "signature": "GEZ. HEESEMANN\nSTADTDIREKTOR",
            "end": "ENDE DER LISTE R 207",
        },
        body="""\
## beschlussvorschlag | BESCHLUSSVORSCHLAG

DER RAT STIMMT DER EINFUEHRUNG EINER MASCHINELLEN KARTEI FUER DIE 31.400 STRASSENBAEUME DER STADT
ZUM 1. APRIL 1977 ZU.

## begruendung | BEGRUENDUNG

MIT DER VORLAGE 0411/75 HAT DIE VERWALTUNG UEBER DEN ZUSTAND DER BAEUME AN DEN HAUPTSTRASSEN
BERICHTET. DABEI ZEIGTE SICH, DASS DIE VORHANDENEN KARTEIKARTEN SEIT 1969 NICHT MEHR FORTGESCHRIEBEN
WURDEN. BEI SCHADENSFAELLEN KONNTE NICHT NACHGEWIESEN WERDEN, WANN EIN BAUM ZULETZT GEPRUEFT WORDEN
WAR.

KUENFTIG WIRD FUER JEDEN BAUM EINE LOCHKARTE MIT STANDORT, ART, ALTER UND PRUEFVERMERK ANGELEGT. DIE
ERFASSUNG UEBERNEHMEN SECHS STUDENTEN DER FORSTWISSENSCHAFT IN DEN SEMESTERFERIEN. DAS
RECHENZENTRUM DRUCKT VIERTELJAEHRLICH EINE LISTE DER FAELLIGEN PRUEFUNGEN.

DER PERSONALRAT HAT AM 13. OKTOBER 1976 ZUGESTIMMT.

## finanzielle_auswirkungen | KOSTEN

EINMALIG 46.000 DM, LAUFEND 7.200 DM IM JAHR. DIE MITTEL SIND IM ENTWURF DES HAUSHALTS 1977 BEI
HAUSHALTSSTELLE 5800.6300 VERANSCHLAGT.
""",
    ),
    Paper(
        id="salzgitter-1979-mitteilung",
        city="Salzgitter",
        year=1979,
        print="printout",
        layout=ausdruck.layout,
        sheet=ausdruck.sheet,
        modelled_on=_FORM,
        purpose="no date but that of printing and of the meeting, two-digit years, Mitteilung, no"
        " own signature but a clerk's sign in a field",
        metadata=meta(
            number="M 118/79",
            title="ERGEBNIS DER BEFRAGUNG DER FAHRGAESTE IM STADTVERKEHR",
            kind="mitteilung",
            consultations=[
                meeting("AUSSCHUSS F. WIRTSCHAFT U. VERKEHR", "1979-05-22", agenda_item="3")
            ],
            references=["644/78"],
        ),
        form={
            "list": "SZ-VERKEHR   AUSDRUCK VOM 14.05.79   10:42",
            "authority": "STADT SALZGITTER\nDER OBERSTADTDIREKTOR",
            "kind": "MITTEILUNG",
            "fields": [
                ("NR.:", "M 118/79"),
                ("BEARBEITER:", "HR. WOHLERS / 3417"),
                ("BETREFF:", "ERGEBNIS DER BEFRAGUNG DER FAHRGAESTE IM STADTVERKEHR"),
            ],
            "rows": [
                ("GREMIUM", "TAG", "TOP", ""),
                ("AUSSCHUSS F. WIRTSCHAFT U. VERKEHR", "22.05.79", "3", ""),
            ],
            "signature": "VERTEILER: RATSMITGLIEDER, DEZ. II, AMT 66",
        },
        body="""\
## sachverhalt | SACHVERHALT

AUF GRUND DES BESCHLUSSES ZUR VORLAGE 644/78 WURDEN VOM 5. BIS 9. MAERZ 79 AUF ALLEN LINIEN 9.812
FAHRGAESTE BEFRAGT. DIE AUSWERTUNG ERFOLGTE MASCHINELL.

58 VON HUNDERT DER FAHRGAESTE SIND AUF DEM WEGE ZUR ARBEIT ODER ZUR SCHULE. NUR 11 VON HUNDERT
KOENNTEN STATT DESSEN EINEN EIGENEN KRAFTWAGEN BENUTZEN. DIE MITTLERE WARTEZEIT BEIM UMSTEIGEN WIRD
MIT 14 MINUTEN ANGEGEBEN. VERBESSERT WERDEN SOLLTEN NACH MEINUNG DER BEFRAGTEN VOR ALLEM DIE
VERBINDUNGEN NACH 20 UHR UND DIE SAUBERKEIT DER HALTESTELLEN.

IM FAZIT EINER BEFRAGUNG AUS DEM JAHRE 1972 STAND NOCH DER PREIS AN ERSTER STELLE. ER WIRD HEUTE
ERST AN VIERTER STELLE GENANNT.

## fazit | SCHLUSSFOLGERUNG

DAS ANGEBOT AM ABEND IST VORDRINGLICH. DER BETRIEB WIRD GEBETEN, BIS ZUM HERBST 79 FUER DIE LINIEN
1, 4 UND 9 EINEN FAHRPLAN MIT STUENDLICHEN FAHRTEN BIS 23 UHR AUFZUSTELLEN UND DIE KOSTEN ZU
ERMITTELN.
""",
    ),
)
