package org.leitwerk.dsl.ide.kurzinfo;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.MASSNAHME__STATUS;
import static org.leitwerk.steuerung.SteuerungPackage.Literals.MASSNAHME__TRAEGER;
import static org.leitwerk.steuerung.SteuerungPackage.Literals.VERANTWORTBAR__FEDERFUEHREND;
import static org.leitwerk.steuerung.SteuerungPackage.Literals.VERANTWORTBAR__VERANTWORTLICH;

import java.math.BigDecimal;
import org.leitwerk.regeln.Betragssumme;
import org.leitwerk.steuerung.Fortschritt;
import org.leitwerk.steuerung.Massnahme;
import org.leitwerk.steuerung.Staerke;
import org.leitwerk.steuerung.SteuerungPackage;
import org.leitwerk.steuerung.Wirkungsbeitrag;
import org.leitwerk.steuerung.beschriftung.Beschriftung;
import org.leitwerk.steuerung.beschriftung.Wertanzeige;
import org.leitwerk.steuerung.werte.Frist;
import org.leitwerk.steuerung.werte.Geldwert;
import org.leitwerk.steuerung.werte.Zahlwert;

/** What matters about a measure: when, for how much money, for which goals, by whom, how far. */
final class Massnahmetext {

    private Massnahmetext() {}

    static void schreibe(Massnahme massnahme, Angabenliste text) {
        text.wert("Status", massnahme, MASSNAHME__STATUS);
        text.zeile("Zeitraum", zeitraum(massnahme.getVon(), massnahme.getBis()));
        if (massnahme.isKostenneutral()) {
            text.zeile("Kosten", "kostenneutral");
        } else if (Betragssumme.gesagt(massnahme)) {
            BigDecimal geplant = Betragssumme.geplant(massnahme, null);
            text.zeile("Geplante Kosten", Geldwert.anzeige(geplant) + (massnahme.isDauerhaft() ? " (dauerhaft)" : ""));
        }
        massnahme.getBeitraege().forEach(beitrag -> beitrag(beitrag, text));
        massnahme.getFortschritte().stream()
                .reduce((einer, spaeterer) -> spaeterer)
                .ifPresent(letzter -> text.zeile("Fortschritt", fortschritt(letzter)));
        text.wert("Träger", massnahme, MASSNAHME__TRAEGER);
        text.wert("Verantwortlich", massnahme, VERANTWORTBAR__VERANTWORTLICH);
        text.wert("Federführend", massnahme, VERANTWORTBAR__FEDERFUEHREND);
    }

    private static String zeitraum(Frist von, Frist bis) {
        if (von == null && bis == null) {
            return "";
        }
        return von == null
                ? "bis " + bis.anzeige()
                : bis == null ? "ab " + von.anzeige() : von.anzeige() + " bis " + bis.anzeige();
    }

    private static void beitrag(Wirkungsbeitrag beitrag, Angabenliste text) {
        if (beitrag.getZiel() == null || beitrag.getZiel().eIsProxy()) {
            return;
        }
        String staerke = beitrag.getStaerke() == Staerke.OFFEN
                ? ""
                : " (" + Wertanzeige.von(SteuerungPackage.Literals.WIRKUNGSBEITRAG__STAERKE, beitrag.getStaerke())
                        + ")";
        text.zeile("Trägt bei zu", Beschriftung.text(beitrag.getZiel()) + staerke);
    }

    private static String fortschritt(Fortschritt fortschritt) {
        String am = Wertanzeige.von(SteuerungPackage.Literals.FORTSCHRITT__AM, fortschritt.getAm());
        String prozent = fortschritt.getProzent() == null ? "" : Zahlwert.anzeige(fortschritt.getProzent()) + " %";
        return prozent + (am.isEmpty() ? "" : " am " + am);
    }
}
