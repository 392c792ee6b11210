package org.leitwerk.diagramm.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.eclipse.emf.ecore.resource.Resource;
import org.leitwerk.diagramm.werkzeug.Aenderung;
import org.leitwerk.diagramm.werkzeug.Aufzeichnung;
import org.leitwerk.diagramm.werkzeug.Diagrammziel;
import org.leitwerk.diagramm.werkzeug.Vorhaben;
import org.leitwerk.diagramm.werkzeug.Werkzeugergebnis;
import org.leitwerk.diagramm.werkzeug.Werkzeuglauf;

/** Several tools run on one recording, which is taken back in the end whatever happens. */
final class Gesamtlauf {

    private final Werkzeuglauf werkzeuge;
    private final Collection<Resource> dateien;
    private final Aufzeichnung aufzeichnung;
    private Aenderung aenderung;
    private boolean zurueckgenommen;
    private final List<String> vermerke = new ArrayList<>();
    private Diagrammziel diagrammziel;

    Gesamtlauf(Werkzeuglauf werkzeuge, Collection<Resource> dateien) {
        this.werkzeuge = werkzeuge;
        this.dateien = dateien;
        aufzeichnung = Aufzeichnung.beginne(dateien);
    }

    /**
     * Runs a tool.
     *
     * @return why it could not be run, a German sentence; empty if it was
     */
    String fuehreAus(Vorhaben vorhaben) {
        if (!vorhaben.ausfuehrbar()) {
            return vorhaben.hindernis();
        }
        Werkzeugergebnis ergebnis = werkzeuge.fuehreInAufzeichnungAus(vorhaben, dateien);
        if (!ergebnis.ausgefuehrt()) {
            return "Das Werkzeug „" + vorhaben.werkzeug() + "“ ist gescheitert: " + ergebnis.ausnahme()
                    + " Es wurde nichts geändert.";
        }
        vermerke.addAll(ergebnis.vermerke());
        if (ergebnis.diagrammziel() != null) {
            diagrammziel = ergebnis.diagrammziel();
        }
        return "";
    }

    Aenderung beende() {
        if (aenderung == null) {
            aenderung = aufzeichnung.beende();
        }
        return aenderung;
    }

    void nimmZurueck() {
        if (!zurueckgenommen) {
            zurueckgenommen = true;
            beende().nimmZurueck();
        }
    }

    /** What did not work in the tools without stopping them, in German; the reason if nothing has changed. */
    List<String> vermerke() {
        return vermerke;
    }

    Diagrammziel diagrammziel() {
        return diagrammziel;
    }
}
