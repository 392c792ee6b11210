package org.leitwerk.ui.uebersicht;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.common.util.URI;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.dsl.ide.gliederung.Planuebersicht;
import org.leitwerk.dsl.ide.gliederung.Uebersicht;
import org.leitwerk.ui.plan.Planregister;
import org.leitwerk.ui.plan.Plansitzung;
import org.leitwerk.ui.plan.Registerhoerer;
import org.leitwerk.ui.plan.Sitzungshoerer;

/** What the tree shows: the overviews of all open plans, kept up to date. Only for the UI thread. */
final class Uebersichtsmodell implements Registerhoerer, Sitzungshoerer {

    private final Runnable beiAenderung;
    private final Map<Plansitzung, Uebersicht> uebersichten = new LinkedHashMap<>();
    private final Map<Planzeile, Planzeile> eltern = new HashMap<>();
    private final Map<URI, Planzeile> elemente = new HashMap<>();

    Uebersichtsmodell(Runnable beiAenderung) {
        this.beiAenderung = beiAenderung;
        Planregister.das().melde(this);
        Planregister.das().offene().forEach(sitzung -> sitzung.melde(this));
    }

    void beende() {
        Planregister.das().vergiss(this);
        Planregister.das().offene().forEach(sitzung -> sitzung.vergiss(this));
    }

    /** The lines of the plans. */
    List<Planzeile> plaene() {
        List<Planzeile> plaene = new ArrayList<>();
        uebersichten.forEach((sitzung, uebersicht) -> plaene.add(new Planzeile(sitzung, uebersicht, null)));
        return plaene;
    }

    /** The line above a line, null for a plan. */
    Planzeile ueber(Planzeile zeile) {
        return eltern.get(zeile);
    }

    /** The line of an element. */
    Optional<Planzeile> zu(Plansitzung sitzung, URI adresse) {
        return Optional.ofNullable(elemente.get(adresse)).filter(zeile -> zeile.sitzung() == sitzung);
    }

    @Override
    public void geoeffnet(Plansitzung sitzung) {
        sitzung.melde(this);
    }

    @Override
    public void geschlossen(Plansitzung sitzung) {
        sitzung.vergiss(this);
        uebersichten.remove(sitzung);
        ordne();
    }

    @Override
    public void planGeaendert(Plansitzung sitzung) {
        frage(sitzung);
    }

    @Override
    public void planGeprueft(Plansitzung sitzung) {
        frage(sitzung);
    }

    private void frage(Plansitzung sitzung) {
        sitzung.frage(stand -> Stand.dienst(Planuebersicht.class).von(stand), (uebersicht, fehler) -> {
            if (fehler != null) {
                ILog.of(Uebersichtsmodell.class).error(fehler.toString(), fehler);
            } else if (Planregister.das().offene().contains(sitzung)) {
                uebersichten.put(sitzung, uebersicht);
                ordne();
            }
        });
    }

    /** Without recursion: goal trees may be thousands of levels deep. */
    private void ordne() {
        eltern.clear();
        elemente.clear();
        Deque<Planzeile> offen = new ArrayDeque<>(plaene());
        while (!offen.isEmpty()) {
            Planzeile zeile = offen.pop();
            if (zeile.adresse() != null) {
                elemente.putIfAbsent(zeile.adresse(), zeile);
            }
            for (Planzeile kind : zeile.kinder()) {
                eltern.put(kind, zeile);
                offen.push(kind);
            }
        }
        beiAenderung.run();
    }
}
