package org.leitwerk.dsl.ide.gliederung;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.util.TextRegion;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.steuerung.Planelement;
import org.leitwerk.steuerung.beschriftung.Beschriftung;

/** Finds elements of a whole plan by words of their name, title and kind. */
public final class Elementsuche {

    private static final ITextRegion ANFANG = new TextRegion(0, 0);

    /** What a hit in something else than name and title counts: everything there comes first. */
    private static final int ART = 8;

    private record Treffer(Planelement element, int rang, int laenge) {}

    /**
     * The elements that fit best.
     *
     * @param stand the plan
     * @param anfrage words, each of which must occur in the name, number, title or kind of an element; case and the
     *     spelling of umlauts do not count; without words all elements fit
     * @param hoechstens how many elements to return at most, from 1
     * @return first what has exactly this name, then what begins so, then what has words that begin so; among equals
     *     the shorter title, then the order of the plan
     */
    public List<Fund> suche(Stand stand, String anfrage, int hoechstens) {
        List<Suchwort> worte = Suchwort.von(anfrage);
        List<Treffer> treffer = new ArrayList<>();
        stand.elemente().forEach(element -> {
            int rang = rang(element, worte);
            if (rang >= 0) {
                treffer.add(new Treffer(
                        element,
                        rang,
                        worte.isEmpty() ? 0 : Elementworte.titel(element).length()));
            }
        });
        return treffer.stream()
                .sorted(Comparator.comparingInt(Treffer::rang).thenComparingInt(Treffer::laenge))
                .limit(hoechstens)
                .map(eines -> fund(stand, eines.element()))
                .toList();
    }

    /** The sum over the words; -1 if one of them does not fit. */
    private static int rang(Planelement element, List<Suchwort> worte) {
        int summe = 0;
        for (Suchwort wort : worte) {
            int bester = bester(
                    2 * wort.guete(text(element.getName())),
                    2 * wort.guete(text(element.getNummer())),
                    2 * wort.guete(text(element.getTitel())) + 1);
            if (bester < 0 && wort.guete(Beschriftung.klasse(element.eClass())) >= 0) {
                bester = ART;
            }
            if (bester < 0) {
                return -1;
            }
            summe += bester;
        }
        return summe;
    }

    private static int bester(int... guete) {
        int bester = -1;
        for (int g : guete) {
            if (g >= 0 && (bester < 0 || g < bester)) {
                bester = g;
            }
        }
        return bester;
    }

    private static String text(String wert) {
        return wert == null ? "" : wert;
    }

    private static Fund fund(Stand stand, Planelement element) {
        Path datei = stand.pfad(element);
        ITextRegion bereich = stand.bereich(element).orElse(ANFANG);
        return new Fund(
                stand.adresse(element),
                element.eClass().getName(),
                Beschriftung.klasse(element.eClass()),
                text(element.getName()),
                Elementworte.titel(element),
                element.eContainer() instanceof Planelement oben ? Elementworte.titel(oben) : "",
                datei,
                stand.name(datei),
                bereich,
                stand.kopf(element).orElse(bereich));
    }
}
