package org.leitwerk.diagramm.abgleich;

import org.eclipse.emf.ecore.EObject;
import org.leitwerk.diagramm.sicht.Behaeltersicht;
import org.leitwerk.diagramm.sicht.Diagramm;
import org.leitwerk.diagramm.sicht.Flaechensicht;
import org.leitwerk.diagramm.sicht.Kante;
import org.leitwerk.diagramm.sicht.Kantenziel;
import org.leitwerk.diagramm.sicht.Knoten;
import org.leitwerk.diagramm.sicht.Sicht;
import org.leitwerk.diagramm.sicht.Sichtobjekt;
import org.leitwerk.diagramm.spezifikation.Abbildung;
import org.leitwerk.diagramm.spezifikation.Flaechenabbildung;
import org.leitwerk.diagramm.spezifikation.Kantenabbildung;

/** Makes single views for tools, outside of a refresh. */
final class Einzelsicht {

    private final Durchgang durchgang;
    private final Gestaltung gestaltung;

    Einzelsicht(Durchgang durchgang) {
        this.durchgang = durchgang;
        gestaltung = new Gestaltung(durchgang);
    }

    Sicht zeige(Sichtobjekt ort, Abbildung abbildung, EObject element) {
        if (!(abbildung instanceof Flaechenabbildung flaechenabbildung)) {
            return null;
        }
        boolean rand = ort instanceof Flaechensicht flaeche
                && durchgang
                        .auswahl()
                        .rand((Flaechenabbildung) flaeche.abbildung())
                        .contains(abbildung);
        if (!rand && !hierMoeglich(ort, flaechenabbildung)) {
            return null;
        }
        for (Sicht sicht : ort.inhalt()) {
            if (sicht.ziel() == element && sicht.abbildung() == abbildung) {
                return sicht;
            }
        }
        Flaechenabgleich abgleich = new Flaechenabgleich(durchgang, gestaltung);
        Flaechensicht neu = abgleich.neu(ort, flaechenabbildung, element, rand);
        if (rand) {
            ((Flaechensicht) ort).addRandknoten((Knoten) neu);
        } else if (ort instanceof Behaeltersicht behaelter) {
            behaelter.addKind(neu);
        } else {
            durchgang.diagramm().addElement(neu);
        }
        gestaltung.gestalte(neu, true);
        abgleich.inhalt(neu, 0);
        return neu;
    }

    private boolean hierMoeglich(Sichtobjekt ort, Flaechenabbildung abbildung) {
        if (ort instanceof Diagramm) {
            return durchgang.auswahl().flaechen().contains(abbildung);
        }
        return ort instanceof Behaeltersicht behaelter
                && durchgang
                        .auswahl()
                        .innen((Flaechenabbildung) behaelter.abbildung())
                        .contains(abbildung);
    }

    Kante zeigeKante(Kantenabbildung abbildung, EObject element, Kantenziel von, Kantenziel nach) {
        if (abbildung.grundlage() == null || von == null || nach == null) {
            return null;
        }
        for (Kante kante : von.ausgehend()) {
            if (kante.nach() == nach && kante.ziel() == element && kante.abbildung() == abbildung) {
                return kante;
            }
        }
        Kante kante = new Kante(durchgang.diagramm(), abbildung, element, von, nach);
        durchgang.diagramm().addElement(kante);
        gestaltung.gestalte(kante);
        return kante;
    }
}
