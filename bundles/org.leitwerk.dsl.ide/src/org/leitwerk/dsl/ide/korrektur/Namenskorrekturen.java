package org.leitwerk.dsl.ide.korrektur;

import java.util.List;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.dsl.ide.bearbeitung.Namensgebung;
import org.leitwerk.dsl.ide.mangel.Mangel;
import org.leitwerk.steuerung.Planelement;
import org.leitwerk.steuerung.SteuerungPackage;

/** Two elements with one name: this one gets another. References stay with the first of them. */
final class Namenskorrekturen {

    private Namenskorrekturen() {}

    static List<Korrekturangebot> zu(Stand stand, Mangel mangel) {
        return stand.objektBei(mangel.datei(), mangel.bereich().getOffset())
                .filter(Planelement.class::isInstance)
                .map(Planelement.class::cast)
                .filter(element -> element.getName() != null)
                .map(element -> angebote(stand, element, mangel))
                .orElse(List.of());
    }

    private static List<Korrekturangebot> angebote(Stand stand, Planelement element, Mangel mangel) {
        List<INode> knoten = NodeModelUtils.findNodesForFeature(element, SteuerungPackage.Literals.PLANELEMENT__NAME);
        if (knoten.isEmpty()) {
            return List.of();
        }
        Namensgebung namen = Namensgebung.in(stand);
        Textstelle stelle = Textstelle.von(
                stand, mangel, knoten.get(0).getOffset(), knoten.get(0).getEndOffset());
        String gezaehlt = namen.frei(element.getName());
        String ausTitel = namen.fuer(element.getTitel(), element.eClass());
        Korrekturangebot zaehlen = stelle.angebot(nenne(gezaehlt), gezaehlt).bevorzugtes();
        return ausTitel.replaceAll("\\d+$", "").equals(element.getName().replaceAll("\\d+$", ""))
                ? List.of(zaehlen)
                : List.of(zaehlen, stelle.angebot(nenne(ausTitel), ausTitel));
    }

    private static String nenne(String name) {
        return "Dieses Element ‚" + name + "‘ nennen";
    }
}
