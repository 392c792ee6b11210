package org.leitwerk.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.leitwerk.dsl.LeitwerkStandaloneSetup;
import org.leitwerk.dsl.aenderung.Schreiber;
import org.leitwerk.dsl.aenderung.Setzen;
import org.leitwerk.dsl.aenderung.Textaenderungen;
import org.leitwerk.dsl.aenderung.Transaktion;
import org.leitwerk.dsl.laden.Plan;
import org.leitwerk.dsl.laden.Planlader;
import org.leitwerk.steuerung.SteuerungPackage;
import org.leitwerk.steuerung.Ziel;

/**
 * How long one operation of the writer takes in a large file: planning the text edit, and bringing the parsed file up
 * to date.
 */
final class Textaenderung {

    private static final int OPERATIONEN = 300;

    private Textaenderung() {}

    /** Sets titles of goals one after the other; prints the median and the longest of both steps. */
    static void miss(Path ordner) {
        Schreiber schreiber = LeitwerkStandaloneSetup.injektor().getInstance(Schreiber.class);
        Plan plan = Planlader.neu().lade(ordner);
        List<String> namen = plan.elemente()
                .filter(Ziel.class::isInstance)
                .map(e -> e.getName())
                .toList();
        Random zufall = new Random(1);
        List<Double> planen = new ArrayList<>();
        List<Double> uebernehmen = new ArrayList<>();
        for (int i = 0; i < OPERATIONEN; i++) {
            String name = namen.get(zufall.nextInt(namen.size()));
            Ziel ziel = plan.elemente()
                    .filter(Ziel.class::isInstance)
                    .map(Ziel.class::cast)
                    .filter(z -> name.equals(z.getName()))
                    .findFirst()
                    .orElseThrow();
            long t0 = System.nanoTime();
            Textaenderungen edits = schreiber.plane(
                    Transaktion.von(Setzen.auf(ziel, SteuerungPackage.Literals.PLANELEMENT__TITEL, "Titel " + i)));
            long t1 = System.nanoTime();
            edits.aktualisiere(plan.dateien());
            long t2 = System.nanoTime();
            if (i >= OPERATIONEN / 3) {
                planen.add((t1 - t0) / 1e6);
                uebernehmen.add((t2 - t1) / 1e6);
            }
        }
        System.out.printf(
                Locale.GERMAN,
                "Textänderung (Titel setzen): planen %s, übernehmen %s%n",
                kennwerte(planen),
                kennwerte(uebernehmen));
    }

    private static String kennwerte(List<Double> zeiten) {
        List<Double> geordnet = zeiten.stream().sorted().toList();
        return String.format(
                Locale.GERMAN,
                "Median %.1f ms, höchstens %.1f ms",
                geordnet.get(geordnet.size() / 2),
                geordnet.get(geordnet.size() - 1));
    }
}
