package org.leitwerk.diagramm.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.diagramm.dienst.Befund;
import org.leitwerk.diagramm.dienst.Schwere;
import org.leitwerk.diagramm.pruefung.Meldung;
import org.leitwerk.diagramm.sicht.Sicht;
import org.leitwerk.diagramm.sicht.Sichtobjekt;
import org.leitwerk.diagramm.spezifikation.Regelbeschreibung;
import org.leitwerk.diagramm.szene.Abzeichen;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.dsl.ide.korrektur.Korrekturangebot;
import org.leitwerk.dsl.ide.korrektur.Korrekturen;
import org.leitwerk.dsl.ide.mangel.Mangel;
import org.leitwerk.regeln.Stufe;

/** The problems of drawn elements: those of the plan and those of the diagram's own rules, each with ways out. */
final class Befundbau {

    private static final String PLAN = "plan:";
    private static final String REGEL = "regel:";

    private final Plandiagramm plandiagramm;
    private Map<URI, List<Mangel>> maengel = Map.of();
    private Map<Sichtobjekt, List<Meldung>> meldungen = Map.of();
    private List<Mangel> gelesene = List.of();
    private int gepruefteSichten = -1;
    private boolean ungeprueft;

    Befundbau(Plandiagramm plandiagramm) {
        this.plandiagramm = plandiagramm;
    }

    /**
     * Looks at the problems of the plan and checks the diagram: at first, when views came or went, and when the plan
     * was looked through, which it is a moment after each change; in between what was found before counts.
     *
     * @param geaendert whether the diagram changed
     * @return whether there is something new
     */
    boolean frische(Stand stand, boolean geaendert) {
        boolean neu = geaendert;
        int sichten = plandiagramm.kennungen().sichten().size();
        boolean pruefen = sichten != gepruefteSichten || ungeprueft && gelesene != stand.maengel();
        ungeprueft = (ungeprueft || geaendert) && !pruefen;
        gepruefteSichten = sichten;
        if (gelesene != stand.maengel()) {
            neu |= !gelesene.equals(stand.maengel());
            gelesene = stand.maengel();
            maengel = new HashMap<>();
            for (Mangel mangel : gelesene) {
                if (mangel.element() != null) {
                    maengel.computeIfAbsent(mangel.element(), adresse -> new ArrayList<>())
                            .add(mangel);
                }
            }
        }
        return pruefen && pruefe() || neu;
    }

    /** Checks the diagram by its own rules; says whether they say something else now. */
    private boolean pruefe() {
        Map<Sichtobjekt, List<Meldung>> neue = new HashMap<>();
        for (Meldung meldung : plandiagramm.pruefung().pruefe()) {
            neue.computeIfAbsent(meldung.sicht(), sicht -> new ArrayList<>()).add(meldung);
        }
        boolean anders = !neue.equals(meldungen);
        meldungen = neue;
        return anders;
    }

    /** The badges of a view, the most serious first. */
    List<org.leitwerk.diagramm.bild.Mangel> abzeichen(Stand stand, Sicht sicht) {
        List<org.leitwerk.diagramm.bild.Mangel> ergebnis = new ArrayList<>();
        for (Befund befund : befunde(stand, sicht, false)) {
            ergebnis.add(new org.leitwerk.diagramm.bild.Mangel(
                    Abzeichen.Art.valueOf(befund.schwere().name()), befund.meldung()));
        }
        return ergebnis;
    }

    /** The problems of a view or of the diagram, the most serious first. */
    List<Befund> befunde(Stand stand, Sichtobjekt sicht) {
        return befunde(stand, sicht, true);
    }

    private List<Befund> befunde(Stand stand, Sichtobjekt sicht, boolean mitAbhilfen) {
        List<Mangel> desPlans = desPlans(stand, sicht);
        if (desPlans.isEmpty() && !meldungen.containsKey(sicht)) {
            return List.of();
        }
        List<Befund> befunde = new ArrayList<>();
        for (int i = 0; i < desPlans.size(); i++) {
            Mangel mangel = desPlans.get(i);
            List<String> abhilfen = mitAbhilfen
                    ? Korrekturen.zu(stand, mangel).stream()
                            .map(Korrekturangebot::titel)
                            .toList()
                    : List.of();
            befunde.add(new Befund(PLAN + i, schwere(mangel.stufe()), mangel.meldung(), mangel.hinweis(), abhilfen));
        }
        List<Meldung> derRegeln = meldungen.getOrDefault(sicht, List.of());
        for (int i = 0; i < derRegeln.size(); i++) {
            Meldung meldung = derRegeln.get(i);
            if (befunde.stream().noneMatch(b -> b.meldung().equals(meldung.text()))) {
                List<String> abhilfen = mitAbhilfen
                        ? meldung.regel().behebungen().stream()
                                .map(Regelbeschreibung.Behebung::name)
                                .toList()
                        : List.of();
                befunde.add(new Befund(REGEL + i, schwere(meldung.regel().stufe()), meldung.text(), "", abhilfen));
            }
        }
        befunde.sort(Comparator.comparing(Befund::schwere).reversed());
        return befunde;
    }

    private List<Mangel> desPlans(Stand stand, Sichtobjekt sicht) {
        EObject element = Elementbau.gegenstand(sicht);
        if (maengel.isEmpty() || element == null || element.eResource() == null) {
            return List.of();
        }
        return maengel.getOrDefault(stand.adresse(element), List.of());
    }

    /** The problem of the plan that a message stands for; null if it is one of a rule of the diagram. */
    Mangel mangel(Stand stand, Sichtobjekt sicht, String id) {
        int stelle = id.startsWith(PLAN) ? Integer.parseInt(id.substring(PLAN.length())) : -1;
        List<Mangel> alle = desPlans(stand, sicht);
        return stelle >= 0 && stelle < alle.size() ? alle.get(stelle) : null;
    }

    /** The message of a rule of the diagram; null if it is a problem of the plan. */
    Meldung meldung(Sichtobjekt sicht, String id) {
        int stelle = id.startsWith(REGEL) ? Integer.parseInt(id.substring(REGEL.length())) : -1;
        List<Meldung> alle = meldungen.getOrDefault(sicht, List.of());
        return stelle >= 0 && stelle < alle.size() ? alle.get(stelle) : null;
    }

    private static Schwere schwere(Stufe stufe) {
        return switch (stufe) {
            case FEHLER -> Schwere.FEHLER;
            case WARNUNG -> Schwere.WARNUNG;
            default -> Schwere.HINWEIS;
        };
    }

    private static Schwere schwere(Regelbeschreibung.Stufe stufe) {
        return switch (stufe) {
            case ERROR -> Schwere.FEHLER;
            case WARNING -> Schwere.WARNUNG;
            case INFO -> Schwere.HINWEIS;
        };
    }
}
