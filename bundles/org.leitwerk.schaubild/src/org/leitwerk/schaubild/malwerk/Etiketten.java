package org.leitwerk.schaubild.malwerk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.leitwerk.diagramm.schrift.Schriftmass;
import org.leitwerk.diagramm.szene.Farbe;
import org.leitwerk.diagramm.szene.Punkt;
import org.leitwerk.diagramm.szene.Rahmen;
import org.leitwerk.diagramm.szene.Schrift;
import org.leitwerk.diagramm.szene.Strich;
import org.leitwerk.diagramm.szene.Textzeile;

/**
 * Writes labels beside marks: the nearest free place counts, in sixteen directions and growing distance; a label that
 * is not close gets a fine line to its mark. Labels never cover each other or leave their bounds. For one picture.
 */
public final class Etiketten {

    private static final double[] ABSTAENDE = {5, 12, 22, 36, 54, 78, 110};
    private static final int RICHTUNGEN = 16;

    private final Rahmen grenzen;
    private final List<Rahmen> belegt = new ArrayList<>();
    private final List<Rahmen> gemieden = new ArrayList<>();

    /** Labels inside bounds. */
    public Etiketten(Rahmen grenzen) {
        this.grenzen = grenzen;
    }

    /** A place that labels must not cover: a mark, another text. */
    public void belege(Rahmen rahmen) {
        belegt.add(rahmen);
    }

    /** A line that labels should not cover. */
    public void meide(Punkt von, Punkt bis) {
        int stuecke = (int) Math.min(400, Math.ceil(von.abstand(bis) / 6));
        for (int i = 0; i <= stuecke; i++) {
            Punkt p = stuecke == 0 ? von : von.zwischen(bis, (double) i / stuecke);
            gemieden.add(new Rahmen(p.x() - 2, p.y() - 2, 4, 4));
        }
    }

    /**
     * Writes a label.
     *
     * @param text one line
     * @param mitte the middle of its mark
     * @param radius half the size of the mark in pixels
     * @return whether there was a place for it; else nothing is written
     */
    public boolean schreibe(Szenensammler ziel, String text, Punkt mitte, double radius, Schrift schrift, Farbe farbe) {
        double breite = Schriftmass.breite(text, schrift) * 1.04;
        double hoehe = Schriftmass.zeilenhoehe(schrift);
        List<Rahmen> plaetze = plaetze(mitte, radius, breite, hoehe);
        Rahmen platz = plaetze.stream()
                .filter(p -> frei(p, gemieden))
                .findFirst()
                .or(() -> plaetze.stream().min(Comparator.comparingLong(this::stoerungen)))
                .orElse(null);
        if (platz == null) {
            return false;
        }
        belegt.add(platz);
        Punkt naechster = naechster(platz, mitte);
        double abstand = naechster.abstand(mitte);
        if (abstand > radius + 14) {
            Punkt rand = mitte.zwischen(naechster, radius / abstand);
            ziel.linie(rand.x(), rand.y(), naechster.x(), naechster.y(), Strich.fest(0.8, Farbe.GRAU));
            meide(rand, naechster);
        }
        double grundlinie = platz.y() + Schriftmass.grundlinie(schrift);
        ziel.textMitGrund(text, platz.mitte().x(), grundlinie, schrift, farbe, Textzeile.Anker.MITTE);
        return true;
    }

    /**
     * Writes a label of several lines in the middle of a place; beside it, in one line, if that is taken.
     *
     * @return whether there was a place for it; else nothing is written
     */
    public boolean schreibeMittig(Szenensammler ziel, List<String> zeilen, Punkt mitte, Schrift schrift, Farbe farbe) {
        double breite = zeilen.stream()
                        .mapToDouble(z -> Schriftmass.breite(z, schrift))
                        .max()
                        .orElse(0)
                * 1.04;
        double zeilenhoehe = Schriftmass.zeilenhoehe(schrift);
        double hoehe = zeilenhoehe * zeilen.size();
        Rahmen platz = new Rahmen(mitte.x() - breite / 2, mitte.y() - hoehe / 2, breite, hoehe);
        if (!grenzen.enthaelt(platz, 0) || !frei(platz, belegt)) {
            return schreibe(ziel, String.join(": ", zeilen), mitte, 3, schrift, farbe);
        }
        belegt.add(platz);
        double y = platz.y() + Schriftmass.grundlinie(schrift);
        for (String zeile : zeilen) {
            ziel.textMitGrund(zeile, mitte.x(), y, schrift, farbe, Textzeile.Anker.MITTE);
            y += zeilenhoehe;
        }
        return true;
    }

    /**
     * Writes a label at the first place where it covers nothing; not at all if there is none.
     *
     * @param orte where the label may begin: left end of its base line
     */
    public void schreibeAn(Szenensammler ziel, String text, List<Punkt> orte, Schrift schrift, Farbe farbe) {
        double breite = Schriftmass.breite(text, schrift) * 1.04;
        double oben = Schriftmass.grundlinie(schrift);
        double hoehe = Schriftmass.zeilenhoehe(schrift);
        Punkt ort = orte.stream()
                .filter(p -> {
                    Rahmen platz = new Rahmen(p.x(), p.y() - oben, breite, hoehe);
                    return grenzen.enthaelt(platz, 1) && frei(platz, belegt) && frei(platz, gemieden);
                })
                .findFirst()
                .orElse(null);
        if (ort != null) {
            belegt.add(new Rahmen(ort.x(), ort.y() - oben, breite, hoehe));
            ziel.textMitGrund(text, ort.x(), ort.y(), schrift, farbe, Textzeile.Anker.ANFANG);
        }
    }

    /** The places that are free, the best first. */
    private List<Rahmen> plaetze(Punkt mitte, double radius, double breite, double hoehe) {
        List<Rahmen> plaetze = new ArrayList<>();
        for (double abstand : ABSTAENDE) {
            for (int i = 0; i < RICHTUNGEN; i++) {
                // right, then alternately further up and down
                double winkel = (i % 2 == 0 ? 1 : -1) * ((i + 1) / 2) * 2 * Math.PI / RICHTUNGEN;
                double weite = radius + abstand;
                double x = mitte.x() + Math.cos(winkel) * (weite + breite / 2);
                double y = mitte.y() - Math.sin(winkel) * (weite + hoehe / 2);
                Rahmen platz = new Rahmen(x - breite / 2, y - hoehe / 2, breite, hoehe);
                if (grenzen.enthaelt(platz, 0) && frei(platz, belegt) && wegFrei(mitte, radius, platz)) {
                    plaetze.add(platz);
                }
            }
        }
        return plaetze;
    }

    /** Whether the line from the mark to a place crosses no label. */
    private boolean wegFrei(Punkt mitte, double radius, Rahmen platz) {
        Punkt ende = naechster(platz, mitte);
        double weite = ende.abstand(mitte);
        for (double weg = radius + 4; weg < weite; weg += 3) {
            Punkt p = mitte.zwischen(ende, weg / weite);
            if (belegt.stream().anyMatch(b -> b.enthaelt(p))) {
                return false;
            }
        }
        return true;
    }

    private static Punkt naechster(Rahmen platz, Punkt mitte) {
        return new Punkt(
                Math.max(platz.x(), Math.min(platz.rechts(), mitte.x())),
                Math.max(platz.y(), Math.min(platz.unten(), mitte.y())));
    }

    private static boolean frei(Rahmen platz, List<Rahmen> anderes) {
        return anderes.stream().noneMatch(platz::schneidet);
    }

    private long stoerungen(Rahmen platz) {
        return gemieden.stream().filter(platz::schneidet).count();
    }
}
