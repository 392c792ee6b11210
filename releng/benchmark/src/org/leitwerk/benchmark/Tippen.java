package org.leitwerk.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
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
    private static final ThreadMXBean FAEDEN = ManagementFactory.getThreadMXBean();

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
            long faden = plan.lies(stand -> Thread.currentThread().getId());
            List<List<Double>> prozessor = List.of(
                    new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
            List<List<Double>> zeiten = List.of(
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>());
            int titel = text.indexOf("\" {\n", text.length() / 2);
            for (int i = 0; i < AUFWAERMEN + RUNDEN; i++) {
                String neu = text.substring(0, mitte) + "zie" + "l".repeat(i % 2) + "\n" + text.substring(mitte);
                lesen.clear();
                regeln.clear();
                long[] arbeit = new long[6];
                arbeit[0] = FAEDEN.getThreadCpuTime(faden);
                long taste = System.nanoTime();
                plan.setzeText(datei, neu);
                double beimLesen = (lesen.take() - taste) / 1e6 - Arbeitsplan.PAUSE_MS;
                double alles = (regeln.take() - taste) / 1e6 - Arbeitsplan.PAUSE_MS;
                arbeit[1] = FAEDEN.getThreadCpuTime(faden);
                double vorschlaege = dauer(
                        plan,
                        datei,
                        text,
                        mitte,
                        i,
                        () -> plan.lies(stand -> Vorschlaege.bei(stand, datei, mitte + 2, 200)));
                arbeit[2] = FAEDEN.getThreadCpuTime(faden);
                double gliederung = dauer(
                        plan, datei, text, mitte, i, () -> plan.lies(stand -> new Gliederung().von(stand, datei)));
                arbeit[3] = FAEDEN.getThreadCpuTime(faden);
                double baum =
                        dauer(plan, datei, text, mitte, i, () -> plan.lies(stand -> new Planuebersicht().von(stand)));
                arbeit[4] = FAEDEN.getThreadCpuTime(faden);
                double modell = umbenannt(plan, datei, text, titel, i);
                arbeit[5] = FAEDEN.getThreadCpuTime(faden);
                if (i >= AUFWAERMEN) {
                    for (int k = 0; k < prozessor.size(); k++) {
                        prozessor.get(k).add((arbeit[k + 1] - arbeit[k]) / 1e6);
                    }
                    zeiten.get(0).add(beimLesen);
                    zeiten.get(1).add(alles);
                    zeiten.get(2).add(vorschlaege);
                    zeiten.get(3).add(gliederung);
                    zeiten.get(4).add(baum);
                    zeiten.get(5).add(modell);
                }
            }
            String[] was = {
                "Probleme beim Lesen", "alle Probleme", "Vorschläge", "Gliederung", "Planübersicht", "Modell nach Titel"
            };
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
            System.out.printf("tippen %-12s Prozessorzeit (Median):", ordner.getFileName());
            String[] arten = {"alle Probleme", "Vorschläge", "Gliederung", "Planübersicht", "Modell nach Titel"};
            for (int i = 0; i < arten.length; i++) {
                System.out.printf(
                        Locale.GERMAN,
                        " %s %.0f ms;",
                        arten[i],
                        prozessor.get(i).stream().sorted().toList().get(RUNDEN / 2));
            }
            System.out.println();
            System.out.println("tippen " + ordner.getFileName() + " " + Messung.speicher());
        }
    }

    /** From a key in the title of an element to the model with the new title, linked. */
    private static double umbenannt(Arbeitsplan plan, Path datei, String text, int titel, int runde) {
        plan.setzeText(datei, text);
        plan.lies(stand -> stand.version());
        long taste = System.nanoTime();
        plan.setzeText(datei, text.substring(0, titel) + "x".repeat(1 + runde % 3) + text.substring(titel));
        plan.lies(stand -> stand.version());
        return (System.nanoTime() - taste) / 1e6;
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
