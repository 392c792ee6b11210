package org.leitwerk.dsl.aenderung;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Brings the statements of one kind in one element, or its nested elements of one kind, to the planned state. */
final class Satzabgleich {

    private record Stelle(int vorkommen, Object wert) {}

    private final Schreibplan plan;
    private final EObject element;
    private final Satzart art;
    private final Block block;
    private final List<Integer> vorkommen = new ArrayList<>();
    private final List<Map<String, List<Object>>> alt = new ArrayList<>();
    private final List<Map<String, List<Object>>> neu = new ArrayList<>();
    private final Map<String, List<Object>> rest = new LinkedHashMap<>();

    Satzabgleich(Schreibplan plan, EObject element, Satzart art) {
        this.plan = plan;
        this.element = element;
        this.art = art;
        this.block = plan.block(element);
    }

    /** Plans all that is to be done. */
    void gleicheAb() {
        for (int i = 0; i < block.punkte().size(); i++) {
            if (block.punkte().get(i).art() == art) {
                Map<String, List<Object>> werte = new LinkedHashMap<>();
                plan.werkzeug().werte(element, block.punkte().get(i)).forEach(w -> werte.computeIfAbsent(
                                w.merkmal(), m -> new ArrayList<>())
                        .add(w.wert()));
                vorkommen.add(i);
                alt.add(werte);
                neu.add(new LinkedHashMap<>());
            }
        }
        for (String name : art.merkmale()) {
            EStructuralFeature merkmal = element.eClass().getEStructuralFeature(name);
            if (merkmal.isMany()) {
                verteile(merkmal);
            } else {
                verteileEinzelnes(merkmal);
            }
        }
        haengeAn();
        for (int k = 0; k < vorkommen.size(); k++) {
            schreibe(k);
        }
    }

    // ---- which value belongs to which statement

    private void verteileEinzelnes(EStructuralFeature merkmal) {
        List<Object> werte = plan.stand().werte(element, merkmal);
        if (werte.isEmpty()) {
            return;
        }
        for (int k = alt.size() - 1; k >= 0; k--) {
            if (alt.get(k).containsKey(merkmal.getName())) { // the last one counts
                neu.get(k).put(merkmal.getName(), werte);
                return;
            }
        }
        rest.put(merkmal.getName(), werte);
    }

    private void verteile(EStructuralFeature merkmal) {
        String name = merkmal.getName();
        List<Stelle> stellen = new ArrayList<>();
        for (int k = 0; k < alt.size(); k++) {
            for (Object wert : alt.get(k).getOrDefault(name, List.of())) {
                stellen.add(new Stelle(k, wert));
            }
        }
        List<Object> werte = plan.stand().werte(element, merkmal);
        int[] partner = Folgenabgleich.partner(stellen, werte, (s, w) -> gleich(s.wert, w, merkmal));
        for (Folgenabgleich.Luecke l : Folgenabgleich.luecken(partner.clone(), stellen.size())) {
            for (int i = l.altVon(), j = l.neuVon(); i < l.altBis() && j < l.neuBis(); i++, j++) {
                if (austauschbar(stellen.get(i).wert, werte.get(j))) {
                    partner[j] = i;
                }
            }
        }
        boolean einzeln = art.einzeln();
        for (int j = 0; j < werte.size(); j++) {
            int k = partner[j] >= 0 ? stellen.get(partner[j]).vorkommen : einzeln ? -1 : nachbar(partner, j, stellen);
            if (k >= 0) {
                neu.get(k).computeIfAbsent(name, n -> new ArrayList<>()).add(werte.get(j));
            } else if (einzeln) {
                fuegeEin(name, werte.get(j), luecke(partner, j, stellen));
            } else {
                rest.computeIfAbsent(name, n -> new ArrayList<>()).add(werte.get(j));
            }
        }
    }

    private boolean gleich(Object stehend, Object geplant, EStructuralFeature merkmal) {
        if (merkmal instanceof EReference verweis && !verweis.isContainment()) {
            EObject ziel = (EObject) geplant;
            String bisher = plan.stand().istVorhanden(ziel)
                    ? Benennung.name(ziel)
                    : plan.werkzeug().zielname(ziel, element, plan.stand());
            return stehend.equals(bisher);
        }
        return merkmal instanceof EReference ? stehend == geplant : stehend.equals(geplant);
    }

    /** Whether a value may take the place of another in the same statement. */
    private boolean austauschbar(Object bisher, Object geplant) {
        if (art.kind()) {
            return false;
        }
        return !(bisher instanceof EObject alter)
                || !plan.stand().lebt(alter) && !plan.stand().istVorhanden((EObject) geplant);
    }

    private static int nachbar(int[] partner, int j, List<Stelle> stellen) {
        for (int i = j - 1; i >= 0; i--) {
            if (partner[i] >= 0) {
                return stellen.get(partner[i]).vorkommen;
            }
        }
        for (int i = j + 1; i < partner.length; i++) {
            if (partner[i] >= 0) {
                return stellen.get(partner[i]).vorkommen;
            }
        }
        return -1;
    }

    private int luecke(int[] partner, int j, List<Stelle> stellen) {
        for (int i = j - 1; i >= 0; i--) {
            if (partner[i] >= 0) {
                return vorkommen.get(stellen.get(partner[i]).vorkommen) + 1;
            }
        }
        for (int i = j + 1; i < partner.length; i++) {
            if (partner[i] >= 0) {
                return vorkommen.get(stellen.get(partner[i]).vorkommen);
            }
        }
        return plan.aenderung(element).luecke(art);
    }

    /** What has no statement yet joins the last one if the grammar lets it, otherwise it gets its own. */
    private void haengeAn() {
        if (rest.isEmpty()) {
            return;
        }
        for (int k = neu.size() - 1; k >= 0; k--) {
            Map<String, List<Object>> zusammen = new LinkedHashMap<>(neu.get(k));
            if (!zusammen.isEmpty() && rest.keySet().stream().noneMatch(zusammen::containsKey)) {
                zusammen.putAll(rest);
                if (plan.werkzeug().saetze(element, art, zusammen, plan.stand()).size() == 1) {
                    neu.set(k, zusammen);
                    return;
                }
            }
        }
        Map<String, List<Object>> eigene = Map.copyOf(rest);
        int luecke =
                vorkommen.isEmpty() ? plan.aenderung(element).luecke(art) : vorkommen.get(vorkommen.size() - 1) + 1;
        plan.aenderung(element).fuegeEin(luecke, art, satz(eigene));
    }

    // ---- writing

    private void fuegeEin(String name, Object wert, int luecke) {
        Supplier<String> text = art.kind()
                ? () -> plan.elementtext((EObject) wert, block.zeilen())
                : () -> {
                    String reise = wert instanceof EObject teil ? plan.reisetext(teil) : null;
                    return reise != null
                            ? reise
                            : satz(Map.of(name, List.of(wert))).get();
                };
        plan.aenderung(element).fuegeEin(luecke, art, text);
    }

    private Supplier<String> satz(Map<String, List<Object>> werte) {
        return () ->
                block.zeilen().mitStufen(String.join("\n", plan.werkzeug().zeilen(element, art, werte, plan.stand())));
    }

    private void schreibe(int k) {
        Punkt punkt = block.punkte().get(vorkommen.get(k));
        if (neu.get(k).isEmpty()) {
            List<EObject> teile = alt.get(k).values().stream()
                    .flatMap(List::stream)
                    .filter(EObject.class::isInstance)
                    .map(EObject.class::cast)
                    .toList();
            teile.forEach(teil -> plan.nimmHeraus(teil, punkt));
            plan.aenderung(element)
                    .loesche(vorkommen.get(k), art.kind() || teile.stream().anyMatch(plan::reist));
        } else if (!art.kind() && !bleibt(k)) {
            List<Baustein> geplant = plan.werkzeug().saetze(element, art, neu.get(k), plan.stand()).stream()
                    .flatMap(List::stream)
                    .toList();
            plan.vergleiche(element, element, plan.werkzeug().lies(punkt.knoten()), geplant);
        }
    }

    /** Whether a statement with a single part keeps it, so that at most the inside of the part changes. */
    private boolean bleibt(int k) {
        if (!art.einzeln() || neu.get(k).size() != 1 || alt.get(k).size() != 1) {
            return false;
        }
        String name = neu.get(k).keySet().iterator().next();
        boolean liste = element.eClass().getEStructuralFeature(name).isMany();
        return liste
                && neu.get(k).get(name).get(0) instanceof EObject teil
                && teil == alt.get(k).get(name).get(0);
    }
}
