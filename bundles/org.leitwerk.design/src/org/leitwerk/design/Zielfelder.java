package org.leitwerk.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.regeln.Zielbaum;
import org.leitwerk.steuerung.Plandatei;
import org.leitwerk.steuerung.SteuerungPackage.Literals;
import org.leitwerk.steuerung.Ziel;
import org.leitwerk.steuerung.Zielfeld;

/**
 * The four fields of goals with their leading questions and the words that link them (KGSt-Handbuch, Kap. 3.1 and 5.4).
 * A field has no element in a plan; the picture stands on the literals of the metamodel, so that a field without goals
 * is there, too.
 */
public final class Zielfelder {

    private static final Map<Zielfeld, String> TITEL = Map.of(
            Zielfeld.WIRKUNG, "1 Ergebnisse und Wirkungen\nWas wollen wir erreichen?",
            Zielfeld.PROGRAMM, "2 Programme und Produkte\nWas müssen wir dafür anbieten?",
            Zielfeld.PROZESS, "3 Prozesse und Strukturen\nWie müssen wir es tun?",
            Zielfeld.RESSOURCEN, "4 Ressourcen\nWas müssen wir dafür einsetzen?",
            Zielfeld.OFFEN, "Noch keinem Feld zugeordnet\nIn welches Feld gehört das Ziel?");

    /** The fields in the order of the matrix, row by row; a fifth one if there are goals without a field. */
    public List<EEnumLiteral> zielfelder(Plandatei plan) {
        List<EEnumLiteral> felder = new ArrayList<>(List.of(
                literal(Zielfeld.WIRKUNG),
                literal(Zielfeld.PROGRAMM),
                literal(Zielfeld.RESSOURCEN),
                literal(Zielfeld.PROZESS)));
        if (Plan.alle(plan, Ziel.class).stream().anyMatch(ziel -> ziel.getFeld() == Zielfeld.OFFEN)) {
            felder.add(literal(Zielfeld.OFFEN));
        }
        return felder;
    }

    /** The name of a field and its leading question below it. */
    public String feldtitel(EEnumLiteral feld) {
        return TITEL.getOrDefault(feldwert(feld), feld.getLiteral());
    }

    /**
     * The goals of a field, each below what it is derived from.
     *
     * @param diagramm the diagram, which stands on a plan
     */
    public List<Ziel> zieleImFeld(EEnumLiteral feld, EObject diagramm) {
        Zielfeld wert = feldwert(feld);
        return Zielbaum.von(Plan.alle(diagramm, Ziel.class)).stream()
                .map(Zielbaum.Knoten::ziel)
                .filter(ziel -> ziel.getFeld() == wert)
                .toList();
    }

    /** The field that follows from a field; nothing after the last one. */
    public EEnumLiteral folgefeld(EEnumLiteral feld) {
        return switch (feldwert(feld)) {
            case WIRKUNG -> literal(Zielfeld.PROGRAMM);
            case PROGRAMM -> literal(Zielfeld.PROZESS);
            case PROZESS -> literal(Zielfeld.RESSOURCEN);
            default -> null;
        };
    }

    /** The word that links a field with the next one. */
    public String bindewort(EEnumLiteral feld) {
        return feldwert(feld) == Zielfeld.PROGRAMM ? "Dabei" : "Dafür";
    }

    /** Row of a field in the matrix, from 0. */
    public int feldzeile(EEnumLiteral feld) {
        return switch (feldwert(feld)) {
            case WIRKUNG, PROGRAMM -> 0;
            case PROZESS, RESSOURCEN -> 1;
            default -> 2;
        };
    }

    /** Column of a field in the matrix, from 0. */
    public int feldspalte(EEnumLiteral feld) {
        Zielfeld wert = feldwert(feld);
        return wert == Zielfeld.PROGRAMM || wert == Zielfeld.PROZESS ? 1 : 0;
    }

    /** The value a goal of a field has. */
    public Zielfeld feldwert(EEnumLiteral feld) {
        return feld.getInstance() instanceof Zielfeld wert ? wert : Zielfeld.OFFEN;
    }

    /** Whether a field is effects. */
    public boolean istWirkungsfeld(EEnumLiteral feld) {
        return feldwert(feld) == Zielfeld.WIRKUNG;
    }

    /** Whether a field is programmes. */
    public boolean istProgrammfeld(EEnumLiteral feld) {
        return feldwert(feld) == Zielfeld.PROGRAMM;
    }

    /** Whether a field is processes. */
    public boolean istProzessfeld(EEnumLiteral feld) {
        return feldwert(feld) == Zielfeld.PROZESS;
    }

    /** Whether a field is resources. */
    public boolean istRessourcenfeld(EEnumLiteral feld) {
        return feldwert(feld) == Zielfeld.RESSOURCEN;
    }

    /** Whether a field is one of the four. */
    public boolean istBenanntesFeld(EEnumLiteral feld) {
        return feldwert(feld) != Zielfeld.OFFEN;
    }

    /** Whether a goal has a field. */
    public boolean hatZielfeld(Ziel ziel) {
        return ziel.getFeld() != Zielfeld.OFFEN;
    }

    /** Whether there is a goal in the field that a view shows. */
    public boolean feldBesetzt(EObject sicht) {
        return !(Sichten.element(sicht) instanceof EEnumLiteral feld)
                || feldwert(feld) == Zielfeld.OFFEN
                || !zieleImFeld(feld, sicht).isEmpty();
    }

    /** Says which field has no goals, with its leading question. */
    public String feldLeerMeldung(EObject sicht) {
        return Sichten.element(sicht) instanceof EEnumLiteral feld
                ? "Zu diesem Zielfeld gibt es noch kein Ziel: "
                        + feldtitel(feld).lines().reduce((a, b) -> b).orElse("")
                : "Zu diesem Zielfeld gibt es noch kein Ziel.";
    }

    private static EEnumLiteral literal(Zielfeld feld) {
        return Literals.ZIELFELD.getEEnumLiteral(feld.getValue());
    }
}
