package org.leitwerk.ui.suche;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.eclipse.core.runtime.ILog;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.dsl.ide.suche.Plansuche;
import org.leitwerk.dsl.ide.suche.Suchanfrage;
import org.leitwerk.dsl.ide.suche.Suchtreffer;
import org.leitwerk.ui.plan.Planregister;
import org.leitwerk.ui.plan.Plansitzung;
import org.leitwerk.ui.plan.Registerhoerer;
import org.leitwerk.ui.plan.Sitzungshoerer;

/**
 * Searches all open plans, and again when one of them changes. A new query ends the one before. Only for the UI thread.
 */
final class Suchlauf implements Registerhoerer, Sitzungshoerer {

    /** How many hits a plan shows at most. */
    static final int HOECHSTENS = 1000;

    private final Runnable beiTreffern;
    private final Map<Plansitzung, CompletableFuture<?>> fragen = new LinkedHashMap<>();
    private final Map<Plansitzung, List<Suchtreffer>> treffer = new LinkedHashMap<>();
    private Suchanfrage anfrage = Suchanfrage.von("");

    Suchlauf(Runnable beiTreffern) {
        this.beiTreffern = beiTreffern;
        Planregister.das().melde(this);
        Planregister.das().offene().forEach(sitzung -> sitzung.melde(this));
    }

    void beende() {
        Planregister.das().vergiss(this);
        Planregister.das().offene().forEach(sitzung -> sitzung.vergiss(this));
        fragen.values().forEach(frage -> frage.cancel(false));
    }

    Suchanfrage anfrage() {
        return anfrage;
    }

    void suche(String text) {
        anfrage = Suchanfrage.von(text);
        Planregister.das().offene().forEach(this::frage);
        if (anfrage.istLeer()) {
            treffer.clear();
            beiTreffern.run();
        }
    }

    /** What is known, plan by plan, the best first. */
    List<Suchzeile> zeilen() {
        List<Suchzeile> zeilen = new ArrayList<>();
        treffer.forEach((sitzung, einige) -> einige.forEach(einer -> zeilen.add(new Suchzeile(sitzung, einer))));
        return zeilen;
    }

    private void frage(Plansitzung sitzung) {
        CompletableFuture<?> alte = fragen.remove(sitzung);
        if (alte != null) {
            alte.cancel(false);
        }
        Suchanfrage was = anfrage;
        if (was.istLeer()) {
            return;
        }
        fragen.put(
                sitzung,
                sitzung.frage(stand -> Stand.dienst(Plansuche.class).suche(stand, was, HOECHSTENS), (neue, fehler) -> {
                    if (fehler != null) {
                        ILog.of(Suchlauf.class).error(fehler.toString(), fehler);
                    } else if (was == anfrage && Planregister.das().offene().contains(sitzung)) {
                        treffer.put(sitzung, neue);
                        beiTreffern.run();
                    }
                }));
    }

    @Override
    public void geoeffnet(Plansitzung sitzung) {
        sitzung.melde(this);
    }

    @Override
    public void geschlossen(Plansitzung sitzung) {
        sitzung.vergiss(this);
        fragen.remove(sitzung);
        if (treffer.remove(sitzung) != null) {
            beiTreffern.run();
        }
    }

    @Override
    public void planGeaendert(Plansitzung sitzung) {
        frage(sitzung);
    }
}
