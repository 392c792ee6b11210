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
        Textverschub unterschied = Textverschub.zwischen(alt, neu);
        int vorn = unterschied.vorn();
        int laenge = unterschied.hintenAb() - vorn;
        String ersatz = neu.substring(vorn, unterschied.hintenAb() + unterschied.versatz());
        if (datei instanceof LeitwerkResource text) {
            return text.aktualisiere(vorn, laenge, ersatz) ? Folge.TEIL : Folge.ALLES;
        }
        datei.update(vorn, laenge, ersatz);
        return Folge.ALLES;
    }
}
