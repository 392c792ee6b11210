package org.leitwerk.diagramm.abgleich;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.diagramm.ausdruck.Ausdruck;
import org.leitwerk.diagramm.ausdruck.Umgebung;
import org.leitwerk.diagramm.sicht.Farbe;
import org.leitwerk.diagramm.spezifikation.Merkmale;

/** Computes a colour of a specification: a fixed one, one of three expressions, or one between the steps of a scale. */
abstract class Farbrechner {

    /** The computation for a colour description. */
    static Farbrechner von(EObject beschreibung) {
        if (Merkmale.ist(beschreibung, "ComputedColor")) {
            return new Berechnet(beschreibung);
        }
        if (Merkmale.ist(beschreibung, "InterpolatedColor")) {
            return new Verlauf(beschreibung);
        }
        return new Fest(feste(beschreibung));
    }

    private static Farbe feste(EObject beschreibung) {
        return Farbe.begrenzt(
                Merkmale.zahl(beschreibung, "red", 0),
                Merkmale.zahl(beschreibung, "green", 0),
                Merkmale.zahl(beschreibung, "blue", 0));
    }

    /** The colour for the element of an environment. */
    abstract Farbe farbe(Umgebung umgebung);

    /** Whether the colour is the same for all elements. */
    boolean fest() {
        return false;
    }

    private static final class Fest extends Farbrechner {

        private final Farbe farbe;

        Fest(Farbe farbe) {
            this.farbe = farbe;
        }

        @Override
        Farbe farbe(Umgebung umgebung) {
            return farbe;
        }

        @Override
        boolean fest() {
            return true;
        }
    }

    private static final class Berechnet extends Farbrechner {

        private final Ausdruck rot;
        private final Ausdruck gruen;
        private final Ausdruck blau;

        Berechnet(EObject beschreibung) {
            rot = Ausdruck.von(Merkmale.text(beschreibung, "red"));
            gruen = Ausdruck.von(Merkmale.text(beschreibung, "green"));
            blau = Ausdruck.von(Merkmale.text(beschreibung, "blue"));
        }

        @Override
        Farbe farbe(Umgebung umgebung) {
            return Farbe.begrenzt(
                    Auswertung.zahl(rot, umgebung, 0),
                    Auswertung.zahl(gruen, umgebung, 0),
                    Auswertung.zahl(blau, umgebung, 0));
        }
    }

    private static final class Verlauf extends Farbrechner {

        private record Stufe(Ausdruck wert, Farbe farbe) {}

        private record Marke(int wert, Farbe farbe) {}

        private static final Farbe GRUEN = new Farbe(0, 255, 0);
        private static final Farbe ROT = new Farbe(255, 0, 0);

        private final Ausdruck wert;
        private final Ausdruck kleinster;
        private final Ausdruck groesster;
        private final List<Stufe> stufen = new ArrayList<>();

        Verlauf(EObject beschreibung) {
            wert = Ausdruck.von(Merkmale.text(beschreibung, "colorValueComputationExpression"));
            kleinster = Ausdruck.von(Merkmale.text(beschreibung, "minValueComputationExpression"));
            groesster = Ausdruck.von(Merkmale.text(beschreibung, "maxValueComputationExpression"));
            for (EObject stufe : Merkmale.alle(beschreibung, "colorSteps")) {
                EObject farbe = Merkmale.eins(stufe, "associatedColor");
                if (farbe != null) {
                    stufen.add(new Stufe(Ausdruck.von(Merkmale.text(stufe, "associatedValue")), feste(farbe)));
                }
            }
        }

        @Override
        Farbe farbe(Umgebung umgebung) {
            int stelle = Auswertung.zahl(wert, umgebung, 0);
            List<Marke> marken = new ArrayList<>();
            for (Stufe stufe : stufen) {
                marken.add(new Marke(Auswertung.zahl(stufe.wert(), umgebung, 0), stufe.farbe()));
            }
            if (marken.isEmpty()) {
                // the bounds count only where no steps are written
                int unten = Auswertung.zahl(kleinster, umgebung, 0);
                int oben = Auswertung.zahl(groesster, umgebung, 0);
                marken.add(new Marke(unten, GRUEN));
                marken.add(new Marke(Math.max(oben, unten + 1), ROT));
            }
            return zwischen(marken, stelle);
        }

        private static Farbe zwischen(List<Marke> marken, int stelle) {
            Marke unten = null;
            Marke oben = null;
            Marke kleinste = marken.get(0);
            Marke groesste = marken.get(0);
            for (Marke marke : marken) {
                if (marke.wert() <= stelle && (unten == null || marke.wert() > unten.wert())) {
                    unten = marke;
                }
                if (marke.wert() >= stelle && (oben == null || marke.wert() < oben.wert())) {
                    oben = marke;
                }
                kleinste = marke.wert() < kleinste.wert() ? marke : kleinste;
                groesste = marke.wert() > groesste.wert() ? marke : groesste;
            }
            return mische(unten == null ? kleinste : unten, oben == null ? groesste : oben, stelle);
        }

        private static Farbe mische(Marke unten, Marke oben, int stelle) {
            int spanne = Math.max(1, oben.wert() - unten.wert());
            float anteil = (float) Math.max(0, Math.min(spanne, stelle - unten.wert())) / spanne;
            return Farbe.begrenzt(
                    mische(unten.farbe().rot(), oben.farbe().rot(), anteil),
                    mische(unten.farbe().gruen(), oben.farbe().gruen(), anteil),
                    mische(unten.farbe().blau(), oben.farbe().blau(), anteil));
        }

        private static int mische(int unten, int oben, float anteil) {
            return (int) (unten + (oben - unten) * anteil);
        }
    }
}
