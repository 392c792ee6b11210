package org.leitwerk.diagramm.bild;

import java.util.ArrayList;
import java.util.List;
import org.leitwerk.diagramm.schrift.Satz;
import org.leitwerk.diagramm.schrift.Schriftmass;
import org.leitwerk.diagramm.schrift.Textsatz;
import org.leitwerk.diagramm.szene.Angaben;
import org.leitwerk.diagramm.szene.Aussehen;
import org.leitwerk.diagramm.szene.Farbe;
import org.leitwerk.diagramm.szene.Form;
import org.leitwerk.diagramm.szene.Legende;
import org.leitwerk.diagramm.szene.Legende.Eintrag;
import org.leitwerk.diagramm.szene.Pfeil;
import org.leitwerk.diagramm.szene.Punkt;
import org.leitwerk.diagramm.szene.Rahmen;
import org.leitwerk.diagramm.szene.Schmuck;
import org.leitwerk.diagramm.szene.Schrift;
import org.leitwerk.diagramm.szene.Strich;
import org.leitwerk.diagramm.szene.Textblock;
import org.leitwerk.diagramm.szene.Textzeile.Anker;

/** Places the samples of a legend in rows: a group begins a row, with its heading before it. */
public final class Legendenblatt {

    private static final double MUSTER_BREITE = 30;
    private static final double MUSTER_HOEHE = 16;
    private static final double ZEILE = 24;
    private static final double KOPF = 10;
    private static final double ABSTAND = 22;
    private static final double LUECKE = 7;
    private static final double BREITSTER_TEXT = 260;
    private static final Schrift GRUPPE = new Schrift(11, true, false);

    private final double links;
    private final double oben;
    private final double breite;
    private final List<Schmuck> teile = new ArrayList<>();
    private double x;
    private double y;

    Legendenblatt(double links, double oben, double breite) {
        this.links = links;
        this.oben = oben;
        this.breite = breite;
        this.y = oben;
    }

    /**
     * Places a legend for itself, as it is shown beside a picture and not below it on a sheet.
     *
     * @param legende its entries
     * @param ecke its upper left corner
     * @param breite px it may be wide
     * @return the same entries, placed from there on; empty if there are none
     */
    public static Legende fuerSich(Legende legende, Punkt ecke, double breite) {
        return legende.eintraege().isEmpty()
                ? Legende.KEINE
                : new Legendenblatt(ecke.x(), ecke.y(), breite).reihe(legende);
    }

    /** Below a picture, with a line between. */
    Legende setze(Legende legende) {
        y = oben + KOPF;
        trennlinie();
        return reihe(legende);
    }

    private Legende reihe(Legende legende) {
        double einzug = 0;
        for (Eintrag eintrag : legende.eintraege()) {
            einzug = Math.max(einzug, Schriftmass.breite(eintrag.gruppe(), GRUPPE));
        }
        einzug = einzug == 0 ? 0 : Textsatz.bedarf(einzug) + ABSTAND / 2;
        String gruppe = null;
        for (Eintrag eintrag : legende.eintraege()) {
            if (!eintrag.gruppe().equals(gruppe)) {
                y += gruppe == null ? 0 : ZEILE;
                x = links;
                gruppe = eintrag.gruppe();
                text(gruppe, GRUPPE, einzug);
                x = links + einzug;
            }
            setze(eintrag, links + einzug);
        }
        double unten = y + ZEILE;
        return new Legende(legende.eintraege(), new Rahmen(links, oben, breite, unten - oben), teile);
    }

    private void trennlinie() {
        List<Punkt> linie = List.of(new Punkt(links, y - 4), new Punkt(links + breite, y - 4));
        teile.add(schmuck(
                Rahmen.um(linie),
                Aussehen.KEINES,
                linie,
                Strich.fest(1, Farbe.hex("#dfe4e9")),
                Pfeil.KEINER,
                List.of()));
    }

    private void setze(Eintrag eintrag, double zeilenanfang) {
        double text = Math.min(BREITSTER_TEXT, Textsatz.bedarf(Schriftmass.breite(eintrag.text(), Schrift.KLEIN)));
        boolean ohneMuster = eintrag.strich() == null && eintrag.flaeche().form() == Form.KEINE;
        double bedarf = (ohneMuster ? 0 : MUSTER_BREITE + LUECKE) + text;
        if (x > zeilenanfang && x + bedarf > links + breite) {
            x = zeilenanfang;
            y += ZEILE;
        }
        double mitte = y + ZEILE / 2;
        Rahmen muster = new Rahmen(x, mitte - MUSTER_HOEHE / 2, MUSTER_BREITE, MUSTER_HOEHE);
        if (ohneMuster) {
            text(eintrag.text(), Schrift.KLEIN, text);
            x += text + ABSTAND;
            return;
        }
        if (eintrag.strich() != null) {
            List<Punkt> linie = List.of(new Punkt(muster.x(), mitte), new Punkt(muster.rechts(), mitte));
            teile.add(schmuck(muster, Aussehen.KEINES, linie, eintrag.strich(), eintrag.ende(), List.of()));
        } else {
            Aussehen a = eintrag.flaeche();
            Aussehen klein = new Aussehen(a.form(), Math.min(a.rundung(), 4), a.fuellung(), a.rand());
            teile.add(schmuck(muster, klein, List.of(), Strich.KEINER, Pfeil.KEINER, List.of()));
        }
        x += MUSTER_BREITE + LUECKE;
        text(eintrag.text(), Schrift.KLEIN, text);
        x += text + ABSTAND;
    }

    private void text(String text, Schrift schrift, double platz) {
        if (text.isBlank()) {
            return;
        }
        Rahmen rahmen = new Rahmen(x, y, platz, ZEILE);
        Satz satz = Textsatz.zeile(text, schrift, platz);
        Textblock block = Textplatz.schlicht(Textblock.Rolle.ZUSATZ, Anker.ANFANG, true, Farbe.GRAU)
                .block(satz, text, rahmen);
        teile.add(schmuck(rahmen, Aussehen.KEINES, List.of(), Strich.KEINER, Pfeil.KEINER, List.of(block)));
    }

    private Schmuck schmuck(
            Rahmen rahmen, Aussehen aussehen, List<Punkt> pfad, Strich strich, Pfeil ende, List<Textblock> texte) {
        Angaben angaben = Angaben.nur("legende" + teile.size());
        return new Schmuck(angaben, rahmen, aussehen, pfad, strich, ende, texte);
    }
}
