package org.leitwerk.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import org.eclipse.xtext.util.TextRegion;
import org.leitwerk.dsl.ide.arbeit.Arbeitsplan;
import org.leitwerk.dsl.ide.arbeit.Planhoerer;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.dsl.ide.formular.Formulare;
import org.leitwerk.dsl.ide.fundort.Definitionssuche;
import org.leitwerk.dsl.ide.fundort.Verweissuche;
import org.leitwerk.dsl.ide.gliederung.Elementsuche;
import org.leitwerk.dsl.ide.gliederung.Gliederung;
import org.leitwerk.dsl.ide.gliederung.Planuebersicht;
import org.leitwerk.dsl.ide.korrektur.Korrekturen;
import org.leitwerk.dsl.ide.kurzinfo.Kurzinfos;
import org.leitwerk.dsl.ide.mangel.Mangel;
import org.leitwerk.dsl.ide.ordnung.Ordnung;
import org.leitwerk.dsl.ide.textform.Auswahl;
import org.leitwerk.dsl.ide.textform.Einzug;
import org.leitwerk.dsl.ide.textform.Faltung;
import org.leitwerk.dsl.ide.textform.Farben;
import org.leitwerk.dsl.ide.textform.Textformatierung;
import org.leitwerk.dsl.ide.umbenennung.Umbenennung;
import org.leitwerk.dsl.ide.verknuepfung.Verknuepfungen;
import org.leitwerk.dsl.ide.vorschlag.Vorschlaege;
import org.leitwerk.dsl.ide.zeilenhinweis.Einblendungen;
import org.leitwerk.dsl.ide.zeilenhinweis.Linsen;
import org.leitwerk.steuerung.Ziel;

/**
 * How long the editor services take. Before each question one character of the text changes, as while typing, so
 * nothing is remembered from the question before; the time to parse it is not counted.
 */
final class Editordienste {

    private static final int RUNDEN = 40;

    private Editordienste() {}

    /** Asks each service again and again about the first file of a plan; prints median and longest. */
    static void miss(Path ordner) throws InterruptedException {
        try (Arbeitsplan plan = Arbeitsplan.oeffne(ordner)) {
            warteAufPruefung(plan);
            Path datei = plan.lies(stand -> stand.pfade().get(0));
            String text = plan.lies(stand -> stand.text(datei));
            int mitte = text.indexOf("\n", text.length() / 2) + 1;
            String name = plan.lies(stand -> stand.elemente()
                    .filter(Ziel.class::isInstance)
                    .filter(e -> stand.planstand().verweisende(e, Object.class).count() > 2)
                    .findFirst()
                    .orElseThrow()
                    .getName());
            dienste(datei, text, name).forEach((dienst, frage) -> {
                Reihe uhr = new Reihe(new ArrayList<>());
                Reihe prozessor = new Reihe(new ArrayList<>());
                for (int i = 0; i < RUNDEN; i++) {
                    plan.setzeText(datei, text.substring(0, mitte) + "// " + i + "\n" + text.substring(mitte));
                    plan.lies(Stand::version);
                    long[] dauer = plan.lies(stand -> gemessen(stand, frage));
                    if (i >= RUNDEN / 2) {
                        uhr.nimm(dauer[0]);
                        prozessor.nimm(dauer[1]);
                    }
                }
                System.out.printf("%-28s Uhr %s, Prozessor %s%n", dienst, uhr, prozessor);
            });
        }
    }

    /** What was measured for one service, in nanoseconds. */
    private record Reihe(List<Long> zeiten) {

        void nimm(long nanosekunden) {
            zeiten.add(nanosekunden);
            Collections.sort(zeiten);
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.GERMAN,
                    "%.1f ms (längstens %.1f)",
                    zeiten.get(zeiten.size() / 2) / 1e6,
                    zeiten.get(zeiten.size() - 1) / 1e6);
        }
    }

    /** Time by the clock and processor time of the plan's thread, which other work on the machine disturbs less. */
    private static long[] gemessen(Stand stand, Function<Stand, Object> frage) {
        ThreadMXBean faden = ManagementFactory.getThreadMXBean();
        long prozessor = faden.getCurrentThreadCpuTime();
        long uhr = System.nanoTime();
        frage.apply(stand);
        return new long[] {System.nanoTime() - uhr, faden.getCurrentThreadCpuTime() - prozessor};
    }

    private static Map<String, Function<Stand, Object>> dienste(Path datei, String text, String name) {
        int vorn = text.indexOf(name) + 1;
        Map<String, Function<Stand, Object>> dienste = new LinkedHashMap<>();
        int leer = text.indexOf("\n", text.length() / 2) + 1;
        dienste.put("Vorschläge, oben", stand -> Vorschlaege.bei(stand, datei, leer, 200));
        dienste.put("Vorschläge, Verweis", stand -> Vorschlaege.bei(stand, datei, vorn, 200));
        dienste.put("Kurzinfo", stand -> Kurzinfos.bei(stand, datei, vorn));
        dienste.put(
                "Formular",
                stand ->
                        Formulare.fuer(stand, stand.adresse(stand.mitNamen(name).orElseThrow())));
        dienste.put(
                "Korrekturen",
                stand -> stand.maengel().isEmpty()
                        ? List.of()
                        : Korrekturen.zu(
                                stand, stand.maengel().get(stand.maengel().size() / 2)));
        dienste.put("Gliederung", stand -> new Gliederung().von(stand, datei));
        dienste.put("Planübersicht", stand -> new Planuebersicht().von(stand));
        dienste.put("Elementsuche", stand -> new Elementsuche().suche(stand, "ziel ber", 100));
        dienste.put("Definition", stand -> new Definitionssuche().bei(stand, datei, vorn));
        dienste.put("Verweise", stand -> new Verweissuche().bei(stand, datei, vorn));
        dienste.put("Hervorhebungen", stand -> new Verweissuche().hervorhebungen(stand, datei, vorn));
        dienste.put("Umbenennen", stand -> new Umbenennung()
                .benenneUm(stand, stand.adresse(stand.mitNamen(name).orElseThrow()), "GanzAnders"));
        dienste.put("Faltung", stand -> new Faltung().von(stand, datei));
        dienste.put("Auswahl", stand -> new Auswahl().um(stand, datei, vorn));
        dienste.put("Formatieren, ganz", stand -> new Textformatierung().ganz(stand, datei));
        dienste.put(
                "Formatieren, Zeilen", stand -> new Textformatierung().zeilen(stand, datei, new TextRegion(vorn, 500)));
        dienste.put("Farben, ganz", stand -> new Farben().von(stand, datei));
        dienste.put(
                "Farben, 60 Zeilen", stand -> new Farben().von(stand, datei, new TextRegion(text.length() / 2, 2000)));
        dienste.put("Einzug", stand -> Einzug.neueZeile(text, text.length() - 1));
        dienste.put("Linsen", stand -> new Linsen().von(stand, datei));
        dienste.put("Einblendungen, ganz", stand -> new Einblendungen().von(stand, datei));
        dienste.put("Einblendungen, 60 Zeilen", stand -> new Einblendungen()
                .von(stand, datei, new TextRegion(text.length() / 2, 2000)));
        dienste.put("Verknüpfungen", stand -> new Verknuepfungen().von(stand, datei));
        dienste.put("Sortieren", stand -> new Ordnung().sortiere(stand, datei));
        return dienste;
    }

    private static void warteAufPruefung(Arbeitsplan plan) throws InterruptedException {
        CountDownLatch fertig = new CountDownLatch(1);
        Planhoerer hoerer = new Planhoerer() {
            @Override
            public void geprueft(List<Mangel> maengel, long version, boolean vollstaendig) {
                if (vollstaendig) {
                    fertig.countDown();
                }
            }
        };
        plan.melde(hoerer);
        fertig.await();
        plan.vergiss(hoerer);
    }
}
