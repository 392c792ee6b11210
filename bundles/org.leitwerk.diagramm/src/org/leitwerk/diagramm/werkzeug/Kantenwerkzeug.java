package org.leitwerk.diagramm.werkzeug;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.diagramm.ausdruck.Ausdruck;
import org.leitwerk.diagramm.ausdruck.Umgebung;
import org.leitwerk.diagramm.ausdruck.Werte;
import org.leitwerk.diagramm.sicht.Sicht;
import org.leitwerk.diagramm.spezifikation.Abbildung;
import org.leitwerk.diagramm.spezifikation.Kantenabbildung;
import org.leitwerk.diagramm.spezifikation.Werkzeug;

/** Edge creation between two views. */
final class Kantenwerkzeug {

    private final Werkzeugumgebung rahmen;

    Kantenwerkzeug(Werkzeugumgebung rahmen) {
        this.rahmen = rahmen;
    }

    Vorhaben plane(Werkzeug werkzeug, Sicht von, Sicht nach) {
        EObject oben = rahmen.diagramm().ziel();
        Umgebung fest = rahmen.auf(oben)
                .mit("container", oben)
                .mit("containerView", rahmen.diagramm())
                .mit("preSource", von.ziel())
                .mit("preSourceView", von)
                .mit("preTarget", nach.ziel())
                .mit("preTargetView", nach);
        if (!Werkzeugumgebung.erlaubt(werkzeug, fest)) {
            return Werkzeugumgebung.gesperrt(werkzeug);
        }
        Umgebung mitVon = rahmen.setze(fest.auf(von.ziel()), werkzeug, "sourceVariable", "source", von.ziel());
        Umgebung mitNach = rahmen.setze(mitVon, werkzeug, "targetVariable", "target", nach.ziel());
        Umgebung mitVonsicht = rahmen.setze(mitNach, werkzeug, "sourceViewVariable", "sourceView", von);
        Umgebung ablauf = rahmen.setze(mitVonsicht, werkzeug, "targetViewVariable", "targetView", nach);
        return Vorhaben.moeglich(werkzeug.name(), lauf -> {
            Werkzeugumgebung.fuehreAus(werkzeug, lauf, ablauf);
            zeige(werkzeug, von, nach, lauf);
        });
    }

    /** Whether a connection may begin at a view; Sirius asks this in its editor, not when the tool runs. */
    boolean darfBeginnen(Werkzeug werkzeug, Sicht von) {
        Ausdruck bedingung = Ausdruck.von(org.leitwerk.diagramm.spezifikation.Merkmale.text(
                werkzeug.beschreibung(), "connectionStartPrecondition"));
        Umgebung stelle = rahmen.auf(rahmen.diagramm().ziel())
                .mit("container", rahmen.diagramm().ziel())
                .mit("preSource", von.ziel())
                .mit("preSourceView", von);
        return bedingung.leer() || Werte.wahr(Werkzeugumgebung.still(bedingung, stelle));
    }

    private void zeige(Werkzeug werkzeug, Sicht von, Sicht nach, Lauf lauf) {
        for (Abbildung abbildung : werkzeug.abbildungen("edgeMappings")) {
            if (!(abbildung instanceof Kantenabbildung kante)) {
                continue;
            }
            boolean vonSelbst = kante.legtAn() && (rahmen.diagramm().synchron() || kante.immerSynchron());
            if (!vonSelbst) {
                List<EObject> elemente = kante.istElementkante() ? List.copyOf(lauf.angelegte()) : List.of(von.ziel());
                for (EObject element : elemente) {
                    lauf.sichten().zeigeKante(kante.beschreibung(), element, von, nach);
                }
            }
        }
    }
}
