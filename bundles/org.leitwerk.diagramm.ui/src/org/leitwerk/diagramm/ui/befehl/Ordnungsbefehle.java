package org.leitwerk.diagramm.ui.befehl;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.leitwerk.diagramm.dienst.Auftrag;
import org.leitwerk.diagramm.dienst.Elementangaben.Recht;
import org.leitwerk.diagramm.szene.Kasten;
import org.leitwerk.diagramm.szene.Rahmen;
import org.leitwerk.diagramm.ui.editor.Bildflaeche;
import org.leitwerk.diagramm.ui.editor.DiagrammEditor;
import org.leitwerk.diagramm.ui.teil.Bildmodell;
import org.leitwerk.diagramm.ui.teil.Szenenteil;

/** Arranging: by the layout, and by hand along the element selected last. */
final class Ordnungsbefehle {

    private final DiagrammEditor editor;
    private final Bildflaeche flaeche;

    Ordnungsbefehle(DiagrammEditor editor) {
        this.editor = editor;
        this.flaeche = editor.flaeche();
    }

    List<Befehl> alle() {
        List<Befehl> alle = new ArrayList<>();
        alle.add(Befehl.tut("anordnen", Messages.Anordnen, "anordnen", this::istBild, () -> ordne(false, false)));
        alle.add(Befehl.tut("auswahlanordnen", Messages.AuswahlAnordnen, "", () -> sind(1), () -> ordne(true, false)));
        alle.add(Befehl.tut("neuanordnen", Messages.NeuAnordnen, "", this::istBild, () -> ordne(false, true)));
        alle.add(richte("links", Messages.Links, (r, m) -> new Rahmen(m.x(), r.y(), r.breite(), r.hoehe())));
        alle.add(richte(
                "mitte",
                Messages.Mitte,
                (r, m) -> new Rahmen(m.mitte().x() - r.breite() / 2, r.y(), r.breite(), r.hoehe())));
        alle.add(richte(
                "rechts",
                Messages.Rechts,
                (r, m) -> new Rahmen(m.rechts() - r.breite(), r.y(), r.breite(), r.hoehe())));
        alle.add(richte("oben", Messages.Oben, (r, m) -> new Rahmen(r.x(), m.y(), r.breite(), r.hoehe())));
        alle.add(richte(
                "senkrecht",
                Messages.Senkrecht,
                (r, m) -> new Rahmen(r.x(), m.mitte().y() - r.hoehe() / 2, r.breite(), r.hoehe())));
        alle.add(richte(
                "unten", Messages.Unten, (r, m) -> new Rahmen(r.x(), m.unten() - r.hoehe(), r.breite(), r.hoehe())));
        alle.add(richte("breite", Messages.Breite, (r, m) -> new Rahmen(r.x(), r.y(), m.breite(), r.hoehe())));
        alle.add(richte("hoehe", Messages.Hoehe, (r, m) -> new Rahmen(r.x(), r.y(), r.breite(), m.hoehe())));
        alle.add(richte("groesse", Messages.Groesse, (r, m) -> new Rahmen(r.x(), r.y(), m.breite(), m.hoehe())));
        alle.add(Befehl.tut(
                "verteilenquer", Messages.VerteilenQuer, "verteilenquer", () -> sind(3), () -> verteile(true)));
        alle.add(Befehl.tut(
                "verteilenhoch", Messages.VerteilenHoch, "verteilenhoch", () -> sind(3), () -> verteile(false)));
        return alle;
    }

    private Befehl richte(String id, String titel, BinaryOperator<Rahmen> wie) {
        return Befehl.tut(id, titel, id, () -> sind(2), () -> {
            Map<String, Rahmen> rahmen = rahmen();
            List<String> ids = new ArrayList<>(rahmen.keySet());
            Rahmen muster = rahmen.get(ids.get(ids.size() - 1));
            Map<String, Rahmen> neu = new LinkedHashMap<>();
            rahmen.forEach((eine, r) -> {
                Rahmen n = wie.apply(r, muster);
                if (!n.equals(r)) {
                    neu.put(eine, n);
                }
            });
            if (!neu.isEmpty()) {
                editor.arbeit().tu(new Auftrag.Stellen(neu), titel);
            }
        });
    }

    private boolean istBild() {
        return flaeche.zusammenhang().modell() != null;
    }

    private boolean sind(int mindestens) {
        return istBild() && rahmen().size() >= mindestens;
    }

    /** The boxes that may be moved, in the order of their selection. */
    private Map<String, Rahmen> rahmen() {
        Bildmodell modell = flaeche.zusammenhang().modell();
        Map<String, Rahmen> rahmen = new LinkedHashMap<>();
        for (Szenenteil teil : flaeche.gewaehlte()) {
            if (modell.element(teil.id()) instanceof Kasten kasten
                    && modell.angaben(teil.id())
                            .filter(a -> a.darf(Recht.VERSCHIEBEN))
                            .isPresent()) {
                rahmen.put(teil.id(), kasten.rahmen());
            }
        }
        return rahmen;
    }

    private void ordne(boolean auswahl, boolean vonGrundAuf) {
        Set<String> ids = auswahl
                ? flaeche.gewaehlte().stream().map(Szenenteil::id).collect(Collectors.toCollection(LinkedHashSet::new))
                : Set.of();
        editor.arbeit().tu(new Auftrag.Anordnen(ids, vonGrundAuf), Messages.AnordnenTitel);
    }

    /** Makes the gaps between neighbours the same; the outermost stay where they are. */
    private void verteile(boolean quer) {
        Function<Rahmen, Double> anfang = quer ? Rahmen::x : Rahmen::y;
        Function<Rahmen, Double> laenge = quer ? Rahmen::breite : Rahmen::hoehe;
        List<Map.Entry<String, Rahmen>> reihe = new ArrayList<>(rahmen().entrySet());
        reihe.sort((a, b) -> Double.compare(anfang.apply(a.getValue()), anfang.apply(b.getValue())));
        Rahmen letzter = reihe.get(reihe.size() - 1).getValue();
        double von = anfang.apply(reihe.get(0).getValue());
        double bis = anfang.apply(letzter) + laenge.apply(letzter);
        double summe =
                reihe.stream().mapToDouble(e -> laenge.apply(e.getValue())).sum();
        double luecke = (bis - von - summe) / (reihe.size() - 1);
        Map<String, Rahmen> neu = new LinkedHashMap<>();
        double stelle = von;
        for (Map.Entry<String, Rahmen> einer : reihe) {
            Rahmen r = einer.getValue();
            double weg = stelle - anfang.apply(r);
            neu.put(einer.getKey(), quer ? r.verschoben(weg, 0) : r.verschoben(0, weg));
            stelle += laenge.apply(r) + luecke;
        }
        editor.arbeit().tu(new Auftrag.Stellen(neu), Messages.VerteilenTitel);
    }
}
