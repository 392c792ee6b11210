package org.leitwerk.regeln;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.steuerung.Aufgabentyp;
import org.leitwerk.steuerung.Phase;
import org.leitwerk.steuerung.Planelement;
import org.leitwerk.steuerung.Positionsart;
import org.leitwerk.steuerung.Schnittstellentyp;
import org.leitwerk.steuerung.Schritt;
import org.leitwerk.steuerung.Stakeholdergruppe;
import org.leitwerk.steuerung.SwotQuadrant;
import org.leitwerk.steuerung.Zielebene;
import org.leitwerk.steuerung.Zielfeld;
import org.leitwerk.steuerung.werte.Altersspanne;
import org.leitwerk.steuerung.werte.Datumwert;
import org.leitwerk.steuerung.werte.Frist;
import org.leitwerk.steuerung.werte.Geldwert;
import org.leitwerk.steuerung.werte.Rhythmus;
import org.leitwerk.steuerung.werte.Zahlwert;
import org.leitwerk.steuerung.werte.Zeitangabe;

/** How the particulars of a finding are shown in its message. */
public final class Angabe {

    private static final String NICHTS = "–";
    // Class names are ASCII; people are shown proper German.
    private static final Map<String, String> ANDERS_GESCHRIEBEN = Map.of(
            "Massnahme", "Maßnahme",
            "Foerderung", "Förderung",
            "Versorgungsluecke", "Versorgungslücke",
            "Dokumentverweis", "Dokument",
            "Swotanalyse", "SWOT-Analyse",
            "Abcanalyse", "ABC-Analyse",
            "Sroianalyse", "SROI-Analyse",
            "Sroiwirkung", "SROI-Wirkung",
            "Aenderungswert", "Änderungswert",
            "VonAufWert", "Von-auf-Wert");

    // Words that are nouns are shown as such; the others stay in quotation marks as they are written in a plan.
    private static final Set<Class<?>> HAUPTWORTE = Set.of(
            Aufgabentyp.class,
            Phase.class,
            Positionsart.class,
            Schnittstellentyp.class,
            Schritt.class,
            Stakeholdergruppe.class,
            SwotQuadrant.class,
            Zielebene.class,
            Zielfeld.class);

    private Angabe() {}

    /**
     * An object in words: an element by its title in quotation marks, else its name; a part of an element by the
     * element it belongs to; values in German spelling; lists with commas.
     */
    public static String text(Object wert) {
        if (wert instanceof EClass klasse) {
            return artwort(klasse);
        } else if (wert instanceof EObject objekt) {
            return bezeichnung(objekt);
        } else if (wert instanceof Collection<?> viele) {
            return viele.stream().map(Angabe::text).collect(Collectors.joining(", "));
        } else if (wert instanceof Betrag betrag) {
            return betrag.euro() == null ? NICHTS : Geldwert.anzeige(betrag.euro());
        }
        return einfach(wert);
    }

    /** The German word for a class of the model, e.g. {@code Maßnahme}. */
    public static String artwort(EClass klasse) {
        return ANDERS_GESCHRIEBEN.getOrDefault(klasse.getName(), klasse.getName());
    }

    /**
     * Whole numbers stay numbers, so that a pattern can choose between singular and plural; everything else becomes
     * text.
     */
    static Object fuerMuster(Object wert) {
        return wert instanceof Integer || wert instanceof Long ? wert : text(wert);
    }

    private static String einfach(Object wert) {
        if (wert == null) {
            return NICHTS;
        } else if (wert instanceof BigDecimal zahl) {
            return Zahlwert.anzeige(zahl);
        } else if (wert instanceof LocalDate tag) {
            return Datumwert.anzeige(tag);
        } else if (wert instanceof Enumerator wort) {
            return wort(wort);
        } else if (wert instanceof Zeitangabe zeit) {
            return zeit.anzeige();
        } else if (wert instanceof Frist frist) {
            return frist.anzeige();
        } else if (wert instanceof Rhythmus rhythmus) {
            return rhythmus.anzeige();
        } else if (wert instanceof Altersspanne alter) {
            return alter.anzeige();
        }
        return wert.toString();
    }

    private static String wort(Enumerator wort) {
        String geschrieben = wort.getLiteral();
        return HAUPTWORTE.contains(wort.getClass())
                ? geschrieben.substring(0, 1).toUpperCase(Locale.GERMAN) + geschrieben.substring(1)
                : "„" + geschrieben + "“";
    }

    private static String bezeichnung(EObject objekt) {
        for (EObject stelle = objekt; stelle != null; stelle = stelle.eContainer()) {
            if (stelle instanceof Planelement element) {
                if (gesagt(element.getTitel())) {
                    return "„" + halbe(element.getTitel().strip()) + "“";
                } else if (gesagt(element.getName())) {
                    return element.getName();
                } else if (gesagt(element.getNummer())) {
                    return element.getNummer();
                }
            }
        }
        return "(ohne Titel)";
    }

    // Quotation marks within quotation marks are single ones.
    private static String halbe(String text) {
        return text.replace('„', '‚').replace('“', '‘');
    }

    private static boolean gesagt(String text) {
        return text != null && !text.isBlank();
    }
}
