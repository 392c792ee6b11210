package org.leitwerk.app.auswertung;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.leitwerk.controlling.szenario.Annahmesatz;
import org.leitwerk.controlling.vergleich.Gegenueberstellung;
import org.leitwerk.controlling.vergleich.Seite;
import org.leitwerk.controlling.vergleich.Unterschied;

/**
 * Two scenarios side by side, in words and for programs.
 *
 * @param links name of the first one
 * @param rechts name of the second one
 * @param inhalt what is different
 */
public record Szenarienvergleich(String links, String rechts, Gegenueberstellung inhalt) {

    private static final String EINZUG = "      ";

    /** What is assumed, what is different, and why: one line each. */
    public List<String> saetze() {
        List<String> saetze = new ArrayList<>(List.of("Vergleich: " + rechts + " gegenüber " + links));
        annahmen(saetze, links, inhalt.annahmenLinks());
        annahmen(saetze, rechts, inhalt.annahmenRechts());
        saetze.add("");
        List<Unterschied> unterschiede = inhalt.unterschiede();
        saetze.add(unterschiede.isEmpty() ? "Es ändert sich nichts." : "Was sich ändert");
        for (Unterschied unterschied : unterschiede) {
            saetze.add("  " + unterschied.veraenderung().zeichen() + " "
                    + unterschied.art().wort() + " " + unterschied.satz());
            unterschied.gruende().forEach(grund -> saetze.add(EINZUG + "– " + grund.satz()));
        }
        long gleich = inhalt.alle().size() - unterschiede.size();
        if (gleich > 0 && !unterschiede.isEmpty()) {
            saetze.add("");
            saetze.add("Unverändert: " + gleich);
        }
        return saetze;
    }

    private static void annahmen(List<String> saetze, String name, List<Annahmesatz> annahmen) {
        if (!annahmen.isEmpty()) {
            saetze.add("");
            saetze.add("Annahmen in " + name);
            annahmen.forEach(annahme -> saetze.add("  – " + annahme.satz()));
        }
    }

    /** {@code links, rechts, unterschiede[] {id, titel, art, links, rechts, veraenderung, satz, gruende[]}}. */
    public JsonObject json() {
        JsonObject alles = new JsonObject();
        alles.addProperty("links", links);
        alles.addProperty("rechts", rechts);
        JsonArray unterschiede = new JsonArray();
        inhalt.unterschiede().forEach(unterschied -> unterschiede.add(json(unterschied)));
        alles.add("unterschiede", unterschiede);
        return alles;
    }

    private static JsonObject json(Unterschied unterschied) {
        JsonObject objekt = Jsonwerte.element(unterschied.element());
        objekt.addProperty("art", unterschied.art().wort());
        objekt.add("links", json(unterschied.links()));
        objekt.add("rechts", json(unterschied.rechts()));
        objekt.addProperty("veraenderung", unterschied.veraenderung().wort());
        objekt.addProperty("satz", unterschied.satz());
        objekt.add(
                "gruende",
                Jsonwerte.saetze(unterschied.gruende().stream()
                        .map(Unterschied.Grund::satz)
                        .toList()));
        return objekt;
    }

    private static JsonObject json(Seite seite) {
        JsonObject objekt = new JsonObject();
        Jsonwerte.zahl(objekt, "zahl", seite.zahl());
        Jsonwerte.text(objekt, "text", seite.text());
        objekt.addProperty("status", seite.anzeige().wort());
        return objekt;
    }
}
