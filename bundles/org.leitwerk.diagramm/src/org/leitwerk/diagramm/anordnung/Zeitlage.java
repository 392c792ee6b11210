package org.leitwerk.diagramm.anordnung;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A time axis: bars from their first to their last day, milestones at their day, in rows packed by group. A bar is at
 * least as wide as its node wants to be, so that its text can be read; what has no date stands in rows below.
 */
final class Zeitlage implements Legeart {

    private static final double KOPF = 56;
    private static final double GRUPPE = 160;
    private static final double REIHE = 8;
    private static final double GRUPPENABSTAND = 22;
    private static final double ABSTAND = 8;
    private static final double STICHTAG_BREITE = 120;
    private static final double STICHTAG_HOEHE = 18;

    private final Netz netz;

    Zeitlage(Netz netz) {
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
        List<Zeitraum> raeume = new ArrayList<>();
        List<Platz> ohne = new ArrayList<>();
        LocalDate erster = null;
        LocalDate letzter = null;
        for (Platz platz : behaelter.kinder) {
            Zeitraum raum = zeitraum(platz);
            if (raum == null) {
                ohne.add(platz);
            } else {
                raeume.add(raum);
                erster = erster == null || raum.von.isBefore(erster) ? raum.von : erster;
                letzter = letzter == null || raum.bis.isAfter(letzter) ? raum.bis : letzter;
            }
        }
        double unten = 0;
        boolean gruppiert = raeume.stream().anyMatch(r -> !r.gruppe.isEmpty());
        double links = gruppiert ? GRUPPE : 0;
        double seite = Streifenlage.SEITE;
        if (erster != null) {
            Zeitachse achse = new Zeitachse(erster, letzter, links);
            unten = stelle(raeume, achse, gruppiert);
            achse.zeichne(netz, 0, unten);
            unten = stichtag(achse, unten);
            seite = achse.rechts() - links;
        }
        if (!ohne.isEmpty()) {
            netz.schmuck.add(new Schmuck.Text(
                    "ohne Termin", new Flaeche(0, unten + 16, 240, 22), Schmuck.Buendig.LINKS, Schmuck.Rang.TITEL));
            Reihenablage.lege(ohne, links, unten + 44, Math.max(seite, 600), 16);
        }
    }

    private double stelle(List<Zeitraum> raeume, Zeitachse achse, boolean gruppiert) {
        Map<String, List<Zeitraum>> gruppen = new LinkedHashMap<>();
        raeume.forEach(
                r -> gruppen.computeIfAbsent(r.gruppe, k -> new ArrayList<>()).add(r));
        double y = KOPF;
        for (Map.Entry<String, List<Zeitraum>> gruppe : gruppen.entrySet()) {
            double oben = y;
            y = stelleGruppe(gruppe.getValue(), achse, y + REIHE);
            if (gruppiert) {
                netz.schmuck.add(new Schmuck.Text(
                        gruppe.getKey(),
                        new Flaeche(0, oben + 4, GRUPPE - 12, Math.max(20, y - oben - 4)),
                        Schmuck.Buendig.LINKS,
                        Schmuck.Rang.TITEL));
                netz.schmuck.add(new Schmuck.Linie(
                        new Ort(0, y + GRUPPENABSTAND / 2),
                        new Ort(achse.rechts(), y + GRUPPENABSTAND / 2),
                        Schmuck.Linienart.GRENZE));
            }
            y += GRUPPENABSTAND;
        }
        return y;
    }

    /**
     * Packs a group in the order of the given rows, else of the first days: each into the first row in which it finds
     * room. With given rows nobody stands above the one before.
     */
    private static double stelleGruppe(List<Zeitraum> gruppe, Zeitachse achse, double oben) {
        List<Zeitraum> geordnet = new ArrayList<>(gruppe);
        geordnet.sort(Comparator.comparingInt((Zeitraum r) -> Zahl.ganz(r.platz.wert(Vorgabe.ORT_ZEILE), 0))
                .thenComparing(r -> r.von)
                .thenComparingInt(r -> r.platz.nummer));
        int oberste = 0;
        List<double[]> reihen = new ArrayList<>();
        Map<Zeitraum, Integer> reiheVon = new LinkedHashMap<>();
        for (Zeitraum raum : geordnet) {
            raum.messe(achse);
            int reihe = raum.platz.wert(Vorgabe.ORT_ZEILE) == null ? 0 : oberste;
            while (reihe < reihen.size() && reihen.get(reihe)[0] + ABSTAND > raum.x) {
                reihe++;
            }
            if (reihe == reihen.size()) {
                reihen.add(new double[] {-Double.MAX_VALUE, 0});
            }
            reihen.get(reihe)[0] = raum.x + raum.platz.breite;
            reihen.get(reihe)[1] = Math.max(reihen.get(reihe)[1], raum.platz.hoehe);
            reiheVon.put(raum, reihe);
            oberste = reihe;
        }
        double[] ys = new double[reihen.size()];
        double y = oben;
        for (int i = 0; i < ys.length; i++) {
            ys[i] = y;
            y += reihen.get(i)[1] + REIHE;
        }
        reiheVon.forEach(
                (raum, reihe) -> raum.platz.setze(raum.x, ys[reihe] + (reihen.get(reihe)[1] - raum.platz.hoehe) / 2));
        return y;
    }

    /** Marks the day on which the plan stands, its date below the line; returns where the picture ends now. */
    private double stichtag(Zeitachse achse, double unten) {
        LocalDate tag = datum(netz.wert(Vorgabe.STICHTAG));
        if (tag == null || !achse.enthaelt(tag)) {
            return unten;
        }
        double x = achse.x(tag);
        netz.schmuck.add(new Schmuck.Linie(new Ort(x, 44), new Ort(x, unten + 4), Schmuck.Linienart.STICHTAG));
        String text =
                String.format(Locale.ROOT, "Stand %d.%d.%d", tag.getDayOfMonth(), tag.getMonthValue(), tag.getYear());
        Flaeche platz = new Flaeche(x - STICHTAG_BREITE / 2, unten + 6, STICHTAG_BREITE, STICHTAG_HOEHE);
        netz.schmuck.add(new Schmuck.Text(text, platz, Schmuck.Buendig.MITTE, Schmuck.Rang.MARKE));
        return platz.unten();
    }

    private static Zeitraum zeitraum(Platz platz) {
        LocalDate von = datum(platz.wert(Vorgabe.ORT_X));
        LocalDate bis = datum(platz.wert(Vorgabe.ORT_BIS));
        if (von == null && bis == null) {
            return null;
        }
        boolean balken = von != null && bis != null;
        LocalDate erster = von == null ? bis : von;
        LocalDate letzter = bis == null ? erster : bis;
        String gruppe = platz.wert(Vorgabe.ORT_GRUPPE);
        gruppe = gruppe == null || gruppe.isBlank() ? platz.wert(Vorgabe.ORT_NAME) : gruppe;
        return letzter.isBefore(erster)
                ? new Zeitraum(platz, letzter, erster, balken, gruppe)
                : new Zeitraum(platz, erster, letzter, balken, gruppe);
    }

    /** A date; also a year or a month alone. Null if the text is none. */
    private static LocalDate datum(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String iso = text.strip();
        try {
            LocalDate tag =
                    switch (iso.length()) {
                        case 4 -> LocalDate.of(Integer.parseInt(iso), 1, 1);
                        case 7 -> LocalDate.parse(iso + "-01");
                        default -> LocalDate.parse(iso.length() > 10 ? iso.substring(0, 10) : iso);
                    };
            return tag.getYear() < 1800 || tag.getYear() > 2300 ? null : tag;
        } catch (DateTimeException | NumberFormatException keinDatum) {
            return null;
        }
    }

    /** A node in time. */
    private static final class Zeitraum {
        private final Platz platz;
        private final LocalDate von;
        private final LocalDate bis;
        private final boolean balken;
        private final String gruppe;
        private double x;

        Zeitraum(Platz platz, LocalDate von, LocalDate bis, boolean balken, String gruppe) {
            this.platz = platz;
            this.von = von;
            this.bis = bis;
            this.balken = balken;
            this.gruppe = gruppe == null ? "" : gruppe;
        }

        void messe(Zeitachse achse) {
            x = achse.x(von);
            if (balken) {
                platz.breite = Math.max(platz.breite, achse.x(bis.plusDays(1)) - x);
            }
        }
    }
}
