package org.leitwerk.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.leitwerk.dsl.ide.arbeit.Arbeitsplan;
import org.leitwerk.dsl.ide.arbeit.Planhoerer;
import org.leitwerk.dsl.ide.gliederung.Gliederung;
import org.leitwerk.dsl.ide.gliederung.Planuebersicht;
import org.leitwerk.dsl.ide.mangel.Mangel;
import org.leitwerk.dsl.ide.vorschlag.Vorschlaege;

/**
 * What a person waits for who types in the first file of a plan: problems after the pause, proposals, outline and tree.
 */
final class Tippen {

    private static final int AUFWAERMEN = 15;
    private static final int RUNDEN = 21;

    private Tippen() {}

    /** Types in the middle of a file; prints medians from the key to the answer, the pause taken off. */
    static void miss(Path ordner) throws InterruptedException, IOException {
        BlockingQueue<Long> lesen = new LinkedBlockingQueue<>();
        BlockingQueue<Long> regeln = new LinkedBlockingQueue<>();
        try (Arbeitsplan plan = Arbeitsplan.oeffne(ordner)) {
            plan.melde(new Planhoerer() {
                @Override
                public void geprueft(List<Mangel> maengel, long version, boolean vollstaendig) {
                    (vollstaendig ? regeln : lesen).add(System.nanoTime());
                }
            });
            regeln.take();
            Path datei = plan.lies(stand -> stand.pfade().get(0));
            String text = plan.lies(stand -> stand.text(datei));
            int mitte = text.indexOf("\n", text.length() / 2) + 1;
            List<List<Double>> zeiten = List.of(
                    new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
            for (int i = 0; i < AUFWAERMEN + RUNDEN; i++) {
                String neu = text.substring(0, mitte) + "zie" + "l".repeat(i % 2) + "\n" + text.substring(mitte);
                lesen.clear();
                regeln.clear();
                long taste = System.nanoTime();
                plan.setzeText(datei, neu);
                double beimLesen = (lesen.take() - taste) / 1e6 - Arbeitsplan.PAUSE_MS;
                double alles = (regeln.take() - taste) / 1e6 - Arbeitsplan.PAUSE_MS;
                double vorschlaege = dauer(
                        plan,
                        datei,
                        text,
                        mitte,
                        i,
                        () -> plan.lies(stand -> Vorschlaege.bei(stand, datei, mitte + 2, 200)));
                double gliederung = dauer(
                        plan, datei, text, mitte, i, () -> plan.lies(stand -> new Gliederung().von(stand, datei)));
                double baum =
                        dauer(plan, datei, text, mitte, i, () -> plan.lies(stand -> new Planuebersicht().von(stand)));
                if (i >= AUFWAERMEN) {
                    zeiten.get(0).add(beimLesen);
                    zeiten.get(1).add(alles);
                    zeiten.get(2).add(vorschlaege);
                    zeiten.get(3).add(gliederung);
                    zeiten.get(4).add(baum);
                }
            }
            String[] was = {"Probleme beim Lesen", "alle Probleme", "Vorschläge", "Gliederung", "Planübersicht"};
            for (int i = 0; i < was.length; i++) {
                List<Double> sortiert = zeiten.get(i).stream().sorted().toList();
                System.out.printf(
                        Locale.GERMAN,
                        "tippen %-12s %-20s %6.0f ms (längstens %.0f)%n",
                        ordner.getFileName(),
                        was[i],
                        sortiert.get(RUNDEN / 2),
                        sortiert.get(RUNDEN - 1));
            }
            System.out.println("tippen " + ordner.getFileName() + " " + Messung.speicher());
        }
    }

    /** From a key, which changes the text, to the answer: parsing included. */
    private static double dauer(Arbeitsplan plan, Path datei, String text, int mitte, int runde, Runnable frage) {
        plan.lies(stand -> stand.version());
        long taste = System.nanoTime();
        plan.setzeText(
                datei, text.substring(0, mitte) + "zi" + " ".repeat(1 + runde % 3) + "\n" + text.substring(mitte));
        frage.run();
        return (System.nanoTime() - taste) / 1e6;
    }
}
