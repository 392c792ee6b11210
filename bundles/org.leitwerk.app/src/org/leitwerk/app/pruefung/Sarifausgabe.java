package org.leitwerk.app.pruefung;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.PrintStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.leitwerk.app.Version;
import org.leitwerk.regeln.Stufe;

/** Findings as SARIF 2.1.0 (OASIS), which code hosting platforms and editors show beside the text. */
public final class Sarifausgabe implements Befundausgabe {

    private static final Gson JSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    @Override
    public void schreibe(List<Fund> funde, PrintStream aus) {
        Map<String, Integer> regeln = new LinkedHashMap<>();
        JsonArray regelliste = new JsonArray();
        JsonArray ergebnisse = new JsonArray();
        for (Fund fund : funde) {
            Integer stelle = regeln.get(fund.regel());
            if (stelle == null) {
                stelle = regeln.size();
                regeln.put(fund.regel(), stelle);
                regelliste.add(regel(fund));
            }
            ergebnisse.add(ergebnis(fund, stelle));
        }
        JsonObject lauf = new JsonObject();
        lauf.add("tool", objekt("driver", treiber(regelliste)));
        lauf.addProperty("language", "de");
        lauf.addProperty("columnKind", "utf16CodeUnits");
        lauf.add("results", ergebnisse);
        JsonObject alles = new JsonObject();
        alles.addProperty("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        alles.addProperty("version", "2.1.0");
        alles.add("runs", liste(lauf));
        aus.println(JSON.toJson(alles));
    }

    private static JsonObject treiber(JsonArray regeln) {
        JsonObject treiber = new JsonObject();
        treiber.addProperty("name", "Leitwerk");
        treiber.addProperty("version", Version.nummer());
        treiber.addProperty("language", "de");
        treiber.add("rules", regeln);
        return treiber;
    }

    private static JsonObject regel(Fund fund) {
        JsonObject regel = new JsonObject();
        regel.addProperty("id", fund.regel());
        regel.add("shortDescription", text(fund.titel()));
        // What to do about a problem of reading differs from case to case; the message says it.
        if (fund.objekt() != null && !fund.hinweis().isEmpty()) {
            regel.add("help", text(fund.hinweis()));
        }
        return regel;
    }

    private static JsonObject ergebnis(Fund fund, int regelstelle) {
        JsonObject ergebnis = new JsonObject();
        ergebnis.addProperty("ruleId", fund.regel());
        ergebnis.addProperty("ruleIndex", regelstelle);
        ergebnis.addProperty(
                "level", fund.stufe() == Stufe.FEHLER ? "error" : fund.stufe() == Stufe.WARNUNG ? "warning" : "note");
        ergebnis.add("message", text(fund.meldungMitRat()));
        if (!fund.datei().isEmpty()) {
            ergebnis.add("locations", liste(ort(fund)));
        }
        return ergebnis;
    }

    private static JsonObject ort(Fund fund) {
        JsonObject datei = new JsonObject();
        datei.addProperty("uri", adresse(fund.datei()));
        JsonObject stelle = objekt("artifactLocation", datei);
        if (fund.zeile() > 0) {
            JsonObject bereich = new JsonObject();
            bereich.addProperty("startLine", fund.zeile());
            bereich.addProperty("startColumn", Math.max(1, fund.spalte()));
            stelle.add("region", bereich);
        }
        JsonObject ort = objekt("physicalLocation", stelle);
        if (!fund.element().isEmpty()) {
            JsonObject element = new JsonObject();
            element.addProperty("name", fund.element());
            ort.add("logicalLocations", liste(element));
        }
        return ort;
    }

    /** A path as a URI reference: relative paths stay relative, absolute ones name the scheme. */
    private static String adresse(String pfad) {
        try {
            if (Path.of(pfad).isAbsolute()) {
                return new URI("file", "", pfad.startsWith("/") ? pfad : "/" + pfad, null).toASCIIString();
            }
            // A first segment with a colon would be taken for a scheme.
            String vorn = pfad.split("/", 2)[0].contains(":") ? "./" : "";
            return new URI(null, null, vorn + pfad, null).toASCIIString();
        } catch (URISyntaxException unmoeglich) {
            throw new IllegalArgumentException(pfad + " lässt sich nicht als Adresse schreiben", unmoeglich);
        }
    }

    private static JsonObject text(String text) {
        JsonObject objekt = new JsonObject();
        objekt.addProperty("text", text);
        return objekt;
    }

    private static JsonObject objekt(String name, JsonObject inhalt) {
        JsonObject objekt = new JsonObject();
        objekt.add(name, inhalt);
        return objekt;
    }

    private static JsonArray liste(JsonObject einziges) {
        JsonArray liste = new JsonArray();
        liste.add(einziges);
        return liste;
    }
}
