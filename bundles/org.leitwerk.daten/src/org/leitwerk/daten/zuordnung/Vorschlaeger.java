package org.leitwerk.daten.zuordnung;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import org.leitwerk.daten.tabelle.Tabelle;

/**
 * Proposes which column means what, by headings and contents. What the plan already states is kept. It never decides
 * where several columns would do: then it says so.
 */
public final class Vorschlaeger {

    private static final Set<String> ZEIT = Set.of(
            "jahr",
            "year",
            "zeit",
            "zeitraum",
            "datum",
            "stichtag",
            "periode",
            "berichtsjahr",
            "berichtszeitraum",
            "quartal",
            "monat",
            "halbjahr",
            "schuljahr",
            "jahre",
            "erhebungsjahr");
    private static final Set<String> RAUM = Set.of(
            "raum",
            "sozialraum",
            "stadtteil",
            "stadtbezirk",
            "bezirk",
            "ortsteil",
            "quartier",
            "gebiet",
            "gemeinde",
            "kommune",
            "kreis",
            "ort",
            "planungsraum",
            "raumname",
            "gebietsname",
            "ags",
            "raumschlüssel");
    private static final Set<String> GRUPPE =
            Set.of("gruppe", "zielgruppe", "altersgruppe", "geschlecht", "personengruppe", "alter");
    private static final Set<String> FALLZAHL = Set.of(
            "fallzahl",
            "fallzahlen",
            "fälle",
            "faelle",
            "anzahl fälle",
            "anzahl der fälle",
            "n",
            "basis",
            "grundgesamtheit");
    private static final Set<String> WERT = Set.of(
            "wert",
            "werte",
            "value",
            "anteil",
            "quote",
            "anzahl",
            "ergebnis",
            "kennzahl",
            "messwert",
            "istwert",
            "ist");

    private final Tabelle tabelle;
    private final Plannamen namen;
    private final Set<String> indikatornamen;
    private final Spaltenrolle[] rollen;
    private final String[] gruende;
    private final Spaltenkunde[] kunden;
    private final List<String> offen = new ArrayList<>();
    private Zuordnung zuordnung;

    private Vorschlaeger(Tabelle tabelle, Plannamen namen, Zuordnung gegeben, Set<String> indikatornamen) {
        this.tabelle = tabelle.mitKopf(gegeben.genannte());
        this.namen = namen;
        this.indikatornamen = indikatornamen;
        this.zuordnung = gegeben;
        int anzahl = this.tabelle.spalten().size();
        rollen = new Spaltenrolle[anzahl];
        gruende = new String[anzahl];
        kunden = new Spaltenkunde[anzahl];
        for (int i = 0; i < anzahl; i++) {
            kunden[i] = Spaltenkunde.von(this.tabelle, i);
        }
    }

    /**
     * Proposes a mapping.
     *
     * @param tabelle the table
     * @param namen areas and groups of the plan
     * @param gegeben what is already stated
     * @param indikatornamen id, number and title of the indicator; empty if it is not known yet
     * @return the proposal with a reason for each column
     */
    public static Zuordnungsvorschlag schlage(
            Tabelle tabelle, Plannamen namen, Zuordnung gegeben, Set<String> indikatornamen) {
        return new Vorschlaeger(tabelle, namen, gegeben, indikatornamen).schlage();
    }

    private Zuordnungsvorschlag schlage() {
        nimmGegebene();
        boolean breit = zuordnung.breit() || istBreit();
        zuordnung = zuordnung.mitBreit(breit);
        if (breit) {
            Spaltenfinder.zeitspalten(tabelle)
                    .forEach((spalte, zeit) -> setze(
                            spalte, Spaltenrolle.JAHRESWERT, "die Überschrift ist ein Zeitraum: " + zeit.anzeige()));
        } else {
            findeZeit();
        }
        findeRaum();
        findeGruppe();
        findeFallzahl();
        findeFilter();
        if (!breit) {
            findeWert();
        }
        return new Zuordnungsvorschlag(zuordnung, spalten(), offen);
    }

    private void nimmGegebene() {
        merkeGegeben(zuordnung.wert(), Spaltenrolle.WERT);
        merkeGegeben(zuordnung.zeit(), Spaltenrolle.ZEIT);
        merkeGegeben(zuordnung.raum(), Spaltenrolle.RAUM);
        merkeGegeben(zuordnung.gruppe(), Spaltenrolle.GRUPPE);
        merkeGegeben(zuordnung.fallzahl(), Spaltenrolle.FALLZAHL);
        zuordnung.filter().forEach(filter -> merkeGegeben(filter.spalte(), Spaltenrolle.FILTER));
    }

    private void merkeGegeben(String name, Spaltenrolle rolle) {
        int spalte = name.isEmpty() ? -1 : tabelle.spalte(name);
        if (spalte >= 0) {
            setze(spalte, rolle, "so angegeben");
        }
    }

    private boolean istBreit() {
        return zuordnung.zeit().isEmpty()
                && zuordnung.wert().isEmpty()
                && Spaltenfinder.zeitspalten(tabelle).size() >= 2;
    }

    private void findeZeit() {
        if (!zuordnung.zeit().isEmpty()) {
            return;
        }
        int spalte = mitNamen(ZEIT, true);
        String grund = "die Überschrift nennt einen Zeitraum";
        if (spalte < 0) {
            spalte = erste(i -> kunden[i].istZeit());
            grund = "die Inhalte sind Zeiträume";
        }
        if (spalte < 0) {
            offen.add("Keine Spalte enthält offensichtlich die Jahre; bitte angeben.");
        } else {
            uebernimm(spalte, Spaltenrolle.ZEIT, grund);
        }
    }

    private void findeRaum() {
        if (!zuordnung.raum().isEmpty()) {
            return;
        }
        int bekannt = erste(i -> kunden[i].bekannte(namen.raeume()) * 2
                >= Math.max(1, kunden[i].inhalte().size()));
        if (bekannt >= 0) {
            uebernimm(bekannt, Spaltenrolle.RAUM, anteil(bekannt, namen.raeume()) + " Inhalten sind Räume des Plans");
            return;
        }
        int spalte = mitNamen(RAUM, false);
        if (spalte >= 0) {
            uebernimm(
                    spalte,
                    Spaltenrolle.RAUM,
                    "die Überschrift nennt einen Raum (" + anteil(spalte, namen.raeume())
                            + " Inhalten kennt der Plan)");
        }
    }

    private void findeGruppe() {
        if (!zuordnung.gruppe().isEmpty()) {
            return;
        }
        int bekannt = erste(i -> kunden[i].bekannte(namen.gruppen()) * 2
                >= Math.max(1, kunden[i].inhalte().size()));
        if (bekannt >= 0) {
            uebernimm(
                    bekannt,
                    Spaltenrolle.GRUPPE,
                    anteil(bekannt, namen.gruppen()) + " Inhalten sind Gruppen des Plans");
            return;
        }
        int spalte = mitNamen(GRUPPE, false);
        if (spalte >= 0 && kunden[spalte].bekannte(namen.gruppen()) > 0) {
            uebernimm(spalte, Spaltenrolle.GRUPPE, "die Überschrift nennt eine Gruppe");
        }
    }

    private String anteil(int spalte, Namensfinder finder) {
        return kunden[spalte].bekannte(finder) + " von "
                + kunden[spalte].inhalte().size();
    }

    private void findeFallzahl() {
        int spalte = zuordnung.fallzahl().isEmpty() ? mitNamen(FALLZAHL, false) : -1;
        if (spalte >= 0 && kunden[spalte].istZahl()) {
            uebernimm(spalte, Spaltenrolle.FALLZAHL, "die Überschrift nennt Fälle, die Inhalte sind ganze Zahlen");
        }
    }

    /** A column in which the indicator itself is named tells which rows are meant. */
    private void findeFilter() {
        if (!zuordnung.filter().isEmpty()) {
            return;
        }
        for (int i = 0; i < rollen.length; i++) {
            if (rollen[i] == null && kunden[i].inhalte().size() > 1 && !kunden[i].istZahl()) {
                for (String inhalt : kunden[i].inhalte()) {
                    if (indikatornamen.stream().anyMatch(name -> name.equalsIgnoreCase(inhalt))) {
                        setze(i, Spaltenrolle.FILTER, "der Inhalt '" + inhalt + "' ist der Indikator");
                        zuordnung = zuordnung.mitFilter(
                                List.of(new Zuordnung.Filter(tabelle.spalten().get(i), inhalt)));
                        return;
                    }
                }
            }
        }
    }

    private void findeWert() {
        if (!zuordnung.wert().isEmpty()) {
            return;
        }
        List<Integer> zahlen = new ArrayList<>();
        for (int i = 0; i < rollen.length; i++) {
            if (rollen[i] == null
                    && kunden[i].istZahl()
                    && !tabelle.spalten().get(i).isEmpty()) {
                zahlen.add(i);
            }
        }
        int gewaehlt =
                erste(i -> zahlen.contains(i) && istIndikator(tabelle.spalten().get(i)));
        String grund = "die Überschrift ist der Indikator";
        if (gewaehlt < 0 && zahlen.size() == 1) {
            gewaehlt = zahlen.get(0);
            grund = "die einzige übrige Spalte mit Zahlen";
        }
        if (gewaehlt < 0) {
            List<Integer> benannte = zahlen.stream()
                    .filter(i -> WERT.contains(klein(tabelle.spalten().get(i))))
                    .toList();
            gewaehlt = benannte.size() == 1 ? benannte.get(0) : -1;
            grund = "die Überschrift nennt einen Wert, die Inhalte sind Zahlen";
        }
        if (gewaehlt >= 0) {
            uebernimm(gewaehlt, Spaltenrolle.WERT, grund);
        } else {
            offen.add(
                    zahlen.isEmpty()
                            ? "Keine Spalte enthält überwiegend Zahlen; bitte die Spalte der Werte angeben."
                            : "Mehrere Spalten enthalten Zahlen ("
                                    + String.join(
                                            ", ",
                                            zahlen.stream()
                                                    .map(i -> "'"
                                                            + tabelle.spalten().get(i) + "'")
                                                    .toList())
                                    + "); bitte die Spalte der Werte angeben.");
        }
    }

    private boolean istIndikator(String name) {
        return indikatornamen.stream().anyMatch(n -> n.equalsIgnoreCase(name));
    }

    private int mitNamen(Set<String> woerter, boolean alsZeit) {
        int genau =
                erste(i -> woerter.contains(klein(tabelle.spalten().get(i))) && (!alsZeit || kunden[i].zeiten() > 0));
        return genau >= 0
                ? genau
                : erste(i -> woerter.stream()
                                .anyMatch(wort -> wort.length() > 4
                                        && klein(tabelle.spalten().get(i)).contains(wort))
                        && (!alsZeit || kunden[i].zeiten() > 0));
    }

    private int erste(IntPredicate bedingung) {
        for (int i = 0; i < rollen.length; i++) {
            if (rollen[i] == null && !tabelle.spalten().get(i).isEmpty() && bedingung.test(i)) {
                return i;
            }
        }
        return -1;
    }

    private static String klein(String text) {
        return text.strip().toLowerCase(Locale.GERMAN);
    }

    private void uebernimm(int spalte, Spaltenrolle rolle, String grund) {
        setze(spalte, rolle, grund);
        zuordnung = zuordnung.mit(rolle, tabelle.spalten().get(spalte));
    }

    private void setze(int spalte, Spaltenrolle rolle, String grund) {
        rollen[spalte] = rolle;
        gruende[spalte] = grund;
    }

    private List<Spaltenvorschlag> spalten() {
        List<Spaltenvorschlag> alle = new ArrayList<>();
        for (int i = 0; i < rollen.length; i++) {
            alle.add(new Spaltenvorschlag(
                    tabelle.spalten().get(i),
                    rollen[i] == null ? Spaltenrolle.KEINE : rollen[i],
                    rollen[i] == null ? warumNicht(i) : gruende[i]));
        }
        return alle;
    }

    private String warumNicht(int spalte) {
        int verschiedene = kunden[spalte].inhalte().size();
        if (kunden[spalte].gefuellt() == 0) {
            return "leer";
        }
        return verschiedene > 1 && !kunden[spalte].istZahl()
                ? verschiedene + " verschiedene Inhalte; wenn nur ein Teil der Zeilen gilt, als Filter angeben"
                : "wird nicht gebraucht";
    }
}
