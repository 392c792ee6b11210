package org.leitwerk.dsl.ide.vorschlag;

import java.util.OptionalInt;
import org.leitwerk.steuerung.Planelement;
import org.leitwerk.steuerung.Ziel;
import org.leitwerk.steuerung.Zielebene;
import org.leitwerk.steuerung.Zielstufe;

/**
 * Compares levels of goals: the municipality's own levels if both goals have one of the same order, else the general
 * ones.
 */
final class Zielhoehe {

    private final Ziel ziel;

    Zielhoehe(Ziel ziel) {
        this.ziel = ziel;
    }

    /** How many levels another goal is above this one; negative below, null if that cannot be said. */
    private Integer darueber(Ziel anderes) {
        Zielstufe stufe = stufe(ziel);
        Zielstufe andere = stufe(anderes);
        if (stufe != null && andere != null && stufe.eContainer() == andere.eContainer()) {
            return stufe.getRang() - andere.getRang();
        }
        if (ziel.getEbene() == Zielebene.OFFEN || anderes.getEbene() == Zielebene.OFFEN) {
            return null;
        }
        return ziel.getEbene().getValue() - anderes.getEbene().getValue();
    }

    private static Zielstufe stufe(Ziel ziel) {
        Zielstufe stufe = ziel.getStufe();
        return stufe == null || stufe.eIsProxy() || stufe.getRang() == null ? null : stufe;
    }

    /** Whether another goal is known not to be above this one. */
    boolean nichtUnter(Ziel anderes) {
        Integer darueber = darueber(anderes);
        return darueber != null && darueber <= 0;
    }

    /** How many levels above an element is, from 1; empty for what cannot be compared. */
    OptionalInt abstand(Planelement element) {
        Integer darueber = element instanceof Ziel anderes ? darueber(anderes) : null;
        return darueber == null ? OptionalInt.empty() : OptionalInt.of(darueber);
    }
}
