package org.leitwerk.controlling.szenario;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.leitwerk.controlling.Elementbezug;
import org.leitwerk.controlling.satz.Satz;
import org.leitwerk.controlling.zielsatz.Zielwertform;
import org.leitwerk.controlling.zielwert.Einheiten;
import org.leitwerk.steuerung.Indikator;
import org.leitwerk.steuerung.Messwert;
import org.leitwerk.steuerung.Planelement;
import org.leitwerk.steuerung.Szenario;
import org.leitwerk.steuerung.Szenariowert;
import org.leitwerk.steuerung.Wertannahme;
import org.leitwerk.steuerung.Zielannahme;
import org.leitwerk.steuerung.werte.Zahlwert;

/** What a scenario assumes, in German sentences. What cannot be found in the plan is left out, as it has no effect. */
final class Annahmesaetze {

    private final Szenario szenario;
    private final List<Annahmesatz> saetze = new ArrayList<>();

    Annahmesaetze(Szenario szenario) {
        this.szenario = szenario;
    }

    List<Annahmesatz> alle() {
        szenario.getAnnahmen().forEach(text -> saetze.add(new Annahmesatz(null, punkt(text))));
        szenario.getEntwicklungen().forEach(this::entwicklung);
        szenario.getWertannahmen().forEach(this::werte);
        szenario.getZielannahmen().forEach(this::zielwerte);
        szenario.getOhne().forEach(massnahme -> satz(massnahme, "%s fällt weg."));
        szenario.getMit().forEach(massnahme -> satz(massnahme, "%s kommt hinzu."));
        szenario.getBudgetannahmen().forEach(a -> geld(a.getBudget(), a.getAenderung(), a.getEinheit(), ""));
        szenario.getKostenannahmen()
                .forEach(a -> geld(a.getMassnahme(), a.getAenderung(), a.getEinheit(), "Die Kosten von "));
        szenario.getGewichtsannahmen().forEach(annahme -> {
            if (annahme.getGewicht() != null) {
                satz(annahme.getZiel(), "%s hat das Gewicht " + Zahlwert.anzeige(annahme.getGewicht()) + ".");
            }
        });
        return List.copyOf(saetze);
    }

    private static String punkt(String text) {
        String ohne = text.strip();
        return ohne.endsWith(".") || ohne.endsWith("!") || ohne.endsWith("?") ? ohne : ohne + ".";
    }

    private void satz(Planelement element, String satz) {
        if (element != null && !element.eIsProxy()) {
            Elementbezug bezug = Elementbezug.von(element);
            saetze.add(new Annahmesatz(bezug, satz.formatted(bezug.anzeige())));
        }
    }

    private void entwicklung(Szenariowert wert) {
        if (wert.getAenderung() == null) {
            return;
        }
        String einheit = wert.getEinheit() == null ? einheit(wert.getIndikator()) : wert.getEinheit();
        satz(
                wert.getIndikator(),
                "%s " + bewegung(wert.getAenderung()) + " jedes Jahr um "
                        + menge(wert.getAenderung().abs(), einheit) + ".");
    }

    private static String bewegung(BigDecimal aenderung) {
        return aenderung.signum() < 0 ? "sinkt" : "steigt";
    }

    private void werte(Wertannahme annahme) {
        String ort = (annahme.getRaum() == null || annahme.getRaum().eIsProxy()
                        ? ""
                        : " in " + Elementbezug.von(annahme.getRaum()).anzeige())
                + (annahme.getGruppe() == null || annahme.getGruppe().eIsProxy()
                        ? ""
                        : " für " + Elementbezug.von(annahme.getGruppe()).anzeige());
        List<String> werte = annahme.getWerte().stream()
                .filter(wert -> wert.getZeit() != null)
                .map(wert -> wert(wert, einheit(annahme.getIndikator())))
                .toList();
        satz(annahme.getIndikator(), "%s beträgt" + prozentfest(ort) + " " + prozentfest(Satz.liste(werte)) + ".");
    }

    private static String wert(Messwert wert, String einheit) {
        String zeit = wert.getZeit().anzeige();
        return wert.getWert() == null
                ? zeit + " nichts, der Wert fehlt"
                : zeit + " " + mengeRoh(wert.getWert(), einheit);
    }

    private void zielwerte(Zielannahme annahme) {
        if (annahme.getIndikator() == null || annahme.getIndikator().eIsProxy()) {
            return;
        }
        List<String> werte =
                annahme.getZielwerte().stream().map(Zielwertform::von).toList();
        satz(
                annahme.getZiel(),
                "Für %s gilt an "
                        + prozentfest(Elementbezug.von(annahme.getIndikator()).anzeige()) + " der Zielwert „"
                        + prozentfest(String.join("; ", werte)) + "“.");
    }

    private void geld(Planelement element, BigDecimal aenderung, String einheit, String davor) {
        if (aenderung == null) {
            return;
        }
        String betrag =
                Einheiten.istProzent(einheit) ? menge(aenderung.abs(), "%") : prozentfest(Satz.geld(aenderung.abs()));
        String tut = davor.isEmpty() ? bewegung(aenderung) : aenderung.signum() < 0 ? "sinken" : "steigen";
        satz(element, davor + "%s " + tut + " um " + betrag + ".");
    }

    private static String einheit(Indikator indikator) {
        return indikator == null || indikator.eIsProxy() || indikator.getEinheit() == null
                ? ""
                : indikator.getEinheit();
    }

    private static String menge(BigDecimal zahl, String einheit) {
        return prozentfest(mengeRoh(zahl, einheit));
    }

    private static String mengeRoh(BigDecimal zahl, String einheit) {
        return Zahlwert.anzeige(zahl) + (einheit.isEmpty() ? "" : " " + einheit);
    }

    /** The sentences are patterns with one place for the element. */
    private static String prozentfest(String text) {
        return text.replace("%", "%%");
    }
}
