package org.leitwerk.diagramm.abgleich;

import org.leitwerk.diagramm.ausdruck.Ausdruck;
import org.leitwerk.diagramm.spezifikation.Abbildung;
import org.leitwerk.diagramm.spezifikation.Kantenabbildung;

/** A mapping made ready: its expressions parsed, its styles compiled, its place among imports known. */
final class Abbildungsplan {

    private final Abbildung abbildung;
    private final Abbildung ursprung;
    private final Ausdruck kandidaten;
    private final Ausdruck vorbedingung;
    private final Ausdruck semantik;
    private final Typname typ;
    private final Stilwahl stile;

    Abbildungsplan(Abbildung abbildung) {
        this.abbildung = abbildung;
        ursprung = ursprung(abbildung);
        Abbildung inhalt = abbildung instanceof Kantenabbildung && ursprung != null ? ursprung : abbildung;
        kandidaten = Ausdruck.von(inhalt.kandidatenausdruck());
        vorbedingung = Ausdruck.von(inhalt.vorbedingung());
        semantik = Ausdruck.von(inhalt.semantikausdruck());
        typ = new Typname(inhalt.domaenenklasse());
        stile = new Stilwahl(abbildung);
    }

    /** The mapping at the end of the imports; the mapping itself if it is no import. */
    static Abbildung ursprung(Abbildung abbildung) {
        Abbildung stufe = abbildung;
        for (int tiefe = 0; tiefe < 100; tiefe++) {
            Abbildung naechste = stufe.istEinfuhr() ? stufe.eingefuehrte() : null;
            if (naechste == null) {
                break;
            }
            stufe = naechste;
        }
        return stufe;
    }

    Abbildung abbildung() {
        return abbildung;
    }

    /** The mapping that this one and others import: views may pass between all of them and stay the same. */
    Abbildung ursprung() {
        return ursprung;
    }

    Ausdruck kandidaten() {
        return kandidaten;
    }

    Ausdruck vorbedingung() {
        return vorbedingung;
    }

    Ausdruck semantik() {
        return semantik;
    }

    Typname typ() {
        return typ;
    }

    Stilwahl stile() {
        return stile;
    }
}
