package org.leitwerk.diagramm.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.leitwerk.diagramm.dienst.Abbildungsangaben;
import org.leitwerk.diagramm.spezifikation.Abbildung;
import org.leitwerk.diagramm.spezifikation.Behaelterabbildung;
import org.leitwerk.diagramm.spezifikation.Diagrammart;
import org.leitwerk.diagramm.spezifikation.Flaechenabbildung;
import org.leitwerk.diagramm.spezifikation.Kantenabbildung;
import org.leitwerk.diagramm.spezifikation.Werkzeug;
import org.leitwerk.diagramm.werkzeug.Ablegewerkzeug;

/** How the mappings of a kind of diagram belong together: what lies in what, what is dropped where, what edges join. */
final class Abbildungsnetz {

    private final Diagrammart art;
    private final Set<Abbildung> alle = new LinkedHashSet<>();
    private final Map<Abbildung, Set<String>> eltern = new LinkedHashMap<>();

    Abbildungsnetz(Diagrammart art) {
        this.art = art;
        List<Abbildung> oberste = new ArrayList<>(art.abbildungenOhneEbene());
        art.ebenen().forEach(ebene -> oberste.addAll(ebene.abbildungen()));
        oberste.forEach(abbildung -> nimm(abbildung, Abbildungsangaben.DIAGRAMM));
    }

    private void nimm(Abbildung abbildung, String in) {
        eltern.computeIfAbsent(abbildung, a -> new LinkedHashSet<>()).add(in);
        if (!alle.add(abbildung)) {
            return;
        }
        if (abbildung instanceof Flaechenabbildung flaeche) {
            flaeche.randabbildungen().forEach(innere -> nimm(innere, abbildung.name()));
        }
        if (abbildung instanceof Behaelterabbildung behaelter) {
            behaelter.knotenabbildungen().forEach(innere -> nimm(innere, abbildung.name()));
            behaelter.behaelterabbildungen().forEach(innere -> nimm(innere, abbildung.name()));
        }
    }

    /** Names of the mappings a mapping lies in, of the diagram too. */
    Set<String> elternVon(Abbildung abbildung) {
        return eltern.getOrDefault(abbildung, Set.of());
    }

    /** The name of a mapping and those of its imports. */
    Set<String> mitEinfuhren(Abbildung abbildung) {
        Set<String> namen = new LinkedHashSet<>();
        namen.add(abbildung.name());
        for (Abbildung andere : alle) {
            if (andere.eingefuehrte() == abbildung) {
                namen.add(andere.name());
            }
        }
        return namen;
    }

    /** All names, that of the diagram too. */
    Set<String> alleNamen() {
        Set<String> namen = new LinkedHashSet<>();
        namen.add(Abbildungsangaben.DIAGRAMM);
        alle.forEach(abbildung -> namen.add(abbildung.name()));
        return namen;
    }

    /** What an editor must know of each mapping, by its name; mappings of one name are one. */
    Map<String, Abbildungsangaben> angaben() {
        Map<String, Abbildungsangaben> angaben = new LinkedHashMap<>();
        angaben.put(
                Abbildungsangaben.DIAGRAMM,
                new Abbildungsangaben(
                        Abbildungsangaben.DIAGRAMM,
                        art.beschriftung(),
                        ablegbare(art.ablegewerkzeuge()),
                        Set.of(),
                        Set.of()));
        for (Abbildung abbildung : alle) {
            angaben.merge(abbildung.name(), angabe(abbildung), Abbildungsnetz::vereint);
        }
        return angaben;
    }

    private Abbildungsangaben angabe(Abbildung abbildung) {
        Set<String> nimmtAuf =
                abbildung instanceof Flaechenabbildung flaeche ? ablegbare(flaeche.ablegewerkzeuge()) : Set.of();
        Set<String> anfaenge = new LinkedHashSet<>();
        Set<String> enden = new LinkedHashSet<>();
        if (abbildung instanceof Kantenabbildung kante && kante.grundlage() != null) {
            kante.grundlage().quellabbildungen().forEach(a -> anfaenge.addAll(mitEinfuhren(a)));
            kante.grundlage().zielabbildungen().forEach(a -> enden.addAll(mitEinfuhren(a)));
        }
        return new Abbildungsangaben(abbildung.name(), abbildung.beschriftung(), nimmtAuf, anfaenge, enden);
    }

    private Set<String> ablegbare(List<Werkzeug> werkzeuge) {
        Set<String> namen = new LinkedHashSet<>();
        for (Abbildung abbildung : alle) {
            if (werkzeuge.stream().anyMatch(werkzeug -> Ablegewerkzeug.nimmt(werkzeug, abbildung))) {
                namen.add(abbildung.name());
            }
        }
        return namen;
    }

    private static Abbildungsangaben vereint(Abbildungsangaben eine, Abbildungsangaben andere) {
        return new Abbildungsangaben(
                eine.name(),
                eine.titel(),
                vereint(eine.nimmtAuf(), andere.nimmtAuf()),
                vereint(eine.anfaenge(), andere.anfaenge()),
                vereint(eine.enden(), andere.enden()));
    }

    private static Set<String> vereint(Set<String> eine, Set<String> andere) {
        Set<String> beide = new LinkedHashSet<>(eine);
        beide.addAll(andere);
        return beide;
    }
}
