package org.leitwerk.diagramm.abgleich;

import java.util.ArrayList;
import java.util.List;
import org.leitwerk.diagramm.ausdruck.Umgebung;
import org.leitwerk.diagramm.sicht.Sicht;
import org.leitwerk.diagramm.spezifikation.Abbildung;
import org.leitwerk.diagramm.spezifikation.Merkmale;
import org.leitwerk.diagramm.spezifikation.Stilbeschreibung;

/** Which ends of an edge point at the middle of a view: as the style says, and at views of the mappings it lists. */
final class Zentrierung {

    private final List<Abbildung> quellen;
    private final List<Abbildung> ziele;
    private final String grundwert;

    Zentrierung(Stilbeschreibung beschreibung) {
        quellen = abbildungen(beschreibung, "centeredSourceMappings");
        ziele = abbildungen(beschreibung, "centeredTargetMappings");
        grundwert = beschreibung.attribut("endsCentering");
    }

    private static List<Abbildung> abbildungen(Stilbeschreibung beschreibung, String merkmal) {
        return new ArrayList<>(beschreibung
                .spezifikation()
                .fassaden(Merkmale.alle(beschreibung.beschreibung(), merkmal), Abbildung.class));
    }

    /** Whether the mappings at the ends make a difference. */
    boolean wechselt() {
        return !quellen.isEmpty() || !ziele.isEmpty();
    }

    /** The value for an edge, whose ends are in the environment. */
    String wert(Umgebung umgebung) {
        boolean quelle =
                !grundwert.equals("None") && !grundwert.equals("Target") || ist(umgebung, "sourceView", quellen);
        boolean ziel = !grundwert.equals("None") && !grundwert.equals("Source") || ist(umgebung, "targetView", ziele);
        if (quelle && ziel) {
            return "Both";
        }
        return quelle ? "Source" : ziel ? "Target" : "None";
    }

    private static boolean ist(Umgebung umgebung, String ende, List<Abbildung> abbildungen) {
        Abbildung stufe =
                umgebung.kennt(ende) && umgebung.variable(ende) instanceof Sicht sicht ? sicht.abbildung() : null;
        for (int tiefe = 0; stufe != null && tiefe < 100; tiefe++) {
            if (abbildungen.contains(stufe)) {
                return true;
            }
            stufe = stufe.istEinfuhr() ? stufe.eingefuehrte() : null;
        }
        return false;
    }
}
