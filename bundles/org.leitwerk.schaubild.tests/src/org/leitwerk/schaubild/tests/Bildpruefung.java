package org.leitwerk.schaubild.tests;

import java.util.ArrayList;
import java.util.List;
import org.leitwerk.diagramm.szene.Rahmen;
import org.leitwerk.diagramm.szene.Szene;
import org.leitwerk.diagramm.szene.Szenenelement;
import org.leitwerk.diagramm.szene.Textblock;

/** What must hold for every picture: nothing leaves it, no text covers another or is cut. */
final class Bildpruefung {

    private Bildpruefung() {}

    /** What is wrong, in words; empty when all is well. */
    static List<String> maengel(Szene szene) {
        List<String> maengel = new ArrayList<>();
        List<Textblock> texte = new ArrayList<>();
        for (Szenenelement element : szene.elemente()) {
            Rahmen rahmen = element.rahmen();
            if (!endlich(rahmen) || !szene.flaeche().enthaelt(rahmen, 1)) {
                maengel.add("outside: " + element);
            }
            texte.addAll(element.texte());
        }
        for (int i = 0; i < texte.size(); i++) {
            Textblock text = texte.get(i);
            if (text.gekuerzt() || text.volltext().endsWith("...")) {
                maengel.add("cut: " + text.volltext());
            }
            for (int j = 0; j < i; j++) {
                // letters fill only the middle of their line
                Rahmen eng = text.rahmen().erweitert(-1, -3);
                if (eng.schneidet(texte.get(j).rahmen().erweitert(-1, -3))) {
                    maengel.add(
                            "overlap: " + text.volltext() + " / " + texte.get(j).volltext());
                }
            }
        }
        return maengel;
    }

    private static boolean endlich(Rahmen r) {
        return Double.isFinite(r.x() + r.y() + r.breite() + r.hoehe());
    }
}
