package org.leitwerk.diagramm.werkzeug;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.diagramm.ausdruck.Umgebung;
import org.leitwerk.diagramm.sicht.Diagramm;
import org.leitwerk.diagramm.sicht.Sicht;
import org.leitwerk.diagramm.sicht.Sichtobjekt;
import org.leitwerk.diagramm.spezifikation.Abbildung;
import org.leitwerk.diagramm.spezifikation.Flaechenabbildung;
import org.leitwerk.diagramm.spezifikation.Merkmale;
import org.leitwerk.diagramm.spezifikation.Werkzeug;

/** Drop of a view or of a model element on a view or on the diagram. */
public final class Ablegewerkzeug {

    private final Werkzeugumgebung rahmen;

    Ablegewerkzeug(Werkzeugumgebung rahmen) {
        this.rahmen = rahmen;
    }

    Vorhaben plane(Werkzeug werkzeug, Sicht gezogene, Sichtobjekt wohin) {
        return plane(werkzeug, gezogene.ziel(), Werkzeugumgebung.ziel(gezogene.eltern()), gezogene, wohin);
    }

    Vorhaben plane(Werkzeug werkzeug, EObject element, Sichtobjekt wohin) {
        return plane(werkzeug, element, element.eContainer(), null, wohin);
    }

    private Vorhaben plane(Werkzeug werkzeug, EObject element, EObject alt, Sicht gezogene, Sichtobjekt wohin) {
        Umgebung fest = rahmen.auf(element)
                .mit("element", element)
                .mit("oldContainer", alt)
                .mit("newContainer", wohin.ziel())
                .mit("newViewContainer", wohin);
        if (!Werkzeugumgebung.erlaubt(werkzeug, fest)) {
            return Werkzeugumgebung.gesperrt(werkzeug);
        }
        Umgebung ablauf =
                gezogene == null ? fest : fest.mit("elementView", gezogene).mit("view", gezogene);
        ablauf = rahmen.setze(ablauf, werkzeug, "oldContainer", "oldSemanticContainer", alt);
        ablauf = rahmen.setze(ablauf, werkzeug, "newContainer", "newSemanticContainer", wohin.ziel());
        ablauf = rahmen.setze(ablauf, werkzeug, "element", "element", element);
        Umgebung voll = rahmen.setze(ablauf, werkzeug, "newViewContainer", "newContainerView", wohin);
        return Vorhaben.moeglich(werkzeug.name(), lauf -> {
            Werkzeugumgebung.fuehreAus(werkzeug, lauf, voll);
            if (gezogene != null) {
                lauf.sichten().verlege(gezogene, wohin);
            }
        });
    }

    /** What may be dropped somewhere. */
    public static List<Werkzeug> werkzeuge(Sichtobjekt wohin) {
        if (wohin instanceof Diagramm diagramm) {
            return diagramm.art().ablegewerkzeuge();
        }
        return wohin instanceof Sicht sicht && sicht.abbildung() instanceof Flaechenabbildung flaeche
                ? flaeche.ablegewerkzeuge()
                : List.of();
    }

    /** Whether a tool takes views of a mapping from within the diagram. */
    public static boolean nimmt(Werkzeug werkzeug, Abbildung gezogene) {
        if (Merkmale.text(werkzeug.beschreibung(), "dragSource").equals("PROJECT_EXPLORER")) {
            return false;
        }
        List<Abbildung> abbildungen = werkzeug.abbildungen("mappings");
        return Boolean.TRUE.equals(Einfuhren.suche(gezogene, a -> abbildungen.contains(a) ? Boolean.TRUE : null));
    }

    /** Whether a tool takes elements from outside the diagram. */
    public static boolean nimmtVonAussen(Werkzeug werkzeug) {
        return !Merkmale.text(werkzeug.beschreibung(), "dragSource").equals("DIAGRAM");
    }

    /** Whether an element is of a class the tool's mappings show; tools without mappings take every element. */
    public static boolean passtZu(Werkzeug werkzeug, EObject element) {
        List<Abbildung> abbildungen = werkzeug.abbildungen("mappings");
        return abbildungen.isEmpty()
                || abbildungen.stream().anyMatch(a -> Klassenname.passt(element, a.domaenenklasse()));
    }
}
