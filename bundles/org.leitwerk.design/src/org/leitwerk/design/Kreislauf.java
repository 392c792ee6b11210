package org.leitwerk.design;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.steuerung.Plandatei;
import org.leitwerk.steuerung.Prozessschritt;
import org.leitwerk.steuerung.Schritt;
import org.leitwerk.steuerung.Schrittstatus;
import org.leitwerk.steuerung.SteuerungPackage.Literals;
import org.leitwerk.steuerung.beschriftung.Beschriftung;

/**
 * The cycle of planning: its six steps as a ring with networking in the middle (KGSt-Handbuch, Kap. 2.4). A step stands
 * on the literal of the metamodel, so that it is there also where the plan has nothing for it: that is the gap the
 * picture shows.
 */
public final class Kreislauf {

    private static final List<Schritt> RING = List.of(
            Schritt.AUFTRAGSKLAERUNG,
            Schritt.BESTANDSAUFNAHME,
            Schritt.LEITBILD,
            Schritt.ZIELBILDUNG,
            Schritt.MASSNAHMENPLANUNG,
            Schritt.CONTROLLING);

    /** More rows than this make a box of the ring too high. */
    private static final int HOECHSTENS = 4;

    private static final Map<Schritt, Map<EClass, String>> ERGEBNISSE = ergebnisse();

    /** The six steps and networking. */
    public List<EEnumLiteral> kreisschritte(Plandatei plan) {
        List<EEnumLiteral> schritte = new ArrayList<>();
        RING.forEach(schritt -> schritte.add(literal(schritt)));
        schritte.add(literal(Schritt.VERNETZUNG));
        return schritte;
    }

    /** Place on the ring, from 0; -1 for networking, which stands in the middle. */
    public int ringplatz(EEnumLiteral schritt) {
        return RING.indexOf(wert(schritt));
    }

    /** Number and name of a step; networking has no number. */
    public String schritttitel(EEnumLiteral schritt) {
        int platz = ringplatz(schritt);
        return (platz < 0 ? "" : (platz + 1) + " ") + Beschriftung.wert(schritt);
    }

    /** The step after a step; after the last one comes the first; networking has none. */
    public EEnumLiteral folgeschritt(EEnumLiteral schritt) {
        int platz = ringplatz(schritt);
        return platz < 0 ? null : literal(RING.get((platz + 1) % RING.size()));
    }

    /** The steps networking goes along with: all of them. */
    public List<EEnumLiteral> begleiteteSchritte(EEnumLiteral schritt) {
        return wert(schritt) == Schritt.VERNETZUNG
                ? RING.stream().map(Kreislauf::literal).toList()
                : List.of();
    }

    /**
     * The process steps of the plan that belong to a step; parts of process steps are left out. Of many the first ones
     * and those being worked on are shown.
     *
     * @param diagramm the diagram, which stands on a plan
     */
    public List<Prozessschritt> prozessschritte(EEnumLiteral schritt, EObject diagramm) {
        List<Prozessschritt> alle = alleProzessschritte(schritt, diagramm);
        if (alle.size() <= HOECHSTENS + 1) {
            return alle;
        }
        List<Prozessschritt> gezeigte = new ArrayList<>(alle.subList(0, HOECHSTENS));
        alle.stream()
                .skip(HOECHSTENS)
                .filter(teil -> teil.getStatus() == Schrittstatus.LAUFEND)
                .forEach(gezeigte::add);
        return gezeigte;
    }

    private static List<Prozessschritt> alleProzessschritte(EEnumLiteral schritt, EObject diagramm) {
        Schritt wert = wert(schritt);
        return Plan.alle(diagramm, Prozessschritt.class).stream()
                .filter(teil -> teil.getSchritt() == wert)
                .filter(teil -> !(teil.eContainer() instanceof Prozessschritt oben && oben.getSchritt() == wert))
                .toList();
    }

    /**
     * A step as its own row, where something is to be said about it: that it is a gap, or that there are more process
     * steps than are shown.
     *
     * @param diagramm the diagram, which stands on a plan
     */
    public EEnumLiteral schrittnotiz(EEnumLiteral schritt, EObject diagramm) {
        return schrittnotiztext(schritt, diagramm).isEmpty() ? null : schritt;
    }

    /**
     * What is to be said about a step: {@code noch nichts im Plan}, {@code und 8 weitere Prozessschritte}.
     *
     * @param diagramm the diagram, which stands on a plan
     */
    public String schrittnotiztext(EEnumLiteral schritt, EObject diagramm) {
        if (istLuecke(schritt, diagramm)) {
            return "noch nichts im Plan";
        }
        int weitere = alleProzessschritte(schritt, diagramm).size()
                - prozessschritte(schritt, diagramm).size();
        return weitere == 0 ? "" : "und " + weitere + " weitere Prozessschritte";
    }

    /**
     * The kinds of results of a step that the plan has, most important first.
     *
     * @param diagramm the diagram, which stands on a plan
     */
    public List<EClass> schrittergebnisse(EEnumLiteral schritt, EObject diagramm) {
        return ERGEBNISSE.getOrDefault(wert(schritt), Map.of()).keySet().stream()
                .filter(klasse -> anzahl(klasse, diagramm) > 0)
                .toList();
    }

    /**
     * How many elements of a kind there are: {@code 19 Ziele}.
     *
     * @param diagramm the diagram, which stands on a plan
     */
    public String ergebniszahl(EClass klasse, EObject diagramm) {
        int anzahl = anzahl(klasse, diagramm);
        String mehrere = ERGEBNISSE.values().stream()
                .filter(arten -> arten.containsKey(klasse))
                .map(arten -> arten.get(klasse))
                .findFirst()
                .orElse(klasse.getName());
        String eines = klasse == Literals.PRODUKTELEMENT ? "Produkt" : Beschriftung.klasse(klasse);
        return anzahl + " " + (anzahl == 1 ? eines : mehrere);
    }

    /** Title and state of a process step: {@code Bestand aufnehmen – abgeschlossen}. */
    public String prozessschritttext(Prozessschritt schritt) {
        String status = Worte.wert(schritt, Literals.PROZESSSCHRITT__STATUS);
        return status.isEmpty() ? Worte.titel(schritt) : Worte.titel(schritt) + " – " + status;
    }

    /** Whether the plan has nothing for a step: neither a process step nor a result. */
    public boolean istLuecke(EEnumLiteral schritt, EObject diagramm) {
        return prozessschritte(schritt, diagramm).isEmpty()
                && schrittergebnisse(schritt, diagramm).isEmpty();
    }

    /** Whether all process steps of a step are done. */
    public boolean istAbgeschlossen(EEnumLiteral schritt, EObject diagramm) {
        List<Prozessschritt> teile = alleProzessschritte(schritt, diagramm);
        return !teile.isEmpty() && teile.stream().allMatch(Kreislauf::fertig);
    }

    /** Whether a step is being worked on. */
    public boolean istLaufend(EEnumLiteral schritt, EObject diagramm) {
        List<Prozessschritt> teile = alleProzessschritte(schritt, diagramm);
        return teile.stream().anyMatch(teil -> teil.getStatus() == Schrittstatus.LAUFEND)
                || teile.stream().anyMatch(Kreislauf::fertig) && !istAbgeschlossen(schritt, diagramm);
    }

    /** The value a process step of a step has. */
    public Schritt schrittwert(EEnumLiteral schritt) {
        return wert(schritt);
    }

    /** Whether the view of a step shows anything of the plan. */
    public boolean schrittBelegt(EObject sicht) {
        return !(Sichten.element(sicht) instanceof EEnumLiteral schritt) || !istLuecke(schritt, sicht);
    }

    /** Says for which step the plan has nothing. */
    public String schrittLeerMeldung(EObject sicht) {
        String name = Sichten.element(sicht) instanceof EEnumLiteral schritt ? Beschriftung.wert(schritt) : "diesem";
        return "Zum Schritt " + name + " steht noch nichts im Plan.";
    }

    /** Whether a process step says what came of it, once it is done. */
    public boolean ergebnisGenannt(Prozessschritt schritt) {
        return schritt.getStatus() != Schrittstatus.ABGESCHLOSSEN
                || !schritt.getErgebnisse().isEmpty();
    }

    private static boolean fertig(Prozessschritt teil) {
        return teil.getStatus() == Schrittstatus.ABGESCHLOSSEN || teil.getStatus() == Schrittstatus.UEBERSPRUNGEN;
    }

    private static Schritt wert(EEnumLiteral schritt) {
        return schritt.getInstance() instanceof Schritt wert ? wert : Schritt.OFFEN;
    }

    private static int anzahl(EClass klasse, EObject diagramm) {
        return Plan.alle(diagramm, klasse.getInstanceClass()).size();
    }

    private static EEnumLiteral literal(Schritt schritt) {
        return Literals.SCHRITT.getEEnumLiteral(schritt.getValue());
    }

    private static Map<Schritt, Map<EClass, String>> ergebnisse() {
        Map<Schritt, Map<EClass, String>> alle = new LinkedHashMap<>();
        alle.put(Schritt.AUFTRAGSKLAERUNG, arten(Literals.AUFTRAG, "Aufträge"));
        alle.put(
                Schritt.BESTANDSAUFNAHME,
                arten(
                        Literals.BESTAND, "Angebote und Einrichtungen",
                        Literals.BEDARF, "Bedarfe",
                        Literals.BEFUND, "Befunde",
                        Literals.VERSORGUNGSLUECKE, "Versorgungslücken"));
        alle.put(
                Schritt.LEITBILD,
                arten(
                        Literals.VISION, "Visionen",
                        Literals.LEITBILD, "Leitbilder",
                        Literals.LEITLINIE, "Leitlinien"));
        alle.put(Schritt.ZIELBILDUNG, arten(Literals.ZIEL, "Ziele", Literals.INDIKATOR, "Indikatoren"));
        alle.put(
                Schritt.MASSNAHMENPLANUNG,
                arten(
                        Literals.MASSNAHME,
                        "Maßnahmen",
                        Literals.PRODUKTELEMENT,
                        "Produkte",
                        Literals.BUDGET,
                        "Budgets"));
        alle.put(
                Schritt.CONTROLLING,
                arten(
                        Literals.BERICHT, "Berichte",
                        Literals.BEWERTUNG, "Bewertungen",
                        Literals.ABWEICHUNG, "Abweichungen",
                        Literals.EVALUATION, "Evaluationen"));
        alle.put(
                Schritt.VERNETZUNG,
                arten(
                        Literals.GREMIUM, "Gremien",
                        Literals.NETZWERK, "Netzwerke",
                        Literals.VEREINBARUNG, "Vereinbarungen"));
        return alle;
    }

    private static Map<EClass, String> arten(Object... paare) {
        Map<EClass, String> arten = new LinkedHashMap<>();
        for (int i = 0; i < paare.length; i += 2) {
            arten.put((EClass) paare[i], (String) paare[i + 1]);
        }
        return arten;
    }
}
