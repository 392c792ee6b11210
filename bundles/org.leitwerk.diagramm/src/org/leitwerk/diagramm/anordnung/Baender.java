package org.leitwerk.diagramm.anordnung;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which stretch each band takes across the picture, read from the nodes that lie in it. Thus bands need not be kept
 * anywhere, and they follow when their nodes are moved. Everything is turned so that bands lie one under the other.
 */
final class Baender {

    private static final double RAND = 18;
    private static final double LEER = 72;

    private final TreeMap<Integer, double[]> spannen = new TreeMap<>();
    private final Set<Platz> fehl = new HashSet<>();

    /**
     * @param orte places of nodes, turned
     * @param nummern number of the band of each
     */
    Baender(Map<Platz, Flaeche> orte, Map<Platz, Integer> nummern) {
        TreeMap<Integer, List<Platz>> glieder = new TreeMap<>();
        orte.keySet().forEach(p -> glieder.computeIfAbsent(nummern.get(p), k -> new ArrayList<>())
                .add(p));
        TreeMap<Integer, Double> mitten = new TreeMap<>();
        glieder.forEach((nummer, plaetze) -> mitten.put(nummer, mitte(plaetze, orte)));
        glieder.forEach((nummer, plaetze) -> {
            double oben = nachbar(mitten, nummer, -1);
            double unten = nachbar(mitten, nummer, 1);
            for (Platz platz : plaetze) {
                double y = orte.get(platz).mitte().y();
                if (y < oben || y > unten) {
                    fehl.add(platz);
                } else {
                    Flaeche f = orte.get(platz);
                    spannen.merge(nummer, new double[] {f.y(), f.unten()}, (a, b) ->
                            new double[] {Math.min(a[0], b[0]), Math.max(a[1], b[1])});
                }
            }
        });
        trenne(orte, nummern);
    }

    /** Nodes that lie in a foreign band. */
    Set<Platz> fehl() {
        return fehl;
    }

    /** Upper and lower edge of the nodes of a band; where it has none, a stretch between its neighbours. */
    double[] spanne(int nummer) {
        double[] eigene = spannen.get(nummer);
        if (eigene != null) {
            return eigene;
        }
        Map.Entry<Integer, double[]> davor = spannen.lowerEntry(nummer);
        Map.Entry<Integer, double[]> danach = spannen.higherEntry(nummer);
        if (davor == null) {
            double unten = danach == null ? LEER : danach.getValue()[0] - 2 * RAND;
            return new double[] {unten - LEER, unten};
        }
        double oben = davor.getValue()[1] + 2 * RAND;
        return new double[] {oben, danach == null ? oben + LEER : Math.max(oben, danach.getValue()[0] - 2 * RAND)};
    }

    /** Between which heights nodes of a band may be placed without lying in a foreign one. */
    double[] spielraum(int nummer) {
        double[] eigene = spanne(nummer);
        Map.Entry<Integer, double[]> davor = spannen.lowerEntry(nummer);
        Map.Entry<Integer, double[]> danach = spannen.higherEntry(nummer);
        double oben = davor == null ? eigene[0] : Math.min(eigene[0], davor.getValue()[1] + 2 * RAND);
        double unten = danach == null ? Double.MAX_VALUE : Math.max(eigene[1], danach.getValue()[0] - 2 * RAND);
        return new double[] {oben, unten};
    }

    /** Upper and lower edges of bands, in the order of their numbers and without gaps between them. */
    List<double[]> streifen(List<Integer> nummern) {
        List<double[]> ergebnis = new ArrayList<>();
        double oben = Double.NaN;
        for (int i = 0; i < nummern.size(); i++) {
            double[] spanne = spanne(nummern.get(i));
            double von = Double.isNaN(oben) ? spanne[0] - RAND : oben;
            int naechster = i + 1;
            while (naechster < nummern.size() && !spannen.containsKey(nummern.get(naechster))) {
                naechster++;
            }
            double bis;
            if (naechster == nummern.size()) {
                bis = Math.max(von + LEER, spanne[1] + RAND);
            } else {
                double danach = spannen.get(nummern.get(naechster))[0];
                boolean eigene = spannen.containsKey(nummern.get(i));
                if (eigene) {
                    bis = naechster > i + 1 ? spanne[1] + RAND : (spanne[1] + danach) / 2;
                } else {
                    // Empty bands share what lies between their neighbours.
                    bis = von + (danach - RAND - von) / (naechster - i);
                }
            }
            oben = Math.max(von, bis);
            ergebnis.add(new double[] {von, oben});
        }
        return ergebnis;
    }

    private static double mitte(List<Platz> plaetze, Map<Platz, Flaeche> orte) {
        List<Double> werte = new ArrayList<>();
        plaetze.forEach(p -> werte.add(orte.get(p).mitte().y()));
        Collections.sort(werte);
        return werte.get(werte.size() / 2);
    }

    /** The middle of the neighbouring band, or infinity; what lies beyond it is surely not in this band. */
    private static double nachbar(TreeMap<Integer, Double> mitten, int nummer, int seite) {
        Map.Entry<Integer, Double> nachbar = seite < 0 ? mitten.lowerEntry(nummer) : mitten.higherEntry(nummer);
        if (nachbar == null) {
            return seite * Double.MAX_VALUE;
        }
        double eigene = mitten.get(nummer);
        boolean verkehrt = seite < 0 ? nachbar.getValue() >= eigene : nachbar.getValue() <= eigene;
        return verkehrt ? eigene : nachbar.getValue();
    }

    /** Where two bands still overlap, the nodes of the overlap that are fewer lie wrong. */
    private void trenne(Map<Platz, Flaeche> orte, Map<Platz, Integer> nummern) {
        Integer davor = null;
        for (Integer nummer : new ArrayList<>(spannen.keySet())) {
            if (davor != null && spannen.containsKey(davor) && spannen.get(davor)[1] > spannen.get(nummer)[0]) {
                double unten = spannen.get(davor)[1];
                double oben = spannen.get(nummer)[0];
                List<Platz> zuTief = new ArrayList<>();
                List<Platz> zuHoch = new ArrayList<>();
                for (Map.Entry<Platz, Flaeche> ort : orte.entrySet()) {
                    int band = nummern.get(ort.getKey());
                    if (band == davor && ort.getValue().unten() > oben && !fehl.contains(ort.getKey())) {
                        zuTief.add(ort.getKey());
                    } else if (band == nummer && ort.getValue().y() < unten && !fehl.contains(ort.getKey())) {
                        zuHoch.add(ort.getKey());
                    }
                }
                fehl.addAll(zuTief.size() <= zuHoch.size() ? zuTief : zuHoch);
                messe(zuTief.size() <= zuHoch.size() ? davor : nummer, orte, nummern);
            }
            davor = nummer;
        }
    }

    private void messe(int nummer, Map<Platz, Flaeche> orte, Map<Platz, Integer> nummern) {
        spannen.remove(nummer);
        orte.forEach((platz, f) -> {
            if (nummern.get(platz) == nummer && !fehl.contains(platz)) {
                spannen.merge(nummer, new double[] {f.y(), f.unten()}, (a, b) ->
                        new double[] {Math.min(a[0], b[0]), Math.max(a[1], b[1])});
            }
        });
    }
}
