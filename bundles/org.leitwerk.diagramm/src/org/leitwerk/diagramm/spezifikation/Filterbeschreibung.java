package org.leitwerk.diagramm.spezifikation;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;

/** A filter a person may switch on: it hides or collapses views. */
public final class Filterbeschreibung extends Beschreibung {

    Filterbeschreibung(Spezifikation spezifikation, EObject objekt) {
        super(spezifikation, objekt);
    }

    /** What the filter consists of; variable filters, which ask a person for values, are left out. */
    public List<Teil> teile() {
        List<Teil> ergebnis = new ArrayList<>();
        for (EObject teil : Merkmale.alle(beschreibung(), "filters")) {
            if (Merkmale.ist(teil, "MappingFilter")) {
                ergebnis.add(new Teil(
                        Merkmale.text(teil, "filterKind").equals("COLLAPSE"),
                        spezifikation().fassaden(Merkmale.alle(teil, "mappings"), Abbildung.class),
                        Merkmale.text(teil, "semanticConditionExpression"),
                        Merkmale.text(teil, "viewConditionExpression")));
            }
        }
        return ergebnis;
    }

    /**
     * A part of a filter. With mappings and no condition the views of these mappings are filtered; with a condition
     * those for which it is false.
     *
     * @param klapptEin whether the views are collapsed, otherwise hidden
     * @param abbildungen the mappings whose views it concerns
     * @param elementbedingung expression on the element of a view, empty for none
     * @param sichtbedingung expression on the view itself, empty for none
     */
    public record Teil(
            boolean klapptEin, List<Abbildung> abbildungen, String elementbedingung, String sichtbedingung) {}
}
