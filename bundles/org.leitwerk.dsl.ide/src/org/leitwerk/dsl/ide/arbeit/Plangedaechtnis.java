package org.leitwerk.dsl.ide.arbeit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.leitwerk.dsl.laden.Dateizugriff;

/**
 * What outlives the states of a plan: things that services keep for it, and the files besides its texts on which
 * answers depend. Only for the thread of the plan.
 */
final class Plangedaechtnis {

    private final Map<Class<?>, Object> dinge = new HashMap<>();
    private final Map<Path, Optional<Dateizugriff.Zustand>> beobachtete = new HashMap<>();

    <T> T dauerhaft(Class<T> art, Supplier<T> neu) {
        return art.cast(dinge.computeIfAbsent(art, a -> neu.get()));
    }

    /** From now on these files are looked at; those looked at before are forgotten unless they are among them. */
    void beobachte(Collection<Path> dateien) {
        beobachtete.keySet().retainAll(dateien);
        dateien.forEach(datei -> beobachtete.computeIfAbsent(datei, Plangedaechtnis::zustand));
    }

    /** Whether a file that is looked at came, went or was written since it was asked last. */
    boolean geaendert() {
        boolean neu = false;
        for (Map.Entry<Path, Optional<Dateizugriff.Zustand>> eintrag : beobachtete.entrySet()) {
            Optional<Dateizugriff.Zustand> jetzt = zustand(eintrag.getKey());
            neu |= !jetzt.equals(eintrag.setValue(jetzt));
        }
        return neu;
    }

    private static Optional<Dateizugriff.Zustand> zustand(Path datei) {
        try {
            return Optional.of(Dateizugriff.ECHT.zustand(datei));
        } catch (IOException e) {
            return Optional.empty(); // not there: who reads it says so
        }
    }
}
