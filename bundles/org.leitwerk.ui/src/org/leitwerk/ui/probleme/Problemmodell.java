package org.leitwerk.ui.probleme;

import java.util.List;
import org.leitwerk.ui.plan.Planregister;
import org.leitwerk.ui.plan.Plansitzung;
import org.leitwerk.ui.plan.Registerhoerer;
import org.leitwerk.ui.plan.Sitzungshoerer;

/** The problems of all open plans, kept up to date. Only for the UI thread. */
final class Problemmodell implements Registerhoerer, Sitzungshoerer {

    private final Runnable beiAenderung;

    Problemmodell(Runnable beiAenderung) {
        this.beiAenderung = beiAenderung;
        Planregister.das().melde(this);
        Planregister.das().offene().forEach(sitzung -> sitzung.melde(this));
    }

    void beende() {
        Planregister.das().vergiss(this);
        Planregister.das().offene().forEach(sitzung -> sitzung.vergiss(this));
    }

    /** All problems, plan by plan in the order of files and texts. */
    List<Problem> alle() {
        return Planregister.das().offene().stream()
                .flatMap(sitzung -> sitzung.maengel().stream().map(mangel -> new Problem(sitzung, mangel)))
                .toList();
    }

    @Override
    public void geoeffnet(Plansitzung sitzung) {
        sitzung.melde(this);
    }

    @Override
    public void geschlossen(Plansitzung sitzung) {
        sitzung.vergiss(this);
        beiAenderung.run();
    }

    @Override
    public void planGeprueft(Plansitzung sitzung) {
        beiAenderung.run();
    }
}
