package org.leitwerk.dsl.ide.vorschlag;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.xtext.util.ITextRegion;

/** Collects what fits, each text once; only what is handed out in the end is worked out with its documentation. */
final class Sammlung {

    /** The groups in which equally well matching proposals stand. */
    enum Gruppe {
        MUSTER_VORN,
        WERT,
        FORTSETZUNG,
        ANWEISUNG,
        ELEMENT,
        MUSTER,
        SPAETER
    }

    private record Kandidat(String schluessel, Function<String, Vorschlag> bau) {}

    private final List<Kandidat> kandidaten = new ArrayList<>();
    private final Set<String> bekannt = new HashSet<>();

    /**
     * Takes a proposal up.
     *
     * @param text the text to insert; with the region it makes the identity of the proposal
     * @param ersetzt the piece of the file it replaces
     * @param rang how well it matches what has been typed, see {@link Suchmuster}
     * @param gruppe the group it stands in
     * @param platz its place in the group
     * @param bau makes the proposal from its sort key
     */
    void nimm(String text, ITextRegion ersetzt, int rang, Gruppe gruppe, int platz, Function<String, Vorschlag> bau) {
        if (bekannt.add(ersetzt.getOffset() + ":" + text)) {
            String schluessel = "" + rang + gruppe.ordinal() + (1_000_000 + Math.min(platz, 999_999));
            kandidaten.add(new Kandidat(schluessel, bau));
        }
    }

    /** How many proposals there are. */
    int anzahl() {
        return kandidaten.size();
    }

    /** The best ones. */
    Vorschlagsliste beste(int hoechstens) {
        Collections.sort(kandidaten, Comparator.comparing(Kandidat::schluessel));
        List<Vorschlag> vorschlaege = kandidaten.stream()
                .limit(Math.max(0, hoechstens))
                .map(k -> k.bau().apply(k.schluessel()))
                .sorted(Vorschlag.ORDNUNG)
                .toList();
        return new Vorschlagsliste(vorschlaege, kandidaten.size() > vorschlaege.size());
    }
}
