package org.leitwerk.diagramm.abgleich;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.leitwerk.diagramm.ausdruck.Ausdruck;
import org.leitwerk.diagramm.ausdruck.Ausdrucksfehler;
import org.leitwerk.diagramm.ausdruck.Umgebung;
import org.leitwerk.diagramm.ausdruck.Werte;
import org.leitwerk.diagramm.spezifikation.Anordnungsvorgabe;

/**
 * The layout options under {@code org.leitwerk}, whose values are expressions: those for nodes and edges evaluated on
 * each view, the others on the target of the diagram. An option that is null or fails for a view says nothing about it.
 * An id that ends in {@code @} and the name of a mapping concerns only views of that mapping.
 */
final class Ortsangaben {

    private static final String PRAEFIX = "org.leitwerk.";

    private record Angabe(String id, String abbildung, Ausdruck wert) {

        static Angabe von(Anordnungsvorgabe.Option option) {
            int stelle = option.id().indexOf('@');
            return new Angabe(
                    stelle < 0 ? option.id() : option.id().substring(0, stelle),
                    stelle < 0 ? "" : option.id().substring(stelle + 1),
                    Ausdruck.von(option.wert()));
        }

        boolean gilt(String name) {
            return abbildung.isEmpty() || abbildung.equals(name);
        }
    }

    private final List<Angabe> knoten = new ArrayList<>();
    private final List<Angabe> kanten = new ArrayList<>();
    private final List<Angabe> diagramm = new ArrayList<>();

    Ortsangaben(Anordnungsvorgabe vorgabe) {
        for (Anordnungsvorgabe.Option option : vorgabe.optionen()) {
            if (!option.id().startsWith(PRAEFIX)) {
                continue;
            }
            Angabe angabe = Angabe.von(option);
            if (option.ziele().contains("NODE") || option.ziele().contains("PORTS")) {
                knoten.add(angabe);
            }
            if (option.ziele().contains("EDGE")) {
                kanten.add(angabe);
            }
            if (option.ziele().isEmpty() || option.ziele().contains("PARENT")) {
                diagramm.add(angabe);
            }
        }
    }

    Map<String, String> fuerKnoten(Umgebung umgebung, String abbildung) {
        return werte(knoten, umgebung, abbildung);
    }

    Map<String, String> fuerKanten(Umgebung umgebung, String abbildung) {
        return werte(kanten, umgebung, abbildung);
    }

    Map<String, String> fuerDiagramm(Umgebung umgebung) {
        return werte(diagramm, umgebung, "");
    }

    private static Map<String, String> werte(List<Angabe> angaben, Umgebung umgebung, String abbildung) {
        if (angaben.isEmpty()) {
            return Map.of();
        }
        Map<String, String> werte = new LinkedHashMap<>();
        for (Angabe angabe : angaben) {
            if (!angabe.gilt(abbildung)) {
                continue;
            }
            try {
                Object wert = angabe.wert().wert(umgebung);
                if (wert != null) {
                    werte.put(angabe.id(), Werte.text(wert));
                }
            } catch (Ausdrucksfehler nichtFuerDiese) {
                // the option concerns other elements of the diagram
                continue;
            }
        }
        return werte;
    }
}
