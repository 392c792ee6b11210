package org.leitwerk.schaubild.malwerk;

import java.util.ArrayList;
import java.util.List;
import org.leitwerk.diagramm.schrift.Schriftmass;
import org.leitwerk.diagramm.szene.Angaben;
import org.leitwerk.diagramm.szene.Aussehen;
import org.leitwerk.diagramm.szene.Farbe;
import org.leitwerk.diagramm.szene.Form;
import org.leitwerk.diagramm.szene.Freiform;
import org.leitwerk.diagramm.szene.Fuellung;
import org.leitwerk.diagramm.szene.Pfeil;
import org.leitwerk.diagramm.szene.Punkt;
import org.leitwerk.diagramm.szene.Rahmen;
import org.leitwerk.diagramm.szene.Schmuck;
import org.leitwerk.diagramm.szene.Schrift;
import org.leitwerk.diagramm.szene.Strich;
import org.leitwerk.diagramm.szene.Szenenelement;
import org.leitwerk.diagramm.szene.Textblock;
import org.leitwerk.diagramm.szene.Textzeile;

/** Collects the elements of a scene; for one picture. */
public final class Szenensammler {

    private final List<Szenenelement> elemente = new ArrayList<>();
    private String kurzinfo = "";
    private int nummer;

    /** What was collected, in the order of painting. */
    public List<Szenenelement> elemente() {
        return List.copyOf(elemente);
    }

    /**
     * What the next area or line says when pointed at and when read aloud; it holds for one element, the first that
     * follows.
     *
     * @param satz one German sentence; empty for nothing
     */
    public void sage(String satz) {
        kurzinfo = satz;
    }

    private Angaben angaben() {
        if (kurzinfo.isEmpty()) {
            return Angaben.nur("");
        }
        Angaben ergebnis = new Angaben("w" + nummer++, "", "Wert", "", kurzinfo, kurzinfo, "", "");
        kurzinfo = "";
        return ergebnis;
    }

    /** An area in one of the simple forms. */
    public void form(Form form, Rahmen rahmen, Fuellung fuellung, Strich rand) {
        Aussehen aussehen = new Aussehen(form, 0, fuellung, rand);
        elemente.add(new Schmuck(angaben(), rahmen, aussehen, List.of(), Strich.KEINER, Pfeil.KEINER, List.of()));
    }

    /** An area of any outline. */
    public void flaeche(List<List<Punkt>> ringe, Fuellung fuellung, Strich rand) {
        if (!ringe.isEmpty()) {
            elemente.add(new Freiform(angaben(), ringe, true, fuellung, rand));
        }
    }

    /** Open lines drawn alike. */
    public void linien(List<List<Punkt>> zuege, Strich strich) {
        if (zuege.size() == 1) {
            List<Punkt> zug = zuege.get(0);
            elemente.add(new Schmuck(angaben(), Rahmen.um(zug), Aussehen.KEINES, zug, strich, Pfeil.KEINER, List.of()));
        } else if (!zuege.isEmpty()) {
            elemente.add(new Freiform(angaben(), zuege, false, Fuellung.KEINE, strich));
        }
    }

    /** A line between two places. */
    public void linie(double x1, double y1, double x2, double y2, Strich strich) {
        linien(List.of(List.of(new Punkt(x1, y1), new Punkt(x2, y2))), strich);
    }

    /** A line of text, its anchor at a place on its base line. */
    public void text(String text, double x, double grundlinie, Schrift schrift, Farbe farbe, Textzeile.Anker anker) {
        text(text, new Punkt(x, grundlinie), schrift, farbe, anker, false, Fuellung.KEINE);
    }

    /** The same on a light ground, which keeps it readable above lines and patterns. */
    public void textMitGrund(
            String text, double x, double grundlinie, Schrift schrift, Farbe farbe, Textzeile.Anker anker) {
        Fuellung grund = Fuellung.einfarbig(Farbe.WEISS.mitDeckung(0.85));
        text(text, new Punkt(x, grundlinie), schrift, farbe, anker, false, grund);
    }

    /** A line of text, upright or turned to be read from below. */
    void text(
            String text,
            Punkt ort,
            Schrift schrift,
            Farbe farbe,
            Textzeile.Anker anker,
            boolean gedreht,
            Fuellung grund) {
        if (text.isBlank()) {
            return;
        }
        double breite = Schriftmass.breite(text, schrift);
        Textzeile zeile = new Textzeile(
                text, ort.x(), ort.y(), breite, schrift, Textzeile.Auszeichnung.KEINE, farbe, anker, gedreht);
        double oben = Schriftmass.grundlinie(schrift);
        double hoehe = Schriftmass.zeilenhoehe(schrift);
        Rahmen rahmen = gedreht
                ? new Rahmen(ort.x() - oben, ort.y() - (zeile.links() - ort.x()) - breite, hoehe, breite)
                : new Rahmen(zeile.links(), ort.y() - oben, breite, hoehe);
        Textblock block = new Textblock(Textblock.Rolle.ZUSATZ, rahmen, List.of(zeile), text, false, grund);
        elemente.add(new Schmuck(
                Angaben.nur(""), rahmen, Aussehen.KEINES, List.of(), Strich.KEINER, Pfeil.KEINER, List.of(block)));
    }
}
