package org.leitwerk.diagramm.bild;

import java.util.ArrayList;
import java.util.List;
import org.leitwerk.diagramm.schrift.Satz;
import org.leitwerk.diagramm.schrift.Schriftmass;
import org.leitwerk.diagramm.szene.Farbe;
import org.leitwerk.diagramm.szene.Fuellung;
import org.leitwerk.diagramm.szene.Rahmen;
import org.leitwerk.diagramm.szene.Schrift;
import org.leitwerk.diagramm.szene.Textblock;

/**
 * Sets the label of a box into the place it got: as it was measured, or anew for a box that a person or a stack made
 * larger or smaller.
 *
 * @param messer sets texts
 * @param stil the looks
 * @param mass what was measured
 * @param text the whole label
 */
record Kastentext(Kastenmesser messer, Kastenstil stil, Kastenmass mass, String text) {

    private static final int VIELE_ZEILEN = 40;

    /** Further paragraphs are so much nearer to the ground than the first one, as far as they stay readable. */
    private static final double LEISER = 0.3;

    /** What WCAG asks of texts. */
    private static final double LESBAR = 4.5;

    /** Below this a label can hardly be read; then black or white is taken, whichever stands out more. */
    private static final double UNLESBAR = 2.2;

    /**
     * The label in the middle of the height of a frame.
     *
     * @param rahmen where it may stand
     * @param hoehe how high it may be, in pixels
     */
    List<Textblock> setze(Rahmen rahmen, double hoehe) {
        Satz titel = mass.titel();
        Satz zusatz = mass.zusatz();
        double gemessen =
                mass.figurbreite() * Kastenmesser.nutzbar(stil.aussehen().form()) - 2 * Kastenmass.RAND - mass.symbol();
        if (Math.abs(rahmen.breite() - gemessen) > 1 || mass.texthoehe() > hoehe + 0.5) {
            String[] teile = Kastenmesser.teile(text, titel.schrift());
            titel = messer.setze(teile[0], titel.schrift(), rahmen.breite(), zeilen(hoehe, titel.schrift()));
            double rest = hoehe - titel.hoehe();
            zusatz = rest < Schriftmass.zeilenhoehe(zusatz.schrift())
                    ? messer.setze("", zusatz.schrift(), rahmen.breite(), 1)
                    : messer.setze(teile[1], zusatz.schrift(), rahmen.breite(), zeilen(rest, zusatz.schrift()));
        }
        double oben = rahmen.y() + (rahmen.hoehe() - titel.hoehe() - zusatz.hoehe()) / 2;
        List<Textblock> bloecke = new ArrayList<>(2);
        Farbe farbe = lesbar(stil.text().farbe());
        Textplatz platz = new Textplatz(
                Textblock.Rolle.TITEL,
                stil.text().anker(),
                false,
                farbe,
                stil.text().auszeichnung(),
                Fuellung.KEINE);
        bloecke.add(platz.block(
                titel,
                Kastenmesser.teile(text, titel.schrift())[0],
                new Rahmen(rahmen.x(), oben, rahmen.breite(), titel.hoehe())));
        if (!zusatz.zeilen().isEmpty()) {
            Textplatz darunter = new Textplatz(
                    Textblock.Rolle.ZUSATZ,
                    platz.waagrecht(),
                    false,
                    leiser(farbe),
                    platz.auszeichnung(),
                    Fuellung.KEINE);
            bloecke.add(darunter.block(
                    zusatz,
                    Kastenmesser.teile(text, titel.schrift())[1],
                    new Rahmen(rahmen.x(), oben + titel.hoehe(), rahmen.breite(), zusatz.hoehe())));
        }
        return bloecke;
    }

    private Farbe grund() {
        Fuellung fuellung = stil.aussehen().fuellung();
        return fuellung.istLeer() ? Farbe.WEISS : fuellung.von().gemischt(fuellung.bis(), 0.5);
    }

    private Farbe lesbar(Farbe farbe) {
        if (farbe.kontrast(grund()) >= UNLESBAR) {
            return farbe;
        }
        return Farbe.WEISS.kontrast(grund()) > Farbe.TINTE.kontrast(grund()) ? Farbe.WEISS : Farbe.TINTE;
    }

    private Farbe leiser(Farbe farbe) {
        double anteil = LEISER;
        while (anteil > 0 && farbe.gemischt(grund(), anteil).kontrast(grund()) < LESBAR) {
            anteil -= 0.05;
        }
        return anteil <= 0 ? farbe : farbe.gemischt(grund(), anteil);
    }

    private static int zeilen(double hoehe, Schrift schrift) {
        return (int) Math.max(1, Math.min(VIELE_ZEILEN, Math.floor(hoehe / Schriftmass.zeilenhoehe(schrift) + 0.01)));
    }
}
