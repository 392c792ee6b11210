package org.leitwerk.daten.bestand;

import java.util.Objects;
import org.leitwerk.daten.reihe.Fehlgrund;
import org.leitwerk.daten.reihe.Herkunft;
import org.leitwerk.daten.reihe.Reihensammler;
import org.leitwerk.daten.reihe.Reihenschluessel;
import org.leitwerk.daten.reihe.Wert;
import org.leitwerk.daten.zuordnung.Plannamen;
import org.leitwerk.steuerung.Messreihe;
import org.leitwerk.steuerung.Messwert;
import org.leitwerk.steuerung.Planelement;

/** The values that are typed in a plan. */
final class Typwerte {

    private final String datei;
    private final Datenzugriff zugriff;

    /**
     * @param datei the file of the plan, for the origin
     * @param zugriff knows the lines
     */
    Typwerte(String datei, Datenzugriff zugriff) {
        this.datei = datei;
        this.zugriff = zugriff;
    }

    String datei() {
        return datei;
    }

    void lies(Messreihe reihe, Reihensammler sammler) {
        // An area or group that is written but does not exist is reported by the linker; its values belong nowhere.
        if (ungeloest(reihe.getRaum()) || ungeloest(reihe.getGruppe())) {
            return;
        }
        Reihenschluessel schluessel = new Reihenschluessel(
                reihe.getArt(), Plannamen.kennung(reihe.getRaum()), Plannamen.kennung(reihe.getGruppe()));
        for (Messwert wert : reihe.getWerte()) {
            if (wert.getZeit() != null && (wert.getWert() != null || wert.isFehlt())) {
                sammler.nimm(schluessel, wert(wert));
            }
        }
    }

    private Wert wert(Messwert wert) {
        Fehlgrund grund = wert.getWert() == null ? Fehlgrund.FEHLT : Fehlgrund.KEINER;
        return new Wert(
                wert.getZeit(),
                wert.getWert(),
                grund,
                wert.isVorlaeufig(),
                wert.getFallzahl(),
                false,
                Objects.requireNonNullElse(wert.getAnmerkung(), ""),
                new Herkunft(datei, zugriff.zeile(wert), "", "", ""));
    }

    private static boolean ungeloest(Planelement element) {
        return element != null && element.eIsProxy();
    }
}
