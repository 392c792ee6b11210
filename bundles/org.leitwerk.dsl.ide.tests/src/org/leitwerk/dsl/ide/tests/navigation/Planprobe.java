package org.leitwerk.dsl.ide.tests.navigation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.eclipse.xtext.util.ITextRegion;
import org.leitwerk.beispiele.Beispiele;
import org.leitwerk.dsl.ide.arbeit.Arbeitsplan;
import org.leitwerk.dsl.ide.arbeit.Planhoerer;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.dsl.ide.mangel.Mangel;

/** A plan to try editor services on. */
final class Planprobe implements AutoCloseable {

    private final Arbeitsplan plan;

    private Planprobe(Arbeitsplan plan) {
        this.plan = plan;
    }

    /** A copy of an example plan. */
    static Planprobe beispiel(String name, Path ordner) {
        try {
            return new Planprobe(
                    Arbeitsplan.oeffne(Beispiele.mitNamen(name).orElseThrow().kopiere(ordner.resolve(name))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A plan of these texts: file names and texts in turn. */
    static Planprobe texte(Path ordner, String... dateien) {
        for (int i = 0; i < dateien.length; i += 2) {
            schreibe(ordner.resolve(dateien[i]), dateien[i + 1]);
        }
        return new Planprobe(Arbeitsplan.oeffne(ordner));
    }

    static void schreibe(Path datei, String text) {
        try {
            Files.writeString(datei, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Arbeitsplan plan() {
        return plan;
    }

    Path pfad(String name) {
        return plan.ordner().resolve(name);
    }

    String text(String name) {
        return plan.lies(stand -> stand.text(pfad(name)));
    }

    <T> T lies(Function<Stand, T> frage) {
        return plan.lies(frage);
    }

    /** Offset of a piece of text in a file; {@code |} in it says which place is meant, else its beginning. */
    int stelle(String name, String suche) {
        int strich = suche.indexOf('|');
        int anfang = text(name).indexOf(suche.replace("|", ""));
        if (anfang < 0) {
            throw new AssertionError(suche + " steht nicht in " + name);
        }
        return anfang + Math.max(0, strich);
    }

    String ausschnitt(String name, ITextRegion bereich) {
        return text(name).substring(bereich.getOffset(), bereich.getOffset() + bereich.getLength());
    }

    /** All files with their texts. */
    Map<Path, String> texte() {
        return plan.lies(stand -> {
            Map<Path, String> texte = new LinkedHashMap<>();
            stand.pfade().forEach(pfad -> texte.put(pfad, stand.text(pfad)));
            return texte;
        });
    }

    /** Waits until the rules have looked at the plan. */
    List<Mangel> geprueft() {
        CountDownLatch fertig = new CountDownLatch(1);
        plan.melde(new Planhoerer() {
            @Override
            public void geprueft(List<Mangel> maengel, long version, boolean vollstaendig) {
                if (vollstaendig) {
                    fertig.countDown();
                }
            }
        });
        try {
            if (!fertig.await(60, TimeUnit.SECONDS)) {
                throw new AssertionError("Der Plan wurde nicht geprüft.");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return plan.lies(Stand::maengel);
    }

    @Override
    public void close() {
        plan.close();
    }
}
