package org.leitwerk.app.auswertung;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.leitwerk.controlling.Analyseergebnis;
import org.leitwerk.controlling.Auswertung;
import org.leitwerk.controlling.Auswertungsmeldung;
import org.leitwerk.controlling.Budgetergebnis;
import org.leitwerk.controlling.Indikatorergebnis;
import org.leitwerk.controlling.Massnahmenergebnis;
import org.leitwerk.controlling.Zielergebnis;
import org.leitwerk.controlling.Zielvorgabe;
import org.leitwerk.controlling.anzeige.Begruendungszeilen;
import org.leitwerk.controlling.haushalt.Summenbefund;
import org.leitwerk.controlling.massnahme.Jahresbetraege;
import org.leitwerk.controlling.massnahme.Meilensteinstand;
import org.leitwerk.controlling.ziel.Handbewertung;
import org.leitwerk.controlling.ziel.Zielteil;

/**
 * Evaluations as JSON: {@code indikatoren[], ziele[], massnahmen[], budgets[], analysen[], meldungen[]}. Numbers are
 * exact as far as they are finite; shares are parts of 1; what is unknown is {@code null}. With several plans each
 * element names its plan.
 */
public final class Jsonauswertung implements Auswertungsausgabe {

    private static final Gson JSON = new GsonBuilder()
            .setPrettyPrinting()
            .disableHtmlEscaping()
            .serializeNulls()
            .create();

    @Override
    public byte[] inhalt(List<Planauswertung> plaene) {
        JsonObject alles = new JsonObject();
        if (plaene.size() == 1) {
            Auswertung eine = plaene.get(0).auswertung();
            Jsonwerte.tag(alles, "stichtag", eine.stichtag().orElse(null));
            Jsonwerte.text(alles, "szenario", eine.szenario());
        }
        alles.add("indikatoren", liste(plaene, Auswertung::indikatoren, Jsonauswertung::indikator));
        alles.add("ziele", liste(plaene, Auswertung::ziele, Jsonauswertung::ziel));
        alles.add("massnahmen", liste(plaene, Auswertung::massnahmen, Jsonauswertung::massnahme));
        alles.add("budgets", liste(plaene, Auswertung::budgets, Jsonauswertung::budget));
        alles.add("analysen", liste(plaene, Auswertung::analysen, Jsonauswertung::analyse));
        alles.add("meldungen", liste(plaene, Auswertung::meldungen, Jsonauswertung::meldung));
        if (plaene.stream().anyMatch(plan -> plan.vergleich() != null)) {
            JsonArray vergleiche = new JsonArray();
            plaene.forEach(plan -> vergleiche.add(mitPlan(plan.vergleich().json(), plan, plaene)));
            alles.add("vergleich", vergleiche);
        }
        return (JSON.toJson(alles) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static <T> JsonArray liste(
            List<Planauswertung> plaene,
            Function<Auswertung, ? extends Collection<T>> ergebnisse,
            Function<T, JsonObject> form) {
        JsonArray liste = new JsonArray();
        for (Planauswertung plan : plaene) {
            ergebnisse
                    .apply(plan.auswertung())
                    .forEach(ergebnis -> liste.add(mitPlan(form.apply(ergebnis), plan, plaene)));
        }
        return liste;
    }

    private static JsonElement mitPlan(JsonObject objekt, Planauswertung plan, List<Planauswertung> plaene) {
        if (plaene.size() > 1) {
            objekt.addProperty("plan", plan.plan());
        }
        return objekt;
    }

    private static JsonObject indikator(Indikatorergebnis ergebnis) {
        JsonObject objekt = Jsonwerte.element(ergebnis.element());
        if (!ergebnis.schluessel().istGesamt()) {
            Jsonwerte.text(objekt, "raum", ergebnis.schluessel().raum());
            Jsonwerte.text(objekt, "gruppe", ergebnis.schluessel().gruppe());
        }
        objekt.addProperty("methode", ergebnis.methode().getLiteral());
        boolean wert = ergebnis.letzter() != null && ergebnis.letzter().vorhanden();
        Jsonwerte.ganzzahl(objekt, "jahr", wert ? ergebnis.letzter().zeit().jahr() : 0);
        Jsonwerte.zahl(objekt, "wert", wert ? ergebnis.letzter().zahl() : null);
        Jsonwerte.text(objekt, "einheit", ergebnis.einheit());
        ziel(objekt, ergebnis.ziel());
        Jsonwerte.zahl(objekt, "anteil", ergebnis.anteil());
        Jsonwerte.zahl(objekt, "prognose", ergebnis.prognose());
        objekt.addProperty("status", ergebnis.anzeige().wort());
        objekt.addProperty("begruendung", ergebnis.begruendung().satz());
        if (!ergebnis.teile().isEmpty()) {
            objekt.add("teile", Jsonwerte.liste(ergebnis.teile(), Jsonauswertung::indikator));
        }
        return objekt;
    }

    /** A target is a number where it is one; a range, a direction or a judgement is told in words. */
    private static void ziel(JsonObject objekt, Zielvorgabe ziel) {
        if (ziel == null) {
            Jsonwerte.text(objekt, "ziel", "");
        } else if (ziel.zielwert() != null) {
            Jsonwerte.zahl(objekt, "ziel", ziel.zielwert());
        } else if ((ziel.untergrenze() == null) != (ziel.obergrenze() == null)) {
            Jsonwerte.zahl(objekt, "ziel", ziel.untergrenze() == null ? ziel.obergrenze() : ziel.untergrenze());
        } else {
            Jsonwerte.text(objekt, "ziel", ziel.text());
        }
        Jsonwerte.ganzzahl(objekt, "zieljahr", ziel == null ? 0 : ziel.zieljahr());
    }

    private static JsonObject ziel(Zielergebnis ergebnis) {
        JsonObject objekt = Jsonwerte.element(ergebnis.element());
        Jsonwerte.zahl(objekt, "erfuellung", ergebnis.erfuellung());
        Jsonwerte.status(objekt, ergebnis.status());
        objekt.addProperty("begruendung", ergebnis.begruendung().satz());
        objekt.add("teile", Jsonwerte.liste(ergebnis.teile(), Jsonauswertung::teil));
        ergebnis.handbewertung().ifPresent(bewertung -> objekt.add("handbewertung", handbewertung(bewertung)));
        return objekt;
    }

    private static JsonObject teil(Zielteil teil) {
        JsonObject objekt = Jsonwerte.element(teil.element());
        objekt.addProperty("art", teil.art() == Zielteil.Art.INDIKATOR ? "indikator" : "ziel");
        Jsonwerte.zahl(objekt, "gewicht", teil.gewicht());
        Jsonwerte.zahl(objekt, "anteil", teil.anteil());
        Jsonwerte.zahl(objekt, "erfuellung", teil.erfuellung());
        Jsonwerte.status(objekt, teil.status());
        objekt.addProperty("begruendung", teil.begruendung().satz());
        return objekt;
    }

    private static JsonObject handbewertung(Handbewertung bewertung) {
        JsonObject objekt = new JsonObject();
        Jsonwerte.status(objekt, bewertung.status());
        Jsonwerte.tag(objekt, "datum", bewertung.datum());
        Jsonwerte.text(objekt, "zeitraum", bewertung.zeitraum());
        Jsonwerte.text(objekt, "bewerter", bewertung.bewerter());
        Jsonwerte.text(objekt, "grund", bewertung.grund());
        return objekt;
    }

    private static JsonObject massnahme(Massnahmenergebnis ergebnis) {
        JsonObject objekt = Jsonwerte.element(ergebnis.element());
        Jsonwerte.tag(objekt, "von", ergebnis.von());
        Jsonwerte.tag(objekt, "bis", ergebnis.bis());
        Jsonwerte.zahl(objekt, "fortschritt", ergebnis.fortschritt());
        Jsonwerte.zahl(objekt, "zeitanteil", ergebnis.zeitanteil());
        Jsonwerte.zahl(objekt, "plankosten", ergebnis.plankosten());
        Jsonwerte.zahl(objekt, "istkosten", ergebnis.istkosten());
        Jsonwerte.status(objekt, ergebnis.status());
        objekt.addProperty("begruendung", ergebnis.begruendung().satz());
        objekt.add("kosten", Jsonwerte.liste(ergebnis.kosten(), Jsonauswertung::jahr));
        objekt.add("meilensteine", Jsonwerte.liste(ergebnis.meilensteine(), Jsonauswertung::meilenstein));
        return objekt;
    }

    private static JsonObject jahr(Jahresbetraege betraege) {
        JsonObject objekt = new JsonObject();
        objekt.addProperty("jahr", betraege.jahr());
        Jsonwerte.zahl(objekt, "plan", betraege.plan());
        Jsonwerte.zahl(objekt, "ist", betraege.ist());
        return objekt;
    }

    private static JsonObject meilenstein(Meilensteinstand stein) {
        JsonObject objekt = Jsonwerte.element(stein.element());
        Jsonwerte.tag(objekt, "termin", stein.termin());
        Jsonwerte.tag(objekt, "erreicht", stein.erreicht());
        objekt.addProperty("lage", stein.lage().wort());
        return objekt;
    }

    private static JsonObject budget(Budgetergebnis ergebnis) {
        JsonObject objekt = Jsonwerte.element(ergebnis.element());
        Jsonwerte.ganzzahl(objekt, "jahr", ergebnis.jahr());
        Jsonwerte.zahl(objekt, "betrag", ergebnis.betrag());
        Jsonwerte.zahl(objekt, "teilsumme", ergebnis.teilsumme());
        Jsonwerte.zahl(objekt, "ist", ergebnis.ist());
        Jsonwerte.zahl(objekt, "rest", ergebnis.rest());
        Jsonwerte.zahl(objekt, "ausschoepfung", ergebnis.ausschoepfung());
        Jsonwerte.status(objekt, ergebnis.status());
        objekt.addProperty("begruendung", ergebnis.begruendung().satz());
        objekt.add(
                "befunde",
                Jsonwerte.saetze(
                        ergebnis.befunde().stream().map(Summenbefund::satz).toList()));
        return objekt;
    }

    private static JsonObject analyse(Analyseergebnis ergebnis) {
        JsonObject objekt = Jsonwerte.element(ergebnis.element());
        objekt.addProperty("begruendung", ergebnis.begruendung().satz());
        objekt.add(
                "saetze",
                Jsonwerte.saetze(Begruendungszeilen.alle(ergebnis.begruendung()).stream()
                        .skip(1)
                        .map(zeile -> zeile.knoten().satz())
                        .toList()));
        objekt.add("hinweise", Jsonwerte.saetze(ergebnis.hinweise()));
        return objekt;
    }

    private static JsonObject meldung(Auswertungsmeldung meldung) {
        JsonObject objekt = Jsonwerte.element(meldung.element());
        objekt.addProperty("meldung", meldung.satz());
        objekt.addProperty("hinweis", meldung.rat());
        return objekt;
    }
}
