package org.leitwerk.app.pruefung;

import java.util.Comparator;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.regeln.Stufe;

/**
 * A finding as the command line tells it, be it of reading a plan or of a rule.
 *
 * @param datei the file as it is shown; empty if unknown
 * @param zeile line from 1; 0 if unknown
 * @param spalte column from 1; 0 if unknown
 * @param stufe its level
 * @param regel id of the rule, or code of the problem on reading
 * @param titel title of the rule
 * @param element name, else title, of the element concerned; may be empty
 * @param objekt the object concerned, {@code null} if there is none
 * @param meldung what is wrong, one sentence
 * @param hinweis what to do; may be empty
 */
public record Fund(
        String datei,
        int zeile,
        int spalte,
        Stufe stufe,
        String regel,
        String titel,
        String element,
        EObject objekt,
        String meldung,
        String hinweis) {

    /** By file and place; what stands at one place by weight. */
    public static final Comparator<Fund> ORDNUNG = Comparator.comparing(Fund::datei)
            .thenComparingInt(Fund::zeile)
            .thenComparingInt(Fund::spalte)
            .thenComparing(Fund::stufe, Comparator.reverseOrder());

    /**
     * What is wrong; of a problem of reading also what to do, as there is no page of rules on which to look that up.
     */
    public String meldungMitRat() {
        return objekt == null && !hinweis.isEmpty() ? meldung + " " + hinweis : meldung;
    }

    /** Where it is: {@code datei:zeile:spalte}, as far as that is known. */
    public String ort() {
        return zeile == 0 ? datei : datei + ":" + zeile + ":" + spalte;
    }
}
