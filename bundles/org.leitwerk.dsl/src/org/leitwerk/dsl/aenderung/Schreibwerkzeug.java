package org.leitwerk.dsl.aenderung;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.nodemodel.INode;

/** Gets the pieces of statements, heads and parts: those that are in a text, and those that shall be. */
@Singleton
final class Schreibwerkzeug {

    @Inject
    private Plangrammatik grammatik;

    @Inject
    private Bausteinleser leser;

    @Inject
    private Bausteinschreiber schreiber;

    @Inject
    private Zielnamen namen;

    @Inject
    private Satzwerte satzwerte;

    /** What the language asks of each class. */
    Plangrammatik grammatik() {
        return grammatik;
    }

    /** The values of an element that stand in a statement. */
    List<Satzwerte.Satzwert> werte(EObject element, Punkt punkt) {
        return satzwerte.lies(element, punkt);
    }

    /** The name by which a target is referred to in the planned state. */
    String zielname(EObject ziel, EObject von, Zielstand stand) {
        return ziel.eIsProxy() ? namen.name(ziel, von) : stand.name(ziel);
    }

    /** The pieces of a node. */
    List<Baustein> lies(INode knoten) {
        return leser.lies(knoten);
    }

    /** The pieces of several nodes. */
    List<Baustein> lies(List<INode> knoten) {
        List<Baustein> bausteine = new ArrayList<>();
        knoten.forEach(k -> bausteine.addAll(leser.lies(k)));
        return bausteine;
    }

    /** The pieces of the head of an element in the planned state. */
    List<Baustein> kopf(EObject element, Elementregel regel, Zielstand stand) {
        Map<String, List<Object>> werte = new LinkedHashMap<>();
        for (String name : regel.kopf()) {
            werte.put(name, stand.werte(element, element.eClass().getEStructuralFeature(name)));
        }
        if (werte.values().stream().allMatch(List::isEmpty)) {
            throw new Aenderungsfehler(Benennung.von(element) + " braucht einen Namen oder einen Titel.");
        }
        return schreiber
                .schreibe(element, regel.regel().getAlternatives(), werte, stand)
                .get(0);
    }

    /**
     * The pieces of a statement of an element with these values; those of two statements if the grammar asks for two.
     */
    List<List<Baustein>> saetze(
            EObject element, Satzart art, Map<String, ? extends Collection<?>> werte, Zielstand stand) {
        if (!art.moeglich(werte.keySet())) {
            throw new Aenderungsfehler("In " + Benennung.von(element) + " lässt sich " + werte.keySet()
                    + " so nicht schreiben: es fehlt eine Angabe, ohne die es nicht geht.");
        }
        return schreiber.schreibe(element, art.regel().getAlternatives(), werte, stand);
    }

    /** The lines of a statement of an element with these values; of two statements if the grammar asks for two. */
    List<String> zeilen(EObject element, Satzart art, Map<String, ? extends Collection<?>> werte, Zielstand stand) {
        return saetze(element, art, werte, stand).stream()
                .map(Zwischenraum::verbinde)
                .toList();
    }

    /** The pieces of a part of a statement. */
    List<Baustein> teil(EObject teil, ParserRule regel, Zielstand stand) {
        return schreiber.schreibe(teil, regel, stand);
    }
}
