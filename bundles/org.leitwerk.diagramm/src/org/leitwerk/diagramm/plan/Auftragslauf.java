package org.leitwerk.diagramm.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.emf.common.util.URI;
import org.leitwerk.diagramm.dienst.Antwort;
import org.leitwerk.diagramm.dienst.Auftrag;
import org.leitwerk.diagramm.dienst.Auswahlfrage;
import org.leitwerk.diagramm.pruefung.Meldung;
import org.leitwerk.diagramm.sicht.Kante;
import org.leitwerk.diagramm.sicht.Sichtobjekt;
import org.leitwerk.diagramm.spezifikation.Regelbeschreibung;
import org.leitwerk.diagramm.spezifikation.Werkzeug;
import org.leitwerk.diagramm.szene.Punkt;
import org.leitwerk.diagramm.werkzeug.Vorhaben;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.dsl.ide.bearbeitung.Ergebnis;
import org.leitwerk.dsl.ide.bearbeitung.Zwischenablage;
import org.leitwerk.dsl.ide.korrektur.Korrekturangebot;
import org.leitwerk.dsl.ide.korrektur.Korrekturen;
import org.leitwerk.dsl.ide.mangel.Mangel;

/** Carries out wishes of the person at the editor of a diagram. */
final class Auftragslauf {

    private final Plandiagramm plandiagramm;
    private final Zeichenbau bau;
    private final Lagehaltung lage;

    Auftragslauf(Plandiagramm plandiagramm, Zeichenbau bau, Lagehaltung lage) {
        this.plandiagramm = plandiagramm;
        this.bau = bau;
        this.lage = lage;
    }

    /** A wish that changes only the picture. */
    Antwort amBild(Auftrag.AmBild auftrag) {
        if (auftrag instanceof Auftrag.Anordnen anordnen) {
            bau.ordneAn(anordnen.elemente());
        }
        lage.aendere(new Lageauftrag(plandiagramm, bau.gezeichnet()).nach(lage.lage(), auftrag));
        return Antwort.nurLage();
    }

    /** A wish that changes the plan. */
    Antwort amPlan(Stand stand, Auftrag.AmPlan auftrag) {
        if (!plandiagramm.vorhanden()) {
            return Antwort.abgelehnt("Das Element dieses Diagramms gibt es im Plan nicht mehr.");
        }
        try {
            if (auftrag instanceof Auftrag.Einfuegen einfuegen) {
                return fuegeEin(stand, einfuegen);
            }
            if (auftrag instanceof Auftrag.Abhilfe abhilfe) {
                return hilfAb(stand, abhilfe);
            }
            Antwort antwort = antwort(stand, plaene(stand, auftrag), anlegend(auftrag));
            merkeOrt(auftrag, antwort);
            merkeKnicke(auftrag, antwort);
            return antwort;
        } catch (Auftragsfehler fehler) {
            return Antwort.abgelehnt(fehler.getMessage());
        }
    }

    private static boolean anlegend(Auftrag auftrag) {
        return auftrag instanceof Auftrag.Anlegen;
    }

    private List<Supplier<Vorhaben>> plaene(Stand stand, Auftrag.AmPlan auftrag) {
        Auftragsplan plan = new Auftragsplan(plandiagramm, bau.palette(), bau.netz());
        if (auftrag instanceof Auftrag.Anlegen anlegen) {
            return plan.anlegen(anlegen);
        }
        if (auftrag instanceof Auftrag.Auswaehlen auswaehlen) {
            return plan.auswaehlen(stand, auswaehlen);
        }
        if (auftrag instanceof Auftrag.Verbinden verbinden) {
            return plan.verbinden(verbinden);
        }
        if (auftrag instanceof Auftrag.Beschriften beschriften) {
            return plan.beschriften(beschriften);
        }
        if (auftrag instanceof Auftrag.Loeschen loeschen) {
            return plan.loeschen(loeschen);
        }
        if (auftrag instanceof Auftrag.Umhaengen umhaengen) {
            return plan.umhaengen(umhaengen);
        }
        if (auftrag instanceof Auftrag.Ablegen ablegen) {
            return plan.ablegen(ablegen);
        }
        if (auftrag instanceof Auftrag.AblegenVonAussen ablegen) {
            return plan.ablegen(stand, ablegen);
        }
        if (auftrag instanceof Auftrag.Doppelklick doppelklick) {
            return plan.doppelklick(doppelklick);
        }
        if (auftrag instanceof Auftrag.Menuewahl menuewahl) {
            return plan.menue(bau.menue(), menuewahl);
        }
        return List.of();
    }

    private Antwort antwort(Stand stand, List<Supplier<Vorhaben>> plaene, boolean anlegend) {
        Planwerkzeug.Folge folge = new Planwerkzeug(plandiagramm.werkzeuge()).fuehreAus(stand, plaene);
        Antwort antwort = Antwort.von(folge.ergebnis());
        if (folge.diagrammziel() != null && folge.ergebnis().istMoeglich()) {
            return new Antwort(
                    folge.ergebnis(),
                    false,
                    List.of(),
                    false,
                    Diagrammangebote.schluessel(
                            stand,
                            folge.diagrammziel().art(),
                            folge.diagrammziel().ziel()));
        }
        return folge.neues() && anlegend ? antwort.undBeschriften() : antwort;
    }

    private void merkeOrt(Auftrag auftrag, Antwort antwort) {
        URI neu = antwort.ergebnis().auswahl();
        if (neu == null) {
            return;
        }
        Punkt ort = null;
        if (auftrag instanceof Auftrag.Anlegen anlegen) {
            ort = anlegen.ort();
        } else if (auftrag instanceof Auftrag.Auswaehlen auswaehlen) {
            ort = auswaehlen.ort();
        }
        bau.platzwunsch().merke(neu.fragment(), ort);
    }

    private void merkeKnicke(Auftrag auftrag, Antwort antwort) {
        if (auftrag instanceof Auftrag.Umhaengen umhaengen
                && antwort.ergebnis().istMoeglich()
                && plandiagramm.sicht(umhaengen.kante()) instanceof Kante kante) {
            bau.knicke().merke(kante, umhaengen.anfang(), plandiagramm.sicht(umhaengen.nach()), lage.lage());
        }
    }

    private Antwort fuegeEin(Stand stand, Auftrag.Einfuegen auftrag) {
        Sichtobjekt wohin = auftrag.nach() == null ? null : plandiagramm.objekt(auftrag.nach());
        URI ziel = wohin == null || wohin.ziel() == null ? null : stand.adresse(wohin.ziel());
        Ergebnis ergebnis = Zwischenablage.fuegeEin(stand, ziel, auftrag.text());
        if (ergebnis.auswahl() != null) {
            bau.platzwunsch().merke(ergebnis.auswahl().fragment(), auftrag.ort());
        }
        return Antwort.von(ergebnis);
    }

    private Antwort hilfAb(Stand stand, Auftrag.Abhilfe auftrag) {
        Sichtobjekt sicht = plandiagramm.objekt(auftrag.element());
        Mangel mangel = sicht == null ? null : bau.befunde().mangel(stand, sicht, auftrag.befund());
        if (mangel != null) {
            List<Korrekturangebot> angebote = Korrekturen.zu(stand, mangel);
            if (auftrag.abhilfe() >= 0 && auftrag.abhilfe() < angebote.size()) {
                return Antwort.von(angebote.get(auftrag.abhilfe()).plane(stand));
            }
        }
        Meldung meldung = sicht == null ? null : bau.befunde().meldung(sicht, auftrag.befund());
        if (meldung != null) {
            List<Regelbeschreibung.Behebung> behebungen = meldung.regel().behebungen();
            if (auftrag.abhilfe() >= 0 && auftrag.abhilfe() < behebungen.size()) {
                Regelbeschreibung.Behebung behebung = behebungen.get(auftrag.abhilfe());
                return antwort(
                        stand,
                        List.of(() -> plandiagramm.pruefung().behebung(meldung.regel(), behebung, sicht)),
                        false);
            }
        }
        return Antwort.abgelehnt("Diese Abhilfe gibt es nicht mehr; der Plan hat sich inzwischen geändert.");
    }

    /** Why a wish would not be granted, as far as its plan tells; empty if it can be done. */
    Optional<String> ablehnung(Stand stand, Auftrag auftrag) {
        if (!(auftrag instanceof Auftrag.AmPlan amPlan)) {
            return Optional.empty();
        }
        if (!plandiagramm.vorhanden()) {
            return Optional.of("Das Element dieses Diagramms gibt es im Plan nicht mehr.");
        }
        try {
            for (Supplier<Vorhaben> plan : plaene(stand, amPlan)) {
                Vorhaben vorhaben = plan.get();
                if (!vorhaben.ausfuehrbar()) {
                    return Optional.of(vorhaben.hindernis());
                }
            }
            return Optional.empty();
        } catch (Auftragsfehler fehler) {
            return Optional.of(fehler.getMessage());
        }
    }

    /** The question of a selection wizard. */
    Auswahlfrage frage(Stand stand, String werkzeug, String element) {
        Auftragsplan plan = new Auftragsplan(plandiagramm, bau.palette(), bau.netz());
        Werkzeug gemeint = plan.werkzeug(werkzeug);
        return new Auswahlbau(stand, plandiagramm.werkzeuge().auswahl(), gemeint, plan.objekt(element)).frage();
    }
}
