package org.leitwerk.dsl.aenderung;

import java.util.List;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.Group;

/** The blanks between the pieces of a text that is written anew. */
final class Zwischenraum {

    private static final String KEINER_DAVOR = ",;:)";

    private Zwischenraum() {}

    /** What stands between two neighbours: one blank or nothing. */
    static String zwischen(Baustein links, Baustein rechts) {
        boolean ohne = rechts.istWort() && (KEINER_DAVOR.contains(rechts.text()) || istAufruf(rechts))
                || "(".equals(links.text()) && links.istWort();
        return ohne ? "" : " ";
    }

    /** The parenthesis after the name of a function, unlike that around a sum. */
    private static boolean istAufruf(Baustein klammer) {
        if (!"(".equals(klammer.text()) || !(klammer.element().eContainer() instanceof Group gruppe)) {
            return false;
        }
        int stelle = gruppe.getElements().indexOf(klammer.element());
        return stelle > 0 && gruppe.getElements().get(stelle - 1) instanceof Assignment;
    }

    /** The text of several pieces on one line; only long texts take more than one. */
    static String verbinde(List<Baustein> bausteine) {
        StringBuilder text = new StringBuilder();
        Baustein links = null;
        for (Baustein baustein : bausteine) {
            text.append(links == null ? "" : zwischen(links, baustein)).append(baustein.text());
            links = baustein;
        }
        return text.toString();
    }
}
