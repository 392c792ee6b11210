package org.leitwerk.controlling.zielsatz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.leitwerk.steuerung.Polaritaet;
import org.leitwerk.steuerung.werte.Zahlwert;

/** Promises of the reader for any numbers and any words. */
class ZielsatzProperties {

    private static final String[] WORTE = {
        "auf",
        "um",
        "von",
        "bis",
        "zwischen",
        "und",
        "Senkung",
        "steigern",
        "unter",
        "mindestens",
        "nicht",
        "30",
        "0,2",
        "10 %",
        "2030",
        "gegenüber",
        "2019",
        "jährlich",
        "Hektar",
        "je",
        "Tag",
        "Ende",
        "Halbierung",
        "rund",
        "der",
        "Quote",
        ".",
        ",",
        "-",
        "(",
        "innerhalb von",
        "drei",
        "Jahren",
        "1.1.2027",
        "Mio.",
        "\"",
        "%",
        "mehr als",
        "die Hälfte",
        "¦"
    };

    @Provide
    Arbitrary<String> saetze() {
        return Arbitraries.of(WORTE).list().ofMaxSize(12).map(worte -> String.join(" ", worte));
    }

    @Provide
    Arbitrary<BigDecimal> zahlen() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("0.001"), new BigDecimal("9999999"))
                .ofScale(3)
                .map(zahl -> Zahlwert.kanonisch(zahl));
    }

    @Property(tries = 2000)
    void anySentenceIsReadOrRefusedWithAReason(@ForAll @From("saetze") String satz) {
        Zielsatzlesung lesung = Zielsatzleser.lies(satz, "%", Polaritaet.NIEDRIGER);
        assertEquals(lesung.gelesen().isEmpty(), !lesung.hindernis().isEmpty());
        assertFalse(lesung.lesart().isBlank());
    }

    @Property(tries = 500)
    void whatIsReadReadsTheSameAgain(@ForAll @From("saetze") String satz) {
        Zielsatzlesung lesung = Zielsatzleser.lies(satz, "Fälle", Polaritaet.HOEHER);
        if (lesung.gelesen().isPresent()) {
            String form = Zielwertform.von(lesung.zielwert());
            Zielsatzlesung nochmal = Zielsatzleser.lies(form, "Fälle", Polaritaet.HOEHER);
            assertEquals(form, nochmal.gelesen().map(Zielwertform::von).orElse(nochmal.hindernis()), satz);
        }
    }

    @Property(tries = 300)
    void numbersKeepTheirValue(
            @ForAll @From("zahlen") BigDecimal zahl, @ForAll @IntRange(min = 2000, max = 2100) int jahr) {
        String text = Zahlwert.anzeige(zahl);
        assertEquals(
                "höchstens " + text + " Tage bis " + jahr,
                Zielsatzleser.lies("Verkürzung auf höchstens " + text + " Tage bis zum Jahr " + jahr, "Tage", null)
                        .gelesen()
                        .map(Zielwertform::von)
                        .orElse(""));
    }
}
