package org.leitwerk.diagramm.abgleich;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.diagramm.ausdruck.Ausdruck;
import org.leitwerk.diagramm.ausdruck.Umgebung;
import org.leitwerk.diagramm.sicht.Kante;
import org.leitwerk.diagramm.sicht.Kantenziel;
import org.leitwerk.diagramm.spezifikation.Kantenabbildung;

/** Finds the edges a mapping shall have between the views there are. */
final class Kantensuche {

    private final Durchgang durchgang;
    private final Abbildungsplan plan;
    private final boolean elementkante;
    private final boolean ohneBedingung;
    private final Ausdruck quellausdruck;
    private final Ausdruck zielausdruck;
    private final Ausdruck elementausdruck;
    private final Set<Kantenziel> quellsichten;
    private final Set<Kantenziel> zielsichten;
    private final Map<EObject, List<Kantenziel>> zieleNachElement;
    private final Set<Kantenschluessel> gefunden;

    /**
     * A search that has found nothing yet.
     *
     * @param erwartet about how many edges there will be
     */
    Kantensuche(Durchgang durchgang, Kantenabbildung abbildung, int erwartet) {
        gefunden = new LinkedHashSet<>(Math.max(16, erwartet * 4 / 3 + 1));
        this.durchgang = durchgang;
        plan = durchgang.plan(abbildung);
        Kantenabbildung grundlage = abbildung.grundlage();
        elementkante = grundlage.istElementkante();
        ohneBedingung = plan.vorbedingung().text().isBlank();
        quellausdruck = Ausdruck.von(grundlage.quellausdruck());
        zielausdruck = Ausdruck.von(grundlage.zielausdruck());
        elementausdruck = Ausdruck.von(grundlage.elementausdruck());
        quellsichten = durchgang.enden().alle(grundlage.quellabbildungen());
        zielsichten = durchgang.enden().alle(grundlage.zielabbildungen());
        zieleNachElement = Kantenenden.nachElement(zielsichten);
    }

    /** All edges the model asks for, each once, in the order of their sources or elements. */
    Collection<Kantenschluessel> alle() {
        if (elementkante) {
            elementkanten();
        } else {
            quellsichten.forEach(this::beziehungskanten);
        }
        return gefunden;
    }

    /** Those of the edges there are that may stay where none appear by themselves. */
    Collection<Kantenschluessel> gebliebene(Collection<Kantenschluessel> vorhandene) {
        Set<EObject> elemente = elementkante ? Set.copyOf(kandidaten()) : Set.of();
        for (Kantenschluessel schluessel : vorhandene) {
            if (zielsichten.contains(schluessel.nach())
                    && (!elementkante
                            || quellsichten.contains(schluessel.von()) && elemente.contains(schluessel.ziel()))) {
                nimm(schluessel);
            }
        }
        return gefunden;
    }

    /** Whether an edge that is not found any more has an end that is not shown now: then it stays, unseen. */
    boolean endetAnNichtGezeigtem(Kante kante) {
        return !quellsichten.contains(kante.von()) || !zielsichten.contains(kante.nach());
    }

    private void beziehungskanten(Kantenziel von) {
        EObject element = von.alsSicht().ziel();
        if (!elementausdruck.text().isBlank()) {
            element = Auswertung.elemente(elementausdruck, durchgang.auf(element)).stream()
                    .findFirst()
                    .orElse(null);
        }
        if (element == null) {
            return;
        }
        for (EObject ziel : Auswertung.elemente(zielausdruck, durchgang.auf(element))) {
            for (Kantenziel nach : zieleNachElement.getOrDefault(ziel, List.of())) {
                nimm(new Kantenschluessel(element, von, nach));
            }
        }
    }

    private void elementkanten() {
        Map<EObject, List<Kantenziel>> quellenNachElement = Kantenenden.nachElement(quellsichten);
        for (EObject element : kandidaten()) {
            Umgebung umgebung = durchgang.auf(element);
            Collection<EObject> quellen = Auswertung.elemente(quellausdruck, umgebung);
            Collection<EObject> ziele = quellen.isEmpty() ? List.of() : Auswertung.elemente(zielausdruck, umgebung);
            for (EObject quelle : quellen) {
                List<Kantenziel> anfaenge = quellenNachElement.getOrDefault(quelle, List.of());
                for (EObject ziel : ziele) {
                    List<Kantenziel> enden = zieleNachElement.getOrDefault(ziel, List.of());
                    anfaenge.forEach(von -> enden.forEach(nach -> nimm(new Kantenschluessel(element, von, nach))));
                }
            }
        }
    }

    private List<EObject> kandidaten() {
        Collection<EObject> alle = plan.kandidaten().text().isBlank()
                ? durchgang.alleObjekte()
                : Auswertung.elemente(
                        plan.kandidaten(),
                        durchgang.auf(durchgang.wurzel()).mit("containerView", durchgang.diagramm()));
        List<EObject> ergebnis = new ArrayList<>();
        for (EObject element : alle) {
            if (!element.eIsProxy() && plan.typ().passt(element)) {
                ergebnis.add(element);
            }
        }
        return ergebnis;
    }

    private void nimm(Kantenschluessel schluessel) {
        if (!ohneBedingung && !gefunden.contains(schluessel)) {
            Umgebung umgebung = durchgang
                    .auf(schluessel.ziel())
                    .mit("containerView", durchgang.diagramm())
                    .mit("container", durchgang.diagramm().ziel())
                    .mit("sourceView", schluessel.von())
                    .mit("source", schluessel.von().alsSicht().ziel())
                    .mit("targetView", schluessel.nach())
                    .mit("target", schluessel.nach().alsSicht().ziel());
            if (!Auswertung.gilt(plan.vorbedingung(), umgebung, true)) {
                return;
            }
        }
        gefunden.add(schluessel);
    }
}
