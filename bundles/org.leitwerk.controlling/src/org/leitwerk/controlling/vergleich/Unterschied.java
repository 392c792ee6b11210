package org.leitwerk.controlling.vergleich;

import java.util.List;
import org.leitwerk.controlling.Elementbezug;

/**
 * An element in both evaluations.
 *
 * @param art what it is
 * @param element the element
 * @param links in the first evaluation
 * @param rechts in the second one
 * @param veraenderung how the second stands to the first
 * @param gruende why they differ: what was assumed, which number, target or part is another one; empty if nothing
 *     differs
 */
public record Unterschied(
        Vergleichsart art,
        Elementbezug element,
        Seite links,
        Seite rechts,
        Veraenderung veraenderung,
        List<Grund> gruende) {

    /** Copies the list. */
    public Unterschied {
        gruende = List.copyOf(gruende);
    }

    /** Whether the two evaluations differ here. */
    public boolean anders() {
        return veraenderung != Veraenderung.GLEICH;
    }

    /** The difference in a German sentence: „Wartezeit“: 29 Tage (2026), grün statt 36 Tage (2024), rot – besser. */
    public String satz() {
        if (!anders()) {
            return element.anzeige() + ": unverändert " + links.worte() + ".";
        }
        if (rechts.worte().equals(links.worte())) {
            return element.anzeige() + ": " + links.worte() + " wie zuvor"
                    + (gruende.isEmpty() ? "." : ". " + gruende.get(0).satz());
        }
        return element.anzeige() + ": " + rechts.worte() + " statt " + links.worte() + " – " + veraenderung.wort()
                + ".";
    }

    /**
     * Why something differs.
     *
     * @param element what it is about; null for the element itself
     * @param satz a German sentence with its numbers
     */
    public record Grund(Elementbezug element, String satz) {}
}
