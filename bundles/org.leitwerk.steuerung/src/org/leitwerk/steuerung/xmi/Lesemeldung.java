package org.leitwerk.steuerung.xmi;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.ClassNotFoundException;
import org.eclipse.emf.ecore.xmi.FeatureNotFoundException;
import org.eclipse.emf.ecore.xmi.IllegalValueException;
import org.eclipse.emf.ecore.xmi.UnresolvedReferenceException;

/**
 * What EMF found wrong in an XMI file, in German and with its place.
 *
 * @param text what is wrong and what to do
 * @param ort file
 * @param zeile line, from 1
 * @param spalte column, from 1
 */
record Lesemeldung(String text, String ort, int zeile, int spalte) implements Resource.Diagnostic {

    static Lesemeldung zu(Resource.Diagnostic fund) {
        return new Lesemeldung(
                deutsch(fund), fund.getLocation(), Math.max(1, fund.getLine()), Math.max(1, fund.getColumn()));
    }

    private static String deutsch(Resource.Diagnostic fund) {
        if (fund instanceof Lesemeldung) {
            return fund.getMessage();
        }
        if (fund instanceof UnresolvedReferenceException verweis) {
            return "Ein Element namens '" + verweis.getReference()
                    + "' gibt es in der Datei nicht. Bitte den Verweis berichtigen.";
        }
        if (fund instanceof IllegalValueException wert) {
            return "Der Wert '" + wert.getValue() + "' passt nicht zu '"
                    + wert.getFeature().getName() + "'. Bitte den Wert berichtigen.";
        }
        if (fund instanceof ClassNotFoundException klasse) {
            return "'" + klasse.getName()
                    + "' gibt es im Modell der Steuerung nicht. Das Element wurde nicht übernommen.";
        }
        if (fund instanceof FeatureNotFoundException merkmal) {
            return "'" + merkmal.getName() + "' gibt es an dieser Stelle nicht. Die Angabe wurde nicht übernommen.";
        }
        return "Die Stelle ist nicht lesbar und wurde nicht übernommen.";
    }

    @Override
    public String getMessage() {
        return text;
    }

    @Override
    public String getLocation() {
        return ort;
    }

    @Override
    public int getLine() {
        return zeile;
    }

    @Override
    public int getColumn() {
        return spalte;
    }
}
