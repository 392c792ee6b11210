package org.leitwerk.diagramm.anordnung;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Rows and columns of cells. Where each cell of a small matrix holds one container (four fields, SWOT), the containers
 * fill their cells, with room between them for the words of lines; one alone in its row fills the row. Several nodes in
 * one cell stand one under the other, many in columns; a column is as wide and a row as high as its largest cell needs.
 * Headings stand above and on the left; titles of the axes outside of them.
 */
final class Matrixlage implements Legeart {

    private static final double RAND = 12;
    private static final double ABSTAND = 10;
    private static final double KOPF_HOEHE = 44;
    private static final double KOPF_BREITE = 150;
    private static final double ACHSE = 28;
    private static final double KLEINSTE_BREITE = 64;
    private static final double KLEINSTE_HOEHE = 44;
    private static final int IN_SPALTE = 8;

    /** More cells than these are drawn as lines. */
    private static final long HOECHSTENS_ZELLEN = 1500;

    /** Half the distance of containers that fill their cells: with lines between them there is room for words. */
    private static final double FELDRAND_MIT_WORT = 30;

    private static final double FELDRAND = 10;

    private final Netz netz;
    private boolean felder;
    private double feldrand = FELDRAND;
    private final TreeMap<Integer, Double> breiten = new TreeMap<>();
    private final TreeMap<Integer, Double> hoehen = new TreeMap<>();
    private final TreeMap<Integer, String> spaltennamen = new TreeMap<>();
    private final TreeMap<Integer, String> zeilennamen = new TreeMap<>();
    private final Map<Long, Zelle> zellen = new LinkedHashMap<>();

    Matrixlage(Netz netz) {
        this.netz = netz;
    }

    @Override
    public boolean ausWerten() {
        return true;
    }

    @Override
    public boolean eigenerUrsprung() {
        return true;
    }

    @Override
    public void lege(Platz behaelter, List<Netz.Verbindung> kanten) {
        namen(Vorgabe.TITEL_SPALTEN, spaltennamen);
        namen(Vorgabe.TITEL_ZEILEN, zeilennamen);
        for (Platz platz : behaelter.kinder) {
            ordneEin(platz);
        }
        felder = ausFeldern();
        feldrand = kanten.isEmpty() ? FELDRAND : FELDRAND_MIT_WORT;
        double rand = felder ? feldrand : RAND;
        spaltennamen.keySet().forEach(s -> breiten.merge(s, KLEINSTE_BREITE, Math::max));
        zeilennamen.keySet().forEach(z -> hoehen.merge(z, KLEINSTE_HOEHE, Math::max));
        zellen.values().forEach(zelle -> {
            double breite = zelle.breite() + 2 * rand;
            if (felder && allein(zelle.zeile)) {
                breite /= spalten();
            }
            breiten.merge(zelle.spalte, Math.max(KLEINSTE_BREITE, breite), Math::max);
            hoehen.merge(zelle.zeile, Math.max(KLEINSTE_HOEHE, zelle.hoehe() + 2 * rand), Math::max);
        });
        if (felder) {
            // Few large fields, as in a matrix of four: all columns alike, all rows alike.
            double breiteste =
                    breiten.values().stream().mapToDouble(b -> b).max().orElse(0);
            breiten.replaceAll((s, b) -> breiteste);
        }
        stelle();
    }

    /** Whether the matrix consists of a few containers, one a cell; they may be empty. */
    private boolean ausFeldern() {
        return zellen.values().stream().allMatch(zelle -> zelle.plaetze.size() == 1)
                && spalten() <= 3
                && zellen.values().stream()
                        .allMatch(zelle -> zelle.plaetze.get(0).istBehaelter());
    }

    private void ordneEin(Platz platz) {
        int spalte = Math.max(-1, Math.min(9999, Zahl.ganz(platz.wert(Vorgabe.ORT_SPALTE), 0)));
        int zeile = Math.max(-1, Math.min(99999, Zahl.ganz(platz.wert(Vorgabe.ORT_ZEILE), 0)));
        zellen.computeIfAbsent((long) zeile << 32 | spalte & 0xffffffffL, k -> new Zelle(zeile, spalte))
                .plaetze
                .add(platz);
        benenne(spaltennamen, spalte, platz.wert(Vorgabe.ORT_SPALTENNAME));
        benenne(zeilennamen, zeile, platz.wert(Vorgabe.ORT_ZEILENNAME));
    }

    private static void benenne(TreeMap<Integer, String> namen, int nummer, String name) {
        if (name != null && !name.isBlank()) {
            namen.putIfAbsent(nummer, name);
        }
    }

    private void namen(String option, TreeMap<Integer, String> namen) {
        String wert = netz.wert(option);
        if (wert != null && !wert.isBlank()) {
            String[] teile = wert.split("\\|", -1);
            for (int i = 0; i < teile.length; i++) {
                namen.put(i, teile[i].strip());
            }
        }
    }

    private void stelle() {
        boolean titelX = gesetzt(Vorgabe.TITEL_X);
        boolean titelY = gesetzt(Vorgabe.TITEL_Y);
        double links = (titelY ? ACHSE : 0) + (zeilennamen.isEmpty() ? 0 : KOPF_BREITE);
        double oben = (titelX ? ACHSE : 0) + (spaltennamen.isEmpty() ? 0 : KOPF_HOEHE);
        Map<Integer, Double> xs = stellen(breiten, links);
        Map<Integer, Double> ys = stellen(hoehen, oben);
        boolean einzeln = !felder && (long) breiten.size() * hoehen.size() <= HOECHSTENS_ZELLEN;
        if (!felder && !einzeln) {
            raster(links, oben, xs, ys);
        }
        int zeile = 0;
        for (int z : hoehen.keySet()) {
            int spalte = 0;
            for (int s : breiten.keySet()) {
                Flaeche f = new Flaeche(xs.get(s), ys.get(z), breiten.get(s), hoehen.get(z));
                Zelle zelle = zellen.get((long) z << 32 | s & 0xffffffffL);
                if (felder && zelle != null) {
                    zelle.fuelle(allein(z) ? new Flaeche(links, f.y(), summe(breiten), f.hoehe()) : f, feldrand);
                } else if (zelle != null) {
                    zelle.lege(f);
                }
                if (einzeln) {
                    netz.schmuck.add(new Schmuck.Zelle(zeile, spalte++, f));
                }
            }
            zeile++;
        }
        double breite = summe(breiten);
        double hoehe = summe(hoehen);
        double kopfOben = titelX ? ACHSE : 0;
        double kopfLinks = titelY ? ACHSE : 0;
        spaltennamen.forEach((s, name) -> text(
                name, new Flaeche(xs.get(s) + 4, kopfOben, breiten.get(s) - 8, KOPF_HOEHE), Schmuck.Buendig.MITTE));
        zeilennamen.forEach((z, name) ->
                text(name, new Flaeche(kopfLinks, ys.get(z), KOPF_BREITE - 8, hoehen.get(z)), Schmuck.Buendig.RECHTS));
        if (titelX) {
            text(netz.wert(Vorgabe.TITEL_X), new Flaeche(links, 0, breite, ACHSE), Schmuck.Buendig.MITTE);
        }
        if (titelY) {
            text(netz.wert(Vorgabe.TITEL_Y), new Flaeche(0, oben, ACHSE, hoehe), Schmuck.Buendig.GEDREHT);
        }
    }

    private long spalten() {
        return zellen.values().stream().map(zelle -> zelle.spalte).distinct().count();
    }

    private boolean allein(int zeile) {
        return spalten() > 1
                && zellen.values().stream()
                                .filter(zelle -> zelle.zeile == zeile)
                                .count()
                        == 1;
    }

    private static double summe(TreeMap<Integer, Double> groessen) {
        return groessen.values().stream().mapToDouble(g -> g).sum();
    }

    private void text(String text, Flaeche flaeche, Schmuck.Buendig buendig) {
        netz.schmuck.add(new Schmuck.Text(text, flaeche, buendig, Schmuck.Rang.TITEL));
    }

    private boolean gesetzt(String option) {
        String wert = netz.wert(option);
        return wert != null && !wert.isBlank();
    }

    private static Map<Integer, Double> stellen(TreeMap<Integer, Double> groessen, double anfang) {
        Map<Integer, Double> stellen = new LinkedHashMap<>();
        double stelle = anfang;
        for (Map.Entry<Integer, Double> eintrag : groessen.entrySet()) {
            stellen.put(eintrag.getKey(), stelle);
            stelle += eintrag.getValue();
        }
        return stellen;
    }

    /** Lines instead of cells: of a large matrix cells alone would be a hundred times as many as its nodes. */
    private void raster(double links, double oben, Map<Integer, Double> xs, Map<Integer, Double> ys) {
        double rechts = links + summe(breiten);
        double unten = oben + summe(hoehen);
        netz.schmuck.add(new Schmuck.Zelle(0, 0, new Flaeche(links, oben, rechts - links, unten - oben)));
        xs.values().stream()
                .filter(x -> x > links)
                .forEach(x -> netz.schmuck.add(
                        new Schmuck.Linie(new Ort(x, oben), new Ort(x, unten), Schmuck.Linienart.RASTER)));
        ys.values().stream()
                .filter(y -> y > oben)
                .forEach(y -> netz.schmuck.add(
                        new Schmuck.Linie(new Ort(links, y), new Ort(rechts, y), Schmuck.Linienart.RASTER)));
    }

    /** The nodes of one cell, in columns of equal nodes one under the other. */
    private static final class Zelle {
        private final int zeile;
        private final int spalte;
        private final List<Platz> plaetze = new ArrayList<>();

        Zelle(int zeile, int spalte) {
            this.zeile = zeile;
            this.spalte = spalte;
        }

        double breite() {
            return ordne(0, 0, false).breite();
        }

        double hoehe() {
            return ordne(0, 0, false).hoehe();
        }

        /** Makes the only node as large as the cell. */
        void fuelle(Flaeche zelle, double rand) {
            Platz feld = plaetze.get(0);
            feld.setze(zelle.x() + rand, zelle.y() + rand);
            feld.breite = zelle.breite() - 2 * rand;
            feld.hoehe = zelle.hoehe() - 2 * rand;
        }

        void lege(Flaeche zelle) {
            Flaeche inhalt = ordne(0, 0, false);
            double x = zelle.x() + Math.max(RAND, (zelle.breite() - inhalt.breite()) / 2);
            boolean einer = plaetze.size() == 1;
            double y = zelle.y() + (einer ? (zelle.hoehe() - inhalt.hoehe()) / 2 : RAND);
            ordne(x, y, true);
        }

        private Flaeche ordne(double x, double y, boolean setze) {
            int spalten = (int) Math.ceil(Math.sqrt(plaetze.size() / (double) IN_SPALTE * 1.5));
            spalten = Math.max(1, plaetze.size() <= IN_SPALTE ? 1 : spalten);
            int reihen = (plaetze.size() + spalten - 1) / spalten;
            double links = x;
            double hoechste = 0;
            for (int i = 0; i < plaetze.size(); i += reihen) {
                double oben = y;
                double breiteste = 0;
                for (Platz platz : plaetze.subList(i, Math.min(plaetze.size(), i + reihen))) {
                    if (setze) {
                        platz.setze(links, oben);
                    }
                    oben += platz.hoehe + ABSTAND;
                    breiteste = Math.max(breiteste, platz.breite);
                }
                hoechste = Math.max(hoechste, oben - ABSTAND - y);
                links += breiteste + ABSTAND;
            }
            return new Flaeche(x, y, links - ABSTAND - x, hoechste);
        }
    }
}
