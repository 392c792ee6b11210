package org.leitwerk.dsl.ide.vorschlag;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.ABLEITUNG__VON;
import static org.leitwerk.steuerung.SteuerungPackage.Literals.ANALYSEWERT__ELEMENT;
import static org.leitwerk.steuerung.SteuerungPackage.Literals.BUDGETANNAHME__BUDGET;
import static org.leitwerk.steuerung.SteuerungPackage.Literals.BUDGET__DECKUNGSFAEHIG;
import static org.leitwerk.steuerung.SteuerungPackage.Literals.GEWICHTSANNAHME__ZIEL;
import static org.leitwerk.steuerung.SteuerungPackage.Literals.INDEXKOMPONENTE__INDIKATOR;
import static org.leitwerk.steuerung.SteuerungPackage.Literals.KOSTENANNAHME__MASSNAHME;
import static org.leitwerk.steuerung.SteuerungPackage.Literals.MESSUNG__INDIKATOR;
import static org.leitwerk.steuerung.SteuerungPackage.Literals.PORTFOLIOPOSITION__ELEMENT;
import static org.leitwerk.steuerung.SteuerungPackage.Literals.PUNKTWERT__KRITERIUM;
import static org.leitwerk.steuerung.SteuerungPackage.Literals.SOZIALRAUM__UEBERLAPPT;
import static org.leitwerk.steuerung.SteuerungPackage.Literals.SZENARIOWERT__INDIKATOR;
import static org.leitwerk.steuerung.SteuerungPackage.Literals.WIRKUNGSBEITRAG__ZIEL;
import static org.leitwerk.steuerung.SteuerungPackage.Literals.ZIELBEZIEHUNG__ZIEL;
import static org.leitwerk.steuerung.SteuerungPackage.Literals.ZIELGEWICHT__ZIEL;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.leitwerk.steuerung.Ableitung;
import org.leitwerk.steuerung.Planelement;
import org.leitwerk.steuerung.Ziel;

/**
 * Keeps away what a reference cannot sensibly name although it is of the right class: the element itself, what is in
 * the list already, what would close a circle, goals that are not above a goal.
 */
final class Verweisfilter {

    /** Parts of which an element has at most one for each target. */
    private static final Set<EReference> JE_EINMAL = Set.of(
            ABLEITUNG__VON,
            ZIELBEZIEHUNG__ZIEL,
            MESSUNG__INDIKATOR,
            WIRKUNGSBEITRAG__ZIEL,
            SZENARIOWERT__INDIKATOR,
            BUDGETANNAHME__BUDGET,
            KOSTENANNAHME__MASSNAHME,
            GEWICHTSANNAHME__ZIEL,
            INDEXKOMPONENTE__INDIKATOR,
            PUNKTWERT__KRITERIUM,
            ZIELGEWICHT__ZIEL,
            ANALYSEWERT__ELEMENT,
            PORTFOLIOPOSITION__ELEMENT);

    /** Relations that hold in both directions: naming each other is no circle. */
    private static final Set<EReference> GEGENSEITIG = Set.of(BUDGET__DECKUNGSFAEHIG, SOZIALRAUM__UEBERLAPPT);

    private final EReference verweis;
    private final Zielhoehe hoehe;
    private final Set<EObject> gesperrt = new HashSet<>();

    private Verweisfilter(EReference verweis, Zielhoehe hoehe) {
        this.verweis = verweis;
        this.hoehe = hoehe;
    }

    static Verweisfilter fuer(Textlage lage, EReference verweis) {
        Planelement element = lage.element();
        Zielhoehe hoehe = verweis == ABLEITUNG__VON && element instanceof Ziel ziel ? new Zielhoehe(ziel) : null;
        Verweisfilter filter = new Verweisfilter(verweis, hoehe);
        if (element != null) {
            filter.gesperrt.add(element);
            filter.sperreGenannte(
                    element, lage.wort() == null ? "" : lage.wort().text());
            filter.sperreKreise(lage, element);
        }
        return filter;
    }

    /** What is in the list already; the name at the cursor may be chosen again. */
    private void sperreGenannte(Planelement element, String amCursor) {
        List<EObject> genannte = element.eClass().getEAllReferences().contains(verweis)
                ? verweis.isMany() ? ziele(element, verweis) : List.of()
                : JE_EINMAL.contains(verweis)
                        ? element.eContents().stream()
                                .filter(verweis.getEContainingClass()::isInstance)
                                .flatMap(teil -> ziele(teil, verweis).stream())
                                .toList()
                        : List.of();
        genannte.stream()
                .filter(ziel -> !(ziel instanceof Planelement p && amCursor.equals(p.getName())))
                .forEach(gesperrt::add);
    }

    /** What refers to the element, over any number of steps: a reference back would close a circle. */
    private void sperreKreise(Textlage lage, Planelement element) {
        boolean eigene = !GEGENSEITIG.contains(verweis)
                && element.eClass().getEAllReferences().contains(verweis)
                && verweis.getEReferenceType().isInstance(element);
        if (!eigene && verweis != ABLEITUNG__VON) {
            return;
        }
        Map<EObject, List<EObject>> vonZiel = new HashMap<>();
        lage.stand().planstand().alle(Planelement.class).stream()
                .filter(andere -> andere.eClass().getEAllReferences().contains(verweis)
                        || verweis == ABLEITUNG__VON && andere instanceof Ziel)
                .forEach(
                        andere -> genannte(andere).forEach(ziel -> vonZiel.computeIfAbsent(ziel, z -> new ArrayList<>())
                                .add(andere)));
        Deque<EObject> offen = new ArrayDeque<>(List.of(element));
        while (!offen.isEmpty()) {
            vonZiel.getOrDefault(offen.pop(), List.of()).stream()
                    .filter(gesperrt::add)
                    .forEach(offen::push);
        }
    }

    /**
     * What an element names by the reference. Only this reference is resolved, an index of all would resolve them all.
     */
    private List<EObject> genannte(Planelement element) {
        return verweis == ABLEITUNG__VON
                ? ((Ziel) element)
                        .getAbleitungen().stream()
                                .map(Ableitung::getVon)
                                .filter(Objects::nonNull)
                                .map(EObject.class::cast)
                                .toList()
                : ziele(element, verweis);
    }

    private static List<EObject> ziele(EObject von, EReference verweis) {
        Object wert = von.eGet(verweis);
        Collection<?> werte = wert instanceof Collection<?> viele ? viele : wert == null ? List.of() : List.of(wert);
        return werte.stream().map(EObject.class::cast).toList();
    }

    /** Whether the reference may name an element. */
    boolean passt(Planelement ziel) {
        return !gesperrt.contains(ziel) && !(hoehe != null && ziel instanceof Ziel z && hoehe.nichtUnter(z));
    }

    /**
     * How near elements are to what one most likely means: 0 for goals of the next level that has any, then the levels
     * above it; 1 for what has no level.
     */
    ToIntFunction<Planelement> ferne(Collection<Planelement> moegliche) {
        if (hoehe == null) {
            return element -> 0;
        }
        List<Integer> abstaende = moegliche.stream()
                .flatMapToInt(element -> hoehe.abstand(element).stream())
                .sorted()
                .distinct()
                .boxed()
                .toList();
        return element -> {
            OptionalInt abstand = hoehe.abstand(element);
            return abstand.isEmpty() ? 1 : Math.min(abstaende.indexOf(abstand.getAsInt()) * 2, 4);
        };
    }
}
