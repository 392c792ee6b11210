package org.leitwerk.diagramm.anordnung;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Bands one under the other ({@link Vorgabe#SCHICHTEN}) or columns side by side ({@link Vorgabe#SPALTEN}), with names.
 */
final class Streifenlage implements Legeart {

    /** Usual width of the page, px. */
    static final double SEITE = 1600;

    private static final double TITEL_BREITE = 128;
    private static final double TITEL_HOEHE = 36;
    private static final double RAND = 20;

    private final Netz netz;
    private final Richtung richtung;
    private final String option;
    private Map<Platz, Integer> bandnummern;

    Streifenlage(Netz netz, Richtung richtung) {
        this.netz = netz;
        this.richtung = richtung;
        option = Vorgabe.SPALTEN.equals(netz.vorgabe.art()) ? Vorgabe.ORT_SPALTE : Vorgabe.ORT_SCHICHT;
    }

    @Override
    public void lege(Platz behaelter, List<Netz.Verbindung> kanten) {
        Stammbaum baum = new Stammbaum(behaelter.kinder, kanten, option, richtung);
        double[] texte = Kantentexte.groesste(kanten);
        double seite = netz.zahl(Vorgabe.SEITENBREITE, richtung.quer() ? 2 * SEITE : SEITE);
        Baumlage lage = new Baumlage(baum, richtung, seite, texte[0], texte[1]);
        lage.reserviere(namen(behaelter.kinder, nummern(baum)).keySet().stream()
                .map(nummer -> nummer * Unterstufen.JE_BAND)
                .collect(Collectors.toSet()));
        lage.lege();
    }

    /** The bands as the nodes lie now; for edits in a picture that has its places. */
    Baender baender(List<Platz> kinder, List<Netz.Verbindung> kanten) {
        Map<Platz, Flaeche> orte = new LinkedHashMap<>();
        for (Platz kind : kinder) {
            if (kind.gesetzt && !kind.fest()) {
                orte.put(kind, richtung.hin(kind.flaeche()));
            }
        }
        return new Baender(orte, nummern(kinder, kanten));
    }

    /** The number of the band of each node; asked for several times for each picture, and places do not matter. */
    Map<Platz, Integer> nummern(List<Platz> kinder, List<Netz.Verbindung> kanten) {
        if (bandnummern == null) {
            bandnummern = nummern(new Stammbaum(kinder, kanten, option, richtung));
        }
        return bandnummern;
    }

    private static Map<Platz, Integer> nummern(Stammbaum baum) {
        Map<Platz, Integer> nummern = new LinkedHashMap<>();
        for (Stammbaum.Ast ast : baum.alle) {
            nummern.put(ast.platz, ast.band);
        }
        return nummern;
    }

    /** Draws the bands behind the nodes, which are placed. */
    void schmuecke(List<Netz.Verbindung> kanten) {
        List<Platz> kinder = netz.wurzel.kinder;
        Map<Platz, Integer> nummern = nummern(kinder, kanten);
        TreeMap<Integer, String> namen = namen(kinder, nummern);
        if (namen.values().stream().allMatch(String::isEmpty)) {
            return;
        }
        Flaeche alles = null;
        for (Platz kind : kinder) {
            alles = richtung.hin(kind.flaeche()).vereint(alles);
        }
        List<double[]> streifen = baender(kinder, kanten).streifen(List.copyOf(namen.keySet()));
        boolean quer = richtung.quer();
        double titel = quer ? TITEL_HOEHE : TITEL_BREITE;
        double links = (alles == null ? 0 : alles.x()) - RAND - titel;
        double breite = (alles == null ? 600 : alles.breite()) + 2 * RAND + titel;
        int i = 0;
        for (String text : namen.values()) {
            double[] s = streifen.get(i);
            Flaeche band = richtung.zurueck(new Flaeche(links, s[0], breite, s[1] - s[0]));
            Flaeche name = richtung.zurueck(new Flaeche(links, s[0], titel, s[1] - s[0]));
            netz.schmuck.add(new Schmuck.Band(i++, text, band, name.erweitert(-6), quer));
        }
    }

    /** Names by number: those of the specification, and of the nodes where it names none. */
    private TreeMap<Integer, String> namen(List<Platz> kinder, Map<Platz, Integer> nummern) {
        TreeMap<Integer, String> namen = new TreeMap<>();
        for (Platz kind : kinder) {
            String name = kind.wert(Vorgabe.ORT_NAME);
            namen.merge(nummern.get(kind), name == null ? "" : name, (a, b) -> a.isEmpty() ? b : a);
        }
        String vorgegeben = netz.wert(Vorgabe.BAENDER);
        if (vorgegeben != null && !vorgegeben.isBlank()) {
            String[] teile = vorgegeben.split("\\|", -1);
            for (int i = 0; i < teile.length; i++) {
                namen.put(i, teile[i].strip());
            }
        }
        return namen;
    }
}
