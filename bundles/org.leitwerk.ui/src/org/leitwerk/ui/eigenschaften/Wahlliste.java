package org.leitwerk.ui.eigenschaften;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.leitwerk.dsl.ide.formular.Wahl;
import org.leitwerk.dsl.ide.gliederung.Suchwort;

/** Choices as people read them: by title, and by title and name where two have the same title. */
final class Wahlliste {

    private final Map<String, Wahl> nachAnzeige = new LinkedHashMap<>();
    private final Map<String, String> anzeigen = new HashMap<>();

    Wahlliste(List<Wahl> wahlen) {
        Map<String, Integer> haeufigkeit = new HashMap<>();
        wahlen.forEach(wahl -> haeufigkeit.merge(wahl.anzeige(), 1, Integer::sum));
        for (Wahl wahl : wahlen) {
            String anzeige =
                    haeufigkeit.get(wahl.anzeige()) > 1 ? wahl.anzeige() + " (" + wahl.wert() + ")" : wahl.anzeige();
            if (!wahl.wert().isEmpty() && nachAnzeige.putIfAbsent(anzeige, wahl) == null) {
                anzeigen.put(wahl.wert(), anzeige);
            }
        }
    }

    /** How a value is shown; itself if it is none of the choices. */
    String anzeige(String wert) {
        return anzeigen.getOrDefault(wert, wert);
    }

    /** The value of what is shown or typed; the text itself if it is none of the choices. */
    String wert(String anzeige) {
        Wahl wahl = nachAnzeige.get(anzeige.strip());
        return wahl == null ? anzeige : wahl.wert();
    }

    /** All as people read them. */
    List<String> anzeigen() {
        return List.copyOf(nachAnzeige.keySet());
    }

    /** Those in which each word of a query is found, in the title or in the name. */
    List<String> passend(String anfrage) {
        List<Suchwort> worte = Suchwort.von(anfrage);
        return nachAnzeige.entrySet().stream()
                .filter(e -> worte.stream()
                        .allMatch(wort -> wort.guete(e.getKey()) >= 0
                                || wort.guete(e.getValue().wert()) >= 0))
                .map(Map.Entry::getKey)
                .toList();
    }
}
