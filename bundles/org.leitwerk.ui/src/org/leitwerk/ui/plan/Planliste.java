package org.leitwerk.ui.plan;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** Remembers over sessions which plans are open and which were used. */
final class Planliste {

    private static final int HOECHSTENS = 10;
    private static final String OFFEN = "plan.offen";
    private static final String BENUTZT = "plan.benutzt";

    private final IEclipsePreferences ablage = InstanceScope.INSTANCE.getNode("org.leitwerk.ui");

    List<Path> offene() {
        return lies(OFFEN);
    }

    List<Path> zuletztBenutzte() {
        return lies(BENUTZT);
    }

    void merkeOffene(List<Path> ordner) {
        schreibe(OFFEN, ordner);
    }

    void benutzt(Path ordner) {
        List<Path> neu = new ArrayList<>(zuletztBenutzte());
        neu.remove(ordner);
        neu.add(0, ordner);
        schreibe(BENUTZT, neu.subList(0, Math.min(HOECHSTENS, neu.size())));
    }

    private List<Path> lies(String schluessel) {
        return Stream.of(ablage.get(schluessel, "").split("\n"))
                .filter(zeile -> !zeile.isBlank())
                .map(Planliste::pfad)
                .filter(Objects::nonNull)
                .toList();
    }

    private static Path pfad(String zeile) {
        try {
            return Path.of(zeile);
        } catch (InvalidPathException e) {
            return null; // from another machine
        }
    }

    private void schreibe(String schluessel, List<Path> ordner) {
        ablage.put(
                schluessel,
                String.join("\n", ordner.stream().map(Path::toString).toList()));
        try {
            ablage.flush();
        } catch (BackingStoreException e) {
            ILog.of(Planliste.class).error(e.getMessage(), e);
        }
    }
}
