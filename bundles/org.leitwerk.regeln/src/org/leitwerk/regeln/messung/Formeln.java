package org.leitwerk.regeln.messung;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.regeln.Kreise;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.steuerung.Formel;
import org.leitwerk.steuerung.Formelindikator;
import org.leitwerk.steuerung.Index;
import org.leitwerk.steuerung.Indexkomponente;
import org.leitwerk.steuerung.Indikator;
import org.leitwerk.steuerung.Punktoperator;
import org.leitwerk.steuerung.Punktrechnung;

/** What formulas refer to. Walks without recursion, because formulas may be nested deeply. */
final class Formeln {

    private Formeln() {}

    /** Whether the values of an indicator are computed from others. */
    static boolean berechnet(Indikator indikator) {
        return indikator.getFormel() != null
                || indikator instanceof Index index && !index.getKomponenten().isEmpty();
    }

    /** The indicators that an indicator is computed from, by formula or as an index. */
    static List<Indikator> bestandteile(Indikator indikator) {
        List<Indikator> ergebnis = new ArrayList<>(indikatoren(indikator.getFormel()));
        if (indikator instanceof Index index) {
            index.getKomponenten().stream()
                    .map(Indexkomponente::getIndikator)
                    .filter(Formeln::bekannt)
                    .forEach(ergebnis::add);
        }
        return ergebnis;
    }

    /** The circles among the indicators of a plan. */
    static Kreise<Indikator> kreise(Planstand stand) {
        return Kreise.in(stand.alle(Indikator.class), Formeln::bestandteile);
    }

    /** The indicators in a formula, in the order written; none if there is no formula. */
    static List<Indikator> indikatoren(Formel formel) {
        List<Indikator> ergebnis = new ArrayList<>();
        if (formel instanceof Formelindikator bezug && bekannt(bezug.getIndikator())) {
            ergebnis.add(bezug.getIndikator());
        }
        for (Iterator<EObject> inhalt = inhalt(formel); inhalt.hasNext(); ) {
            if (inhalt.next() instanceof Formelindikator bezug && bekannt(bezug.getIndikator())) {
                ergebnis.add(bezug.getIndikator());
            }
        }
        return ergebnis;
    }

    /** The outermost division in a formula. */
    static Optional<Punktrechnung> ersteDivision(Formel formel) {
        if (formel instanceof Punktrechnung rechnung && rechnung.getOperator() == Punktoperator.GETEILT) {
            return Optional.of(rechnung);
        }
        for (Iterator<EObject> inhalt = inhalt(formel); inhalt.hasNext(); ) {
            if (inhalt.next() instanceof Punktrechnung rechnung && rechnung.getOperator() == Punktoperator.GETEILT) {
                return Optional.of(rechnung);
            }
        }
        return Optional.empty();
    }

    private static Iterator<EObject> inhalt(Formel formel) {
        return formel == null ? Collections.emptyIterator() : formel.eAllContents();
    }

    private static boolean bekannt(Indikator indikator) {
        return indikator != null && !indikator.eIsProxy();
    }
}
