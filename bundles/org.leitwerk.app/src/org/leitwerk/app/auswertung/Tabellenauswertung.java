package org.leitwerk.app.auswertung;

import java.util.List;
import java.util.function.Function;
import org.leitwerk.daten.ausgabe.CsvAusgabe;
import org.leitwerk.daten.ausgabe.XlsxAusgabe;

/** Evaluations as tables for a spreadsheet: all in one, or a sheet for each kind of element. */
public final class Tabellenauswertung implements Auswertungsausgabe {

    private final Function<List<Planauswertung>, byte[]> form;

    private Tabellenauswertung(Function<List<Planauswertung>, byte[]> form) {
        this.form = form;
    }

    /** One table with all elements; of a comparison the one of what differs and why. */
    public static Tabellenauswertung csv() {
        return new Tabellenauswertung(plaene -> CsvAusgabe.schreib(
                verglichen(plaene) ? Vergleichstabelle.von(plaene) : Ergebnistabellen.alles(plaene)));
    }

    /** A workbook with a sheet for each kind; of a comparison with one sheet. */
    public static Tabellenauswertung xlsx() {
        return new Tabellenauswertung(plaene -> XlsxAusgabe.schreib(
                verglichen(plaene) ? List.of(Vergleichstabelle.von(plaene)) : Ergebnistabellen.jeArt(plaene)));
    }

    /** Whether two sides were asked for; then they were for every plan. */
    private static boolean verglichen(List<Planauswertung> plaene) {
        return plaene.get(0).vergleich() != null;
    }

    @Override
    public byte[] inhalt(List<Planauswertung> plaene) {
        return form.apply(plaene);
    }
}
