package org.leitwerk.diagramm.malen;

import java.util.ArrayList;
import java.util.List;
import org.leitwerk.diagramm.schrift.Schriftmass;
import org.leitwerk.diagramm.szene.Abzeichen;
import org.leitwerk.diagramm.szene.Angaben;
import org.leitwerk.diagramm.szene.Aussehen;
import org.leitwerk.diagramm.szene.Farbe;
import org.leitwerk.diagramm.szene.Form;
import org.leitwerk.diagramm.szene.Fuellung;
import org.leitwerk.diagramm.szene.Pfeil;
import org.leitwerk.diagramm.szene.Punkt;
import org.leitwerk.diagramm.szene.Rahmen;
import org.leitwerk.diagramm.szene.Schmuck;
import org.leitwerk.diagramm.szene.Schrift;
import org.leitwerk.diagramm.szene.Strich;
import org.leitwerk.diagramm.szene.Textblock;
import org.leitwerk.diagramm.szene.Textzeile;

/** What badges look like, as areas, lines and text; for the painters here and for the editor's figures. */
public final class Abzeichenform {

    private static final Farbe ROT = Farbe.hex("#b3261e");
    private static final Farbe BERNSTEIN = Farbe.hex("#b26a00");
    private static final double SCHRIFTGROESSE = 10;

    private Abzeichenform() {}

    /** The parts of a badge in the order of painting; their ids are empty. */
    public static List<Schmuck> teile(Abzeichen abzeichen) {
        return switch (abzeichen.art()) {
            case FEHLER -> scheibe(abzeichen, Form.ELLIPSE, ROT, "!");
            case WARNUNG -> scheibe(abzeichen, Form.DREIECK, BERNSTEIN, "!");
            case HINWEIS -> scheibe(abzeichen, Form.ELLIPSE, Farbe.AKZENT, "i");
            case UNAUFLOESBAR -> scheibe(abzeichen, Form.RAUTE, BERNSTEIN, "?");
            case EINGEKLAPPT -> pille(abzeichen, abzeichen.aufschrift().isEmpty() ? "+" : abzeichen.aufschrift());
            case AUSGEKLAPPT -> pille(abzeichen, "–");
            case VERWEIS -> verweis(abzeichen.rahmen());
            case ANGEHEFTET -> nadel(abzeichen.rahmen());
        };
    }

    private static List<Schmuck> scheibe(Abzeichen abzeichen, Form form, Farbe farbe, String zeichen) {
        Rahmen r = abzeichen.rahmen();
        double tiefer = form == Form.DREIECK ? 1.5 : 0;
        return List.of(
                flaeche(form, r, 0, farbe, Strich.fest(1, Farbe.WEISS)),
                text(zeichen, r.verschoben(0, tiefer), Farbe.WEISS));
    }

    private static List<Schmuck> pille(Abzeichen abzeichen, String text) {
        Rahmen r = abzeichen.rahmen();
        return List.of(
                flaeche(Form.RECHTECK, r, r.hoehe() / 2, Farbe.WEISS, Strich.fest(1, Farbe.GRAU)),
                text(text, r, Farbe.GRAU));
    }

    /** A square with an arrow to the upper right: leads elsewhere. */
    private static List<Schmuck> verweis(Rahmen r) {
        Rahmen innen = r.erweitert(-r.breite() * 0.3);
        Punkt unten = new Punkt(innen.x(), innen.unten());
        Punkt spitze = new Punkt(innen.rechts(), innen.y());
        return List.of(
                flaeche(Form.RECHTECK, r, 3, Farbe.WEISS, Strich.fest(1, Farbe.AKZENT)),
                pfad(List.of(unten, spitze), Farbe.AKZENT),
                pfad(
                        List.of(
                                new Punkt(innen.x() + 1, innen.y()),
                                spitze,
                                new Punkt(innen.rechts(), innen.unten() - 1)),
                        Farbe.AKZENT));
    }

    /** A pin: head and needle. */
    private static List<Schmuck> nadel(Rahmen r) {
        Rahmen kopf = new Rahmen(r.x() + r.breite() * 0.25, r.y(), r.breite() * 0.5, r.breite() * 0.5);
        List<Schmuck> teile = new ArrayList<>();
        teile.add(pfad(
                List.of(
                        new Punkt(r.mitte().x(), kopf.unten()),
                        new Punkt(r.mitte().x(), r.unten())),
                Farbe.GRAU));
        teile.add(flaeche(Form.ELLIPSE, kopf, 0, Farbe.AKZENT, Strich.KEINER));
        return teile;
    }

    private static Schmuck flaeche(Form form, Rahmen rahmen, double rundung, Farbe farbe, Strich rand) {
        Aussehen aussehen = new Aussehen(form, rundung, Fuellung.einfarbig(farbe), rand);
        return new Schmuck(Angaben.nur(""), rahmen, aussehen, List.of(), Strich.KEINER, Pfeil.KEINER, List.of());
    }

    private static Schmuck pfad(List<Punkt> punkte, Farbe farbe) {
        return new Schmuck(
                Angaben.nur(""),
                Rahmen.um(punkte),
                Aussehen.KEINES,
                punkte,
                Strich.fest(1.3, farbe),
                Pfeil.KEINER,
                List.of());
    }

    private static Schmuck text(String zeichen, Rahmen r, Farbe farbe) {
        Schrift schrift = new Schrift(SCHRIFTGROESSE, true, false);
        double versalhoehe = Schriftmass.von(schrift).versalhoehe() * SCHRIFTGROESSE;
        Textzeile zeile = new Textzeile(
                zeichen,
                r.mitte().x(),
                r.mitte().y() + versalhoehe / 2,
                Schriftmass.breite(zeichen, schrift),
                schrift,
                Textzeile.Auszeichnung.KEINE,
                farbe,
                Textzeile.Anker.MITTE);
        Textblock block = new Textblock(Textblock.Rolle.ZUSATZ, r, List.of(zeile), zeichen, false, Fuellung.KEINE);
        return new Schmuck(Angaben.nur(""), r, Aussehen.KEINES, List.of(), Strich.KEINER, Pfeil.KEINER, List.of(block));
    }
}
