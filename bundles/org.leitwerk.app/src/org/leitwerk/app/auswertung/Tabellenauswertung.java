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

    /** One table with all elements. */
    public static Tabellenauswertung csv() {
        return new Tabellenauswertung(plaene -> CsvAusgabe.schreib(Ergebnistabellen.alles(plaene)));
    }

    /** A workbook with a sheet for each kind. */
    public static Tabellenauswertung xlsx() {
        return new Tabellenauswertung(plaene -> XlsxAusgabe.schreib(Ergebnistabellen.jeArt(plaene)));
    }

    @Override
    public byte[] inhalt(List<Planauswertung> plaene) {
        return form.apply(plaene);
    }
}
