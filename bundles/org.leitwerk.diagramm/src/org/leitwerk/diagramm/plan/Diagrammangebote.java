package org.leitwerk.diagramm.plan;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.diagramm.ausdruck.Ausdruck;
import org.leitwerk.diagramm.ausdruck.Ausdrucksfehler;
import org.leitwerk.diagramm.ausdruck.Umgebung;
import org.leitwerk.diagramm.ausdruck.Werte;
import org.leitwerk.diagramm.dienst.Diagrammangebot;
import org.leitwerk.diagramm.dienst.Diagrammschluessel;
import org.leitwerk.diagramm.lage.Lagedatei;
import org.leitwerk.diagramm.spezifikation.Diagrammart;
import org.leitwerk.diagramm.spezifikation.Merkmale;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.steuerung.Plandatei;

/** Which diagrams there can be of a plan and of its elements, and what they are called. */
final class Diagrammangebote {

    private final Steuerungsspezifikation spezifikation;

    Diagrammangebote(Steuerungsspezifikation spezifikation) {
        this.spezifikation = spezifikation;
    }

    /** The offers for an element; for the plan as a whole where there is none of its own. */
    List<Diagrammangebot> fuer(Stand stand, URI ziel) {
        EObject element = ziel == null ? null : stand.element(ziel).orElse(null);
        List<Diagrammangebot> angebote = new ArrayList<>();
        if (element != null && !(element instanceof Plandatei)) {
            for (Diagrammart art : spezifikation.arten()) {
                if (spezifikation.abgleich().anlegbar(art, element)) {
                    angebote.add(angebot(stand, art, element));
                }
            }
        }
        if (angebote.isEmpty()) {
            EObject haupt = Plandiagramm.hauptdatei(stand).orElse(null);
            for (Diagrammart art : spezifikation.arten()) {
                if (spezifikation.abgleich().anlegbar(art, haupt)) {
                    angebote.add(angebot(stand, art, haupt));
                }
            }
        }
        return angebote;
    }

    /** The offer of one kind on an element. */
    Diagrammangebot angebot(Stand stand, Diagrammart art, EObject element) {
        Diagrammschluessel schluessel = schluessel(stand, art.name(), element);
        return new Diagrammangebot(
                schluessel,
                titel(art, element),
                art.beschriftung(),
                art.spezifikation().uebersetzt(Merkmale.text(art.beschreibung(), "endUserDocumentation")),
                symbol(art),
                Files.isRegularFile(Lagedatei.von(stand.ordner(), schluessel.name())));
    }

    /** The key of a diagram; the files of a plan all stand for the plan. */
    static Diagrammschluessel schluessel(Stand stand, String art, EObject element) {
        boolean ganzerPlan = element == null || element instanceof Plandatei;
        String name = art.toLowerCase(Locale.ROOT);
        return ganzerPlan
                ? new Diagrammschluessel(art, null, name)
                : new Diagrammschluessel(art, stand.adresse(element), name + "-" + Elementname.von(element));
    }

    private String titel(Diagrammart art, EObject element) {
        Ausdruck titel = Ausdruck.von(art.titelausdruck());
        if (titel.leer()) {
            return art.beschriftung();
        }
        try {
            return Werte.text(titel.wert(Umgebung.von(spezifikation.abgleich().dienste(), element)));
        } catch (Ausdrucksfehler fehler) {
            return art.beschriftung();
        }
    }

    /** The icon of a kind: the one beside the specification; empty if there is none. */
    static String symbol(Diagrammart art) {
        String datei = "/icons/" + art.name().toLowerCase(Locale.ROOT) + ".svg";
        return org.leitwerk.design.Spezifikationsort.class.getResource(datei) == null
                ? ""
                : "platform:/plugin/org.leitwerk.design" + datei;
    }
}
