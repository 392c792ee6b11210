package org.leitwerk.diagramm.anordnung;

/** Makes a container as large as its children need. */
final class Behaelterform {

    private Behaelterform() {}

    /**
     * Sets the size of a container.
     *
     * @param behaelter its children are placed
     * @param wieBisher true = it does not become smaller than it was
     */
    static void passe(Platz behaelter, boolean wieBisher) {
        Einzug einzug = behaelter.einzug();
        double breite = behaelter.knoten.breite();
        double hoehe = behaelter.knoten.hoehe();
        Flaeche bisher = behaelter.knoten.bisher();
        if (wieBisher && bisher != null) {
            breite = Math.max(breite, bisher.breite());
            hoehe = Math.max(hoehe, bisher.hoehe());
        }
        for (Platz kind : behaelter.kinder) {
            breite = Math.max(breite, kind.x + kind.breite + einzug.rechts());
            hoehe = Math.max(hoehe, kind.y + kind.hoehe + einzug.unten());
        }
        behaelter.breite = Zahl.zehntel(breite);
        behaelter.hoehe = Zahl.zehntel(hoehe);
        if (behaelter.knoten.inhalt() != Inhalt.FREI) {
            fuelle(behaelter, einzug);
        }
    }

    /** The children of a stack reach to the border on the other side; the last one takes what is left. */
    private static void fuelle(Platz behaelter, Einzug einzug) {
        boolean senkrecht = behaelter.knoten.inhalt() == Inhalt.SENKRECHT;
        for (Platz kind : behaelter.kinder) {
            if (senkrecht) {
                kind.breite = behaelter.breite - einzug.rechts() - kind.x;
            } else {
                kind.hoehe = behaelter.hoehe - einzug.unten() - kind.y;
            }
        }
    }
}
