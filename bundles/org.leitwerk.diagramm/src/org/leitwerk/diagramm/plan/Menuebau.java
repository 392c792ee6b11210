package org.leitwerk.diagramm.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.leitwerk.diagramm.abzug.Werkzeugliste;
import org.leitwerk.diagramm.dienst.Elementangaben.Menuepunkt;
import org.leitwerk.diagramm.sicht.Sichtobjekt;
import org.leitwerk.diagramm.spezifikation.Werkzeug;
import org.leitwerk.diagramm.spezifikation.Werkzeugart;
import org.leitwerk.diagramm.werkzeug.Werkzeuglauf;

/** The entries a specification adds to the menu of views. */
final class Menuebau {

    private record Eintrag(Menuepunkt punkt, Werkzeug werkzeug) {}

    private final Werkzeuglauf werkzeuge;
    private final Map<String, Eintrag> eintraege = new LinkedHashMap<>();

    /** The entries of the layers that are on. */
    Menuebau(Werkzeugliste liste, Werkzeuglauf werkzeuge) {
        this.werkzeuge = werkzeuge;
        for (Werkzeugliste.Abschnitt abschnitt : liste.abschnitte()) {
            for (Werkzeugliste.Eintrag eintrag : abschnitt.eintraege()) {
                if (liste.aktiv(eintrag)) {
                    nimm(eintrag.werkzeug(), "");
                }
            }
        }
    }

    private void nimm(Werkzeug werkzeug, String gruppe) {
        if (werkzeug.art() == Werkzeugart.MENUE || werkzeug.art() == Werkzeugart.MENUEGRUPPE) {
            werkzeug.teile().forEach(teil -> nimm(teil, werkzeug.beschriftung()));
        } else if (werkzeug.art() == Werkzeugart.MENUEAKTION) {
            String id = werkzeug.name();
            for (int i = 2; eintraege.containsKey(id); i++) {
                id = werkzeug.name() + "~" + i;
            }
            eintraege.put(
                    id,
                    new Eintrag(
                            new Menuepunkt(
                                    id, werkzeug.beschriftung(), gruppe, Palettenbau.symbol(werkzeug.symbolpfad())),
                            werkzeug));
        }
    }

    /** The entries that are offered on a view. */
    List<Menuepunkt> fuer(Sichtobjekt sicht) {
        List<Menuepunkt> punkte = new ArrayList<>();
        for (Eintrag eintrag : eintraege.values()) {
            if (eintrag.werkzeug().vorbedingung().isEmpty()
                    || werkzeuge.menueErlaubt(eintrag.werkzeug(), List.of(sicht))) {
                punkte.add(eintrag.punkt());
            }
        }
        return punkte;
    }

    /** The tool of an entry; null if there is none. */
    Werkzeug werkzeug(String id) {
        Eintrag eintrag = eintraege.get(id);
        return eintrag == null ? null : eintrag.werkzeug();
    }
}
