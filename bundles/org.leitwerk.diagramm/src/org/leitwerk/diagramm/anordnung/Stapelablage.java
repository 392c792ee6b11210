package org.leitwerk.diagramm.anordnung;

/**
 * Places the children of a stack: one under the other or side by side, in the order of the graph, all equally wide or
 * high.
 */
final class Stapelablage {

    private static final double FUGE = 1;

    private Stapelablage() {}

    static void lege(Platz behaelter) {
        boolean senkrecht = behaelter.knoten.inhalt() == Inhalt.SENKRECHT;
        Einzug einzug = behaelter.einzug();
        double breite = behaelter.breite - einzug.links() - einzug.rechts();
        double hoehe = behaelter.hoehe - einzug.oben() - einzug.unten();
        for (Platz kind : behaelter.kinder) {
            breite = Math.max(breite, kind.breite);
            hoehe = Math.max(hoehe, kind.hoehe);
        }
        double x = einzug.links();
        double y = einzug.oben();
        for (Platz kind : behaelter.kinder) {
            kind.setze(x, y);
            if (senkrecht) {
                kind.breite = breite;
                y += kind.hoehe + FUGE;
            } else {
                kind.hoehe = hoehe;
                x += kind.breite + FUGE;
            }
        }
    }
}
