package org.leitwerk.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.leitwerk.diagramm.bild.Blatt;
import org.leitwerk.diagramm.dienst.Auftrag;
import org.leitwerk.diagramm.dienst.Diagrammangebot;
import org.leitwerk.diagramm.dienst.Diagrammbild;
import org.leitwerk.diagramm.dienst.Diagrammsitzung;
import org.leitwerk.diagramm.malen.SvgMaler;
import org.leitwerk.diagramm.malen.Svgvorgabe;
import org.leitwerk.diagramm.plan.Plandienst;
import org.leitwerk.dsl.ide.arbeit.Arbeitsplan;
import org.leitwerk.dsl.ide.arbeit.Stand;

/** What opening, refreshing and arranging a hierarchy of goals takes, without a window. */
final class Diagramme {

    private static final int RUNDEN = 7;
    private static final int KINDER = 5;

    private Diagramme() {}

    /** Makes a plan whose hierarchy has so many nodes and edges together, opens it and prints times and memory. */
    static void miss(Path unter, int elemente) throws IOException {
        Path ordner = Messung.schreibe(unter, "diagramm" + elemente, List.of(text(elemente / 2 + 1)));
        try (Arbeitsplan plan = Arbeitsplan.oeffne(ordner)) {
            long[] anfang = jetzt();
            plan.lies(Stand::version);
            zeige(elemente, "lesen", List.of(ms(anfang)));
            anfang = jetzt();
            // one for all, as in the product: the specification is read with the first diagram
            Plandienst dienst = new Plandienst();
            Diagrammsitzung sitzung = oeffne(plan, dienst);
            Diagrammbild bild = plan.lies(sitzung::bild);
            zeige(elemente, "öffnen, kalt", List.of(ms(anfang)));
            System.out.printf(
                    Locale.GERMAN,
                    "diagramm %,6d  gezeichnet: %,d Teile%n",
                    elemente,
                    bild.szene().elemente().size());
            zeige(elemente, "öffnen, warm", wiederhole(() -> plan.lies(oeffne(plan, dienst)::bild)));
            umbenennen(plan, sitzung, elemente);
            zeige(
                    elemente,
                    "neu anordnen",
                    wiederhole(() -> plan.lies(stand -> {
                        sitzung.fuehreAus(stand, new Auftrag.Anordnen(Set.of(), true));
                        return sitzung.bild(stand);
                    })));
            zeige(elemente, "als SVG", wiederhole(() -> new SvgMaler(Svgvorgabe.UEBLICH)
                    .male(Blatt.von(plan.lies(sitzung::bild).szene()))));
            System.out.printf(Locale.GERMAN, "diagramm %,6d  %s%n", elemente, Messung.speicher());
        }
    }

    private static Diagrammsitzung oeffne(Arbeitsplan plan, Plandienst dienst) {
        return plan.lies(stand -> {
            Diagrammangebot angebot = dienst.angebote(stand, null).stream()
                    .filter(a -> a.schluessel().art().equals("Zielhierarchie"))
                    .findFirst()
                    .orElseThrow();
            return dienst.oeffne(stand, angebot.schluessel());
        });
    }

    /** The title of a goal in the middle changes; reading the text and refreshing the picture are timed apart. */
    private static void umbenennen(Arbeitsplan plan, Diagrammsitzung sitzung, int elemente) {
        Path datei = plan.lies(stand -> stand.pfade().get(0));
        String text = plan.lies(stand -> stand.text(datei));
        int stelle = text.indexOf("Ziel Nummer", text.length() / 2);
        List<double[]> lesen = new ArrayList<>();
        List<double[]> frischen = new ArrayList<>();
        for (int i = 0; i < RUNDEN; i++) {
            long[] anfang = jetzt();
            plan.setzeText(datei, text.substring(0, stelle) + "Aufgabe " + i + " von " + text.substring(stelle + 5));
            plan.lies(Stand::version);
            lesen.add(ms(anfang));
            long[] gelesen = jetzt();
            plan.lies(sitzung::bild);
            frischen.add(ms(gelesen));
        }
        zeige(elemente, "Text umbenennen und lesen", lesen);
        zeige(elemente, "Bild danach auffrischen", frischen);
    }

    private static List<double[]> wiederhole(Runnable arbeit) {
        List<double[]> zeiten = new ArrayList<>();
        for (int i = 0; i < RUNDEN; i++) {
            long[] anfang = jetzt();
            arbeit.run();
            zeiten.add(ms(anfang));
        }
        return zeiten;
    }

    private static long[] jetzt() {
        return new long[] {System.nanoTime(), Messung.prozessorzeit()};
    }

    /** Milliseconds by the clock and of processor time. */
    private static double[] ms(long[] anfang) {
        long[] ende = jetzt();
        return new double[] {(ende[0] - anfang[0]) / 1e6, (ende[1] - anfang[1]) / 1e6};
    }

    private static void zeige(int elemente, String was, List<double[]> zeiten) {
        System.out.printf(
                Locale.GERMAN,
                "diagramm %,6d  %-26s %6.0f ms, Prozessor %6.0f ms%n",
                elemente,
                was,
                median(zeiten, 0),
                median(zeiten, 1));
    }

    private static double median(List<double[]> zeiten, int welche) {
        return zeiten.stream().mapToDouble(z -> z[welche]).sorted().toArray()[zeiten.size() / 2];
    }

    /** A tree of goals, five below each, one a line. */
    private static String text(int ziele) {
        StringBuilder text = new StringBuilder("planung P \"Ein großer Plan\"\n");
        ziel(1, ziele, 0, text);
        return text.toString();
    }

    private static void ziel(int nummer, int ziele, int tiefe, StringBuilder text) {
        text.append("    ".repeat(tiefe))
                .append("ziel Z")
                .append(nummer)
                .append(" \"Ziel Nummer ")
                .append(nummer);
        text.append(" des Plans für alle Kinder der Stadt\"");
        int erstes = (nummer - 1) * KINDER + 2;
        if (erstes > ziele) {
            text.append('\n');
            return;
        }
        text.append(" {\n");
        for (int kind = erstes; kind < erstes + KINDER && kind <= ziele; kind++) {
            ziel(kind, ziele, tiefe + 1, text);
        }
        text.append("    ".repeat(tiefe)).append("}\n");
    }
}
