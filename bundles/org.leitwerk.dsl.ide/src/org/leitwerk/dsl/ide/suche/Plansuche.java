package org.leitwerk.dsl.ide.suche;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.util.TextRegion;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.dsl.ide.gliederung.Elementworte;
import org.leitwerk.dsl.ide.gliederung.Suchwort;
import org.leitwerk.dsl.ide.textform.Zeilen;
import org.leitwerk.steuerung.Planelement;
import org.leitwerk.steuerung.beschriftung.Beschriftung;

/** Finds elements by words anywhere in their texts, and by kind, state and file. */
public final class Plansuche {

    /** What the words were found in counts for the order; the rank of a title is the sum over its words. */
    private static final int RANG_TEXT = 1000;

    private static final ITextRegion ANFANG = new TextRegion(0, 0);

    /** A found element with the text in which a word was found that is not in its title; null if all are there. */
    private record Treffer(Planelement element, int rang, Elementtexte.Eintrag text, Suchwort wort) {}

    /**
     * The elements that fit.
     *
     * @param stand the plan
     * @param anfrage what is looked for; an empty query finds nothing
     * @param hoechstens how many to return at most, from 1
     * @return first those whose title, name or number has the words, the best first; then those that have them in other
     *     texts, in the order of the plan
     */
    public List<Suchtreffer> suche(Stand stand, Suchanfrage anfrage, int hoechstens) {
        if (anfrage.istLeer()) {
            return List.of();
        }
        List<Treffer> treffer = new ArrayList<>();
        stand.elemente()
                .filter(element -> passt(stand, element, anfrage))
                .forEach(element -> treffer(element, anfrage.worte()).ifPresent(treffer::add));
        Map<Path, Zeilen> zeilen = new HashMap<>();
        return treffer.stream()
                .sorted(Comparator.comparingInt(Treffer::rang))
                .limit(hoechstens)
                .map(einer -> ergebnis(stand, einer, zeilen))
                .toList();
    }

    private static boolean passt(Stand stand, Planelement element, Suchanfrage anfrage) {
        return Suchwort.alleIn(anfrage.arten(), Beschriftung.klasse(element.eClass()))
                && (anfrage.status().isEmpty() || Suchwort.alleIn(anfrage.status(), Elementworte.status(element)))
                && (anfrage.dateien().isEmpty() || Suchwort.alleIn(anfrage.dateien(), stand.name(stand.pfad(element))));
    }

    private static Optional<Treffer> treffer(Planelement element, List<Suchwort> worte) {
        String titel = Elementworte.titel(element) + " " + Elementworte.zusatz(element);
        List<Suchwort> andere = new ArrayList<>();
        int rang = 0;
        for (Suchwort wort : worte) {
            int guete = wort.guete(titel);
            if (guete < 0) {
                andere.add(wort);
            } else {
                rang += guete;
            }
        }
        if (andere.isEmpty()) {
            return Optional.of(new Treffer(element, rang, null, null));
        }
        Elementtexte.Eintrag erster = null;
        List<Elementtexte.Eintrag> texte = Elementtexte.von(element);
        for (Suchwort wort : andere) {
            Elementtexte.Eintrag fund = texte.stream()
                    .filter(text -> wort.guete(text.text()) >= 0)
                    .findFirst()
                    .orElse(null);
            if (fund == null) {
                return Optional.empty();
            }
            erster = erster == null ? fund : erster;
        }
        return Optional.of(new Treffer(element, RANG_TEXT, erster, andere.get(0)));
    }

    private static Suchtreffer ergebnis(Stand stand, Treffer treffer, Map<Path, Zeilen> bekannt) {
        Planelement element = treffer.element();
        Elementtexte.Eintrag text = treffer.text();
        Path datei = stand.pfad(element);
        ITextRegion bereich = (text == null
                        ? stand.kopf(element)
                        : stand.kopf(text.objekt(), text.merkmal(), text.stelle()))
                .orElse(ANFANG);
        return new Suchtreffer(
                stand.adresse(element),
                element.eClass().getName(),
                Beschriftung.klasse(element.eClass()),
                Elementworte.titel(element),
                Elementworte.status(element),
                text == null ? "" : Beschriftung.merkmal(text.merkmal()),
                text == null ? "" : Ausschnitt.um(text.text(), treffer.wort()),
                datei,
                stand.name(datei),
                bekannt.computeIfAbsent(datei, neu -> Zeilen.von(stand.text(neu)))
                        .zeile(bereich.getOffset()),
                bereich);
    }
}
