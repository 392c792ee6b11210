package org.leitwerk.controlling.zielwert;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.leitwerk.controlling.Elementbezug;
import org.leitwerk.controlling.Richtung;
import org.leitwerk.controlling.Vorgabeart;
import org.leitwerk.controlling.Zielvorgabe;
import org.leitwerk.steuerung.Planelement;
import org.leitwerk.steuerung.Zielwert;

/** A target while it is worked out. */
final class Vorgabenentwurf {
    private final Elementbezug ziel;
    String raum = "";
    String gruppe = "";
    Vorgabeart art;
    Richtung richtung = Richtung.UNBESTIMMT;
    BigDecimal unten;
    BigDecimal oben;
    boolean streng;
    BigDecimal zielwert;
    Basis basis = Basis.KEINE;
    LocalDate termin;
    boolean jaehrlich;
    String text = "";
    String mangel = "";

    Vorgabenentwurf(Elementbezug ziel) {
        this.ziel = ziel;
    }

    Vorgabenentwurf(Zielwert zielwert, Elementbezug ziel) {
        this(ziel);
        raum = name(zielwert.getRaum());
        gruppe = name(zielwert.getGruppe());
    }

    private static String name(Planelement element) {
        return element == null || element.getName() == null ? "" : element.getName();
    }

    void begrenze(Richtung weg, BigDecimal wert) {
        richtung = weg;
        unten = weg == Richtung.SINKEN ? null : wert;
        oben = weg == Richtung.STEIGEN ? null : wert;
    }

    Zielvorgabe fertig() {
        return new Zielvorgabe(
                ziel,
                art,
                richtung,
                unten,
                oben,
                streng,
                zielwert,
                basis.wert(),
                basis.zeit(),
                basis.jahr(),
                termin,
                jaehrlich,
                raum,
                gruppe,
                text,
                mangel);
    }
}
