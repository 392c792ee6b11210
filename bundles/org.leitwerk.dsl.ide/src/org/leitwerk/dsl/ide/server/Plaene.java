package org.leitwerk.dsl.ide.server;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.leitwerk.dsl.ide.arbeit.Arbeitsplan;
import org.leitwerk.dsl.laden.Planlader;

/**
 * The plans that are being worked on. A plan in a workspace folder stays open until the folder is taken away; one
 * outside of them until its last text is closed.
 */
final class Plaene {

    /** So many plans of the workspace are searched for symbols; whoever has more opens a file of them. */
    private static final int HOECHSTENS = 50;

    private record Offen(Arbeitsplan plan, Maengelmeldung meldung) {}

    private final Function<Arbeitsplan, Maengelmeldung> melder;
    private final List<Path> arbeitsordner = new ArrayList<>();
    private final Map<Path, Offen> offene = new TreeMap<>();
    private final Map<Path, Path> ordnerZuText = new HashMap<>();

    /**
     * Workspace folders whose plans are known: walking through a large folder at every question would take too long.
     */
    private final Set<Path> durchsucht = new HashSet<>();

    Plaene(Function<Arbeitsplan, Maengelmeldung> melder) {
        this.melder = melder;
    }

    /** A workspace folder comes; a plan that lies directly in it is opened at once. */
    synchronized void nimmAuf(Path ordner) {
        Path absolut = ordner.toAbsolutePath().normalize();
        if (!arbeitsordner.contains(absolut)) {
            arbeitsordner.add(absolut);
            if (Planordner.hatPlandateien(absolut)) {
                offen(absolut);
            }
        }
    }

    /** A workspace folder goes, and with it the plans of which no text is open. */
    synchronized void entferne(Path ordner) {
        arbeitsordner.remove(ordner.toAbsolutePath().normalize());
        durchsucht.clear();
        List.copyOf(offene.keySet()).forEach(this::schliesseUngenutzten);
    }

    /** The plan of a file; opened if it is not yet. */
    synchronized Arbeitsplan zu(Path datei) {
        Path ordner = ordnerZuText.get(datei);
        return offen(ordner != null ? ordner : Planordner.zu(datei, arbeitsordner))
                .plan();
    }

    /** A text is opened: its plan stays the same until it is closed. */
    synchronized Arbeitsplan oeffneText(Path datei, String text) {
        Path ordner = ordnerZuText.computeIfAbsent(datei, neu -> Planordner.zu(neu, arbeitsordner));
        Arbeitsplan plan = offen(ordner).plan();
        plan.setzeText(datei, text);
        return plan;
    }

    /** A text is closed. */
    synchronized void schliesseText(Path datei) {
        Path ordner = ordnerZuText.remove(datei);
        if (ordner != null && offene.containsKey(ordner)) {
            offene.get(ordner).plan().schliesseText(datei);
            schliesseUngenutzten(ordner);
        }
    }

    /** Looks at the folders of these files again. */
    synchronized void leseNeu(Collection<Path> dateien) {
        durchsucht.clear();
        offene.forEach((ordner, offen) -> {
            if (dateien.stream().anyMatch(datei -> datei.startsWith(ordner))) {
                offen.plan().leseNeu();
            }
        });
    }

    /** All plans of the workspace, and those that are open beside it. */
    synchronized List<Arbeitsplan> alle() {
        for (Path ordner : arbeitsordner) {
            if (!offene.containsKey(ordner) && durchsucht.add(ordner)) {
                Planlader.dateien(ordner).stream()
                        .filter(datei -> datei.toString().endsWith("." + Planlader.ENDUNG))
                        .map(datei -> Planordner.zu(datei, arbeitsordner))
                        .distinct()
                        .limit(HOECHSTENS)
                        .forEach(this::offen);
            }
        }
        return offene.values().stream().map(Offen::plan).toList();
    }

    /** Ends the work on all plans. */
    synchronized void schliesse() {
        offene.values().forEach(offen -> offen.plan().close());
        offene.clear();
    }

    private Offen offen(Path ordner) {
        return offene.computeIfAbsent(ordner, neu -> {
            Arbeitsplan plan = Arbeitsplan.oeffne(neu);
            Maengelmeldung meldung = melder.apply(plan);
            plan.melde(meldung);
            return new Offen(plan, meldung);
        });
    }

    private void schliesseUngenutzten(Path ordner) {
        boolean imArbeitsordner = arbeitsordner.stream().anyMatch(ordner::startsWith);
        if (!imArbeitsordner && !ordnerZuText.containsValue(ordner)) {
            Offen offen = offene.remove(ordner);
            offen.plan().close();
            offen.meldung().ende();
        }
    }
}
