package org.leitwerk.diagramm.anordnung;

import java.util.ArrayList;
import java.util.List;

/** Boxes in rows, containers round them, straight edges: what serves when a layout has failed. */
final class Einfachordner {

    private static final double ABSTAND = 24;

    private final Netz netz;

    Einfachordner(Netz netz) {
        this.netz = netz;
    }

    void ordne() {
        for (int i = netz.plaetze.size() - 1; i >= 0; i--) {
            Platz platz = netz.plaetze.get(i);
            if (!platz.kinder.isEmpty()) {
                lege(platz);
                Behaelterform.passe(platz, false);
            }
        }
        lege(netz.wurzel);
        Randordner rand = new Randordner(netz, Richtung.AB);
        netz.plaetze.forEach(rand::lege);
        netz.absolut();
        List<Strang> gerade = new ArrayList<>();
        for (Strang strang : netz.straenge) {
            if (strang.amKnoten() && strang.von != strang.nach) {
                gerade.add(strang);
            } else if (strang.amKnoten()) {
                Schleife.ziehe(strang, netz);
            }
        }
        Geradeweg.ziehe(gerade);
        Kantentexte.lege(netz);
    }

    private static void lege(Platz behaelter) {
        Einzug einzug = behaelter.einzug();
        double breite = Math.max(Reihenablage.guteBreite(behaelter.kinder, ABSTAND), behaelter.breite);
        Reihenablage.lege(behaelter.kinder, einzug.links(), einzug.oben(), breite, ABSTAND);
    }
}
