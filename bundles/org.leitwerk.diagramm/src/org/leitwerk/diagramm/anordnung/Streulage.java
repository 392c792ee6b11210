package org.leitwerk.diagramm.anordnung;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A plane with two axes: each node stands as near as possible to its values, none covers another; who has no values
 * stands in rows below. Without any value there are bands instead ({@link Streifenlage}). A node keeps its former place
 * as long as that is near enough to its values.
 */
final class Streulage implements Legeart {

    private static final double RAND = 40;
    private static final double ABSTAND = 12;
    private static final double ACHSE = 26;
    private static final double KLEINSTE = 560;

    private final Netz netz;

    Streulage(Netz netz) {
        this.netz = netz;
    }

    /** Whether any node of the diagram has a place on the plane. */
    static boolean hatWerte(Netz netz) {
        return netz.wurzel.kinder.stream().anyMatch(Streulage::hatWerte);
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
        List<Platz> mit = new ArrayList<>();
        List<Platz> ohne = new ArrayList<>();
        double belegt = 0;
        double breiteste = 0;
        for (Platz platz : behaelter.kinder) {
            (hatWerte(platz) ? mit : ohne).add(platz);
            belegt += (platz.breite + ABSTAND) * (platz.hoehe + ABSTAND);
            breiteste = Math.max(breiteste, platz.breite);
        }
        // Loose enough that most nodes find room where their values are; in steps, so that one more node changes
        // nothing.
        double kante = Math.max(KLEINSTE, Math.sqrt(belegt * 3.2));
        double breite = Math.ceil(Math.max(kante * 1.35, breiteste + 2 * RAND) / 240) * 240;
        double hoehe = Math.ceil(kante * 0.95 / 160) * 160;
        Flaeche ebene = new Flaeche(2 * ACHSE, ACHSE, breite, hoehe);
        achsen(ebene);
        Raster<Object> belegung = new Raster<>();
        mit.sort(Comparator.comparingInt((Platz p) -> p.fest() ? 0 : p.gesetzt ? 1 : 2)
                .thenComparingInt(p -> p.nummer));
        for (Platz platz : mit) {
            stelle(platz, ebene, belegung);
        }
        Reihenablage.lege(ohne, ebene.x(), ebene.unten() + 3 * ACHSE, breite, 2 * ABSTAND);
    }

    private static void stelle(Platz platz, Flaeche ebene, Raster<Object> belegung) {
        double x = ebene.x() + RAND + wert(platz, Vorgabe.ORT_X) * (ebene.breite() - 2 * RAND - platz.breite);
        double y = ebene.y() + RAND + (1 - wert(platz, Vorgabe.ORT_Y)) * (ebene.hoehe() - 2 * RAND - platz.hoehe);
        Flaeche wunsch = new Flaeche(x, y, platz.breite, platz.hoehe);
        Flaeche ort;
        boolean nah =
                platz.gesetzt && Math.abs(platz.x - x) < 3 * platz.breite && Math.abs(platz.y - y) < 4 * platz.hoehe;
        boolean bleibt = nah && belegung.frei(platz.flaeche());
        if (bleibt) {
            ort = platz.flaeche();
        } else {
            Flaeche innen = ebene.erweitert(-RAND);
            ort = new Freiplatz(belegung, new Raster<>(), ABSTAND)
                    .bis(innen.rechts())
                    .suche(wunsch, innen.x(), innen.y(), innen.unten());
            if (ort == null) {
                ort = new Freiplatz(belegung, new Raster<>(), ABSTAND)
                        .suche(wunsch, innen.x(), innen.y(), Double.MAX_VALUE);
            }
        }
        platz.setze(ort.x(), ort.y());
        belegung.fuege(ort, platz);
    }

    private static boolean hatWerte(Platz platz) {
        return !Double.isNaN(wert(platz, Vorgabe.ORT_X)) && !Double.isNaN(wert(platz, Vorgabe.ORT_Y));
    }

    private static double wert(Platz platz, String option) {
        double wert = Zahl.von(platz.wert(option), Double.NaN);
        return Double.isNaN(wert) ? wert : Math.max(0, Math.min(1, wert));
    }

    private void achsen(Flaeche e) {
        String[] quadranten = teile(Vorgabe.QUADRANTEN);
        for (int i = 0; i < 4; i++) {
            Flaeche f = new Flaeche(
                    e.x() + i % 2 * e.breite() / 2, e.y() + i / 2 * e.hoehe() / 2, e.breite() / 2, e.hoehe() / 2);
            netz.schmuck.add(new Schmuck.Zelle(i / 2, i % 2, f));
            if (i < quadranten.length && !quadranten[i].isBlank()) {
                Flaeche t = new Flaeche(f.x() + 10, f.y() + (i < 2 ? 8 : f.hoehe() - 28), f.breite() - 20, 20);
                boolean rechts = i % 2 == 1;
                text(quadranten[i].strip(), t, rechts ? Schmuck.Buendig.RECHTS : Schmuck.Buendig.LINKS, false);
            }
        }
        Ort ursprung = new Ort(e.x(), e.unten());
        netz.schmuck.add(new Schmuck.Linie(ursprung, new Ort(e.rechts(), e.unten()), Schmuck.Linienart.ACHSE));
        netz.schmuck.add(new Schmuck.Linie(ursprung, new Ort(e.x(), e.y()), Schmuck.Linienart.ACHSE));
        String titelX = netz.wert(Vorgabe.TITEL_X);
        String titelY = netz.wert(Vorgabe.TITEL_Y);
        double drittel = e.breite() / 3;
        if (titelX != null) {
            text(titelX, new Flaeche(e.x() + drittel, e.unten() + 4, drittel, ACHSE), Schmuck.Buendig.MITTE, true);
        }
        if (titelY != null) {
            text(titelY, new Flaeche(0, e.y() + e.hoehe() / 4, ACHSE, e.hoehe() / 2), Schmuck.Buendig.GEDREHT, true);
        }
        enden(e, drittel);
    }

    private void enden(Flaeche e, double drittel) {
        String[] x = teile(Vorgabe.ENDEN_X);
        String[] y = teile(Vorgabe.ENDEN_Y);
        if (x.length == 2) {
            text(x[0], new Flaeche(e.x(), e.unten() + 4, drittel, ACHSE), Schmuck.Buendig.LINKS, false);
            text(x[1], new Flaeche(e.rechts() - drittel, e.unten() + 4, drittel, ACHSE), Schmuck.Buendig.RECHTS, false);
        }
        if (y.length == 2) {
            double viertel = e.hoehe() / 4;
            text(y[0], new Flaeche(ACHSE, e.unten() - viertel, ACHSE, viertel), Schmuck.Buendig.GEDREHT, false);
            text(y[1], new Flaeche(ACHSE, e.y(), ACHSE, viertel), Schmuck.Buendig.GEDREHT, false);
        }
    }

    private String[] teile(String option) {
        String wert = netz.wert(option);
        return wert == null || wert.isBlank() ? new String[0] : wert.split("\\|", -1);
    }

    private void text(String text, Flaeche flaeche, Schmuck.Buendig buendig, boolean titel) {
        Schmuck.Rang rang = titel ? Schmuck.Rang.TITEL : Schmuck.Rang.MARKE;
        netz.schmuck.add(new Schmuck.Text(text.strip(), flaeche, buendig, rang));
    }
}
