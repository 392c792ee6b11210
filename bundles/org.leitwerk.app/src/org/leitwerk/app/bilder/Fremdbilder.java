package org.leitwerk.app.bilder;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.leitwerk.app.Bedienfehler;
import org.leitwerk.diagramm.abgleich.Abgleich;
import org.leitwerk.diagramm.abzug.Abzugsauftrag;
import org.leitwerk.diagramm.abzug.Abzugsmodell;
import org.leitwerk.diagramm.abzug.Dienstpfad;
import org.leitwerk.diagramm.ausdruck.Dienstlader;
import org.leitwerk.diagramm.lage.Lage;
import org.leitwerk.diagramm.spezifikation.Diagrammart;
import org.leitwerk.diagramm.spezifikation.Gesichtspunkt;
import org.leitwerk.diagramm.spezifikation.Spezifikation;
import org.leitwerk.diagramm.spezifikation.Spezifikationsleser;

/** Draws models of any kind with other people's specifications. */
public final class Fremdbilder {

    private final Abzugsauftrag auftrag;
    private final Consumer<String> hinweise;

    /**
     * Draws for an order.
     *
     * @param auftrag model, specification, metamodels, class path of services
     * @param hinweise takes German messages on what does not work, one each
     */
    public Fremdbilder(Abzugsauftrag auftrag, Consumer<String> hinweise) {
        this.auftrag = auftrag;
        Set<String> gesagt = new LinkedHashSet<>();
        this.hinweise = text -> {
            if (gesagt.add(text)) {
                hinweise.accept(text);
            }
        };
    }

    /**
     * Draws.
     *
     * @param auswahl which diagrams by their names in the specification, which part
     * @return the pictures, in the order of the specification
     * @throws Bedienfehler if there is no such kind or element, or nothing can be drawn
     */
    public List<Bild> zeichne(Bildauswahl auswahl) {
        try (Dienstpfad klassen = new Dienstpfad(auftrag.klassenpfad())) {
            Abzugsmodell modell = new Abzugsmodell(auftrag.metamodelle(), auftrag.modell());
            modell.meldungen().forEach(hinweise);
            Spezifikation spezifikation = new Spezifikationsleser(modell.metamodelle())
                    .lies(URI.createFileURI(
                            auftrag.spezifikation().toAbsolutePath().toString()));
            spezifikation.meldungen().forEach(meldung -> hinweise.accept(meldung.toString()));
            if (spezifikation.diagrammarten().isEmpty()) {
                throw new Bedienfehler(
                        "Die Spezifikation „" + auftrag.spezifikation().getFileName()
                                + "“ enthält kein Diagramm, das sich lesen lässt. Bitte die Datei prüfen.");
            }
            Zeichner zeichner = new Zeichner(abgleich(spezifikation, klassen), Fremdbilder::adresse);
            return zeichne(zeichner, modell.wurzel(), spezifikation.diagrammarten(), auswahl);
        }
    }

    private List<Bild> zeichne(Zeichner zeichner, EObject wurzel, List<Diagrammart> alle, Bildauswahl auswahl) {
        EObject element = auswahl.element() == null ? null : element(wurzel, auswahl.element());
        TreeMap<String, Integer> namen = new TreeMap<>();
        List<Bild> bilder = new ArrayList<>();
        for (Diagrammart art : Zeichner.arten(alle, auswahl.art())) {
            boolean eigenes = element != null && zeichner.zeichenbar(art, element);
            EObject ziel = eigenes ? element : ziel(zeichner, art, wurzel);
            if (ziel != null) {
                String name = dateiname(art.name());
                int mal = namen.merge(name, 1, Integer::sum);
                EObject teil = eigenes ? null : element;
                zeichner.zeichne(art, ziel, mal == 1 ? name : name + "-" + mal, Lage.LEER, teil, auswahl.ebenen())
                        .ifPresent(bilder::add);
            }
        }
        if (bilder.isEmpty()) {
            throw new Bedienfehler("Im Modell „" + auftrag.modell().getFileName()
                    + "“ gibt es nichts, worauf ein solches Diagramm angelegt werden kann (Klasse oder Vorbedingung passt nicht)"
                    + (element == null ? "." : ", oder das Element kommt darin nicht vor.")
                    + " Bitte Spezifikation, Modell und --art prüfen.");
        }
        bilder.forEach(bild -> bild.meldungen().forEach(hinweise));
        return bilder;
    }

    /** The root, else the first element from the top on which the diagram can be made. */
    private static EObject ziel(Zeichner zeichner, Diagrammart art, EObject wurzel) {
        if (zeichner.zeichenbar(art, wurzel)) {
            return wurzel;
        }
        for (TreeIterator<EObject> inhalt = wurzel.eAllContents(); inhalt.hasNext(); ) {
            EObject stelle = inhalt.next();
            if (zeichner.zeichenbar(art, stelle)) {
                return stelle;
            }
        }
        return null;
    }

    /** An element by its id, its name or its fragment. */
    private static EObject element(EObject wurzel, String name) {
        if (wurzel.eResource() != null && wurzel.eResource().getEObject(name) != null) {
            return wurzel.eResource().getEObject(name);
        }
        for (TreeIterator<EObject> inhalt = EcoreUtil.getAllContents(List.of(wurzel)); inhalt.hasNext(); ) {
            EObject stelle = inhalt.next();
            if (stelle.eClass().getEStructuralFeature("name") instanceof EAttribute merkmal
                    && name.equals(stelle.eGet(merkmal))) {
                return stelle;
            }
        }
        throw new Bedienfehler("Das Element „" + name + "“ gibt es im Modell nicht (weder Kennung noch Name).");
    }

    private Abgleich abgleich(Spezifikation spezifikation, Dienstpfad klassen) {
        List<String> namen = new ArrayList<>();
        for (Gesichtspunkt gesichtspunkt : spezifikation.gesichtspunkte()) {
            namen.addAll(gesichtspunkt.dienstklassen());
        }
        Dienstlader.Ergebnis dienste = Dienstlader.lade(namen, klassen.lader());
        dienste.meldungen().forEach(hinweise);
        return Abgleich.inModellreihenfolge(dienste.dienste());
    }

    private static String adresse(EObject objekt) {
        return EcoreUtil.getURI(objekt).fragment();
    }

    private static String dateiname(String name) {
        String einfach = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
        return einfach.isEmpty() || "-".equals(einfach) ? "diagramm" : einfach;
    }
}
