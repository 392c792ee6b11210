package org.leitwerk.dsl.ide.formular;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.leitwerk.dsl.ide.arbeit.Stand;

/** The values of a feature between model and field. */
@Singleton
final class Feldwerte {

    private static final String OFFEN = "offen";

    @Inject
    private Werttext werttext;

    @Inject
    private Teiltext teiltext;

    @Inject
    private Verweistext verweistext;

    /** The values of a feature; the first word of an enumeration counts if it says something. */
    List<Object> werte(EObject objekt, Sprachmerkmal merkmal) {
        EStructuralFeature feature = merkmal.merkmal();
        Object wert = objekt.eGet(feature);
        if (wert instanceof Collection<?> liste) {
            return new ArrayList<>(liste);
        }
        boolean vorgabe = merkmal.istWort()
                && !((org.eclipse.emf.common.util.Enumerator) wert).getLiteral().equals(OFFEN)
                && merkmal.pflicht();
        return wert == null || !objekt.eIsSet(feature) && !vorgabe ? new ArrayList<>() : new ArrayList<>(List.of(wert));
    }

    /** One value as one types it; empty for an element inside the element. */
    String eingabe(EObject objekt, Sprachmerkmal merkmal, Object wert, int stelle) {
        if (merkmal.istElement()) {
            return "";
        } else if (merkmal.istTeil()) {
            return teiltext.schreib((EObject) wert);
        } else if (merkmal.istVerweis()) {
            return verweistext.schreib(objekt, (EReference) merkmal.merkmal(), (EObject) wert, stelle);
        }
        return werttext.schreib(merkmal, wert);
    }

    /** The values as one types them, each on one line of the list. */
    List<String> eingaben(EObject objekt, Sprachmerkmal merkmal) {
        List<Object> werte = werte(objekt, merkmal);
        List<String> eingaben = new ArrayList<>();
        for (int i = 0; i < werte.size(); i++) {
            eingaben.add(eingabe(objekt, merkmal, werte.get(i), i));
        }
        return eingaben;
    }

    /** What stands in the field as a whole. */
    String eingabe(EObject objekt, Sprachmerkmal merkmal) {
        if (merkmal.istElement()) {
            return "";
        }
        String eingabe = String.join("\n", eingaben(objekt, merkmal));
        return eingabe.isEmpty() && merkmal.art() == Feldart.JA_NEIN ? "nein" : eingabe;
    }

    /**
     * The values for what was typed. Values that are there already and typed in the same way are kept, so that their
     * text and their comments stay.
     *
     * @throws Eingabefehler if something cannot be understood
     */
    List<Object> lies(Stand stand, EObject objekt, Sprachmerkmal merkmal, String eingabe) {
        List<Object> werte = werte(objekt, merkmal);
        if (merkmal.istElement() && eingabe.isBlank()) {
            return werte; // they have forms of their own
        }
        List<String> bisher = eingaben(objekt, merkmal);
        if (eingabe.equals(String.join("\n", bisher))) {
            return werte;
        }
        List<Object> neue = new ArrayList<>();
        for (String eintrag : eintraege(merkmal, eingabe)) {
            int stelle = bisher.indexOf(eintrag);
            if (stelle >= 0) {
                bisher.remove(stelle);
                neue.add(werte.remove(stelle));
            } else {
                neue.add(wert(stand, merkmal, eintrag));
            }
        }
        return neue;
    }

    /** One new value from what was typed. */
    Object wert(Stand stand, Sprachmerkmal merkmal, String eintrag) {
        if (merkmal.istElement()) {
            throw new Eingabefehler("Elemente im Element werden einzeln angelegt, verschoben und gelöscht.");
        } else if (merkmal.istTeil()) {
            return teiltext.lies(stand, merkmal.teilregel(), eintrag);
        } else if (merkmal.istVerweis()) {
            return verweistext.finde(stand, (EClass) merkmal.merkmal().getEType(), eintrag);
        }
        return werttext.lies(merkmal, eintrag);
    }

    private static List<String> eintraege(Sprachmerkmal merkmal, String eingabe) {
        if (eingabe.isBlank()) {
            return List.of();
        } else if (!merkmal.istListe()) {
            return List.of(eingabe);
        }
        boolean kommas = !merkmal.istText() && !merkmal.istTeil();
        return Stream.of(eingabe.split(kommas ? "\\s*[,;\\n]\\s*" : "\\R"))
                .map(String::strip)
                .filter(eintrag -> !eintrag.isEmpty())
                .toList();
    }
}
