package org.leitwerk.dsl.ide.arbeit;

import org.eclipse.xtext.resource.XtextResource;

/** Brings a parsed file in line with a text; only what differs is parsed anew. */
final class Textabgleich {

    private Textabgleich() {}

    static String text(XtextResource datei) {
        return datei.getParseResult() == null
                ? ""
                : datei.getParseResult().getRootNode().getText();
    }

    /** Says whether the text was another one. */
    static boolean gleicheAn(XtextResource datei, String neu) {
        String alt = text(datei);
        if (alt.equals(neu)) {
            return false;
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
        datei.update(vorn, alt.length() - hinten - vorn, neu.substring(vorn, neu.length() - hinten));
        return true;
    }
}
