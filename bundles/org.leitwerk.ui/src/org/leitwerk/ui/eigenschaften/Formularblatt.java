package org.leitwerk.ui.eigenschaften;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.dsl.ide.formular.Feld;
import org.leitwerk.dsl.ide.formular.Feldart;
import org.leitwerk.dsl.ide.formular.Formular;
import org.leitwerk.dsl.ide.formular.Formulare;
import org.leitwerk.dsl.ide.formular.Teiltabelle;
import org.leitwerk.dsl.ide.formular.Teiltabellen;
import org.leitwerk.steuerung.Indikator;
import org.leitwerk.steuerung.Messung;
import org.leitwerk.steuerung.Plandatei;
import org.leitwerk.steuerung.beschriftung.Beschriftung;

/**
 * Everything the view shows of an element, a snapshot.
 *
 * @param formular its form
 * @param weg what contains it, the outermost first
 * @param tabellen the tables of the fields with several values, by name of the feature
 * @param einheit unit of the numbers of a part; empty if they have none or it is a field of the form itself
 */
record Formularblatt(Formular formular, List<Glied> weg, Map<String, Teiltabelle> tabellen, String einheit) {

    private static final Set<Feldart> MEHRERE = Set.of(Feldart.LISTE, Feldart.VERWEISE, Feldart.TEILE);

    /**
     * An element on the way to another one.
     *
     * @param adresse the element
     * @param bezeichnung as in lists
     */
    record Glied(URI adresse, String bezeichnung) {}

    /** The sheet of an element; empty if it is not there (any more). */
    static Optional<Formularblatt> lies(Stand stand, URI adresse) {
        return Formulare.fuer(stand, adresse)
                .map(formular -> von(stand, stand.element(adresse).orElseThrow(), formular));
    }

    private static Formularblatt von(Stand stand, EObject objekt, Formular formular) {
        Deque<Glied> weg = new ArrayDeque<>();
        for (EObject o = objekt.eContainer(); o != null && !(o instanceof Plandatei); o = o.eContainer()) {
            weg.addFirst(new Glied(stand.adresse(o), Beschriftung.text(o)));
        }
        Map<String, Teiltabelle> tabellen = new HashMap<>();
        for (Feld feld : formular.felder()) {
            if (MEHRERE.contains(feld.art())) {
                tabellen.put(feld.merkmal(), Teiltabellen.von(stand, formular.adresse(), feld));
            }
        }
        return new Formularblatt(formular, List.copyOf(weg), Map.copyOf(tabellen), einheit(objekt));
    }

    /** Measured values and targets are numbers of the indicator's unit. */
    private static String einheit(EObject objekt) {
        for (EObject o = objekt.eContainer(); o != null; o = o.eContainer()) {
            Indikator indikator =
                    o instanceof Messung messung ? messung.getIndikator() : o instanceof Indikator i ? i : null;
            if (indikator != null) {
                return indikator.getEinheit() == null
                        ? ""
                        : indikator.getEinheit().toString();
            }
        }
        return "";
    }
}
