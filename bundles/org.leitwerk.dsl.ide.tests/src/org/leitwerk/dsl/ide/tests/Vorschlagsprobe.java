package org.leitwerk.dsl.ide.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.leitwerk.beispiele.Beispiele;
import org.leitwerk.dsl.ide.arbeit.Arbeitsplan;
import org.leitwerk.dsl.ide.vorschlag.Vorschlaege;
import org.leitwerk.dsl.ide.vorschlag.Vorschlag;
import org.leitwerk.dsl.ide.vorschlag.Vorschlagsliste;

/** An example plan with a further file, or a changed one, in which the cursor stands at {@code ‸}. */
final class Vorschlagsprobe implements AutoCloseable {

    static final LocalDate HEUTE = LocalDate.of(2025, 5, 14);
    private static final String CURSOR = "‸";

    private final Path ordner;
    private final Arbeitsplan plan;

    private Vorschlagsprobe(Path ordner) {
        this.ordner = ordner;
        this.plan = Arbeitsplan.oeffne(ordner);
    }

    static Vorschlagsprobe beispiel(String name, Path unter) {
        try {
            return new Vorschlagsprobe(Beispiele.mitNamen(name).orElseThrow().kopiere(unter.resolve(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Vorschlagsprobe leer(Path ordner) {
        return new Vorschlagsprobe(ordner);
    }

    Arbeitsplan plan() {
        return plan;
    }

    Path datei(String name) {
        return ordner.resolve(name);
    }

    /** The proposals in a further file of the plan. */
    Vorschlagsliste liste(String mitCursor, int hoechstens) {
        Path datei = datei("probe.leitwerk");
        plan.setzeText(datei, mitCursor.replace(CURSOR, ""));
        return plan.lies(stand -> Vorschlaege.bei(stand, datei, mitCursor.indexOf(CURSOR), hoechstens, HEUTE));
    }

    List<Vorschlag> bei(String mitCursor) {
        return liste(mitCursor, 1000).vorschlaege();
    }

    /** The proposals in a file of the plan in which a piece of text is replaced by one with the cursor. */
    List<Vorschlag> in(String name, String bisher, String mitCursor) {
        Path datei = datei(name);
        String text = plan.lies(stand -> stand.text(datei));
        int wo = text.indexOf(bisher);
        if (wo < 0) {
            throw new IllegalArgumentException("Der Text fehlt: " + bisher);
        }
        String neu = text.substring(0, wo) + mitCursor + text.substring(wo + bisher.length());
        plan.setzeText(datei, neu.replace(CURSOR, ""));
        return plan.lies(stand -> Vorschlaege.bei(stand, datei, neu.indexOf(CURSOR), 1000, HEUTE))
                .vorschlaege();
    }

    static List<String> texte(List<Vorschlag> vorschlaege) {
        return vorschlaege.stream().map(Vorschlag::text).toList();
    }

    @Override
    public void close() {
        plan.close();
    }
}
