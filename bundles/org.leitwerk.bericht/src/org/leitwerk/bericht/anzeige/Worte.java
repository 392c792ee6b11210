package org.leitwerk.bericht.anzeige;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.common.util.Enumerator;

/** The words for the values of enumerations as people read them. The plan writes them as one lower-case word. */
public final class Worte {

    private static final String OFFEN = "offen";
    private static final Map<String, String> ANDERS = Map.ofEntries(
            Map.entry("Grad.SEHR_GERING", "sehr gering"),
            Map.entry("Grad.SEHR_HOCH", "sehr hoch"),
            Map.entry("Kommunentyp.STADT", "Stadt"),
            Map.entry("Kommunentyp.KREISFREIE_STADT", "kreisfreie Stadt"),
            Map.entry("Kommunentyp.GEMEINDE", "Gemeinde"),
            Map.entry("Kommunentyp.KREIS", "Kreis"),
            Map.entry("Kommunentyp.STAEDTEREGION", "Städteregion"),
            Map.entry("Kommunentyp.VERBAND", "Verband"),
            Map.entry("Kommunentyp.KREISANGEHOERIG", "kreisangehörige Kommune"),
            Map.entry("Kreistyp.TYP1", "Typ 1"),
            Map.entry("Kreistyp.TYP2", "Typ 2"),
            Map.entry("Kreistyp.TYP3", "Typ 3"),
            Map.entry("Planungsstatus.IN_BERATUNG", "in Beratung"),
            Map.entry("Planungsstatus.UMSETZUNG", "in Umsetzung"),
            Map.entry("Planungsstatus.FORTSCHREIBUNG", "in Fortschreibung"),
            Map.entry("Zielstatus.UMSETZUNG", "in Umsetzung"),
            Map.entry("Zielstatus.TEILWEISE", "teilweise erreicht"),
            Map.entry("Massnahmenstatus.UMSETZUNG", "in Umsetzung"),
            Map.entry("Zielherkunft.EU", "EU"),
            Map.entry("Zielfeld.WIRKUNG", "Ergebnisse und Wirkungen"),
            Map.entry("Zielfeld.PROGRAMM", "Programme und Produkte"),
            Map.entry("Zielfeld.PROZESS", "Prozesse und Strukturen"),
            Map.entry("Zielfeld.RESSOURCEN", "Ressourcen"),
            Map.entry("Genauigkeit.SMART", "SMART"),
            Map.entry("Polaritaet.HOEHER", "höher ist besser"),
            Map.entry("Polaritaet.NIEDRIGER", "niedriger ist besser"),
            Map.entry("Polaritaet.GLEICH", "gleichbleibend ist besser"),
            Map.entry("Polaritaet.NEUTRAL", "keine Richtung ist besser"),
            Map.entry("Messtyp.PRO_KOPF", "Wert pro Kopf"),
            Map.entry("Bewertungsmethode.SOLLIST", "Soll-Ist-Vergleich"),
            Map.entry("Kostenart.PERSONAL", "Personal"),
            Map.entry("Kostenart.SACH", "Sachkosten"),
            Map.entry("Kostenart.TRANSFER", "Transferleistungen"),
            Map.entry("Kostenart.INVESTITION", "Investition"),
            Map.entry("Kostenart.ABSCHREIBUNG", "Abschreibung"),
            Map.entry("Kostenart.SONSTIGE", "Sonstige"),
            Map.entry("Auftragsstatus.DIALOG", "im Dialog"),
            Map.entry("Auftragsstatus.BEARBEITUNG", "in Bearbeitung"),
            Map.entry("Vereinbarungsstatus.VERHANDLUNG", "in Verhandlung"),
            Map.entry("Haushaltsstatus.VOLLZUG", "im Vollzug"),
            Map.entry("Haushaltsstatus.BERATUNG", "in Beratung"),
            Map.entry("Haushaltsstatus.ANMELDUNG", "Mittelanmeldung"),
            Map.entry("Vorlagenstatus.VORBERATUNG", "in Vorberatung"),
            Map.entry("Leitbildstatus.ENTWICKLUNG", "in Entwicklung"),
            Map.entry("Netzwerkphase.UMSETZUNG", "Umsetzung"),
            Map.entry("Beratungsergebnis.KENNTNISGENOMMEN", "zur Kenntnis genommen"),
            Map.entry("Formelfunktion.WENN_FEHLT", "ersatzweise"),
            Map.entry("Hypothesenstatus.HYPOTHESE", "Hypothese"),
            Map.entry("Messtyp.ABSOLUT", "absolute Zahl"),
            Map.entry("Janein.JA", "ja"),
            Map.entry("Janein.NEIN", "nein"));
    // The words of these enumerations are nouns.
    private static final Set<String> HAUPTWORTE = Set.of(
            "Gerechtigkeit",
            "Wirkungsbezug",
            "Akteursebene",
            "Anpassungsart",
            "Anstoss",
            "Auftragsinstanz",
            "Beratungsart",
            "Berichtsart",
            "Beschlusspunktart",
            "Bestandsart",
            "Budgetart",
            "Budgetbemessung",
            "CippDimension",
            "Dokumentart",
            "Einheitsart",
            "Finanzierungsart",
            "Funktion",
            "Gremienrecht",
            "Gremiumsart",
            "Indikatorzweck",
            "Leitbildfunktion",
            "Massnahmentyp",
            "Messtyp",
            "Netzwerkphase",
            "Phase",
            "Planart",
            "Positionsart",
            "Raumtyp",
            "Ressourcenart",
            "Schnittstellentyp",
            "Schritt",
            "Stakeholdergruppe",
            "SwotQuadrant",
            "Terminart",
            "Trendart",
            "Vereinbarungsart",
            "Vorlagenart",
            "Wertart",
            "Wirkungsebene",
            "Indikatortyp",
            "Zielart",
            "Aufgabentyp",
            "Zielherkunft",
            "Genauigkeit",
            "Zielwertstand",
            "Befundherkunft",
            "Monetarisierung");
    private static final Map<String, String> NACHSAETZE =
            Map.of("Evaluationsart", "evaluation", "Verbindlichkeit", "-Leistung");

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
        String nachsatz = NACHSAETZE.get(art);
        return nachsatz == null && !HAUPTWORTE.contains(art)
                ? wert.getLiteral()
                : gross(wert.getLiteral()) + (nachsatz == null ? "" : nachsatz);
    }

    /**
     * The word for a value with what it is about, for places without a heading: {@code Priorität wichtig}; empty if it
     * is not stated.
     */
    public static String von(String wovon, Enumerator wert) {
        String wort = von(wert);
        return wort.isEmpty() ? "" : wovon + " " + wort;
    }

    /** The text with a capital at its beginning. */
    public static String gross(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.GERMAN) + text.substring(1);
    }
}
