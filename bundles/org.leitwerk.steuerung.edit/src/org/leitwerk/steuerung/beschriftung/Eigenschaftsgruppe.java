package org.leitwerk.steuerung.beschriftung;

import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.leitwerk.steuerung.SteuerungPackage;

/** The groups in which property sheets and forms show the features of an element; the type of a feature decides. */
public enum Eigenschaftsgruppe {
    /** Name, title, number, kind and the like. */
    ALLGEMEIN("Allgemein"),
    /** References to other elements of the plan. */
    BEZUG("Bezug"),
    /** Who answers, decides, takes part. */
    ZUSTAENDIGKEIT("Zuständigkeit"),
    /** Dates, periods, rhythms. */
    ZEIT("Zeit"),
    /** Numbers that are not money, units, formulas. */
    MESSUNG("Messung"),
    /** Amounts in euro and series of them. */
    GELD("Geld"),
    /** State of work and rating. */
    STATUS("Status"),
    /** Long texts, evidence, notes. */
    DOKUMENTATION("Dokumentation");

    private static final Set<EClassifier> ZEITEN = Set.of(
            SteuerungPackage.Literals.ZEITANGABE,
            SteuerungPackage.Literals.FRIST,
            SteuerungPackage.Literals.DATUM,
            SteuerungPackage.Literals.JAHR,
            SteuerungPackage.Literals.RHYTHMUS);

    private static final Set<EClassifier> GELDER = Set.of(
            SteuerungPackage.Literals.GELD,
            SteuerungPackage.Literals.BETRAGSREIHE,
            SteuerungPackage.Literals.JAHRESBETRAG,
            SteuerungPackage.Literals.FINANZIERUNG,
            SteuerungPackage.Literals.FINANZAUSWIRKUNG);

    private static final Set<EClassifier> ZAHLEN = Set.of(
            SteuerungPackage.Literals.ZAHL,
            SteuerungPackage.Literals.PROZENT,
            SteuerungPackage.Literals.GANZZAHL,
            SteuerungPackage.Literals.EINHEIT,
            SteuerungPackage.Literals.FORMEL,
            SteuerungPackage.Literals.MESSREIHE,
            SteuerungPackage.Literals.MESSWERT,
            SteuerungPackage.Literals.MESSUNG,
            SteuerungPackage.Literals.ZIELWERT,
            SteuerungPackage.Literals.INDIKATOR,
            SteuerungPackage.Literals.SCHWELLE,
            SteuerungPackage.Literals.VERFAHRENSSCHWELLE,
            SteuerungPackage.Literals.ZEILENFILTER);

    private static final Set<EClassifier> NACHWEISE = Set.of(
            SteuerungPackage.Literals.TEXT,
            SteuerungPackage.Literals.BELEG,
            SteuerungPackage.Literals.MERKMAL,
            SteuerungPackage.Literals.AUSNAHME,
            SteuerungPackage.Literals.DOKUMENTVERWEIS);

    private static final Set<EClassifier> STAENDE = Set.of(
            SteuerungPackage.Literals.AMPEL,
            SteuerungPackage.Literals.PRIORITAET,
            SteuerungPackage.Literals.ZIELWERTSTAND,
            SteuerungPackage.Literals.BEWERTUNG,
            SteuerungPackage.Literals.FORTSCHRITT,
            SteuerungPackage.Literals.SMARTPRUEFUNG,
            SteuerungPackage.Literals.JANEIN);

    private final String titel;

    Eigenschaftsgruppe(String titel) {
        this.titel = titel;
    }

    /**
     * The heading of the group.
     *
     * @return German, with umlauts
     */
    public String titel() {
        return titel;
    }

    /**
     * The group of a feature.
     *
     * @param merkmal a feature of the metamodel
     * @return never null
     */
    public static Eigenschaftsgruppe von(EStructuralFeature merkmal) {
        EClassifier typ = merkmal.getEType();
        if (ZEITEN.contains(typ)) {
            return ZEIT;
        }
        if (GELDER.contains(typ)) {
            return GELD;
        }
        if (STAENDE.contains(typ) || merkmal.getName().equals("status")) {
            return STATUS;
        }
        if (NACHWEISE.contains(typ)) {
            return DOKUMENTATION;
        }
        if (ZAHLEN.contains(typ)) {
            return MESSUNG;
        }
        if (typ instanceof EClass klasse) {
            return SteuerungPackage.Literals.BETEILIGTER.isSuperTypeOf(klasse) ? ZUSTAENDIGKEIT : BEZUG;
        }
        return ALLGEMEIN;
    }
}
