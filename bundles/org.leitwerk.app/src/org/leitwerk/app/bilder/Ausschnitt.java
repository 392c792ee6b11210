package org.leitwerk.app.bilder;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.leitwerk.diagramm.anordnung.Vorgabe;
import org.leitwerk.diagramm.bild.Kennungen;
import org.leitwerk.diagramm.lage.Knotenlage;
import org.leitwerk.diagramm.lage.Lage;
import org.leitwerk.diagramm.sicht.Diagramm;
import org.leitwerk.diagramm.sicht.Flaechensicht;
import org.leitwerk.diagramm.sicht.Kante;
import org.leitwerk.diagramm.sicht.Listenelement;
import org.leitwerk.diagramm.sicht.Sicht;
import org.leitwerk.diagramm.sicht.Sichtobjekt;

/** Hides what does not belong to a part of a diagram: what lies below some views, and only so many levels. */
final class Ausschnitt {

    private final Diagramm diagramm;
    private final Map<Sicht, Integer> tiefen = new IdentityHashMap<>();

    private Ausschnitt(Diagramm diagramm) {
        this.diagramm = diagramm;
    }

    /**
     * Hides.
     *
     * @param diagramm the views
     * @param kennungen their ids
     * @param lage what is kept of the diagram
     * @param anfaenge views of the element to begin with; empty = the upper levels of the whole
     * @param ebenen how many levels stay
     * @return the positions with what is hidden
     */
    static Lage von(Diagramm diagramm, Kennungen kennungen, Lage lage, Collection<Sicht> anfaenge, int ebenen) {
        Ausschnitt ausschnitt = new Ausschnitt(diagramm);
        if (!anfaenge.isEmpty()) {
            ausschnitt.gehe(anfaenge, ebenen);
        } else if (!ausschnitt.nachOrten(ebenen)) {
            ausschnitt.gehe(ausschnitt.oberste(), ebenen);
        }
        return ausschnitt.verbirg(kennungen, lage);
    }

    /** The upper bands or columns, where the specification tells them; false if it does not. */
    private boolean nachOrten(int ebenen) {
        Map<Sicht, Integer> orte = new IdentityHashMap<>();
        TreeSet<Integer> stufen = new TreeSet<>();
        for (Sicht sicht : diagramm.elemente()) {
            Integer stufe = stufe(sicht);
            if (stufe != null) {
                orte.put(sicht, stufe);
                stufen.add(stufe);
            }
        }
        int bis = stufen.stream()
                .skip(Math.min(stufen.size(), (long) ebenen))
                .findFirst()
                .orElse(Integer.MAX_VALUE);
        orte.forEach((sicht, stufe) -> {
            if (stufe < bis) {
                tiefen.put(sicht, 0);
            }
        });
        return stufen.size() > 1;
    }

    private List<Sicht> oberste() {
        Map<Sichtobjekt, Boolean> untere = new IdentityHashMap<>();
        for (Kante kante : diagramm.kanten()) {
            if (ordnet(kante)) {
                untere.put(unten(kante), true);
            }
        }
        return diagramm.elemente().stream()
                .filter(sicht -> sicht instanceof Flaechensicht && !untere.containsKey(sicht))
                .toList();
    }

    /** Follows the edges that order downwards; in pictures without such edges all of them, one step. */
    private void gehe(Collection<Sicht> anfaenge, int ebenen) {
        Map<Sichtobjekt, Deque<Sicht>> weiter = new IdentityHashMap<>();
        boolean ordnend = diagramm.kanten().stream().anyMatch(Ausschnitt::ordnet);
        for (Kante kante : diagramm.kanten()) {
            Sicht von = kante.von().alsSicht();
            Sicht nach = kante.nach().alsSicht();
            if (!ordnend) {
                weiter.computeIfAbsent(von, k -> new ArrayDeque<>()).add(nach);
                weiter.computeIfAbsent(nach, k -> new ArrayDeque<>()).add(von);
            } else if (ordnet(kante)) {
                Sicht unten = unten(kante);
                weiter.computeIfAbsent(unten == nach ? von : nach, k -> new ArrayDeque<>())
                        .add(unten);
            }
        }
        int hoechstens = ordnend ? ebenen : Math.min(ebenen, 2);
        Deque<Sicht> offen = new ArrayDeque<>(anfaenge);
        anfaenge.forEach(sicht -> tiefen.put(sicht, 0));
        while (!offen.isEmpty()) {
            Sicht sicht = offen.poll();
            int tiefe = tiefen.get(sicht) + 1;
            for (Sicht folge : weiter.getOrDefault(sicht, new ArrayDeque<>())) {
                if (tiefe < hoechstens && tiefen.putIfAbsent(folge, tiefe) == null) {
                    offen.add(folge);
                }
            }
        }
    }

    private static boolean ordnet(Kante kante) {
        String wert = kante.ort().getOrDefault(Vorgabe.ORDNET, "");
        return !"false".equals(wert) && !"0".equals(wert);
    }

    /** The end that stands below: in the later band, else where the edge leads to. */
    private static Sicht unten(Kante kante) {
        Sicht von = kante.von().alsSicht();
        Sicht nach = kante.nach().alsSicht();
        Integer a = stufe(von);
        Integer b = stufe(nach);
        return a != null && b != null && a > b ? von : nach;
    }

    private static Integer stufe(Sicht sicht) {
        String wert = sicht.ort().getOrDefault(Vorgabe.ORT_SCHICHT, sicht.ort().get(Vorgabe.ORT_SPALTE));
        try {
            return wert == null ? null : Integer.valueOf(wert.strip());
        } catch (NumberFormatException keineZahl) {
            return null;
        }
    }

    private Lage verbirg(Kennungen kennungen, Lage lage) {
        Map<Sichtobjekt, Boolean> gezeigt = new IdentityHashMap<>();
        for (Sicht sicht : tiefen.keySet()) {
            zeigeMitInhalt(sicht, gezeigt);
            for (Sichtobjekt aussen = sicht.eltern(); aussen instanceof Sicht; aussen = ((Sicht) aussen).eltern()) {
                gezeigt.put(aussen, true);
            }
        }
        Map<String, Knotenlage> geaendert = new HashMap<>();
        diagramm.fuerAlle(sicht -> {
            boolean kasten = sicht instanceof Flaechensicht && !(sicht instanceof Listenelement);
            if (kasten && !gezeigt.containsKey(sicht)) {
                String id = kennungen.id(sicht);
                geaendert.put(id, lage.knotenlage(id).mitVerborgen(true));
            }
        });
        return lage.mitKnoten(geaendert);
    }

    private static void zeigeMitInhalt(Sicht sicht, Map<Sichtobjekt, Boolean> gezeigt) {
        gezeigt.put(sicht, true);
        sicht.inhalt().forEach(kind -> zeigeMitInhalt(kind, gezeigt));
    }
}
