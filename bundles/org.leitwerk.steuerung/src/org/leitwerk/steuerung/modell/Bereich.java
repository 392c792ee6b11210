package org.leitwerk.steuerung.modell;

import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.leitwerk.steuerung.SteuerungPackage;

/**
 * The areas of the metamodel in the order in which documentation shows them: the frame, the steering cycle, the
 * analyses.
 */
public enum Bereich {
    /** What every element has; the abstract super types. */
    GRUNDLAGEN("Grundlagen"),
    /** Plan, municipality, fields of action, target groups, spaces. */
    RAHMEN("Rahmen"),
    /** Units, bodies, roles, stakeholders and what binds them. */
    AKTEURE("Akteure"),
    /** Steps, dates, proposals and resolutions. */
    PROZESS("Prozess"),
    /** The mandate a plan starts with. */
    AUFTRAG("Auftrag"),
    /** Supply, needs, trends and findings. */
    BESTANDSAUFNAHME("Bestandsaufnahme"),
    /** Vision and guiding principles. */
    LEITBILD("Leitbild"),
    /** Goals and their relations. */
    ZIELE("Ziele"),
    /** Indicators, series, formulas, ratings. */
    MESSUNG("Messung"),
    /** Measures, projects, products. */
    MASSNAHMEN("Maßnahmen"),
    /** Budgets and positions. */
    HAUSHALT("Haushalt"),
    /** Reports, deviations, evaluations. */
    CONTROLLING("Controlling"),
    /** Evaluations computed from the model. */
    ANALYSEN("Analysen");

    private static final String QUELLE = "https://leitwerk.org/bereich";

    private final String titel;

    Bereich(String titel) {
        this.titel = titel;
    }

    /**
     * The heading of the area.
     *
     * @return German, with umlauts
     */
    public String titel() {
        return titel;
    }

    /**
     * The classes of the area, abstract ones included.
     *
     * @return in the order of the metamodel
     */
    public List<EClass> klassen() {
        return SteuerungPackage.eINSTANCE.getEClassifiers().stream()
                .filter(EClass.class::isInstance)
                .map(EClass.class::cast)
                .filter(k -> von(k) == this)
                .toList();
    }

    /**
     * The area a class is marked with in the metamodel.
     *
     * @param klasse a class of the metamodel
     * @return {@link #GRUNDLAGEN} for a class without a mark
     */
    public static Bereich von(EClass klasse) {
        String name = EcoreUtil.getAnnotation(klasse, QUELLE, "name");
        return name == null ? GRUNDLAGEN : valueOf(name.toUpperCase(java.util.Locale.ROOT));
    }
}
