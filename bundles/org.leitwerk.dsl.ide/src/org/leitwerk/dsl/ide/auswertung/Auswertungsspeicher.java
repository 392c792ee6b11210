package org.leitwerk.dsl.ide.auswertung;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.leitwerk.controlling.Auswerter;
import org.leitwerk.controlling.Auswertung;
import org.leitwerk.controlling.Auswertungsfrage;
import org.leitwerk.daten.bestand.Datenbestand;
import org.leitwerk.daten.bestand.Datenzugriff;
import org.leitwerk.dsl.ide.arbeit.Stand;

/** Keeps the values and evaluations of one plan over its states. Only for the thread of the plan. */
final class Auswertungsspeicher {

    /** Each question keeps what it needs to be quick after an edit, which is a lot for a large plan. */
    private static final int MEISTE_FRAGEN = 5;

    private final Datenzugriff zugriff;
    private final Map<Auswertungsfrage, Antwort> antworten = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Auswertungsfrage, Antwort> aelteste) {
            return size() > MEISTE_FRAGEN;
        }
    };

    private long datenversion = -1;
    private Datenbestand daten;

    /** An evaluator with what it remembers, and what it found last. */
    private static final class Antwort {
        private final Auswerter auswerter = new Auswerter();
        private long version = -1;
        private Auswertung auswertung;
    }

    Auswertungsspeicher(Path ordner) {
        zugriff = new Datenzugriff(ordner, Auswertungsspeicher::zeile);
    }

    Datenbestand daten(Stand stand) {
        if (datenversion != stand.version()) {
            zugriff.gehoertZu(stand.ressourcen()); // rules read the same files
            daten = Datenbestand.lies(stand.ressourcen().getResources(), zugriff);
            datenversion = stand.version();
            Set<Path> dateien = new LinkedHashSet<>(daten.dateien());
            dateien.addAll(Kartendateien.von(stand));
            stand.beobachte(dateien);
        }
        return daten;
    }

    Auswertung auswertung(Stand stand, Auswertungsfrage frage) {
        Antwort antwort = antworten.computeIfAbsent(frage, neu -> new Antwort());
        if (antwort.version != stand.version()) {
            antwort.auswertung = antwort.auswerter.werte(stand.planstand(), daten(stand), frage);
            antwort.version = stand.version();
        }
        return antwort.auswertung;
    }

    private static int zeile(EObject objekt) {
        INode knoten = NodeModelUtils.findActualNodeFor(objekt);
        return knoten == null ? 0 : knoten.getStartLine();
    }
}
