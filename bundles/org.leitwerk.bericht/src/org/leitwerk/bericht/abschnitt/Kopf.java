package org.leitwerk.bericht.abschnitt;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.leitwerk.bericht.anzeige.Namen;
import org.leitwerk.bericht.anzeige.Werte;
import org.leitwerk.bericht.anzeige.Worte;
import org.leitwerk.bericht.inhalt.Block;
import org.leitwerk.bericht.inhalt.Fakten;
import org.leitwerk.bericht.inhalt.Stueck;
import org.leitwerk.bericht.inhalt.Zeile;
import org.leitwerk.controlling.Status;
import org.leitwerk.controlling.Statusanzeige;
import org.leitwerk.controlling.Zielergebnis;
import org.leitwerk.regeln.Stufe;
import org.leitwerk.steuerung.Indikator;
import org.leitwerk.steuerung.Kommune;
import org.leitwerk.steuerung.Massnahme;
import org.leitwerk.steuerung.Planung;
import org.leitwerk.steuerung.Regeleinstellung;
import org.leitwerk.steuerung.Ziel;

/**
 * The head of a plan's page.
 *
 * @param titel title of the plan
 * @param untertitel municipality and period
 * @param bloecke description and facts
 * @param zahlen the figures one looks for first
 */
public record Kopf(String titel, String untertitel, List<Block> bloecke, List<Zahl> zahlen) {

    /**
     * A figure with what it counts.
     *
     * @param zahl the figure
     * @param name what it counts
     * @param anker chapter that tells more
     */
    public record Zahl(String zahl, String name, String anker) {}

    /** Makes the head; a plan without its header element gets a neutral one. */
    public static Kopf von(Plansicht sicht) {
        Optional<Planung> planung = sicht.stand().planung();
        return new Kopf(
                planung.map(Namen::titel).orElse("Plan ohne Titel"),
                planung.map(Kopf::kommuneUndZeitraum).orElse(""),
                planung.map(kopf -> inhalt(kopf, sicht)).orElse(List.of()),
                zaehle(sicht));
    }

    /** Municipality and period in one line. */
    public static String kommuneUndZeitraum(Planung planung) {
        List<String> teile = new ArrayList<>();
        if (planung.getKommune() != null && !planung.getKommune().eIsProxy()) {
            teile.add(Namen.titel(planung.getKommune()));
        }
        teile.add(zeitraum(planung));
        return String.join(" · ", teile.stream().filter(teil -> !teil.isEmpty()).toList());
    }

    private static String zeitraum(Planung planung) {
        String von = Werte.jahr(planung.getZeitraumVon());
        String bis = Werte.jahr(planung.getZeitraumBis());
        return von.equals(bis) || bis.isEmpty() ? von : von.isEmpty() ? "bis " + bis : von + "–" + bis;
    }

    private static List<Block> inhalt(Planung planung, Plansicht sicht) {
        Namen namen = sicht.namen();
        List<Block> bloecke = new ArrayList<>(Grundfakten.langtext(planung.getBeschreibung()));
        Kommune kommune = planung.getKommune() == null || planung.getKommune().eIsProxy() ? null : planung.getKommune();
        Fakten.Sammler fakten = new Fakten.Sammler()
                .fakt("Kommune", namen.verweis(planung.getKommune()))
                .fakt("Einwohner", kommune == null ? "" : Werte.anzahl(kommune.getEinwohner()))
                .fakt("Zeitraum", zeitraum(planung))
                .fakt("Status", Worte.von(planung.getStatus()))
                .fakt("Stichtag", Werte.datum(planung.getStichtag()))
                .fakt("Zyklus", planung.getZyklus() == null ? "" : planung.getZyklus() + ". Durchgang")
                .fakt("Vorgänger", Werte.text(planung.getVorgaenger()))
                .fakt("Handlungsfelder", namen.verweise(planung.getHandlungsfelder()))
                .fakt("Bewertung", Worte.von(planung.getMethode()))
                .fakt("Stand der Ziele", zielstand(sicht));
        Grundfakten.zustaendigkeit(fakten, planung, namen);
        fakten.fakt(
                "Eigene Regelstufen",
                Zeile.verbunden(
                        "; ", planung.getRegeln().stream().map(Kopf::regelstufe).toList()));
        bloecke.addAll(Grundfakten.fakten(Grundfakten.anhang(fakten, planung, namen)));
        bloecke.addAll(Grundfakten.notizen(planung));
        return bloecke;
    }

    /** How many goals stand how, on which day; empty if none of them has a status. */
    private static Zeile zielstand(Plansicht sicht) {
        Map<Status, Long> anzahl = sicht.auswertung().ziele().stream()
                .collect(Collectors.groupingBy(Zielergebnis::status, TreeMap::new, Collectors.counting()));
        if (anzahl.keySet().stream().noneMatch(Status::bewertet)) {
            return Zeile.LEER;
        }
        List<Zeile> teile = new ArrayList<>();
        anzahl.forEach((status, wieviele) -> {
            Statusanzeige anzeige = Statusanzeige.von(status);
            teile.add(Zeile.aus(Stueck.marke(
                    wieviele + " " + anzeige.anzeige(), anzeige.ton().wort())));
        });
        String tag = sicht.auswertung()
                .stichtag()
                .map(stichtag -> " am " + Werte.datum(stichtag))
                .orElse("");
        return Zeile.verbunden(" ", teile).mit(Stueck.leise(tag));
    }

    /** {@code raum-zu-klein: Hinweis, Schwelle 5.000}. */
    private static Zeile regelstufe(Regeleinstellung regel) {
        List<String> angaben = new ArrayList<>();
        if (!Worte.von(regel.getStufe()).isEmpty()) {
            angaben.add(Worte.von(regel.getStufe()));
        }
        if (regel.getSchwelle() != null) {
            angaben.add("Schwelle " + Werte.zahl(regel.getSchwelle()));
        }
        return Zeile.text(regel.getRegel() + (angaben.isEmpty() ? "" : ": " + String.join(", ", angaben)));
    }

    private static List<Zahl> zaehle(Plansicht sicht) {
        return List.of(
                zahl(sicht.alle(Ziel.class).size(), "Ziel", "Ziele", "ziele"),
                zahl(sicht.alle(Indikator.class).size(), "Indikator", "Indikatoren", "indikatoren"),
                zahl(sicht.alle(Massnahme.class).size(), "Maßnahme", "Maßnahmen", "massnahmen"),
                befunde(sicht, Stufe.FEHLER, "Fehler", "Fehler"),
                befunde(sicht, Stufe.WARNUNG, "Warnung", "Warnungen"),
                befunde(sicht, Stufe.HINWEIS, "Hinweis", "Hinweise"));
    }

    private static Zahl befunde(Plansicht sicht, Stufe stufe, String eins, String mehrere) {
        int anzahl = (int) sicht.befunde().stream()
                .filter(befund -> befund.stufe() == stufe)
                .count();
        return zahl(anzahl, eins, mehrere, "pruefung");
    }

    private static Zahl zahl(int anzahl, String eins, String mehrere, String anker) {
        return new Zahl(Werte.anzahl(anzahl), anzahl == 1 ? eins : mehrere, anker);
    }
}
