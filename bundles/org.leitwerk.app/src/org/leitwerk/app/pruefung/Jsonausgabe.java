package org.leitwerk.app.pruefung;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.leitwerk.regeln.Stufe;

/**
 * Findings as JSON: {@code befunde}, a list of objects with {@code regel, stufe, datei, zeile, spalte, element,
 * meldung, hinweis}, and {@code summe}, their number by level. Line and column are 0 where they are unknown.
 */
public final class Jsonausgabe implements Befundausgabe {

    private static final Gson JSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    @Override
    public void schreibe(List<Fund> funde, PrintStream aus) {
        JsonArray befunde = new JsonArray();
        funde.forEach(fund -> befunde.add(objekt(fund)));
        JsonObject summe = new JsonObject();
        for (Stufe stufe : List.of(Stufe.FEHLER, Stufe.WARNUNG, Stufe.HINWEIS)) {
            summe.addProperty(
                    stufe.name().toLowerCase(Locale.ROOT),
                    funde.stream().filter(fund -> fund.stufe() == stufe).count());
        }
        JsonObject alles = new JsonObject();
        alles.add("befunde", befunde);
        alles.add("summe", summe);
        aus.println(JSON.toJson(alles));
    }

    private static JsonObject objekt(Fund fund) {
        JsonObject objekt = new JsonObject();
        objekt.addProperty("regel", fund.regel());
        objekt.addProperty("stufe", fund.stufe().wort());
        objekt.addProperty("datei", fund.datei());
        objekt.addProperty("zeile", fund.zeile());
        objekt.addProperty("spalte", fund.spalte());
        objekt.addProperty("element", fund.element());
        objekt.addProperty("meldung", fund.meldung());
        objekt.addProperty("hinweis", fund.hinweis());
        return objekt;
    }
}
