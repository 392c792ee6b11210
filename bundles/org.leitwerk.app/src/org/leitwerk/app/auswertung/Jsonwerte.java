package org.leitwerk.app.auswertung;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.leitwerk.controlling.Elementbezug;
import org.leitwerk.controlling.Status;
import org.leitwerk.controlling.Statusanzeige;

/** Values of results in JSON. */
final class Jsonwerte {

    private Jsonwerte() {}

    /** An object that begins with id and title of an element; both null if it has none. */
    static JsonObject element(Elementbezug element) {
        JsonObject objekt = new JsonObject();
        text(objekt, "id", element == null ? "" : element.id());
        text(objekt, "titel", element == null ? "" : element.titel());
        return objekt;
    }

    /** A text; null where there is none. */
    static void text(JsonObject objekt, String name, String text) {
        if (text.isEmpty()) {
            objekt.add(name, JsonNull.INSTANCE);
        } else {
            objekt.addProperty(name, text);
        }
    }

    /** A number; those with endless decimals with 16 digits. */
    static void zahl(JsonObject objekt, String name, BigDecimal zahl) {
        if (zahl == null) {
            objekt.add(name, JsonNull.INSTANCE);
            return;
        }
        BigDecimal kurz = zahl.precision() > MathContext.DECIMAL64.getPrecision() && zahl.scale() > 0
                ? zahl.round(MathContext.DECIMAL64)
                : zahl;
        // Never in the form 1E+3, which some programs do not read as a number.
        objekt.addProperty(name, new BigDecimal(kurz.stripTrailingZeros().toPlainString()));
    }

    /** A whole number; null for 0, which means unknown. */
    static void ganzzahl(JsonObject objekt, String name, int zahl) {
        if (zahl == 0) {
            objekt.add(name, JsonNull.INSTANCE);
        } else {
            objekt.addProperty(name, zahl);
        }
    }

    /** A day, {@code 2025-12-31}; null if unknown. */
    static void tag(JsonObject objekt, String name, LocalDate tag) {
        text(objekt, name, tag == null ? "" : tag.toString());
    }

    /** The word of a status that no method gave. */
    static void status(JsonObject objekt, Status status) {
        objekt.addProperty("status", Statusanzeige.von(status).wort());
    }

    /** Several objects. */
    static <T> JsonArray liste(List<T> teile, Function<T, JsonObject> form) {
        JsonArray liste = new JsonArray();
        teile.forEach(teil -> liste.add(form.apply(teil)));
        return liste;
    }

    /** Several sentences. */
    static JsonArray saetze(List<String> saetze) {
        JsonArray liste = new JsonArray();
        saetze.forEach(liste::add);
        return liste;
    }
}
