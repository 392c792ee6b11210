package org.leitwerk.diagramm.plan;

import java.util.Collection;
import org.eclipse.emf.ecore.resource.Resource;
import org.leitwerk.diagramm.werkzeug.Aenderung;
import org.leitwerk.diagramm.werkzeug.Aufzeichnung;
import org.leitwerk.diagramm.werkzeug.Diagrammziel;
import org.leitwerk.diagramm.werkzeug.Vorhaben;
import org.leitwerk.diagramm.werkzeug.Werkzeuglauf;

/** Several tools run on one recording, which is taken back in the end whatever happens. */
final class Gesamtlauf {

    private final Werkzeuglauf werkzeuge;
    private final Collection<Resource> dateien;
    private final Aufzeichnung aufzeichnung;
    private Aenderung aenderung;
    private boolean zurueckgenommen;
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
        Werkzeuglauf.Lauffolge folge = werkzeuge.fuehreAus(vorhaben, dateien);
        if (!folge.ergebnis().ausgefuehrt()) {
            return "Das Werkzeug „" + vorhaben.werkzeug() + "“ ist gescheitert: "
                    + folge.ergebnis().ausnahme() + " Es wurde nichts geändert.";
        }
        if (folge.ergebnis().diagrammziel() != null) {
            diagrammziel = folge.ergebnis().diagrammziel();
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

    Diagrammziel diagrammziel() {
        return diagrammziel;
    }
}
