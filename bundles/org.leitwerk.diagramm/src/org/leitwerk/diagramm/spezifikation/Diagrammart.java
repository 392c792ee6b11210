package org.leitwerk.diagramm.spezifikation;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

/** A kind of diagram: what it shows, in which layers, how it is filtered, checked and laid out. */
public final class Diagrammart extends Beschreibung {

    Diagrammart(Spezifikation spezifikation, EObject objekt) {
        super(spezifikation, objekt);
    }

    /** The viewpoint the diagram belongs to. */
    public Gesichtspunkt gesichtspunkt() {
        return spezifikation().fassade(beschreibung().eContainer(), Gesichtspunkt.class);
    }

    /** Expression for the title of a new diagram, empty if there is none. */
    public String titelausdruck() {
        return text("titleExpression");
    }

    /** Name of the class a diagram of this kind can be made for. */
    public String domaenenklasse() {
        return text("domainClass");
    }

    /** Condition on the target, empty for none. */
    public String vorbedingung() {
        return text("preconditionExpression");
    }

    /** Expression for the element whose contents are shown, empty for the target itself. */
    public String wurzelausdruck() {
        return text("rootExpression");
    }

    /** The default layer; {@code null} in a broken specification and in the old form without layers. */
    public Ebene grundebene() {
        return eins("defaultLayer", Ebene.class);
    }

    /** The additional layers in the order of the file. */
    public List<Ebene> zusatzebenen() {
        return alle("additionalLayers", Ebene.class);
    }

    /** The default layer, if there is one, and the additional layers, in the order of the file. */
    public List<Ebene> ebenen() {
        List<Ebene> ergebnis = new ArrayList<>();
        if (grundebene() != null) {
            ergebnis.add(grundebene());
        }
        ergebnis.addAll(zusatzebenen());
        return ergebnis;
    }

    /** The mappings directly under the diagram, the form before layers; usually empty. */
    public List<Abbildung> abbildungenOhneEbene() {
        return Abbildung.aller(this);
    }

    /** The filters a person may switch on. */
    public List<Filterbeschreibung> filter() {
        return alle("filters", Filterbeschreibung.class);
    }

    /** The filters that are on from the start: those of the default concern. */
    public List<Filterbeschreibung> anfangsfilter() {
        return spezifikation()
                .fassaden(
                        Merkmale.alle(Merkmale.eins(beschreibung(), "defaultConcern"), "filters"),
                        Filterbeschreibung.class);
    }

    /** The validation rules of this kind of diagram, without those of the viewpoint. */
    public List<Regelbeschreibung> regeln() {
        return Regelbeschreibung.aus(spezifikation(), Merkmale.eins(beschreibung(), "validationSet"));
    }

    /** How the diagram is laid out; one of kind {@link Anordnungsvorgabe.Art#KEINE} if nothing is said. */
    public Anordnungsvorgabe anordnung() {
        EObject layout = Merkmale.eins(beschreibung(), "layout");
        return layout == null
                ? Anordnungsvorgabe.ohne(spezifikation(), beschreibung())
                : spezifikation().fassade(layout, Anordnungsvorgabe.class);
    }

    /** The palette sections directly under the diagram, the form before layers; usually empty. */
    public List<Werkzeugabschnitt> werkzeugabschnitteOhneEbene() {
        Werkzeugabschnitt abschnitt = eins("toolSection", Werkzeugabschnitt.class);
        return abschnitt == null ? List.of() : List.of(abschnitt);
    }

    /** What may be dropped on the diagram's background. */
    public List<Werkzeug> ablegewerkzeuge() {
        return alle("dropDescriptions", Werkzeug.class);
    }

    /** The metamodels named by the diagram that could be found. */
    public List<EPackage> metamodelle() {
        return spezifikation().metamodelle(beschreibung());
    }

    /** Background colour description, {@code null} if none is set. */
    public EObject hintergrund() {
        return Merkmale.eins(beschreibung(), "backgroundColor");
    }
}
