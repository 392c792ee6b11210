package org.leitwerk.diagramm.bild;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.leitwerk.diagramm.schrift.Schriftmass;
import org.leitwerk.diagramm.sicht.Sicht;
import org.leitwerk.diagramm.szene.Abzeichen;
import org.leitwerk.diagramm.szene.Punkt;
import org.leitwerk.diagramm.szene.Rahmen;
import org.leitwerk.diagramm.szene.Schrift;

/** Badges of boxes and lines: problems at the upper right corner, the collapsed mark in the middle below. */
final class Abzeichenbau {

    private static final double SEITE = 14;
    private static final double ABSTAND = 2;

    private final Bildvorgabe vorgabe;

    Abzeichenbau(Bildvorgabe vorgabe) {
        this.vorgabe = vorgabe;
    }

    /** The badges of a box. */
    List<Abzeichen> anKasten(List<Mangel> maengel, Rahmen rahmen, boolean fest, boolean klappbar, int verdeckt) {
        List<Abzeichen> ergebnis = new ArrayList<>(2);
        double x = rahmen.rechts() - SEITE + 5;
        for (Mangel mangel : maengel) {
            ergebnis.add(new Abzeichen(mangel.art(), new Rahmen(x, rahmen.y() - 6, SEITE, SEITE), "", mangel.text()));
            x -= SEITE + ABSTAND;
        }
        if (verdeckt > 0) {
            ergebnis.add(klappe(
                    Abzeichen.Art.EINGEKLAPPT, rahmen, "+" + verdeckt, verdeckt + " verborgen, Klick zeigt sie"));
        } else if (vorgabe.bearbeiten() && klappbar) {
            ergebnis.add(klappe(Abzeichen.Art.AUSGEKLAPPT, rahmen, "", "Klick verbirgt, was darunter hängt"));
        }
        if (vorgabe.bearbeiten() && fest) {
            Rahmen ort = new Rahmen(rahmen.x() - 5, rahmen.y() - 6, SEITE, SEITE);
            ergebnis.add(new Abzeichen(Abzeichen.Art.ANGEHEFTET, ort, "", "Angeheftet: Anordnen lässt es hier"));
        }
        return ergebnis;
    }

    private static Abzeichen klappe(Abzeichen.Art art, Rahmen rahmen, String aufschrift, String kurzinfo) {
        double breite = Math.max(SEITE, Schriftmass.breite(aufschrift, new Schrift(10, true, false)) + 8);
        Rahmen ort = new Rahmen(rahmen.mitte().x() - breite / 2, rahmen.unten() - SEITE / 2, breite, SEITE);
        return new Abzeichen(art, ort, aufschrift, kurzinfo);
    }

    /** The badges of a line, around its middle. */
    List<Abzeichen> anLinie(List<Mangel> maengel, Punkt mitte) {
        List<Abzeichen> ergebnis = new ArrayList<>(1);
        double x = mitte.x() - SEITE / 2;
        for (Mangel mangel : maengel) {
            Rahmen ort = new Rahmen(x, mitte.y() - SEITE / 2, SEITE, SEITE);
            ergebnis.add(new Abzeichen(mangel.art(), ort, "", mangel.text()));
            x += SEITE + ABSTAND;
        }
        return ergebnis;
    }

    /** One badge a kind: the most serious problem, and a reference that leads nowhere. */
    List<Mangel> maengel(Sicht sicht) {
        List<Mangel> ergebnis = new ArrayList<>(2);
        List<Mangel> alle = vorgabe.maengel().apply(sicht);
        if (!alle.isEmpty()) {
            String weitere = alle.size() == 1 ? "" : " (und " + (alle.size() - 1) + " weitere)";
            ergebnis.add(new Mangel(alle.get(0).art(), alle.get(0).text() + weitere));
        }
        if (sicht.ziel() != null && ergebnis.isEmpty()) {
            unaufloesbar(sicht.ziel())
                    .ifPresent(name -> ergebnis.add(
                            new Mangel(Abzeichen.Art.UNAUFLOESBAR, "Ein Verweis führt ins Leere (" + name + ")")));
        }
        return ergebnis;
    }

    private static Optional<String> unaufloesbar(EObject objekt) {
        for (EReference verweis : objekt.eClass().getEAllReferences()) {
            if (verweis.isContainment() || verweis.isContainer() || verweis.isDerived() || !objekt.eIsSet(verweis)) {
                continue;
            }
            Object wert = objekt.eGet(verweis);
            boolean leer = wert instanceof EObject ziel && ziel.eIsProxy()
                    || wert instanceof List<?> liste && liste.stream().anyMatch(z -> ((EObject) z).eIsProxy());
            if (leer) {
                return Optional.of(verweis.getName());
            }
        }
        return Optional.empty();
    }
}
