package org.leitwerk.app.bilder;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.app.Bedienfehler;
import org.leitwerk.diagramm.lage.Lage;
import org.leitwerk.diagramm.lage.Lagedatei;
import org.leitwerk.diagramm.lage.Lageleser;
import org.leitwerk.diagramm.plan.Elementname;
import org.leitwerk.diagramm.plan.Steuerungsspezifikation;
import org.leitwerk.diagramm.spezifikation.Diagrammart;
import org.leitwerk.dsl.laden.Plan;
import org.leitwerk.steuerung.Plandatei;
import org.leitwerk.steuerung.Planelement;
import org.leitwerk.steuerung.Planung;

/** Draws the diagrams of plans with the built-in specification. */
public final class Planbilder {

    private final Steuerungsspezifikation spezifikation;
    private final Zeichner zeichner;

    /** Draws with this specification. */
    public Planbilder(Steuerungsspezifikation spezifikation) {
        this.spezifikation = spezifikation;
        zeichner = new Zeichner(spezifikation.abgleich(), Elementname::von);
    }

    /**
     * Draws diagrams of a plan.
     *
     * @param plan the plan; drawn is what of it could be read
     * @param ordner the plan's folder, for positions a person gave; null if it has none
     * @param auswahl which diagrams, which part
     * @return the pictures, in the order of the cycle
     * @throws Bedienfehler if there is no such kind or element, or the element does not occur in the one kind asked for
     */
    public List<Bild> zeichne(Plan plan, Path ordner, Bildauswahl auswahl) {
        List<Diagrammart> arten = Zeichner.arten(spezifikation.arten(), auswahl.art());
        EObject ziel = plan.inhalte().stream()
                .min(Comparator.comparing(
                        (Plandatei datei) -> datei.getElemente().stream().noneMatch(Planung.class::isInstance)))
                .orElse(null);
        Planelement element = auswahl.element() == null ? null : element(plan, auswahl.element());
        List<Bild> bilder = new ArrayList<>();
        for (Diagrammart art : arten) {
            String name = art.name().toLowerCase(Locale.ROOT);
            boolean eigenes = element != null && zeichner.zeichenbar(art, element);
            String datei = element == null ? name : name + "-" + element.getName();
            Lageleser.Befund lage = lage(ordner, eigenes ? datei : name);
            if (eigenes || zeichner.zeichenbar(art, ziel)) {
                EObject teil = eigenes ? null : element;
                zeichner.zeichne(art, eigenes ? element : ziel, datei, lage.lage(), teil, auswahl.ebenen())
                        .ifPresent(bild -> bilder.add(mit(bild, lage)));
            }
        }
        if (bilder.isEmpty()) {
            throw new Bedienfehler(grund(element, arten));
        }
        return bilder;
    }

    private static String grund(Planelement element, List<Diagrammart> arten) {
        String bild = arten.size() == 1 ? "im Bild „" + arten.get(0).beschriftung() + "“" : "in keinem der Bilder";
        if (element == null) {
            return "Aus dieser Eingabe lässt sich kein Bild zeichnen: Sie enthält nichts, was " + bild + " vorkommt.";
        }
        return "„" + element.getName() + "“ (" + element.eClass().getName() + ") kommt " + bild
                + " nicht vor. Bitte ein anderes Element oder mit --art ein anderes Bild wählen.";
    }

    private static Planelement element(Plan plan, String name) {
        return plan.elemente()
                .filter(element -> name.equals(element.getName()))
                .findFirst()
                .orElseThrow(
                        () -> new Bedienfehler(
                                "Das Element „" + name
                                        + "“ gibt es im Plan nicht. Gemeint ist der Name hinter dem Schlüsselwort, z. B. Z1 in: ziel Z1 \"…\"."));
    }

    private static Lageleser.Befund lage(Path ordner, String name) {
        return ordner == null
                ? new Lageleser.Befund(Lage.LEER, List.of())
                : Lagedatei.lies(Lagedatei.von(ordner, name));
    }

    private static Bild mit(Bild bild, Lageleser.Befund lage) {
        List<String> meldungen = new ArrayList<>(bild.meldungen());
        lage.meldungen().forEach(meldung -> meldungen.add(meldung.alsZeile()));
        return new Bild(bild.name(), bild.titel(), bild.szene(), bild.elemente(), meldungen);
    }
}
