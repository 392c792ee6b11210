package org.leitwerk.diagramm.pruefung;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.diagramm.ausdruck.Ausdruck;
import org.leitwerk.diagramm.ausdruck.Ausdrucksfehler;
import org.leitwerk.diagramm.ausdruck.Umgebung;
import org.leitwerk.diagramm.ausdruck.Werte;
import org.leitwerk.diagramm.sicht.Diagramm;
import org.leitwerk.diagramm.sicht.Kante;
import org.leitwerk.diagramm.sicht.Sicht;
import org.leitwerk.diagramm.sicht.Sichtobjekt;
import org.leitwerk.diagramm.spezifikation.Abbildung;
import org.leitwerk.diagramm.spezifikation.Regelbeschreibung;
import org.leitwerk.diagramm.werkzeug.Klassenname;
import org.leitwerk.diagramm.werkzeug.Vorhaben;
import org.leitwerk.diagramm.werkzeug.Werkzeuglauf;

/**
 * Checks a diagram by the rules of its specification: each view by itself, so an element shown twice tells twice. The
 * checks of a rule end at the first that is false; a check that fails counts as passed.
 */
public final class Pruefung {

    private final Diagramm diagramm;
    private final Werkzeuglauf werkzeuge;
    private final List<Regel> regeln = new ArrayList<>();

    private record Regel(Regelbeschreibung beschreibung, List<Ausdruck> pruefungen, Ausdruck text) {}

    /**
     * The rules of a diagram and of its viewpoint.
     *
     * @param diagramm the diagram
     * @param werkzeuge its tools: services, and the run of fixes
     */
    public Pruefung(Diagramm diagramm, Werkzeuglauf werkzeuge) {
        this.diagramm = diagramm;
        this.werkzeuge = werkzeuge;
        List<Regelbeschreibung> alle = new ArrayList<>(diagramm.art().regeln());
        if (diagramm.art().gesichtspunkt() != null) {
            alle.addAll(diagramm.art().gesichtspunkt().regeln());
        }
        alle.sort(Comparator.comparing(Regelbeschreibung::stufe).reversed());
        for (Regelbeschreibung regel : alle) {
            List<Ausdruck> pruefungen =
                    regel.pruefungen().stream().map(Ausdruck::von).toList();
            regeln.add(new Regel(regel, pruefungen, Ausdruck.von(regel.meldung())));
        }
    }

    /** All that does not hold: the diagram, then each view in order; of each the errors, warnings, hints. */
    public List<Meldung> pruefe() {
        List<Meldung> meldungen = new ArrayList<>();
        if (regeln.isEmpty()) {
            return meldungen;
        }
        pruefe(diagramm, meldungen);
        diagramm.fuerAlle(sicht -> pruefe(sicht, meldungen));
        return meldungen;
    }

    /** What does not hold at one view or at the diagram. */
    public List<Meldung> pruefe(Sichtobjekt sicht) {
        List<Meldung> meldungen = new ArrayList<>();
        pruefe(sicht, meldungen);
        return meldungen;
    }

    private void pruefe(Sichtobjekt sicht, List<Meldung> meldungen) {
        for (Regel regel : regeln) {
            EObject self = gegenstand(regel.beschreibung(), sicht);
            if (self != null && verletzt(regel, werkzeuge.umgebung(self))) {
                meldungen.add(new Meldung(regel.beschreibung(), sicht, text(regel.text(), werkzeuge.umgebung(self))));
            }
        }
    }

    /** What a rule looks at: the element or the view; null if the rule has nothing to do with this view. */
    private static EObject gegenstand(Regelbeschreibung regel, Sichtobjekt sicht) {
        if (regel.anSichten()) {
            return sicht instanceof Sicht eine && abbildungPasst(regel, eine.abbildung()) ? sicht : null;
        }
        EObject ziel = sicht.ziel();
        if (sicht instanceof Kante kante && kante.semantisch().isEmpty()) {
            return null;
        }
        return ziel != null && Klassenname.passt(ziel, regel.zielklasse()) ? ziel : null;
    }

    private static boolean abbildungPasst(Regelbeschreibung regel, Abbildung abbildung) {
        return regel.abbildungen().contains(abbildung);
    }

    private static boolean verletzt(Regel regel, Umgebung umgebung) {
        for (Ausdruck pruefung : regel.pruefungen()) {
            try {
                if (!Werte.wahr(pruefung.wert(umgebung))) {
                    return true;
                }
            } catch (Ausdrucksfehler fehler) {
                // a check that cannot be made accuses nobody
                continue;
            }
        }
        return false;
    }

    private static String text(Ausdruck meldung, Umgebung umgebung) {
        try {
            return Werte.text(meldung.wert(umgebung));
        } catch (Ausdrucksfehler fehler) {
            return fehler.getMessage();
        }
    }

    /**
     * Plans a fix of a rule at a view.
     *
     * @param regel name of the rule
     * @param behebung name of the fix
     * @return empty if there is no such rule or fix
     */
    public Optional<Vorhaben> behebung(String regel, String behebung, Sichtobjekt sicht) {
        for (Regel kandidat : regeln) {
            if (kandidat.beschreibung().name().equals(regel)) {
                for (Regelbeschreibung.Behebung fix : kandidat.beschreibung().behebungen()) {
                    if (fix.name().equals(behebung)) {
                        return Optional.of(behebung(kandidat.beschreibung(), fix, sicht));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Plans a fix at a view. */
    public Vorhaben behebung(Regelbeschreibung regel, Regelbeschreibung.Behebung behebung, Sichtobjekt sicht) {
        return werkzeuge.operation(behebung.operation(), regel.anSichten() ? sicht : sicht.ziel());
    }
}
