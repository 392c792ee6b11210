package org.leitwerk.dsl.ide.kurzinfo;

import org.leitwerk.steuerung.Planelement;
import org.leitwerk.steuerung.beschriftung.Beschriftung;

/** What an element of a plan is, in a few lines. */
public final class Elementtext {

    private Elementtext() {}

    /**
     * Kind, title and description of an element.
     *
     * @param element an element of a plan
     * @return Markdown
     */
    public static String kurz(Planelement element) {
        StringBuilder text = new StringBuilder("**").append(Markdown.zeile(Beschriftung.text(element)))
                .append("**\n\n")
                .append(Beschriftung.klasse(element.eClass()));
        if (element.getName() != null) {
            text.append(" `").append(element.getName()).append('`');
        }
        if (element.getBeschreibung() != null && !element.getBeschreibung().isBlank()) {
            text.append("\n\n").append(Markdown.absatz(element.getBeschreibung()));
        }
        return text.toString();
    }
}
