package org.leitwerk.daten.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.leitwerk.daten.ausgabe.Ausgabetabelle;
import org.leitwerk.daten.ausgabe.CsvAusgabe;
import org.leitwerk.daten.ausgabe.XlsxAusgabe;
import org.leitwerk.daten.reihe.Fehlgrund;
import org.leitwerk.daten.reihe.Herkunft;
import org.leitwerk.daten.reihe.Reihenschluessel;
import org.leitwerk.daten.reihe.Wert;
import org.leitwerk.daten.reihe.Zeitreihe;
import org.leitwerk.daten.schutz.Kleinzahlschutz;
import org.leitwerk.daten.schutz.Schutzregel;
import org.leitwerk.daten.schutz.Zerlegung;
import org.leitwerk.daten.schutz.Zerlegungen;
import org.leitwerk.daten.tabelle.Tabelle;
import org.leitwerk.daten.tabelle.Tabellenfehler;
import org.leitwerk.daten.tabelle.Tabellenleser;
import org.leitwerk.daten.zahl.Schreibweise;
import org.leitwerk.daten.zahl.Zahltext;
import org.leitwerk.daten.zuordnung.Leseauftrag;
import org.leitwerk.daten.zuordnung.Plannamen;
import org.leitwerk.daten.zuordnung.Vorschlaeger;
import org.leitwerk.daten.zuordnung.Zuordner;
import org.leitwerk.daten.zuordnung.Zuordnung;
import org.leitwerk.daten.zuordnung.Zuordnungsergebnis;
import org.leitwerk.daten.zuordnung.Zuordnungsvorschlag;
import org.leitwerk.steuerung.Wertart;
import org.leitwerk.steuerung.werte.Zahlwert;
import org.leitwerk.steuerung.werte.Zeitangabe;

/** What holds for all tables, numbers and series. */
class Dateneigenschaften {

    private static final String[] ZELLEN = {
        "",
        "2023",
        "2024",
        "1,5",
        "1.234",
        "12.5",
        "-",
        "x",
        ".",
        "abc",
        "=1+1",
        "'",
        "\"",
        "a;b",
        "a\nb",
        "12 %",
        "1e5",
        "Jahr",
        "Wert",
        "gesamt",
        "31.12.2024",
        "\u0000",
        "ä",
        "1'234",
        "-7",
        "9999999999999999999999"
    };

    @Provide
    Arbitrary<String> csv() {
        return Arbitraries.of(ZELLEN).list().ofMaxSize(40).flatMap(zellen -> Arbitraries.of(";", ",", "\t", "|")
                .map(trenner -> {
                    StringBuilder text = new StringBuilder("Jahr" + trenner + "Wert" + trenner + "Raum\n");
                    for (int i = 0; i < zellen.size(); i++) {
                        text.append(zellen.get(i)).append(i % 3 == 2 ? "\n" : trenner);
                    }
                    return text.toString();
                }));
    }

    @Property(tries = 300)
    void keineTabelleWirft(@ForAll("csv") String csv) {
        pruefe(csv.getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 200)
    void keineBytesWerfen(@ForAll byte[] bytes) {
        pruefe(bytes);
    }

    @Property(tries = 100)
    void kaputteXlsxWerfenNicht(@ForAll int stelle, @ForAll byte wert) {
        byte[] bytes = XLSX.clone();
        bytes[Math.floorMod(stelle, bytes.length)] = wert;
        pruefe(bytes);
    }

    private static final byte[] XLSX = XlsxAusgabe.schreib(List.of(new Ausgabetabelle(
            "Werte", List.of("Jahr", "Wert"), List.of(List.of(2024, new BigDecimal("1.5")), List.of(2025, "x")))));

    /** Whatever the bytes are: values and messages, or a refusal. */
    private static void pruefe(byte[] bytes) {
        try {
            Tabelle tabelle = Tabellenleser.lies(bytes, "d.csv", "").tabelle();
            Zuordnungsvorschlag vorschlag =
                    Vorschlaeger.schlage(tabelle, Plannamen.KEINE, Zuordnung.LEER, Set.of("Wert"));
            Zuordnungsergebnis ergebnis = Zuordner.lies(
                    tabelle,
                    new Leseauftrag(
                            "d.csv", vorschlag.zuordnung(), Wertart.IST, "", "", "%", "", "", null, Plannamen.KEINE));
            int werte = ergebnis.reihen().stream().mapToInt(Zeitreihe::anzahl).sum();
            assertTrue(werte <= ergebnis.werte(), "a second value for a cell is no further value");
            ergebnis.meldungen().forEach(meldung -> assertFalse(meldung.text().isBlank()));
        } catch (Tabellenfehler e) {
            assertFalse(e.getMessage().isBlank() || e.rat().isBlank());
        }
    }

    @Property(tries = 300)
    void geschriebeneZahlenWerdenWiederGelesen(@ForAll BigDecimal zahl) {
        BigDecimal normal = Zahlwert.kanonisch(zahl);
        if (normal.toPlainString().length() > 40) {
            return;
        }
        Zahltext text = Zahltext.von(Zahlwert.anzeige(normal));
        assertEquals(0, normal.compareTo(text.wert(Schreibweise.KOMMA).orElseThrow()));
    }

    @Property(tries = 150)
    void tabellenKommenZurueckWieSieGingen(@ForAll("texte") List<String> texte) throws Tabellenfehler {
        List<List<Object>> zeilen = new ArrayList<>();
        for (int i = 0; i < texte.size(); i++) {
            zeilen.add(Arrays.asList(2000 + i, texte.get(i), BigDecimal.valueOf(i * 7919L, i % 5)));
        }
        Ausgabetabelle tabelle = new Ausgabetabelle("T", List.of("Jahr", "Text", "Wert"), zeilen);
        List<byte[]> formen = texte.size() % 10 == 3
                ? List.of(CsvAusgabe.schreib(tabelle), XlsxAusgabe.schreib(List.of(tabelle)))
                : List.of(CsvAusgabe.schreib(tabelle));
        for (byte[] bytes : formen) {
            Tabelle gelesen = Tabellenleser.lies(bytes, "d", "").tabelle();
            assertEquals(texte.size(), gelesen.zeilen().size());
            for (int i = 0; i < texte.size(); i++) {
                assertEquals(texte.get(i).strip(), gelesen.zeilen().get(i).text(1));
                assertEquals(
                        0,
                        BigDecimal.valueOf(i * 7919L, i % 5)
                                .compareTo(new BigDecimal(
                                        gelesen.zeilen().get(i).text(2).replace(',', '.'))));
            }
        }
    }

    @Provide
    Arbitrary<List<String>> texte() {
        return Arbitraries.of(
                        "a",
                        "=1+1",
                        "+49",
                        "-x",
                        "@a",
                        "'=b",
                        "''-c",
                        "a;b",
                        "a\"b",
                        "zwei\nZeilen",
                        "ä€",
                        "\tTab",
                        "1,234",
                        "Ende ")
                .list()
                .ofMinSize(1)
                .ofMaxSize(15);
    }

    @Property(tries = 200)
    void nichtsGeschuetztesLaesstSichErrechnen(@ForAll("faelle") List<Integer> faelle) {
        Zeitangabe jahr = Zeitangabe.jahr(2024);
        List<Zeitreihe> reihen = new ArrayList<>();
        List<String> teile = new ArrayList<>();
        int summe = 0;
        for (int i = 0; i < faelle.size(); i++) {
            teile.add("R" + i);
            summe += faelle.get(i);
            reihen.add(reihe("R" + i, jahr, faelle.get(i)));
        }
        reihen.add(reihe("", jahr, summe));
        List<Zeitreihe> geschuetzt = Kleinzahlschutz.schuetze(
                        reihen,
                        new Schutzregel(5, true, false),
                        new Zerlegungen(List.of(new Zerlegung("", teile)), List.of()))
                .reihen();
        List<Integer> verborgene = new ArrayList<>();
        boolean ganzesGezeigt = geschuetzt.get(faelle.size()).hatZahl(0);
        for (int i = 0; i < faelle.size(); i++) {
            boolean gezeigt = geschuetzt.get(i).hatZahl(0);
            assertFalse(gezeigt && faelle.get(i) > 0 && faelle.get(i) < 5);
            if (!gezeigt) {
                verborgene.add(faelle.get(i));
            }
        }
        if (!verborgene.isEmpty()) {
            int zusammen = verborgene.stream().mapToInt(Integer::intValue).sum();
            assertTrue(!ganzesGezeigt || verborgene.size() > 1 && zusammen >= 5, faelle.toString());
        }
    }

    private static Zeitreihe reihe(String raum, Zeitangabe jahr, int faelle) {
        return Zeitreihe.von(
                new Reihenschluessel(Wertart.IST, raum, ""), List.of(Wert.von(jahr, BigDecimal.valueOf(faelle))));
    }

    @Provide
    Arbitrary<List<Integer>> faelle() {
        return Arbitraries.integers().between(0, 12).list().ofMinSize(2).ofMaxSize(8);
    }

    @Property(tries = 200)
    void reihenHaltenWerteGenau(@ForAll("werte") List<Wert> werte) {
        Zeitreihe reihe = Zeitreihe.von(Reihenschluessel.GESAMT, werte);
        List<Wert> geordnet = werte.stream()
                .sorted((einer, anderer) -> einer.zeit().compareTo(anderer.zeit()))
                .toList();
        assertEquals(geordnet, List.copyOf(reihe.werte()));
        geordnet.forEach(wert -> assertEquals(wert, reihe.am(wert.zeit()).orElseThrow()));
    }

    @Provide
    Arbitrary<List<Wert>> werte() {
        Arbitrary<Zeitangabe> zeiten = Arbitraries.integers()
                .between(1, 9000)
                .flatMap(jahr -> Arbitraries.of(
                        Zeitangabe.jahr(jahr),
                        Zeitangabe.schuljahr(jahr),
                        Zeitangabe.halbjahr(2, jahr),
                        Zeitangabe.quartal(3, jahr),
                        Zeitangabe.monat(11, jahr),
                        Zeitangabe.lies("2024-02-29")));
        Arbitrary<BigDecimal> zahlen = Arbitraries.bigDecimals().ofScale(6);
        return zeiten.set()
                .ofMaxSize(12)
                .flatMap(menge -> zahlen.list().ofSize(menge.size()).map(liste -> {
                    List<Wert> alle = new ArrayList<>();
                    int i = 0;
                    for (Zeitangabe zeit : menge) {
                        BigDecimal zahl = i % 4 == 3 ? null : liste.get(i);
                        alle.add(new Wert(
                                zeit,
                                zahl,
                                zahl == null ? Fehlgrund.UNBEKANNT : Fehlgrund.KEINER,
                                i % 2 == 0,
                                i % 3 == 0 ? i : null,
                                false,
                                i % 5 == 0 ? "Notiz" : "",
                                new Herkunft("d.csv", i, i % 2 == 0 ? "A" : "B", "", "")));
                        i++;
                    }
                    return alle;
                }));
    }
}
