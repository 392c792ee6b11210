package org.leitwerk.diagramm.werkzeug;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.diagramm.ausdruck.Ausdruck;
import org.leitwerk.diagramm.ausdruck.Umgebung;
import org.leitwerk.diagramm.ausdruck.Werte;
import org.leitwerk.diagramm.sicht.Sichtobjekt;
import org.leitwerk.diagramm.spezifikation.Abbildung;
import org.leitwerk.diagramm.spezifikation.Werkzeug;

/** Node and container creation: runs the operation, then shows the new where views do not appear by themselves. */
final class Anlegewerkzeug {

    private final Werkzeugumgebung rahmen;

    Anlegewerkzeug(Werkzeugumgebung rahmen) {
        this.rahmen = rahmen;
    }

    Vorhaben plane(Werkzeug werkzeug, Sichtobjekt wo) {
        EObject behaelter = wo.ziel();
        Umgebung fest = rahmen.auf(behaelter).mit("container", behaelter).mit("containerView", wo);
        if (!Werkzeugumgebung.erlaubt(werkzeug, fest)) {
            return Werkzeugumgebung.gesperrt(werkzeug);
        }
        Umgebung voll = rahmen.setze(fest, werkzeug, "variable", "container", behaelter);
        Umgebung ablauf = rahmen.setze(voll, werkzeug, "viewVariable", "containerView", wo);
        return Vorhaben.moeglich(werkzeug.name(), lauf -> {
            Werkzeugumgebung.fuehreAus(werkzeug, lauf, ablauf);
            zeige(werkzeug, wo, lauf);
        });
    }

    private void zeige(Werkzeug werkzeug, Sichtobjekt wo, Lauf lauf) {
        for (Abbildung abbildung : abbildungen(werkzeug)) {
            boolean vonSelbst = abbildung.legtAn() && (rahmen.diagramm().synchron() || abbildung.immerSynchron());
            if (vonSelbst) {
                continue;
            }
            for (EObject neu : List.copyOf(lauf.angelegte())) {
                if (istKandidat(abbildung, wo, neu)) {
                    lauf.sichten().zeige(wo, abbildung.beschreibung(), neu);
                }
            }
        }
    }

    private boolean istKandidat(Abbildung abbildung, Sichtobjekt wo, EObject neu) {
        Ausdruck kandidaten = Ausdruck.von(abbildung.kandidatenausdruck());
        Umgebung stelle = rahmen.auf(wo.ziel()).mit("container", wo.ziel()).mit("containerView", wo);
        return kandidaten.leer()
                || Werte.objekte(Werkzeugumgebung.still(kandidaten, stelle)).contains(neu);
    }

    static List<Abbildung> abbildungen(Werkzeug werkzeug) {
        List<Abbildung> alle = new ArrayList<>(werkzeug.abbildungen("nodeMappings"));
        alle.addAll(werkzeug.abbildungen("containerMappings"));
        return alle;
    }
}
