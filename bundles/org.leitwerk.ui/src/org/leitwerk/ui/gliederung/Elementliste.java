package org.leitwerk.ui.gliederung;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ILog;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.dsl.ide.gliederung.Elementsuche;
import org.leitwerk.dsl.ide.gliederung.Fund;
import org.leitwerk.ui.plan.Planregister;
import org.leitwerk.ui.plan.Plansitzung;

/** Looks for elements in all open plans; a new search ends the one before. Only for the UI thread. */
final class Elementliste {

    /** How many elements of a plan are found at most. */
    static final int HOECHSTENS = 200;

    private final Consumer<List<Elementfund>> dann;
    private final List<CompletableFuture<?>> fragen = new ArrayList<>();
    private final Map<Plansitzung, List<Fund>> funde = new LinkedHashMap<>();

    /** What is found is told plan by plan, each time with all that is known. */
    Elementliste(Consumer<List<Elementfund>> dann) {
        this.dann = dann;
    }

    void suche(String worte) {
        beende();
        funde.clear();
        for (Plansitzung sitzung : Planregister.das().offene()) {
            funde.put(sitzung, List.of());
            fragen.add(sitzung.frage(
                    stand -> Stand.dienst(Elementsuche.class).suche(stand, worte, HOECHSTENS), (neue, fehler) -> {
                        if (fehler != null) {
                            ILog.of(Elementliste.class).error(fehler.toString(), fehler);
                        } else {
                            funde.put(sitzung, neue);
                            dann.accept(alle());
                        }
                    }));
        }
    }

    void beende() {
        fragen.forEach(frage -> frage.cancel(false));
        fragen.clear();
    }

    private List<Elementfund> alle() {
        List<Elementfund> alle = new ArrayList<>();
        funde.forEach((sitzung, einige) -> einige.forEach(fund -> alle.add(new Elementfund(sitzung, fund))));
        return alle;
    }
}
