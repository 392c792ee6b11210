package org.leitwerk.schaubild.bilder;

import java.util.ArrayList;
import java.util.List;
import org.leitwerk.diagramm.szene.Punkt;

/** Moves discs that would cover each other apart, each as little as possible; they keep their order. */
final class Scheiben {

    private static final int RICHTUNGEN = 12;

    private Scheiben() {}

    static List<Punkt> auseinander(List<Punkt> orte, double radius) {
        List<Punkt> ergebnis = new ArrayList<>();
        for (Punkt ort : orte) {
            ergebnis.add(frei(ort, ergebnis, 2 * radius));
        }
        return ergebnis;
    }

    private static Punkt frei(Punkt ort, List<Punkt> andere, double abstand) {
        if (passt(ort, andere, abstand)) {
            return ort;
        }
        for (double weite = abstand / 2; weite < 40 * abstand; weite += abstand / 4) {
            for (int i = 0; i < RICHTUNGEN; i++) {
                double winkel = 2 * Math.PI * i / RICHTUNGEN;
                Punkt versuch = ort.verschoben(Math.cos(winkel) * weite, Math.sin(winkel) * weite);
                if (passt(versuch, andere, abstand)) {
                    return versuch;
                }
            }
        }
        return ort;
    }

    private static boolean passt(Punkt ort, List<Punkt> andere, double abstand) {
        return andere.stream().allMatch(a -> a.abstand(ort) >= abstand);
    }
}
