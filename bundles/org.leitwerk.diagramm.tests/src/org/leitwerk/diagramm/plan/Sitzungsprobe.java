package org.leitwerk.diagramm.plan;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.leitwerk.diagramm.dienst.Antwort;
import org.leitwerk.diagramm.dienst.Auftrag;
import org.leitwerk.diagramm.dienst.Diagrammbild;
import org.leitwerk.diagramm.dienst.Diagrammschluessel;
import org.leitwerk.diagramm.dienst.Diagrammsitzung;
import org.leitwerk.diagramm.dienst.Elementangaben;
import org.leitwerk.dsl.aenderung.Textaenderungen;
import org.leitwerk.dsl.ide.arbeit.Stand;

/** An open diagram as an editor uses it, on a copy of a plan. */
final class Sitzungsprobe implements AutoCloseable {

    private final Planprobe plan;
    private final Diagrammsitzung sitzung;
    private final Deque<Textaenderungen> verlauf = new ArrayDeque<>();

    private Sitzungsprobe(Planprobe plan, String art) {
        this.plan = plan;
        sitzung = plan.lies(stand -> new Plandienst().oeffne(stand, new Diagrammschluessel(art, null, art)));
    }

    static Sitzungsprobe beispiel(String name, String art, Path ordner) {
        return new Sitzungsprobe(Planprobe.beispiel(name, ordner), art);
    }

    static Sitzungsprobe von(Path ordner, String text, String art) {
        return new Sitzungsprobe(Planprobe.von(ordner, text), art);
    }

    <T> T frage(BiFunction<Diagrammsitzung, Stand, T> frage) {
        return plan.lies(stand -> frage.apply(sitzung, stand));
    }

    Diagrammbild bild() {
        return frage((s, stand) -> s.bild(stand));
    }

    /** Carries out a wish and writes what it changes. */
    Antwort tue(Auftrag auftrag) {
        Antwort antwort = frage((s, stand) -> s.fuehreAus(stand, auftrag));
        if (!antwort.ergebnis().aenderungen().istLeer()) {
            plan.wendeAn(antwort.ergebnis().aenderungen());
            verlauf.push(antwort.ergebnis().aenderungen().umkehrung());
        }
        return antwort;
    }

    /** Takes back all changes of the texts, the last first. */
    void nimmAllesZurueck() {
        while (!verlauf.isEmpty()) {
            plan.wendeAn(verlauf.pop());
        }
    }

    Map<Path, String> texte() {
        return plan.texte();
    }

    Elementangaben element(Predicate<Elementangaben> welches) {
        return bild().elemente().values().stream().filter(welches).findFirst().orElseThrow();
    }

    /** The element of an address whose fragment is a name. */
    Elementangaben mitNamen(String name) {
        return element(e -> e.adresse() != null && name.equals(e.adresse().fragment()));
    }

    /** How many mistakes the texts have that keep them from being read. */
    long schreibfehler() {
        return plan.lies(stand -> stand.inhalte().stream()
                .flatMap(datei -> datei.eResource().getErrors().stream())
                .count());
    }

    Planprobe plan() {
        return plan;
    }

    @Override
    public void close() {
        plan.close();
    }
}
