package org.leitwerk.diagramm.abzug;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.diagramm.sicht.Diagramm;
import org.leitwerk.diagramm.spezifikation.Beschreibung;
import org.leitwerk.diagramm.spezifikation.Ebene;
import org.leitwerk.diagramm.spezifikation.Merkmale;
import org.leitwerk.diagramm.spezifikation.Werkzeug;
import org.leitwerk.diagramm.spezifikation.Werkzeugabschnitt;
import org.leitwerk.diagramm.spezifikation.Werkzeugart;

/** The tools of a diagram by sections: those of one name are one, sections inside others are put into them. */
public final class Werkzeugliste {

    /**
     * A tool with the layer it comes from.
     *
     * @param werkzeug the tool
     * @param ebene its layer; null in the form without layers
     * @param teile the tools of a group
     */
    public record Eintrag(Werkzeug werkzeug, Ebene ebene, List<Eintrag> teile) {}

    /**
     * A section.
     *
     * @param beschreibung the first section of this name
     * @param eintraege its tools
     */
    public record Abschnitt(Werkzeugabschnitt beschreibung, List<Eintrag> eintraege) {}

    private final Diagramm diagramm;
    private final Map<String, Abschnitt> abschnitte = new LinkedHashMap<>();

    /** The tools of a diagram, those of layers that are off too. */
    public Werkzeugliste(Diagramm diagramm) {
        this.diagramm = diagramm;
        diagramm.art().werkzeugabschnitteOhneEbene().forEach(abschnitt -> nimm(abschnitt, null));
        for (Ebene ebene : diagramm.art().ebenen()) {
            ebene.werkzeugabschnitte().forEach(abschnitt -> nimm(abschnitt, ebene));
            wiederverwendete(ebene);
        }
        for (Ebene ebene : diagramm.art().ebenen()) {
            ebene.werkzeugabschnitte().forEach(abschnitt -> erweitere(abschnitt, ebene));
        }
    }

    private void nimm(Werkzeugabschnitt abschnitt, Ebene ebene) {
        List<Eintrag> eintraege = abschnitte
                .computeIfAbsent(abschnitt.name(), name -> new Abschnitt(abschnitt, new ArrayList<>()))
                .eintraege();
        nimm(abschnitt, ebene, eintraege);
    }

    private static void nimm(Werkzeugabschnitt abschnitt, Ebene ebene, List<Eintrag> eintraege) {
        abschnitt.werkzeuge().forEach(werkzeug -> eintraege.add(eintrag(werkzeug, ebene)));
        abschnitt.wiederverwendete().forEach(werkzeug -> eintraege.add(eintrag(werkzeug, ebene)));
        abschnitt.unterabschnitte().forEach(unter -> nimm(unter, ebene, eintraege));
    }

    private static Eintrag eintrag(Werkzeug werkzeug, Ebene ebene) {
        List<Eintrag> teile = new ArrayList<>();
        if (werkzeug.art() == Werkzeugart.GRUPPE) {
            werkzeug.teile().forEach(teil -> teile.add(eintrag(teil, ebene)));
        }
        return new Eintrag(werkzeug, ebene, teile);
    }

    /** Tools a layer takes over from elsewhere go into the section they are written in. */
    private void wiederverwendete(Ebene ebene) {
        for (EObject objekt : Merkmale.alle(ebene.beschreibung(), "reusedTools")) {
            Werkzeug werkzeug = ebene.spezifikation().fassade(objekt, Werkzeug.class);
            EObject stelle = objekt.eContainer();
            Beschreibung abschnitt = ebene.spezifikation().fassade(stelle);
            if (werkzeug != null && abschnitt instanceof Werkzeugabschnitt heimat) {
                abschnitte
                        .computeIfAbsent(heimat.name(), name -> new Abschnitt(heimat, new ArrayList<>()))
                        .eintraege()
                        .add(eintrag(werkzeug, ebene));
            }
        }
    }

    private void erweitere(Werkzeugabschnitt abschnitt, Ebene ebene) {
        for (EObject erweiterung : abschnitt.gruppenerweiterungen()) {
            EObject gruppe = Merkmale.eins(erweiterung, "group");
            for (Abschnitt ziel : abschnitte.values()) {
                for (Eintrag eintrag : ziel.eintraege()) {
                    if (eintrag.werkzeug().beschreibung() == gruppe) {
                        abschnitt
                                .spezifikation()
                                .fassaden(Merkmale.alle(erweiterung, "tools"), Werkzeug.class)
                                .forEach(werkzeug -> eintrag.teile().add(eintrag(werkzeug, ebene)));
                    }
                }
            }
        }
    }

    /** The sections in order. */
    public List<Abschnitt> abschnitte() {
        return List.copyOf(abschnitte.values());
    }

    /** Whether the layer of a tool is on. */
    public boolean aktiv(Eintrag eintrag) {
        return eintrag.ebene() == null || diagramm.aktiv(eintrag.ebene());
    }

    /** The list as lines of a dump. */
    public List<String> zeilen() {
        List<String> zeilen = new ArrayList<>();
        for (Abschnitt abschnitt : abschnitte.values()) {
            zeilen.add("abschnitt " + abschnitt.beschreibung().name());
            abschnitt.eintraege().forEach(eintrag -> schreibe(eintrag, "  ", zeilen));
        }
        return zeilen;
    }

    private void schreibe(Eintrag eintrag, String einzug, List<String> zeilen) {
        String ebene = eintrag.ebene() == null ? "-" : eintrag.ebene().name();
        zeilen.add(einzug + eintrag.werkzeug().art().klasse() + " "
                + eintrag.werkzeug().name() + " ebene=" + ebene + " aktiv=" + Schreibweise.jaNein(aktiv(eintrag)));
        eintrag.teile().forEach(teil -> schreibe(teil, einzug + "  ", zeilen));
    }
}
