package org.leitwerk.diagramm.plan;

import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.diagramm.lage.Lage;
import org.leitwerk.diagramm.sicht.Sicht;
import org.leitwerk.diagramm.sicht.Sichtobjekt;
import org.leitwerk.diagramm.spezifikation.Ebene;

/** Why an element is not drawn although it has a view. */
final class Fehlgrund {

    private Fehlgrund() {}

    static Optional<String> von(Plandiagramm plandiagramm, Lage lage, Set<String> gezeichnete, EObject element) {
        Sicht erste = null;
        for (Sicht sicht : plandiagramm.diagramm().sichten(element)) {
            if (Elementbau.gegenstand(sicht) == null) {
                continue;
            }
            if (gezeichnete.contains(plandiagramm.kennungen().id(sicht))) {
                return Optional.empty();
            }
            erste = erste == null ? sicht : erste;
        }
        return erste == null ? Optional.empty() : Optional.of(grund(plandiagramm, lage, erste));
    }

    private static String grund(Plandiagramm plandiagramm, Lage lage, Sicht sicht) {
        Sichtobjekt stelle = sicht;
        while (stelle instanceof Sicht eine) {
            String id = plandiagramm.kennungen().id(eine);
            if (!eine.filter().isEmpty()) {
                return "Der Filter „" + eine.filter().get(0).beschriftung() + "“ blendet es aus.";
            }
            Ebene ebene = eine.ebene();
            if (ebene != null && !plandiagramm.diagramm().aktiv(ebene)) {
                return "Die Ebene „" + ebene.beschriftung() + "“ ist ausgeschaltet.";
            }
            if (lage.knotenlage(id).verborgen() || lage.kantenlage(id).verborgen()) {
                return "„" + Elementbau.name(eine) + "“ wurde im Diagramm verborgen.";
            }
            boolean innen = eine != sicht;
            if (innen && lage.knotenlage(id).eingeklappt()) {
                return "„" + Elementbau.name(eine) + "“ ist eingeklappt.";
            }
            stelle = eine.eltern();
        }
        return "Es hängt unter einem eingeklappten Element.";
    }
}
