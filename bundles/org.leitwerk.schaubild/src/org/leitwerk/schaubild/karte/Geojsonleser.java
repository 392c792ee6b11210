package org.leitwerk.schaubild.karte;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.leitwerk.diagramm.szene.Punkt;

/**
 * Reads the areas of a GeoJSON file (RFC 7946): a {@code FeatureCollection} whose features are of type {@code Polygon}
 * or {@code MultiPolygon}. Coordinates are taken as they are; see {@link Projektion}.
 */
public final class Geojsonleser {

    /** More points than this no map on a page can show; they would only make it slow. */
    private static final int HOECHSTENS = 500_000;

    private final String datei;
    private final String eigenschaft;
    private int punkte;

    private Geojsonleser(String datei, String eigenschaft) {
        this.datei = datei;
        this.eigenschaft = eigenschaft;
    }

    /**
     * Reads a map.
     *
     * @param text the content of the file
     * @param datei its name, for messages
     * @param eigenschaft the property that holds the key of an area; empty: the {@code id} of the feature
     * @return the areas in the order of the file; parts with the same key are one area
     * @throws Kartenfehler when it is no such map
     */
    public static List<Gebiet> lies(String text, String datei, String eigenschaft) throws Kartenfehler {
        return new Geojsonleser(datei, eigenschaft).lies(text);
    }

    private List<Gebiet> lies(String text) throws Kartenfehler {
        JsonElement wurzel;
        try (JsonReader leser = new JsonReader(new StringReader(text))) {
            leser.setStrictness(Strictness.STRICT);
            wurzel = JsonParser.parseReader(leser);
        } catch (IOException e) {
            throw fehler("Die Datei kann nicht gelesen werden: " + e.getMessage());
        } catch (JsonParseException | StackOverflowError e) {
            throw fehler("Die Datei ist kein gültiges JSON. Bitte die Karte als GeoJSON neu ausgeben.");
        }
        if (!wurzel.isJsonObject() || !"FeatureCollection".equals(wort(wurzel.getAsJsonObject(), "type"))) {
            throw fehler("Erwartet wird GeoJSON vom Typ „FeatureCollection“.");
        }
        JsonElement liste = wurzel.getAsJsonObject().get("features");
        if (liste == null || !liste.isJsonArray() || liste.getAsJsonArray().isEmpty()) {
            throw fehler("Die Karte enthält keine Flächen („features“).");
        }
        Map<String, List<List<List<Punkt>>>> gebiete = new LinkedHashMap<>();
        int nummer = 0;
        for (JsonElement element : liste.getAsJsonArray()) {
            nummer++;
            String ort = "Fläche " + nummer;
            if (!element.isJsonObject()) {
                throw fehler(ort + " ist kein Objekt.");
            }
            JsonObject flaeche = element.getAsJsonObject();
            gebiete.computeIfAbsent(schluessel(flaeche, ort), s -> new ArrayList<>())
                    .addAll(form(flaeche, ort));
        }
        List<Gebiet> ergebnis = new ArrayList<>();
        gebiete.forEach((schluessel, flaechen) -> ergebnis.add(new Gebiet(schluessel, flaechen)));
        return ergebnis;
    }

    private String schluessel(JsonObject flaeche, String ort) throws Kartenfehler {
        JsonElement angaben = flaeche.get("properties");
        String wert = eigenschaft.isEmpty()
                ? wort(flaeche, "id")
                : angaben != null && angaben.isJsonObject() ? wort(angaben.getAsJsonObject(), eigenschaft) : "";
        if (wert.isEmpty()) {
            String vorhandene = angaben != null && angaben.isJsonObject()
                    ? String.join(", ", angaben.getAsJsonObject().keySet())
                    : "";
            throw fehler(ort + " hat keine Eigenschaft „" + (eigenschaft.isEmpty() ? "id" : eigenschaft)
                    + "“, an der sie erkannt werden kann. Vorhanden: "
                    + (vorhandene.isEmpty() ? "keine" : vorhandene) + ".");
        }
        return wert;
    }

    private List<List<List<Punkt>>> form(JsonObject flaeche, String ort) throws Kartenfehler {
        JsonElement form = flaeche.get("geometry");
        if (form == null || !form.isJsonObject()) {
            throw fehler(ort + " hat keinen Umriss („geometry“).");
        }
        JsonElement koordinaten = form.getAsJsonObject().get("coordinates");
        String art = wort(form.getAsJsonObject(), "type");
        List<List<List<Punkt>>> ergebnis = new ArrayList<>();
        switch (art) {
            case "Polygon" -> ergebnis.add(polygon(koordinaten, ort));
            case "MultiPolygon" -> {
                for (JsonElement teil : liste(koordinaten, ort)) {
                    ergebnis.add(polygon(teil, ort));
                }
            }
            default ->
                throw fehler(
                        ort + " ist vom Typ „" + art + "“. Gezeichnet werden können nur „Polygon“ und „MultiPolygon“.");
        }
        return ergebnis;
    }

    private List<List<Punkt>> polygon(JsonElement koordinaten, String ort) throws Kartenfehler {
        List<List<Punkt>> ringe = new ArrayList<>();
        for (JsonElement ring : liste(koordinaten, ort)) {
            List<Punkt> linie = new ArrayList<>();
            for (JsonElement paar : liste(ring, ort)) {
                linie.add(punkt(paar, ort));
            }
            int letzter = linie.size() - 1;
            if (letzter < 3 || !linie.get(0).equals(linie.get(letzter))) {
                throw fehler(ort + ": Ein Umriss braucht mindestens vier Punkte, der letzte gleich dem ersten.");
            }
            linie.remove(letzter);
            ringe.add(linie);
        }
        if (ringe.isEmpty()) {
            throw fehler(ort + " hat einen leeren Umriss.");
        }
        return ringe;
    }

    private Punkt punkt(JsonElement paar, String ort) throws Kartenfehler {
        JsonArray zahlen = liste(paar, ort);
        if (zahlen.size() < 2 || !istZahl(zahlen.get(0)) || !istZahl(zahlen.get(1))) {
            throw fehler(ort + ": Ein Punkt besteht aus zwei Zahlen, erst Länge (Ost), dann Breite (Nord).");
        }
        if (++punkte > HOECHSTENS) {
            throw fehler("Die Karte hat mehr als 500.000 Punkte. Bitte die Umrisse vereinfachen.");
        }
        Punkt punkt = new Punkt(zahlen.get(0).getAsDouble(), zahlen.get(1).getAsDouble());
        if (!Double.isFinite(punkt.x()) || !Double.isFinite(punkt.y())) {
            throw fehler(ort + ": Eine Koordinate ist keine endliche Zahl.");
        }
        return punkt;
    }

    private static boolean istZahl(JsonElement element) {
        return element.isJsonPrimitive() && element.getAsJsonPrimitive().isNumber();
    }

    private JsonArray liste(JsonElement element, String ort) throws Kartenfehler {
        if (element == null || !element.isJsonArray()) {
            throw fehler(ort + ": Die Koordinaten sind nicht geschachtelt, wie es ihr Typ verlangt.");
        }
        return element.getAsJsonArray();
    }

    private static String wort(JsonObject objekt, String name) {
        JsonElement wert = objekt.get(name);
        return wert == null || !wert.isJsonPrimitive() ? "" : wert.getAsString().strip();
    }

    private Kartenfehler fehler(String meldung) {
        return new Kartenfehler(datei, meldung);
    }
}
