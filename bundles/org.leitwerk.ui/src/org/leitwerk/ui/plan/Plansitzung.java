package org.leitwerk.ui.plan;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Display;
import org.leitwerk.dsl.ide.arbeit.Arbeitsplan;
import org.leitwerk.dsl.ide.arbeit.Planhoerer;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.dsl.ide.formular.Formulare;
import org.leitwerk.dsl.ide.mangel.Mangel;
import org.leitwerk.dsl.ide.vorschlag.Vorschlaege;

/** An open plan as the workbench sees it: questions to the model, and its news on the UI thread. */
public final class Plansitzung {

    private final Arbeitsplan plan;
    private final Ordnerwaechter waechter;
    private final List<Sitzungshoerer> hoerer = new CopyOnWriteArrayList<>();
    private final AtomicBoolean geaendert = new AtomicBoolean();
    private final AtomicBoolean geprueft = new AtomicBoolean();
    private final AtomicBoolean kalt = new AtomicBoolean(true);
    private volatile List<Mangel> maengel = List.of();

    Plansitzung(Path ordner) {
        plan = Arbeitsplan.oeffne(ordner);
        plan.melde(new Weiterleitung());
        waechter = new Ordnerwaechter(plan.ordner(), this::leseNeu);
    }

    /**
     * The folder of the plan.
     *
     * @return an absolute path
     */
    public Path ordner() {
        return plan.ordner();
    }

    /**
     * The name under which the plan is shown as long as nothing better is known.
     *
     * @return the name of its folder
     */
    public String name() {
        Path name = ordner().getFileName();
        return name == null ? ordner().toString() : name.toString();
    }

    /**
     * Asks the plan and waits. Only for what takes no longer than a keystroke may.
     *
     * @param <T> type of the answer
     * @param frage computes an answer that holds no object of the model
     * @return the answer
     */
    public <T> T lies(Function<Stand, T> frage) {
        return plan.lies(frage);
    }

    /**
     * Asks the plan without waiting.
     *
     * @param <T> type of the answer
     * @param frage computes an answer that holds no object of the model
     * @param dann gets the answer, or what went wrong, on the UI thread
     * @return cancelling it saves the work and the call of {@code dann}
     */
    public <T> CompletableFuture<T> frage(Function<Stand, T> frage, BiConsumer<T, Throwable> dann) {
        CompletableFuture<T> antwort = plan.liesSpaeter(frage);
        antwort.whenComplete((wert, fehler) -> {
            if (!antwort.isCancelled()) {
                aufOberflaeche(() -> dann.accept(wert, fehler));
            }
        });
        return antwort;
    }

    /**
     * Asks the plan without waiting, for those who know how to wait on any thread.
     *
     * @param <T> type of the answer
     * @param frage computes an answer that holds no object of the model
     * @return the answer; what is hung on it runs on a thread of its own and may wait for the UI thread
     */
    public <T> CompletableFuture<T> frage(Function<Stand, T> frage) {
        // Not on the thread of the plan: the UI thread may be waiting for that at the same moment.
        return plan.liesSpaeter(frage).thenApplyAsync(Function.identity());
    }

    /**
     * The problems found last; may be called on any thread.
     *
     * @return the problems by file and place
     */
    public List<Mangel> maengel() {
        return maengel;
    }

    /**
     * Tells a listener from now on what happens, and at once how the plan stands.
     *
     * @param neuer the listener
     */
    public void melde(Sitzungshoerer neuer) {
        hoerer.add(neuer);
        aufOberflaeche(() -> {
            if (hoerer.contains(neuer)) {
                neuer.planGeaendert(this);
                neuer.planGeprueft(this);
            }
        });
    }

    /**
     * Tells a listener nothing more.
     *
     * @param alter the listener
     */
    public void vergiss(Sitzungshoerer alter) {
        hoerer.remove(alter);
    }

    void setzeText(Path datei, String text) {
        plan.setzeText(datei, text);
    }

    void schliesseText(Path datei) {
        plan.schliesseText(datei);
    }

    /** Looks at the folder on disk again. */
    public void leseNeu() {
        plan.leseNeu();
        aufOberflaeche(() -> Dateiabgleich.allerOffenen(this));
    }

    void schliesse() {
        hoerer.clear();
        waechter.close();
        plan.close();
    }

    private static void aufOberflaeche(Runnable arbeit) {
        Display display = Display.getDefault();
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (!display.isDisposed()) {
                    arbeit.run();
                }
            });
        }
    }

    private void sage(AtomicBoolean unterwegs, BiConsumer<Sitzungshoerer, Plansitzung> nachricht) {
        // However fast news come, the UI has at most one of a kind to do.
        if (unterwegs.compareAndSet(false, true)) {
            aufOberflaeche(() -> {
                unterwegs.set(false);
                for (Sitzungshoerer h : hoerer) {
                    try {
                        nachricht.accept(h, this);
                    } catch (RuntimeException e) {
                        ILog.of(Plansitzung.class).error(e.toString(), e);
                    }
                }
            });
        }
    }

    /** What is slow only the first time is done once before somebody waits for it. */
    private static int waermeAuf(Stand stand) {
        stand.pfade().stream().findFirst().ifPresent(datei -> Vorschlaege.bei(stand, datei, 0, 1));
        return stand.elemente()
                .findFirst()
                .flatMap(element -> Formulare.fuer(stand, stand.adresse(element)))
                .map(formular -> formular.gruppen().size())
                .orElse(0);
    }

    /** Carries the news of the plan's thread to the UI thread. */
    private final class Weiterleitung implements Planhoerer {

        @Override
        public void geaendert(long version) {
            sage(geaendert, Sitzungshoerer::planGeaendert);
        }

        @Override
        public void geprueft(List<Mangel> neue, long version, boolean vollstaendig) {
            maengel = neue;
            sage(geprueft, Sitzungshoerer::planGeprueft);
            if (vollstaendig && kalt.compareAndSet(true, false)) {
                plan.liesSpaeter(Plansitzung::waermeAuf);
            }
        }
    }
}
