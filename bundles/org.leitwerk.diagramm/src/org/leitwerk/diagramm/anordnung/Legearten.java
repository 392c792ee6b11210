package org.leitwerk.diagramm.anordnung;

/** Chooses the layout a diagram asks for. */
final class Legearten {

    private Legearten() {}

    static Legeart von(Netz netz, Richtung richtung) {
        String art = netz.vorgabe.art();
        switch (art) {
            case Vorgabe.SCHICHTEN, Vorgabe.SPALTEN:
                return new Streifenlage(netz, richtung);
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
