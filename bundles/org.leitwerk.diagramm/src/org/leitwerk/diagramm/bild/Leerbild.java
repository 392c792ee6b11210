package org.leitwerk.diagramm.bild;

import java.util.List;
import org.leitwerk.diagramm.schrift.Textsatz;
import org.leitwerk.diagramm.sicht.Diagramm;
import org.leitwerk.diagramm.szene.Angaben;
import org.leitwerk.diagramm.szene.Aussehen;
import org.leitwerk.diagramm.szene.Farbe;
import org.leitwerk.diagramm.szene.Form;
import org.leitwerk.diagramm.szene.Fuellung;
import org.leitwerk.diagramm.szene.Legende;
import org.leitwerk.diagramm.szene.Pfeil;
import org.leitwerk.diagramm.szene.Rahmen;
import org.leitwerk.diagramm.szene.Schmuck;
import org.leitwerk.diagramm.szene.Schrift;
import org.leitwerk.diagramm.szene.Strich;
import org.leitwerk.diagramm.szene.Strichart;
import org.leitwerk.diagramm.szene.Szene;
import org.leitwerk.diagramm.szene.Textblock;
import org.leitwerk.diagramm.szene.Textzeile.Anker;

/** The inviting picture of a diagram without elements; its words are the option {@code org.leitwerk.leer}. */
public final class Leerbild {

    /** Option id: heading, line feed, what to do. */
    static final String OPTION = "org.leitwerk.leer";

    private static final String UEBLICH = "Hier ist noch nichts zu sehen\n"
            + "Legen Sie das erste Element mit der Palette an. Sind Ebenen aus- oder Filter eingeschaltet, "
            + "kann auch vorhandenes verborgen sein.";
    private static final Rahmen FELD = new Rahmen(0, 0, 460, 180);
    private static final double RAND = 20;
    private static final Schrift UEBERSCHRIFT = new Schrift(16, true, false);

    private Leerbild() {}

    static Schmuck von(Diagramm diagramm) {
        return von(diagramm.schmuck().getOrDefault(OPTION, UEBLICH));
    }

    /**
     * A picture that says why there is nothing else to see.
     *
     * @param titel its title
     * @param text a German heading and, after a line feed or the first sentence, what to do
     */
    public static Szene szene(String titel, String text) {
        int satz = text.indexOf(". ") + 1;
        String geteilt = text.indexOf('\n') >= 0 || satz == 0
                ? text
                : text.substring(0, satz) + "\n" + text.substring(satz).strip();
        Schmuck schmuck = von(geteilt);
        return new Szene(titel, text, FELD.erweitert(RAND), Farbe.WEISS, List.of(schmuck), Legende.KEINE);
    }

    /** The picture with these words: the first line is the heading. */
    private static Schmuck von(String text) {
        String[] teile = text.strip().split("\\R", 2);
        String rest = teile.length < 2 ? "" : teile[1].strip();
        Textplatz oben = Textplatz.schlicht(Textblock.Rolle.ZUSATZ, Anker.MITTE, true, Farbe.GRAU);
        Rahmen kopf = new Rahmen(FELD.x() + 30, FELD.y() + 18, FELD.breite() - 60, 46);
        Rahmen fuss = new Rahmen(FELD.x() + 50, FELD.y() + 74, FELD.breite() - 100, 84);
        Textblock titel = oben.block(Textsatz.ausgewogen(teile[0], UEBERSCHRIFT, kopf.breite(), 2), teile[0], kopf);
        Textblock einladung = Textplatz.schlicht(Textblock.Rolle.ZUSATZ, Anker.MITTE, false, Farbe.GRAU)
                .block(Textsatz.ausgewogen(rest, Schrift.TEXT, fuss.breite(), 5), rest, fuss);
        return new Schmuck(
                new Angaben("leer", "", "", teile[0], "", teile[0] + ". " + rest, "", ""),
                FELD,
                new Aussehen(
                        Form.RECHTECK,
                        12,
                        Fuellung.einfarbig(Farbe.FLAECHE),
                        new Strich(1, Strichart.GESTRICHELT, Farbe.FEIN)),
                List.of(),
                Strich.KEINER,
                Pfeil.KEINER,
                List.of(titel, einladung));
    }
}
