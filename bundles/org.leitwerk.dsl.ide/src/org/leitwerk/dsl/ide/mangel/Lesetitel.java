package org.leitwerk.dsl.ide.mangel;

import java.util.Map;
import org.leitwerk.dsl.meldungen.Meldungscodes;

/** What a kind of problem on reading is called, as rules have a title. */
final class Lesetitel {

    private static final String SONST = "Text nicht verstanden";

    private static final Map<String, String> TITEL = Map.of(
            Meldungscodes.SYNTAX, SONST,
            Meldungscodes.KLAMMER, "Klammer fehlt oder ist zu viel",
            Meldungscodes.KEIN_ELEMENT, "Unbekanntes Element",
            Meldungscodes.KEINE_ANWEISUNG, "Unbekannte Anweisung",
            Meldungscodes.TIEFE, "Zu tief geschachtelt",
            Meldungscodes.WERT, "Wert nicht verstanden",
            Meldungscodes.VERWEIS, "Verweis ins Leere",
            Meldungscodes.NAME_DOPPELT, "Name doppelt vergeben",
            Meldungscodes.DATEI, "Datei nicht lesbar",
            Meldungscodes.KODIERUNG, "Zeichensatz geraten");

    private Lesetitel() {}

    static String von(String code) {
        return TITEL.getOrDefault(code, SONST);
    }
}
