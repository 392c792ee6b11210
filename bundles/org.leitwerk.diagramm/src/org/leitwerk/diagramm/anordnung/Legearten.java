package org.leitwerk.diagramm.anordnung;

/** Chooses the layout a diagram asks for. */
final class Legearten {

    private Legearten() {}

    static Legeart von(Netz netz, Richtung richtung) {
        String art = netz.vorgabe.art();
        switch (art) {
            case Vorgabe.SCHICHTEN, Vorgabe.SPALTEN:
                return new Streifenlage(netz, richtung);
            case Vorgabe.RING:
                return new Ringlage(netz);
            case Vorgabe.MATRIX:
                return new Matrixlage(netz);
            case Vorgabe.STREUUNG:
                // A plane on which nobody stands says nothing; bands by group do.
                return Streulage.hatWerte(netz) ? new Streulage(netz) : new Streifenlage(netz, richtung);
            case Vorgabe.ZEITACHSE:
                return new Zeitlage(netz);
            default:
                boolean bekannt = art.isEmpty()
                        || Vorgabe.ZUSAMMENGESETZT.equals(art)
                        || Vorgabe.GEORDNETER_BAUM.equals(art)
                        || Vorgabe.SCHICHTWEISE.equals(art)
                        || Vorgabe.BAUM.equals(art);
                if (!bekannt) {
                    netz.meldungen.add("Die Anordnung „" + art
                            + "“ gibt es hier nicht; die Knoten stehen in Schichten entlang der Kanten.");
                }
                return new Schichtlage(netz, richtung);
        }
    }
}
