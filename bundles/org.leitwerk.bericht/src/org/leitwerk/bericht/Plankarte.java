package org.leitwerk.bericht;

import java.util.List;
import java.util.Optional;
import org.leitwerk.bericht.abschnitt.Kopf;
import org.leitwerk.bericht.anzeige.Namen;
import org.leitwerk.bericht.anzeige.Werte;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Stufe;
import org.leitwerk.steuerung.Indikator;
import org.leitwerk.steuerung.Massnahme;
import org.leitwerk.steuerung.Planung;
import org.leitwerk.steuerung.Ziel;

/**
 * What the index page says of one plan.
 *
 * @param datei file name of the plan's page
 * @param titel title of the plan
 * @param untertitel municipality and period
 * @param beschreibung what the plan shows; may be empty
 * @param quelle where the plan comes from; may be empty
 * @param ziele number of goals
 * @param indikatoren number of indicators
 * @param massnahmen number of measures
 * @param fehler number of findings of this level
 * @param warnungen number of findings of this level
 * @param hinweise number of findings of this level
 */
public record Plankarte(
        String datei,
        String titel,
        String untertitel,
        String beschreibung,
        String quelle,
        int ziele,
        int indikatoren,
        int massnahmen,
        int fehler,
        int warnungen,
        int hinweise) {

    /** Counts what a plan has. */
    public static Plankarte von(
            Planstand stand, List<Seitenbefund> befunde, String datei, String beschreibung, String quelle) {
        Optional<Planung> planung = stand.planung();
        return new Plankarte(
                datei,
                planung.map(Namen::titel).orElse("Plan ohne Titel"),
                planung.map(Kopf::kommuneUndZeitraum).orElse(""),
                Werte.text(beschreibung),
                Werte.text(quelle),
                stand.alle(Ziel.class).size(),
                stand.alle(Indikator.class).size(),
                stand.alle(Massnahme.class).size(),
                zahl(befunde, Stufe.FEHLER),
                zahl(befunde, Stufe.WARNUNG),
                zahl(befunde, Stufe.HINWEIS));
    }

    private static int zahl(List<Seitenbefund> befunde, Stufe stufe) {
        return (int) befunde.stream().filter(befund -> befund.stufe() == stufe).count();
    }
}
