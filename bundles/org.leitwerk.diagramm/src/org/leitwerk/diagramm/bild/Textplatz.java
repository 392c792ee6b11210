package org.leitwerk.diagramm.bild;

import java.util.ArrayList;
import java.util.List;
import org.leitwerk.diagramm.schrift.Satz;
import org.leitwerk.diagramm.schrift.Schriftmass;
import org.leitwerk.diagramm.szene.Farbe;
import org.leitwerk.diagramm.szene.Fuellung;
import org.leitwerk.diagramm.szene.Rahmen;
import org.leitwerk.diagramm.szene.Textblock;
import org.leitwerk.diagramm.szene.Textzeile;
import org.leitwerk.diagramm.szene.Textzeile.Anker;
import org.leitwerk.diagramm.szene.Textzeile.Auszeichnung;

/**
 * Places lines in a frame.
 *
 * @param rolle what the label is for
 * @param waagrecht at which edge of the frame the lines are aligned
 * @param mittig whether the lines stand in the middle of the height, else at the top
 * @param farbe colour of the letters
 * @param auszeichnung lines under or through the letters
 * @param grund painted behind the lines
 */
record Textplatz(
        Textblock.Rolle rolle,
        Anker waagrecht,
        boolean mittig,
        Farbe farbe,
        Auszeichnung auszeichnung,
        Fuellung grund) {

    /** A label without lines and ground. */
    static Textplatz schlicht(Textblock.Rolle rolle, Anker waagrecht, boolean mittig, Farbe farbe) {
        return new Textplatz(rolle, waagrecht, mittig, farbe, Auszeichnung.KEINE, Fuellung.KEINE);
    }

    /**
     * The label.
     *
     * @param satz its lines; they fit into the frame
     * @param volltext what it would say without being shortened
     * @param rahmen where it stands
     */
    Textblock block(Satz satz, String volltext, Rahmen rahmen) {
        double zeilenhoehe = Schriftmass.zeilenhoehe(satz.schrift());
        double oben = mittig ? rahmen.y() + (rahmen.hoehe() - satz.hoehe()) / 2 : rahmen.y();
        double x =
                switch (waagrecht) {
                    case ANFANG -> rahmen.x();
                    case MITTE -> rahmen.mitte().x();
                    case ENDE -> rahmen.rechts();
                };
        List<Textzeile> zeilen = new ArrayList<>(satz.zeilen().size());
        for (String zeile : satz.zeilen()) {
            zeilen.add(new Textzeile(
                    zeile,
                    x,
                    oben + zeilen.size() * zeilenhoehe + Schriftmass.grundlinie(satz.schrift()),
                    satz.breiten().get(zeilen.size()),
                    satz.schrift(),
                    auszeichnung,
                    farbe,
                    waagrecht));
        }
        return new Textblock(rolle, rahmen, zeilen, volltext, satz.gekuerzt(), grund);
    }

    /** The label turned by 90° in the middle of the frame, to be read from below; one line. */
    Textblock gedreht(Satz satz, String volltext, Rahmen rahmen) {
        List<Textzeile> zeilen = new ArrayList<>(1);
        for (String zeile : satz.zeilen().subList(0, Math.min(1, satz.zeilen().size()))) {
            double versatz = Schriftmass.grundlinie(satz.schrift()) - Schriftmass.zeilenhoehe(satz.schrift()) / 2;
            zeilen.add(new Textzeile(
                    zeile,
                    rahmen.mitte().x() + versatz,
                    rahmen.mitte().y(),
                    satz.breiten().get(0),
                    satz.schrift(),
                    auszeichnung,
                    farbe,
                    Anker.MITTE,
                    true));
        }
        return new Textblock(rolle, rahmen, zeilen, volltext, satz.gekuerzt(), grund);
    }
}
