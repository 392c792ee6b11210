package org.leitwerk.diagramm.bild;

import java.util.ArrayList;
import java.util.List;
import org.leitwerk.diagramm.schrift.Satz;
import org.leitwerk.diagramm.schrift.Textsatz;
import org.leitwerk.diagramm.szene.Angaben;
import org.leitwerk.diagramm.szene.Aussehen;
import org.leitwerk.diagramm.szene.Farbe;
import org.leitwerk.diagramm.szene.Legende;
import org.leitwerk.diagramm.szene.Pfeil;
import org.leitwerk.diagramm.szene.Rahmen;
import org.leitwerk.diagramm.szene.Schmuck;
import org.leitwerk.diagramm.szene.Schrift;
import org.leitwerk.diagramm.szene.Strich;
import org.leitwerk.diagramm.szene.Szene;
import org.leitwerk.diagramm.szene.Szenenelement;
import org.leitwerk.diagramm.szene.Textblock;
import org.leitwerk.diagramm.szene.Textzeile.Anker;

/** Makes a page of a picture: its title above, its legend below. */
public final class Blatt {

    private static final Schrift TITEL = new Schrift(20, true, false);
    private static final double MINDESTBREITE = 480;
    private static final double RAND = 20;
    private static final double TITELABSTAND = 16;
    private static final int TITELZEILEN = 3;

    private Blatt() {}

    /** The picture with title and legend. */
    public static Szene von(Szene szene) {
        Rahmen inhalt = szene.flaeche();
        double breite = Math.max(inhalt.breite(), MINDESTBREITE);
        double links = inhalt.x();
        List<Szenenelement> elemente = new ArrayList<>(szene.elemente());
        double oben = inhalt.y();
        if (!szene.titel().isBlank()) {
            Satz satz = Textsatz.ausgewogen(szene.titel(), TITEL, breite - 2 * RAND, TITELZEILEN);
            oben = inhalt.y() + RAND - TITELABSTAND - satz.hoehe();
            Rahmen rahmen = new Rahmen(links + RAND, oben, breite - 2 * RAND, satz.hoehe());
            elemente.add(0, titel(szene.titel(), satz, rahmen));
            oben -= RAND;
        }
        double unten = inhalt.unten();
        Legende legende = szene.legende();
        if (!legende.eintraege().isEmpty()) {
            legende = new Legendenblatt(links + RAND, unten, breite - 2 * RAND).setze(legende);
            unten = legende.flaeche().unten() + RAND;
        }
        Rahmen flaeche = new Rahmen(links, oben, breite, unten - oben);
        return new Szene(szene.titel(), szene.beschreibung(), flaeche, szene.hintergrund(), elemente, legende);
    }

    private static Schmuck titel(String text, Satz satz, Rahmen rahmen) {
        Textblock block = Textplatz.schlicht(Textblock.Rolle.ZUSATZ, Anker.ANFANG, false, Farbe.TINTE)
                .block(satz, text, rahmen);
        return new Schmuck(
                Angaben.nur("titelzeile"),
                rahmen,
                Aussehen.KEINES,
                List.of(),
                Strich.KEINER,
                Pfeil.KEINER,
                List.of(block));
    }
}
