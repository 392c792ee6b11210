package org.leitwerk.dsl.ide.kurzinfo;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.leitwerk.steuerung.Planelement;
import org.leitwerk.steuerung.SteuerungPackage;
import org.leitwerk.steuerung.beschriftung.Beschriftung;
import org.leitwerk.steuerung.beschriftung.Wertanzeige;

/** A heading and lines of values in Markdown. */
final class Angabenliste {

    /** More values than this are read in the plan, not in a small window. */
    private static final int MEISTE = 8;

    private static final int LAENGSTE_LISTE = 6;
    private static final Set<EStructuralFeature> IM_KOPF = Set.of(
            SteuerungPackage.Literals.PLANELEMENT__NAME,
            SteuerungPackage.Literals.PLANELEMENT__TITEL,
            SteuerungPackage.Literals.PLANELEMENT__NUMMER,
            SteuerungPackage.Literals.PLANELEMENT__BESCHREIBUNG,
            SteuerungPackage.Literals.PLANELEMENT__NOTIZEN);

    private final StringBuilder text = new StringBuilder();
    private boolean inListe;

    void kopf(String titel, String art, String name) {
        text.append("**").append(Markdown.zeile(titel)).append("**\n\n").append(Markdown.zeile(art));
        if (name != null) {
            text.append(" `").append(name.replace("`", "")).append('`');
        }
    }

    /** A longer text of the plan; nothing for none. */
    void absatz(String inhalt) {
        if (inhalt != null && !inhalt.isBlank()) {
            text.append("\n\n").append(Markdown.absatz(inhalt));
            inListe = false;
        }
    }

    /** A line with plain text of the plan; nothing for none. */
    void zeile(String wort, String inhalt) {
        if (inhalt != null && !inhalt.isBlank()) {
            markdown(wort, Markdown.zeile(inhalt));
        }
    }

    /** A line with Markdown. */
    void markdown(String wort, String inhalt) {
        text.append(inListe ? "\n" : "\n\n")
                .append("- **")
                .append(wort)
                .append(":** ")
                .append(inhalt);
        inListe = true;
    }

    /** A line with the value of a feature in German notation; nothing if it is not stated. */
    void wert(String wort, EObject element, EStructuralFeature merkmal) {
        if (element.eIsSet(merkmal)) {
            zeile(wort, anzeige(element, merkmal));
        }
    }

    /** A line that names elements. */
    void elemente(String wort, Collection<? extends Planelement> elemente) {
        List<? extends Planelement> bekannte =
                elemente.stream().filter(e -> !e.eIsProxy()).toList();
        String liste =
                bekannte.stream().limit(LAENGSTE_LISTE).map(Beschriftung::text).collect(Collectors.joining(", "));
        int weitere = bekannte.size() - LAENGSTE_LISTE;
        zeile(wort, liste + (weitere > 0 ? " und " + weitere + " weitere" : ""));
    }

    /** The first values of an element that has no text of its own. */
    void angaben(EObject element) {
        element.eClass().getEAllStructuralFeatures().stream()
                .filter(merkmal -> !IM_KOPF.contains(merkmal) && element.eIsSet(merkmal))
                .filter(merkmal -> !(merkmal instanceof EReference verweis && verweis.isContainment()))
                .limit(MEISTE)
                .forEach(merkmal -> wert(Beschriftung.merkmal(merkmal), element, merkmal));
    }

    private static String anzeige(EObject element, EStructuralFeature merkmal) {
        Object wert = element.eGet(merkmal);
        if (wert instanceof EObject ziel && ziel.eIsProxy()) {
            return "";
        }
        if (wert instanceof Collection<?> viele && merkmal instanceof EReference) {
            return Wertanzeige.von(
                    merkmal,
                    viele.stream()
                            .filter(ziel -> !((EObject) ziel).eIsProxy())
                            .limit(LAENGSTE_LISTE)
                            .toList());
        }
        return Wertanzeige.von(merkmal, wert);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
