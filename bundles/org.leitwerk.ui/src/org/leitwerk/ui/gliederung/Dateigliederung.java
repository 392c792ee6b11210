package org.leitwerk.ui.gliederung;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.xtext.util.ITextRegion;
import org.leitwerk.dsl.ide.gliederung.Knoten;
import org.leitwerk.ui.plan.Plansitzung;

/** The outline of a file at one moment, with ways up and by place. */
final class Dateigliederung {

    /** The outline of nothing. */
    static final Dateigliederung LEER = new Dateigliederung(null, null, List.of());

    private final Plansitzung sitzung;
    private final Path datei;
    private final List<Knoten> oben;
    private final Map<Knoten, Knoten> eltern = new HashMap<>();

    /** Looks through the nodes, without recursion: plans may be deep. */
    Dateigliederung(Plansitzung sitzung, Path datei, List<Knoten> oben) {
        this.sitzung = sitzung;
        this.datei = datei;
        this.oben = oben;
        Deque<Knoten> offen = new ArrayDeque<>(oben);
        while (!offen.isEmpty()) {
            Knoten knoten = offen.pop();
            for (Knoten kind : knoten.kinder()) {
                eltern.put(kind, knoten);
                offen.push(kind);
            }
        }
    }

    /** The plan, null if there is none. */
    Plansitzung sitzung() {
        return sitzung;
    }

    /** The file, null if there is none. */
    Path datei() {
        return datei;
    }

    List<Knoten> oben() {
        return oben;
    }

    /** The node above a node, null at the top. */
    Knoten ueber(Knoten knoten) {
        return eltern.get(knoten);
    }

    /** The innermost element around a place of the text. */
    Optional<Knoten> bei(int stelle) {
        Knoten gefunden = null;
        List<Knoten> ebene = oben;
        while (true) {
            Knoten treffer = ebene.stream()
                    .filter(knoten -> enthaelt(knoten.bereich(), stelle))
                    .findFirst()
                    .orElse(null);
            if (treffer == null) {
                return Optional.ofNullable(gefunden);
            }
            gefunden = treffer;
            ebene = treffer.kinder();
        }
    }

    private static boolean enthaelt(ITextRegion bereich, int stelle) {
        return bereich.getOffset() <= stelle && stelle <= bereich.getOffset() + bereich.getLength();
    }
}
