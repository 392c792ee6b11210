package org.leitwerk.dsl.ide.bearbeitung;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.leitwerk.dsl.aenderung.Aenderungsfehler;
import org.leitwerk.dsl.aenderung.Operation;
import org.leitwerk.dsl.aenderung.Schreiber;
import org.leitwerk.dsl.aenderung.Transaktion;
import org.leitwerk.dsl.aenderung.Verschieben;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.steuerung.Planelement;
import org.leitwerk.steuerung.Ziel;
import org.leitwerk.steuerung.Zielgrundlage;
import org.leitwerk.steuerung.beschriftung.Beschriftung;

/**
 * Moves elements in the tree. A goal dropped on a goal, a guideline, a mission statement or a vision is derived from it
 * afterwards; any other element moves into the one it is dropped on. Texts travel with their comments.
 */
public final class Verschiebung {

    private Verschiebung() {}

    /**
     * Why an element cannot be dropped on another one.
     *
     * @param stand the plan
     * @param element address of what is dragged
     * @param ziel address of what it is dropped on
     * @return a German sentence; empty if it can be dropped
     */
    public static Optional<String> ablehnung(Stand stand, URI element, URI ziel) {
        EObject was = stand.element(element).orElse(null);
        EObject wohin = stand.element(ziel).orElse(null);
        if (was == null || wohin == null) {
            return Optional.of("Das Element gibt es nicht mehr.");
        } else if (was instanceof Ziel unten && wohin instanceof Zielgrundlage oben) {
            return Optional.ofNullable(new Zielverschiebung(stand, unten).ablehnung(oben));
        }
        return Optional.ofNullable(hindernis(was, wohin));
    }

    /**
     * Drops an element on another one.
     *
     * @param stand the plan
     * @param element address of what is dragged
     * @param ziel address of what it is dropped on
     * @param bisher for a goal: under what it was shown where the drag began, because that derivation is replaced; null
     *     means what it is written in, or the only one
     * @return the changes, with the element to select, or why it cannot be dropped
     */
    public static Ergebnis in(Stand stand, URI element, URI ziel, URI bisher) {
        EObject was = stand.element(element).orElse(null);
        EObject wohin = stand.element(ziel).orElse(null);
        if (was == null || wohin == null) {
            return Ergebnis.abgelehnt("Das Element gibt es nicht mehr.");
        }
        return plane(
                was,
                wohin,
                () -> operationen(stand, was, wohin, stand.element(bisher).orElse(null)));
    }

    private static List<Operation> operationen(Stand stand, EObject was, EObject wohin, EObject bisher) {
        if (was instanceof Ziel unten && wohin instanceof Zielgrundlage oben) {
            return new Zielverschiebung(stand, unten).unter(oben, bisher);
        }
        String hindernis = hindernis(was, wohin);
        if (hindernis != null) {
            throw new Aenderungsfehler(hindernis);
        }
        Platz platz = Platz.in(wohin, was.eClass()).orElseThrow();
        return was.eContainer() == wohin
                ? List.of()
                : List.of(new Verschieben(was, platz.eltern(), platz.merkmal(), platz.stelle()));
    }

    /**
     * Drops several elements on one, in one step.
     *
     * @param stand the plan
     * @param elemente addresses of what is dragged
     * @param ziel address of what they are dropped on
     * @return the changes, or why one of them cannot be dropped
     */
    public static Ergebnis alleIn(Stand stand, List<URI> elemente, URI ziel) {
        EObject wohin = stand.element(ziel).orElse(null);
        if (wohin == null) {
            return Ergebnis.abgelehnt("Das Element gibt es nicht mehr.");
        }
        List<EObject> alle = Loeschung.objekte(stand, elemente);
        return plane(wohin, wohin, () -> alle.stream()
                .flatMap(was -> operationen(stand, was, wohin, null).stream())
                .toList());
    }

    /**
     * Makes a goal a top one: what it was shown under no longer is what it is derived from.
     *
     * @param stand the plan
     * @param ziel address of the goal
     * @param bisher see {@link #in}
     * @return the changes, or why not
     */
    public static Ergebnis nachOben(Stand stand, URI ziel, URI bisher) {
        if (!(stand.element(ziel).orElse(null) instanceof Ziel was)) {
            return Ergebnis.abgelehnt("Nur ein Ziel kann aus einer Ableitung gelöst werden.");
        }
        return plane(was, was, () -> new Zielverschiebung(stand, was)
                .nachOben(stand.element(bisher).orElse(null)));
    }

    /**
     * Puts an element before or behind another one, also of another element or file.
     *
     * @param stand the plan
     * @param element address of what is moved
     * @param nachbar address of its new neighbour
     * @param dahinter whether it comes behind the neighbour
     * @return the changes, or why not
     */
    public static Ergebnis neben(Stand stand, URI element, URI nachbar, boolean dahinter) {
        EObject was = stand.element(element).orElse(null);
        EObject neben = stand.element(nachbar).orElse(null);
        if (was == null || neben == null || neben.eContainer() == null) {
            return Ergebnis.abgelehnt("Das Element gibt es nicht mehr.");
        }
        EReference platz = neben.eContainmentFeature();
        return plane(was, neben, () -> {
            if (!platz.isMany() || !platz.getEReferenceType().isInstance(was)) {
                throw new Aenderungsfehler("Neben '" + Beschriftung.text(neben) + "' steht kein Element der Art "
                        + Beschriftung.klasse(was.eClass()) + ".");
            }
            List<?> geschwister = (List<?>) neben.eContainer().eGet(platz);
            int stelle = geschwister.indexOf(neben) + (dahinter ? 1 : 0);
            int eigene = geschwister.indexOf(was);
            int ohneSich = eigene >= 0 && eigene < stelle ? stelle - 1 : stelle;
            return was == neben || eigene == ohneSich
                    ? List.of()
                    : List.of(new Verschieben(was, neben.eContainer(), platz, ohneSich));
        });
    }

    /**
     * Moves an element up or down among those of its kind.
     *
     * @param stand the plan
     * @param element address of the element
     * @param nachUnten the direction
     * @return the changes, or that it already is the first or last
     */
    public static Ergebnis schiebe(Stand stand, URI element, boolean nachUnten) {
        EObject was = stand.element(element).orElse(null);
        if (was == null
                || was.eContainer() == null
                || !was.eContainmentFeature().isMany()) {
            return Ergebnis.abgelehnt("Dieses Element lässt sich nicht verschieben.");
        }
        List<?> alle = (List<?>) was.eContainer().eGet(was.eContainmentFeature());
        List<?> seinesgleichen = alle.stream()
                .filter(o -> ((EObject) o).eClass() == was.eClass())
                .toList();
        int stelle = seinesgleichen.indexOf(was) + (nachUnten ? 1 : -1);
        if (stelle < 0 || stelle >= seinesgleichen.size()) {
            return Ergebnis.abgelehnt("'" + Beschriftung.text(was) + "' steht schon an "
                    + (nachUnten ? "letzter" : "erster") + " Stelle.");
        }
        return neben(stand, element, stand.adresse((EObject) seinesgleichen.get(stelle)), nachUnten);
    }

    /** Finds the operations; may say by an {@link Aenderungsfehler} why there are none. */
    private interface Vorhaben {
        List<Operation> operationen();
    }

    private static Ergebnis plane(EObject was, EObject wohin, Vorhaben vorhaben) {
        Ergebnis ergebnis = Ergebnis.versuche(() -> {
            List<Operation> operationen = vorhaben.operationen();
            return operationen.isEmpty()
                    ? Ergebnis.unveraendert().aenderungen()
                    : Stand.dienst(Schreiber.class).plane(new Transaktion(operationen));
        });
        boolean benannt = was instanceof Planelement element && element.getName() != null;
        return ergebnis.istMoeglich() && benannt
                ? ergebnis.mitAuswahl(wohin.eResource().getURI().appendFragment(((Planelement) was).getName()))
                : ergebnis;
    }

    private static String hindernis(EObject was, EObject wohin) {
        for (EObject o = wohin; o != null; o = o.eContainer()) {
            if (o == was) {
                return "'" + Beschriftung.text(was) + "' kann nicht in sich selbst verschoben werden.";
            }
        }
        return Platz.in(wohin, was.eClass()).isPresent()
                ? null
                : "'" + Beschriftung.text(wohin) + "' nimmt kein Element der Art " + Beschriftung.klasse(was.eClass())
                        + " auf.";
    }
}
