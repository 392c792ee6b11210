package org.leitwerk.dsl.ide.arbeit;

import org.eclipse.xtext.resource.XtextResource;
import org.leitwerk.dsl.ressource.LeitwerkResource;

/** Brings a parsed file in line with a text; only what differs is parsed anew. */
final class Textabgleich {

    private Textabgleich() {}

    static String text(XtextResource datei) {
        return datei.getParseResult() == null
                ? ""
                : datei.getParseResult().getRootNode().getText();
    }

    /** What a text meant for a file. */
    enum Folge {
        /** It was the same text. */
        KEINE,
        /** Some elements are others now; the plan is linked. */
        TEIL,
        /** All elements are others now; the plan must be linked. */
        ALLES
    }

    static Folge gleicheAn(XtextResource datei, String neu) {
        String alt = text(datei);
        if (alt.equals(neu)) {
            return Folge.KEINE;
        }
        int kuerzer = Math.min(alt.length(), neu.length());
        int vorn = 0;
        while (vorn < kuerzer && alt.charAt(vorn) == neu.charAt(vorn)) {
            vorn++;
        }
        int hinten = 0;
        while (hinten < kuerzer - vorn
                && alt.charAt(alt.length() - 1 - hinten) == neu.charAt(neu.length() - 1 - hinten)) {
            hinten++;
        }
        int laenge = alt.length() - hinten - vorn;
        String ersatz = neu.substring(vorn, neu.length() - hinten);
        if (datei instanceof LeitwerkResource text) {
            return text.aktualisiere(vorn, laenge, ersatz) ? Folge.TEIL : Folge.ALLES;
        }
        datei.update(vorn, laenge, ersatz);
        return Folge.ALLES;
    }
}
