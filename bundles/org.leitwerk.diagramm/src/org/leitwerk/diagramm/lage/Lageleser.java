package org.leitwerk.diagramm.lage;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.leitwerk.diagramm.anordnung.Flaeche;
import org.leitwerk.diagramm.anordnung.Ort;

/**
 * Reads the text of a diagram's file. It never gives up: a line that cannot be read costs only what stands in it, and a
 * German message tells which line, what is wrong and what to do.
 */
public final class Lageleser {

    private static final String NUR_ORT =
            "Die übrigen Zeilen gelten. Zeile berichtigen oder löschen; verloren geht nur die Lage dieses Elements.";
    private static final int HOECHSTENS_MELDUNGEN = 50;
    private static final double WEITESTE = 10_000_000;

    private final String datei;
    private final List<Lagemeldung> meldungen = new ArrayList<>();
    private final TreeMap<String, Knotenlage> knoten = new TreeMap<>();
    private final TreeMap<String, Kantenlage> kanten = new TreeMap<>();
    private final TreeMap<String, Boolean> ebenen = new TreeMap<>();
    private final TreeMap<String, Boolean> filter = new TreeMap<>();
    private String art = "";
    private String ziel = "";
    private int nummer;
    private int mehr;

    private Lageleser(String datei) {
        this.datei = datei;
    }

    /**
     * What was read.
     *
     * @param lage what can be used
     * @param meldungen what is wrong
     */
    public record Befund(Lage lage, List<Lagemeldung> meldungen) {}

    /**
     * Reads a text.
     *
     * @param datei name of the file, for messages
     * @param text its content
     * @return what can be used, and what is wrong
     */
    public static Befund lies(String datei, String text) {
        Lageleser leser = new Lageleser(datei);
        text.lines().forEach(leser::zeile);
        if (leser.mehr > 0) {
            leser.meldungen.add(new Lagemeldung(
                    datei,
                    0,
                    leser.mehr + " weitere Zeilen sind nicht lesbar.",
                    "Datei löschen, wenn sie verdorben ist."));
        }
        Lage lage = new Lage(leser.art, leser.ziel, leser.knoten, leser.kanten, leser.ebenen, leser.filter);
        return new Befund(lage, List.copyOf(leser.meldungen));
    }

    private void zeile(String zeile) {
        nummer++;
        String inhalt = nummer == 1 && zeile.startsWith("\uFEFF") ? zeile.substring(1) : zeile;
        if (inhalt.isBlank() || inhalt.startsWith("#")) {
            return;
        }
        if (inhalt.startsWith("<<<<<<<") || inhalt.startsWith("=======") || inhalt.startsWith(">>>>>>>")) {
            melde(
                    "Hier steht die Marke eines ungelösten Zusammenführungskonflikts.",
                    "Die drei Marken löschen und von doppelten Zeilen eine behalten; bis dahin gilt die letzte.");
            return;
        }
        List<String> woerter = Wort.zerlegt(inhalt.strip());
        if (woerter == null) {
            melde("Ein Anführungszeichen wird nicht geschlossen.", NUR_ORT);
            return;
        }
        try {
            deute(woerter);
        } catch (Unlesbar unlesbar) {
            melde(unlesbar.getMessage(), NUR_ORT);
        }
    }

    private void deute(List<String> woerter) throws Unlesbar {
        switch (woerter.get(0)) {
            case "fassung" -> fassung(woerter);
            case "diagramm" -> diagramm(woerter);
            case "ebene" -> ebenen.put(name(woerter), an(woerter));
            case "filter" -> filter.put(name(woerter), an(woerter));
            case "knoten" -> knoten(woerter);
            case "kante" -> kante(woerter);
            default ->
                throw new Unlesbar("„" + woerter.get(0)
                        + "“ ist hier unbekannt; erwartet wird knoten, kante, ebene, filter oder diagramm.");
        }
    }

    private void fassung(List<String> woerter) {
        if (woerter.size() != 2 || !"1".equals(woerter.get(1))) {
            melde(
                    "Die Datei hat eine Fassung, die dieses Leitwerk nicht kennt.",
                    "Was lesbar ist, gilt. Leitwerk erneuern oder die Datei löschen; verloren gehen nur Orte.");
        }
    }

    private void diagramm(List<String> woerter) throws Unlesbar {
        art = name(woerter);
        if (woerter.size() > 3
                && "ziel".equals(woerter.get(2))
                && woerter.get(3).startsWith("\"")) {
            ziel = woerter.get(3).substring(1);
        }
    }

    private void knoten(List<String> woerter) throws Unlesbar {
        String id = name(woerter);
        Ort ort = null;
        Ort groesse = null;
        String eltern = null;
        Knotenlage lage = Knotenlage.LEER;
        for (int i = 2; i < woerter.size(); i++) {
            switch (woerter.get(i)) {
                case "ort" -> ort = punkt(woerter, ++i);
                case "groesse" -> groesse = punkt(woerter, ++i);
                case "in" -> eltern = name(woerter, ++i);
                case "fest" -> lage = lage.mitFest(true);
                case "vonhand" -> lage = lage.mitGroesse(true);
                case "verborgen" -> lage = lage.mitVerborgen(true);
                case "eingeklappt" -> lage = lage.mitEingeklappt(true);
                default -> throw new Unlesbar("„" + woerter.get(i) + "“ ist bei einem Knoten unbekannt.");
            }
        }
        if (groesse != null && (groesse.x() < 0 || groesse.y() < 0)) {
            throw new Unlesbar("Eine Größe ist negativ.");
        }
        if (ort != null) {
            Ort g = groesse == null ? Ort.NULL : groesse;
            lage = lage.mitFlaeche(new Flaeche(ort.x(), ort.y(), g.x(), g.y()), eltern);
        }
        knoten.put(id, lage);
    }

    private void kante(List<String> woerter) throws Unlesbar {
        String id = name(woerter);
        List<Ort> punkte = new ArrayList<>();
        boolean fest = false;
        boolean verborgen = false;
        for (int i = 2; i < woerter.size(); i++) {
            String wort = woerter.get(i);
            if ("fest".equals(wort)) {
                fest = true;
            } else if ("verborgen".equals(wort)) {
                verborgen = true;
            } else if (wort.indexOf(',') > 0) {
                punkte.add(punkt(woerter, i));
            } else if (!"weg".equals(wort)) {
                throw new Unlesbar("„" + wort + "“ ist bei einer Kante unbekannt.");
            }
        }
        if (punkte.size() == 1) {
            throw new Unlesbar("Ein Weg braucht wenigstens zwei Punkte.");
        }
        kanten.put(id, new Kantenlage(punkte, fest && !punkte.isEmpty(), verborgen));
    }

    private static String name(List<String> woerter) throws Unlesbar {
        return name(woerter, 1);
    }

    private static String name(List<String> woerter, int stelle) throws Unlesbar {
        if (stelle >= woerter.size() || !woerter.get(stelle).startsWith("\"")) {
            throw new Unlesbar("Es fehlt ein Name in Anführungszeichen.");
        }
        return woerter.get(stelle).substring(1);
    }

    private static boolean an(List<String> woerter) throws Unlesbar {
        String wort = woerter.size() == 3 ? woerter.get(2) : "";
        if (!"an".equals(wort) && !"aus".equals(wort)) {
            throw new Unlesbar("Nach dem Namen wird „an“ oder „aus“ erwartet.");
        }
        return "an".equals(wort);
    }

    private static Ort punkt(List<String> woerter, int stelle) throws Unlesbar {
        String wort = stelle < woerter.size() ? woerter.get(stelle) : "";
        int komma = wort.indexOf(',');
        try {
            double x = Double.parseDouble(wort.substring(0, Math.max(komma, 0)));
            double y = Double.parseDouble(wort.substring(komma + 1));
            // Also refuses NaN.
            if (Math.abs(x) <= WEITESTE && Math.abs(y) <= WEITESTE) {
                return new Ort(x, y);
            }
        } catch (NumberFormatException keineZahl) {
            throw new Unlesbar("„" + wort + "“ ist kein Punkt; erwartet werden zwei Zahlen mit Komma, z. B. 120,40.5.");
        }
        throw new Unlesbar("„" + wort + "“ liegt außerhalb jedes Bildes.");
    }

    private void melde(String was, String abhilfe) {
        if (meldungen.size() < HOECHSTENS_MELDUNGEN) {
            meldungen.add(new Lagemeldung(datei, nummer, was, abhilfe));
        } else {
            mehr++;
        }
    }

    private static final class Unlesbar extends Exception {

        private static final long serialVersionUID = 1L;

        Unlesbar(String text) {
            super(text);
        }
    }
}
