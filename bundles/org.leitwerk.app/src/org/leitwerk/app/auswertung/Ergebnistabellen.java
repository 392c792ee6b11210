package org.leitwerk.app.auswertung;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leitwerk.controlling.Budgetergebnis;
import org.leitwerk.controlling.Elementbezug;
import org.leitwerk.controlling.Indikatorergebnis;
import org.leitwerk.controlling.Massnahmenergebnis;
import org.leitwerk.controlling.Status;
import org.leitwerk.controlling.Statusanzeige;
import org.leitwerk.controlling.Zielergebnis;
import org.leitwerk.controlling.Zielvorgabe;
import org.leitwerk.controlling.ziel.Zielteil;
import org.leitwerk.daten.ausgabe.Ausgabetabelle;

/** Evaluations as tables: one for all elements together, or one for each kind. */
final class Ergebnistabellen {

    private static final List<String> INDIKATOR = List.of(
            "Raum",
            "Gruppe",
            "Methode",
            "Jahr",
            "Wert",
            "Einheit",
            "Ziel",
            "Zielwert",
            "Zieljahr",
            "Anteil",
            "Prognose");

    private static final MathContext STELLEN = new MathContext(15);

    private Ergebnistabellen() {}

    /** All elements in one table, for a format that knows only one; cells that make no sense for a kind are empty. */
    static Ausgabetabelle alles(List<Planauswertung> plaene) {
        List<String> spalten = new ArrayList<>(List.of("Plan", "Art", "ID", "Titel"));
        spalten.addAll(INDIKATOR);
        spalten.addAll(List.of("Erfüllung", "Plan €", "Ist €", "Status", "Begründung"));
        List<List<Object>> zeilen = new ArrayList<>();
        for (Planauswertung plan : plaene) {
            jeIndikator(
                    plan,
                    (i, werte) -> zeilen.add(zeile(
                            anfang(plan, "Indikator", i.element()),
                            werte,
                            Arrays.asList(
                                    null,
                                    null,
                                    null,
                                    i.anzeige().wort(),
                                    i.begruendung().satz()))));
            for (Zielergebnis z : plan.auswertung().ziele()) {
                zeilen.add(zeile(
                        anfang(plan, "Ziel", z.element()),
                        leere(INDIKATOR.size()),
                        Arrays.asList(
                                z.erfuellung(),
                                null,
                                null,
                                wort(z.status()),
                                z.begruendung().satz())));
            }
            for (Massnahmenergebnis m : plan.auswertung().massnahmen()) {
                zeilen.add(zeile(
                        anfang(plan, "Maßnahme", m.element()),
                        leere(INDIKATOR.size()),
                        Arrays.asList(
                                m.fortschritt(),
                                m.plankosten(),
                                m.istkosten(),
                                wort(m.status()),
                                m.begruendung().satz())));
            }
            for (Budgetergebnis b : plan.auswertung().budgets()) {
                zeilen.add(zeile(
                        anfang(plan, "Budget", b.element()),
                        leere(INDIKATOR.size()),
                        Arrays.asList(
                                null,
                                b.betrag(),
                                b.ist(),
                                wort(b.status()),
                                b.begruendung().satz())));
            }
        }
        return new Ausgabetabelle("Auswertung", spalten, zeilen);
    }

    /** A table for each kind of element; kinds of which there are none are left out, except for indicators. */
    static List<Ausgabetabelle> jeArt(List<Planauswertung> plaene) {
        List<Ausgabetabelle> tabellen = new ArrayList<>(List.of(indikatoren(plaene)));
        Stream.of(ziele(plaene), zielteile(plaene), massnahmen(plaene), budgets(plaene))
                .filter(tabelle -> !tabelle.zeilen().isEmpty())
                .forEach(tabellen::add);
        return tabellen;
    }

    private static Ausgabetabelle indikatoren(List<Planauswertung> plaene) {
        List<String> spalten = new ArrayList<>(List.of("Plan", "ID", "Titel"));
        spalten.addAll(INDIKATOR);
        spalten.addAll(List.of("Status", "Begründung"));
        List<List<Object>> zeilen = new ArrayList<>();
        plaene.forEach(plan -> jeIndikator(
                plan,
                (i, werte) -> zeilen.add(zeile(
                        anfang(plan, i.element()),
                        werte,
                        List.of(i.anzeige().wort(), i.begruendung().satz())))));
        return new Ausgabetabelle("Indikatoren", spalten, zeilen);
    }

    private static Ausgabetabelle ziele(List<Planauswertung> plaene) {
        return tabelle(
                "Ziele",
                plaene,
                List.of("Erfüllung", "Status", "Von Hand bewertet", "Begründung"),
                (plan, neu) -> plan.auswertung()
                        .ziele()
                        .forEach(z -> neu.accept(zeile(
                                anfang(plan, z.element()),
                                Arrays.asList(
                                        z.erfuellung(),
                                        wort(z.status()),
                                        z.handbewertung()
                                                .map(b -> wort(b.status()))
                                                .orElse(null),
                                        z.begruendung().satz())))));
    }

    private static Ausgabetabelle zielteile(List<Planauswertung> plaene) {
        return tabelle(
                "Bestandteile der Ziele",
                plaene,
                List.of("Bestandteil", "Art", "Gewicht", "Anteil am Gewicht", "Erfüllung", "Status", "Begründung"),
                (plan, neu) -> plan.auswertung().ziele().forEach(z -> z.teile()
                        .forEach(teil -> neu.accept(zeile(
                                anfang(plan, z.element()),
                                Arrays.asList(
                                        teil.element() == null
                                                ? null
                                                : teil.element().titel(),
                                        teil.art() == Zielteil.Art.INDIKATOR ? "Indikator" : "Ziel",
                                        teil.gewicht(),
                                        teil.anteil(),
                                        teil.erfuellung(),
                                        wort(teil.status()),
                                        teil.begruendung().satz()))))));
    }

    private static Ausgabetabelle massnahmen(List<Planauswertung> plaene) {
        return tabelle(
                "Maßnahmen",
                plaene,
                List.of("Von", "Bis", "Fortschritt", "Zeitanteil", "Plan €", "Ist €", "Status", "Begründung"),
                (plan, neu) -> plan.auswertung()
                        .massnahmen()
                        .forEach(m -> neu.accept(zeile(
                                anfang(plan, m.element()),
                                Arrays.asList(
                                        m.von(),
                                        m.bis(),
                                        m.fortschritt(),
                                        m.zeitanteil(),
                                        m.plankosten(),
                                        m.istkosten(),
                                        wort(m.status()),
                                        m.begruendung().satz())))));
    }

    private static Ausgabetabelle budgets(List<Planauswertung> plaene) {
        return tabelle(
                "Budgets",
                plaene,
                List.of(
                        "Jahr",
                        "Betrag €",
                        "Summe der Teile €",
                        "Ist €",
                        "Rest €",
                        "Ausschöpfung",
                        "Status",
                        "Begründung"),
                (plan, neu) -> plan.auswertung()
                        .budgets()
                        .forEach(b -> neu.accept(zeile(
                                anfang(plan, b.element()),
                                Arrays.asList(
                                        jahr(b.jahr()),
                                        b.betrag(),
                                        b.teilsumme(),
                                        b.ist(),
                                        b.rest(),
                                        b.ausschoepfung(),
                                        wort(b.status()),
                                        b.begruendung().satz())))));
    }

    private static Ausgabetabelle tabelle(
            String name,
            List<Planauswertung> plaene,
            List<String> eigene,
            BiConsumer<Planauswertung, Consumer<List<Object>>> inhalt) {
        List<String> spalten = new ArrayList<>(List.of("Plan", "ID", "Titel"));
        spalten.addAll(eigene);
        List<List<Object>> zeilen = new ArrayList<>();
        plaene.forEach(plan -> inhalt.accept(plan, zeilen::add));
        return new Ausgabetabelle(name, spalten, zeilen);
    }

    private static void jeIndikator(Planauswertung plan, BiConsumer<Indikatorergebnis, List<Object>> nimm) {
        for (Indikatorergebnis ergebnis : plan.auswertung().indikatoren()) {
            nimm.accept(ergebnis, werte(ergebnis));
            ergebnis.teile().forEach(teil -> nimm.accept(teil, werte(teil)));
        }
    }

    private static List<Object> werte(Indikatorergebnis i) {
        boolean wert = i.letzter() != null && i.letzter().vorhanden();
        Zielvorgabe ziel = i.ziel();
        return Arrays.asList(
                i.schluessel().raum(),
                i.schluessel().gruppe(),
                i.methode().getLiteral(),
                wert ? jahr(i.letzter().zeit().jahr()) : null,
                wert ? i.letzter().zahl() : null,
                i.einheit(),
                ziel == null ? null : ziel.text(),
                ziel == null ? null : zielwert(ziel),
                ziel == null ? null : jahr(ziel.zieljahr()),
                i.anteil(),
                i.prognose());
    }

    private static BigDecimal zielwert(Zielvorgabe ziel) {
        if (ziel.zielwert() != null) {
            return ziel.zielwert();
        }
        boolean eine = (ziel.untergrenze() == null) != (ziel.obergrenze() == null);
        return !eine ? null : ziel.untergrenze() == null ? ziel.obergrenze() : ziel.untergrenze();
    }

    private static List<Object> anfang(Planauswertung plan, Elementbezug element) {
        return List.of(plan.plan(), element.id(), element.titel());
    }

    private static List<Object> anfang(Planauswertung plan, String art, Elementbezug element) {
        return List.of(plan.plan(), art, element.id(), element.titel());
    }

    /** A row of these parts; numbers with endless decimals are shortened. */
    @SafeVarargs
    static List<Object> zeile(List<? extends Object>... teile) {
        return Arrays.stream(teile)
                .<Object>flatMap(List::stream)
                .map(zelle -> zelle instanceof BigDecimal zahl ? kurz(zahl) : zelle)
                .collect(Collectors.toCollection(ArrayList::new)); // cells may be null
    }

    /** Computed numbers may have endless decimals; a spreadsheet computes with 15 digits. */
    private static BigDecimal kurz(BigDecimal zahl) {
        return zahl.precision() > STELLEN.getPrecision() && zahl.scale() > 0 ? zahl.round(STELLEN) : zahl;
    }

    private static List<Object> leere(int anzahl) {
        return Collections.nCopies(anzahl, null);
    }

    private static Integer jahr(int jahr) {
        return jahr == 0 ? null : jahr;
    }

    private static String wort(Status status) {
        return Statusanzeige.von(status).wort();
    }
}
