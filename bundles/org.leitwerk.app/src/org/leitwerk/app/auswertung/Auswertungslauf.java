package org.leitwerk.app.auswertung;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.leitwerk.app.Bedienfehler;
import org.leitwerk.app.Umgebung;
import org.leitwerk.app.pruefung.Fund;
import org.leitwerk.controlling.Auswerter;
import org.leitwerk.controlling.Auswertung;
import org.leitwerk.controlling.Auswertungsfrage;
import org.leitwerk.controlling.szenario.Szenarien;
import org.leitwerk.controlling.vergleich.Gegenueberstellung;
import org.leitwerk.daten.bestand.Datenbestand;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.steuerung.Planung;

/** Reads plans with their data and evaluates them. */
public final class Auswertungslauf {

    private final Planleser leser;

    /** Shows files as the user in this surrounding sees them. */
    public Auswertungslauf(Umgebung umgebung) {
        this.leser = new Planleser(umgebung);
    }

    /**
     * Reads and evaluates one plan; to be called with a large stack.
     *
     * @param teile its folder, or its files
     * @param auftrag what is asked
     */
    public Planauswertung werteAus(List<Path> teile, Auftrag auftrag) {
        Plandaten plan = leser.lies(teile);
        String name = plan.name();
        List<Fund> hindernisse = plan.hindernisse();
        if (!plan.lesbar()) {
            return new Planauswertung(name, name, hindernisse, null, null);
        }
        Planstand stand = plan.stand();
        Datenbestand daten = plan.daten();
        boolean mitVergleich = !auftrag.vergleich().isEmpty();
        String szenario = szenario(stand, mitVergleich ? auftrag.vergleich().get(0) : auftrag.szenario(), name);
        Auswertung auswertung = new Auswerter().werte(stand, daten, new Auswertungsfrage(auftrag.stichtag(), szenario));
        Szenarienvergleich vergleich = null;
        if (mitVergleich) {
            String zweites = szenario(stand, auftrag.vergleich().get(1), name);
            Auswertung andere = new Auswerter().werte(stand, daten, new Auswertungsfrage(auftrag.stichtag(), zweites));
            vergleich = new Szenarienvergleich(
                    auftrag.vergleich().get(0),
                    auftrag.vergleich().get(1),
                    Gegenueberstellung.von(stand, auswertung, andere));
        }
        String titel =
                stand.planung().map(Planung::getTitel).filter(Objects::nonNull).orElse(name);
        return new Planauswertung(name, titel, hindernisse, auswertung, vergleich);
    }

    /** The name by which the scenario is asked for; empty for the plan as it is. */
    private static String szenario(Planstand stand, String szenario, String plan) {
        if (szenario.isEmpty() || Szenarien.finde(stand, szenario).isPresent()) {
            return szenario;
        }
        if (szenario.equals(Auftrag.PLAN)) {
            return "";
        }
        List<String> namen = Szenarien.alle(stand).stream()
                .map(bezug -> bezug.id().isEmpty() ? bezug.titel() : bezug.id())
                .filter(bezeichnung -> !bezeichnung.isEmpty())
                .toList();
        String rat =
                namen.isEmpty() ? " Der Plan nennt keine Szenarien." : " Möglich: " + String.join(", ", namen) + ".";
        throw new Bedienfehler("Das Szenario '" + szenario + "' gibt es in " + plan + " nicht." + rat);
    }
}
