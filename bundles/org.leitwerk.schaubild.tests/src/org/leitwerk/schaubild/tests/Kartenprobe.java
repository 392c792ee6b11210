package org.leitwerk.schaubild.tests;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.leitwerk.schaubild.Bildkopf;
import org.leitwerk.schaubild.Schaubild;
import org.leitwerk.schaubild.Zahlenform;
import org.leitwerk.schaubild.karte.Gebiet;
import org.leitwerk.schaubild.karte.Geojsonleser;
import org.leitwerk.schaubild.karte.Kartenbild;
import org.leitwerk.schaubild.karte.Kartendaten;
import org.leitwerk.schaubild.karte.Kartenfehler;
import org.leitwerk.schaubild.karte.Klasseneinteilung;

/** A map with a hole, an area of two parts, a suppressed and an unknown value; all of it made up. */
final class Kartenprobe {

    static final String GEOJSON = """
            { "type": "FeatureCollection", "features": [
              { "type": "Feature", "properties": { "name": "Mitte" }, "geometry": { "type": "Polygon", "coordinates":
                [[[9.0, 50.0], [9.02, 50.0], [9.02, 50.015], [9.0, 50.015], [9.0, 50.0]]] } },
              { "type": "Feature", "properties": { "name": "Ring" }, "geometry": { "type": "Polygon", "coordinates":
                [[[8.98, 49.985], [9.05, 49.985], [9.05, 50.03], [8.98, 50.03], [8.98, 49.985]],
                 [[9.0, 50.0], [9.0, 50.015], [9.02, 50.015], [9.02, 50.0], [9.0, 50.0]]] } },
              { "type": "Feature", "properties": { "name": "Inseln" }, "geometry": { "type": "MultiPolygon", "coordinates":
                [[[[9.06, 49.99], [9.08, 49.99], [9.08, 50.005], [9.06, 49.99]]],
                 [[[9.06, 50.01], [9.09, 50.012], [9.085, 50.03], [9.06, 50.028], [9.06, 50.01]]]] } },
              { "type": "Feature", "properties": { "name": "West" }, "geometry": { "type": "Polygon", "coordinates":
                [[[8.94, 49.985], [8.98, 49.985], [8.98, 50.03], [8.95, 50.02], [8.94, 49.985]]] } },
              { "type": "Feature", "properties": { "name": "Kanal" }, "geometry": { "type": "Polygon", "coordinates":
                [[[8.94, 49.98], [9.08, 49.98], [9.08, 49.984], [8.94, 49.984], [8.94, 49.98]]] } }
            ] }
            """;

    private Kartenprobe() {}

    static Schaubild karte() {
        return Kartenbild.zeichne(daten(Klasseneinteilung.GLEICHE_SPANNEN), 760);
    }

    static Kartendaten daten(Klasseneinteilung einteilung) {
        return new Kartendaten(
                new Bildkopf("Kinder in Armut", "Anteil in Prozent, 2024", "Umrisse und Zahlen: erfunden"),
                new Zahlenform("%", 1),
                gebiete(),
                Map.of(
                        "Mitte", new Kartendaten.Wert("Mitte", new BigDecimal("31.4"), ""),
                        "Ring", new Kartendaten.Wert("Ring", new BigDecimal("12.2"), ""),
                        "Inseln", new Kartendaten.Wert("Inseln", null, "unterdrückt"),
                        "West", new Kartendaten.Wert("West", new BigDecimal("22.8"), "")),
                einteilung,
                4);
    }

    static List<Gebiet> gebiete() {
        try {
            return Geojsonleser.lies(GEOJSON, "probe.geojson", "name");
        } catch (Kartenfehler e) {
            throw new AssertionError(e);
        }
    }
}
