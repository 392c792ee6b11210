package org.leitwerk.diagramm.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.diagramm.dienst.Auswahlfrage;
import org.leitwerk.diagramm.sicht.Sichtobjekt;
import org.leitwerk.diagramm.spezifikation.Merkmale;
import org.leitwerk.diagramm.spezifikation.Werkzeug;
import org.leitwerk.diagramm.werkzeug.Auswahlwerkzeug;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.steuerung.beschriftung.Beschriftung;

/** The question of a selection wizard: a list, or a tree in which only candidates can be chosen. */
final class Auswahlbau {

    private static final int TIEFE = 50;

    private final Stand stand;
    private final Auswahlwerkzeug auswahl;
    private final Werkzeug werkzeug;
    private final Sichtobjekt wo;
    private final Map<EObject, Auswahlfrage.Eintrag> eintraege = new LinkedHashMap<>();
    private final Collection<EObject> kandidaten;

    Auswahlbau(Stand stand, Auswahlwerkzeug auswahl, Werkzeug werkzeug, Sichtobjekt wo) {
        this.stand = stand;
        this.auswahl = auswahl;
        this.werkzeug = werkzeug;
        this.wo = wo;
        kandidaten = auswahl.kandidaten(werkzeug, wo);
    }

    Auswahlfrage frage() {
        for (EObject wurzel : auswahl.wurzeln(werkzeug, wo)) {
            nimm(wurzel, null, 0);
        }
        kandidaten.forEach(kandidat -> nimmSelbst(kandidat, null));
        Set<String> vorgewaehlt = new LinkedHashSet<>();
        auswahl.vorgewaehlte(werkzeug, wo).forEach(einer -> {
            nimmSelbst(einer, null);
            vorgewaehlt.add(id(einer));
        });
        return new Auswahlfrage(
                text("windowTitle", werkzeug.beschriftung()),
                text("message", ""),
                new ArrayList<>(eintraege.values()),
                vorgewaehlt,
                Auswahlwerkzeug.mehrere(werkzeug));
    }

    private void nimm(EObject element, EObject eltern, int tiefe) {
        if (tiefe < TIEFE && nimmSelbst(element, eltern)) {
            for (EObject kind : List.copyOf(auswahl.kinder(werkzeug, wo, element))) {
                nimm(kind, element, tiefe + 1);
            }
        }
    }

    private boolean nimmSelbst(EObject element, EObject eltern) {
        if (eintraege.containsKey(element)) {
            return false;
        }
        eintraege.put(
                element,
                new Auswahlfrage.Eintrag(
                        id(element),
                        eltern == null ? null : id(eltern),
                        Beschriftung.text(element),
                        element.eClass().getName(),
                        kandidaten.contains(element)));
        return true;
    }

    private String id(EObject element) {
        return stand.adresse(element).toString();
    }

    private String text(String merkmal, String sonst) {
        String text = Merkmale.text(werkzeug.beschreibung(), merkmal);
        boolean vorgabe = text.isEmpty() || text.equals("Selection Wizard");
        return vorgabe ? sonst : werkzeug.spezifikation().uebersetzt(text);
    }
}
