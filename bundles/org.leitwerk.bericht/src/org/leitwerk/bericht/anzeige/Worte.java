package org.leitwerk.bericht.anzeige;

import java.util.Locale;
import java.util.Map;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.leitwerk.steuerung.SteuerungPackage;
import org.leitwerk.steuerung.beschriftung.Beschriftung;

/**
 * The words for the values of enumerations as people read them: those of the whole program, and for a few values what a
 * page says instead, because it has room for more than a menu.
 */
public final class Worte {

    private static final String OFFEN = "offen";
    private static final String GESCHUETZT = "\u00A0";
    private static final Map<String, String> ANDERS = Map.ofEntries(
            Map.entry("Zielstatus.TEILWEISE", "teilweise erreicht"),
            Map.entry("Zielfeld.WIRKUNG", "Ergebnisse und Wirkungen"),
            Map.entry("Zielfeld.PROGRAMM", "Programme und Produkte"),
            Map.entry("Zielfeld.PROZESS", "Prozesse und Strukturen"),
            Map.entry("Polaritaet.HOEHER", "höher ist besser"),
            Map.entry("Polaritaet.NIEDRIGER", "niedriger ist besser"),
            Map.entry("Polaritaet.GLEICH", "gleich bleiben ist besser"),
            Map.entry("Polaritaet.NEUTRAL", "keine Richtung ist besser"),
            Map.entry("Messtyp.ABSOLUT", "absolute Zahl"),
            Map.entry("Messtyp.PRO_KOPF", "Wert pro Kopf"),
            Map.entry("Verbindlichkeit.MUSS", "Muss-Leistung"),
            Map.entry("Verbindlichkeit.SOLL", "Soll-Leistung"),
            Map.entry("Verbindlichkeit.KANN", "Kann-Leistung"));

    private Worte() {}

    /** The word for a value; empty for {@code null} and for "not stated". */
    public static String von(Enumerator wert) {
        if (wert == null || OFFEN.equals(wert.getLiteral())) {
            return "";
        }
        String art = wert.getClass().getSimpleName();
        String anders = ANDERS.get(art + "." + wert.getName());
        if (anders != null) {
            return anders;
        }
        return SteuerungPackage.eINSTANCE.getEClassifier(art) instanceof EEnum typ
                ? Beschriftung.wert(typ, wert)
                : wert.getLiteral();
    }

    /**
     * The word for a value with what it is about, for places without a heading: {@code Priorität wichtig}, never broken
     * over two lines; empty if it is not stated.
     */
    public static String von(String wovon, Enumerator wert) {
        String wort = von(wert);
        return wort.isEmpty() ? "" : wovon + GESCHUETZT + wort.replace(" ", GESCHUETZT);
    }

    /** The text with a capital at its beginning. */
    public static String gross(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.GERMAN) + text.substring(1);
    }
}
