package org.leitwerk.diagramm.ui.tabelle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leitwerk.diagramm.dienst.Elementangaben;
import org.leitwerk.diagramm.szene.Abzeichen;
import org.leitwerk.diagramm.szene.Linie;
import org.leitwerk.diagramm.szene.Szenenelement;
import org.leitwerk.diagramm.szene.Textblock;
import org.leitwerk.diagramm.ui.teil.Bildmodell;

/** Makes the lines of a picture: first its boxes, then its lines, each in the order in which they are painted. */
final class Zeilenbau {

    private final Bildmodell modell;

    /** Labels of what lies in a box, by its id. */
    private final Map<String, List<String>> innere = new HashMap<>();

    Zeilenbau(Bildmodell modell) {
        this.modell = modell;
        for (Elementangaben angaben : modell.bild().elemente().values()) {
            String eltern = modell.eltern(angaben.id());
            if (eltern != null) {
                innere.computeIfAbsent(eltern, id -> new ArrayList<>()).add(angaben.name());
            }
        }
    }

    List<Zeile> alle() {
        List<Zeile> zeilen = new ArrayList<>();
        for (Elementangaben angaben : modell.bild().elemente().values()) {
            Szenenelement element = modell.element(angaben.id());
            if (element != null) {
                zeilen.add(zeile(angaben, element));
            }
        }
        zeilen.sort(Comparator.comparing(Zeile::linie)); // stable: keeps the order otherwise
        return zeilen;
    }

    private Zeile zeile(Elementangaben angaben, Szenenelement element) {
        String inhalt = Stream.concat(
                        element.texte().stream().map(Textblock::volltext),
                        innere.getOrDefault(angaben.id(), List.of()).stream())
                .filter(text -> !text.isBlank() && !text.equals(angaben.name()))
                .collect(Collectors.joining("; "));
        String befund = element.abzeichen().stream()
                .filter(a -> a.art() == Abzeichen.Art.FEHLER
                        || a.art() == Abzeichen.Art.WARNUNG
                        || a.art() == Abzeichen.Art.HINWEIS
                        || a.art() == Abzeichen.Art.UNAUFLOESBAR)
                .map(Abzeichen::kurzinfo)
                .map(text -> text.replace('\n', ' '))
                .collect(Collectors.joining("; "));
        if (element instanceof Linie linie) {
            return new Zeile(angaben, true, name(linie.von()), name(linie.nach()), inhalt, befund);
        }
        String wohin = modell.ausgehende(angaben.id()).stream()
                .map(id -> modell.element(id) instanceof Linie linie ? name(linie.nach()) : "")
                .filter(name -> !name.isEmpty())
                .distinct()
                .collect(Collectors.joining("; "));
        return new Zeile(angaben, false, name(modell.eltern(angaben.id())), wohin, inhalt, befund);
    }

    private String name(String id) {
        return id == null
                ? ""
                : modell.angaben(id)
                        .map(a -> a.name().isEmpty() ? a.art() : a.name())
                        .orElse("");
    }
}
