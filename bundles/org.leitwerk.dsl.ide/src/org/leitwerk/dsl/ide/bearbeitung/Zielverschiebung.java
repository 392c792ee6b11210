package org.leitwerk.dsl.ide.bearbeitung;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.leitwerk.dsl.aenderung.Aenderungsfehler;
import org.leitwerk.dsl.aenderung.Einfuegen;
import org.leitwerk.dsl.aenderung.Entfernen;
import org.leitwerk.dsl.aenderung.Operation;
import org.leitwerk.dsl.aenderung.Setzen;
import org.leitwerk.dsl.aenderung.Verschieben;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.steuerung.Ableitung;
import org.leitwerk.steuerung.SteuerungFactory;
import org.leitwerk.steuerung.SteuerungPackage.Literals;
import org.leitwerk.steuerung.Ziel;
import org.leitwerk.steuerung.Zielgrundlage;
import org.leitwerk.steuerung.beschriftung.Beschriftung;

/**
 * Hangs a goal under another goal, a guideline, a mission statement or a vision: it is then derived from that. A goal
 * written inside another one moves there; any other gets the statement {@code leitet sich ab aus}.
 */
final class Zielverschiebung {

    private final Stand stand;
    private final Ziel ziel;
    private final List<Operation> operationen = new ArrayList<>();

    Zielverschiebung(Stand stand, Ziel ziel) {
        this.stand = stand;
        this.ziel = ziel;
    }

    /** Why a goal cannot be derived from something, null if it can. */
    String ablehnung(Zielgrundlage oben) {
        if (oben == ziel) {
            return "'" + Beschriftung.text(ziel) + "' kann nicht aus sich selbst abgeleitet werden.";
        }
        if (oben instanceof Ziel oberes && istDarunter(ziel, oberes, new HashSet<>())) {
            return "'" + Beschriftung.text(oben) + "' ist selbst aus '" + Beschriftung.text(ziel)
                    + "' abgeleitet; das ergäbe einen Kreis. Bitte zuerst die andere Ableitung lösen.";
        }
        return null;
    }

    /**
     * The operations that derive the goal from something else.
     *
     * @param oben from what it will be derived
     * @param bisher from what it is derived now and will not be any more; null means the one it is written in, or the
     *     only one
     */
    List<Operation> unter(Zielgrundlage oben, EObject bisher) {
        String grund = ablehnung(oben);
        if (grund != null) {
            throw new Aenderungsfehler(grund);
        }
        EObject alt = bisher == null ? bisheriges() : bisher;
        if (alt == oben) {
            return List.of();
        }
        benenne(oben);
        if (alt == ziel.eContainer() && alt instanceof Ziel) {
            entferne(alt);
            if (oben instanceof Ziel) {
                entferne(oben);
                operationen.add(new Verschieben(ziel, oben, Literals.ZIEL__UNTERZIELE, Einfuegen.AM_ENDE));
                return operationen;
            }
            nachAussen();
            leiteAb(oben, null);
        } else {
            leiteAb(oben, alt);
        }
        return operationen;
    }

    /** The operations after which a goal is derived from nothing that it was written in or only derived from. */
    List<Operation> nachOben(EObject bisher) {
        EObject alt = bisher == null ? bisheriges() : bisher;
        if (alt != null) {
            entferne(alt);
        }
        if (ziel.eContainer() instanceof Ziel) {
            nachAussen();
        }
        return operationen;
    }

    private EObject bisheriges() {
        if (ziel.eContainer() instanceof Ziel oberes) {
            return oberes;
        }
        return ziel.getAbleitungen().size() == 1 ? ziel.getAbleitungen().get(0).getVon() : null;
    }

    /** Only what has a name can be referred to. */
    private void benenne(Zielgrundlage oben) {
        if (oben.getName() == null && !(ziel.eContainer() instanceof Ziel && oben instanceof Ziel)) {
            String name = Namensgebung.in(stand).fuer(oben.getTitel(), oben.eClass());
            operationen.add(Setzen.auf(oben, Literals.PLANELEMENT__NAME, name));
        }
    }

    private void leiteAb(Zielgrundlage oben, EObject alt) {
        Ableitung bisherige = ableitung(alt);
        if (ableitung(oben) != null) {
            if (bisherige != null) {
                entferne(alt);
            }
        } else if (bisherige != null) {
            operationen.add(Setzen.auf(bisherige, Literals.ABLEITUNG__VON, oben));
        } else {
            Ableitung neue = SteuerungFactory.eINSTANCE.createAbleitung();
            neue.setVon(oben);
            operationen.add(new Einfuegen(ziel, Literals.ZIEL__ABLEITUNGEN, Einfuegen.AM_ENDE, neue));
        }
    }

    private void entferne(EObject oben) {
        Ableitung ableitung = ableitung(oben);
        if (ableitung != null) {
            operationen.add(new Entfernen(
                    ziel, Literals.ZIEL__ABLEITUNGEN, ziel.getAbleitungen().indexOf(ableitung)));
        }
    }

    private Ableitung ableitung(EObject oben) {
        return ziel.getAbleitungen().stream()
                .filter(a -> oben != null && a.getVon() == oben)
                .findFirst()
                .orElse(null);
    }

    /** Out of all goals it is written in, behind the outermost of them. */
    private void nachAussen() {
        EObject aussen = ziel;
        while (aussen.eContainer() instanceof Ziel) {
            aussen = aussen.eContainer();
        }
        Platz platz = Platz.hinter(aussen);
        operationen.add(new Verschieben(ziel, platz.eltern(), (EReference) platz.merkmal(), platz.stelle()));
    }

    private boolean istDarunter(Ziel oben, Ziel gesucht, Set<Ziel> gesehen) {
        for (Ziel unten : stand.planstand().ableitungen().unterziele(oben)) {
            if (unten == gesucht || gesehen.add(unten) && istDarunter(unten, gesucht, gesehen)) {
                return true;
            }
        }
        return false;
    }
}
