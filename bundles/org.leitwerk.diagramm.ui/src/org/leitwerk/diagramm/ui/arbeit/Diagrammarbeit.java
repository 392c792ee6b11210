package org.leitwerk.diagramm.ui.arbeit;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Display;
import org.leitwerk.diagramm.dienst.Antwort;
import org.leitwerk.diagramm.dienst.Auftrag;
import org.leitwerk.diagramm.dienst.Diagrammbild;
import org.leitwerk.diagramm.dienst.Diagrammschluessel;
import org.leitwerk.diagramm.dienst.Diagrammsitzung;
import org.leitwerk.dsl.aenderung.Aenderungsfehler;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.dsl.ide.bearbeitung.Ergebnis;
import org.leitwerk.ui.plan.Aenderungsgruppe;
import org.leitwerk.ui.plan.Plankontext;
import org.leitwerk.ui.plan.Plansitzung;
import org.leitwerk.ui.plan.Sitzungshoerer;
import org.leitwerk.ui.plan.Textanwender;

/**
 * One open diagram. Asks for its picture whenever the plan is another one, and carries out what a person wants. All of
 * it on the UI thread; the diagram itself lives on the thread of the plan.
 */
public final class Diagrammarbeit implements Sitzungshoerer {

    private final Plansitzung sitzung;
    private final Diagrammschluessel schluessel;
    private final Plankontext kontext;
    private final List<Bildhoerer> hoerer = new CopyOnWriteArrayList<>();
    private final IOperationHistory verlauf = OperationHistoryFactory.getOperationHistory();
    private CompletableFuture<?> frage = CompletableFuture.completedFuture(null);
    private Consumer<String> meldung = text -> {};
    private Runnable nachText = () -> {};
    private Diagrammsitzung diagramm; // only on the plan's thread
    private Diagrammbild bild;
    private Antwort offen;
    private int schritteSeitSichern;
    private boolean neuesPlatziert;
    private boolean beendet;

    /**
     * Opens a diagram; the first picture comes later.
     *
     * @param sitzung the plan
     * @param schluessel which diagram
     * @param titel its title, for the history
     */
    public Diagrammarbeit(Plansitzung sitzung, Diagrammschluessel schluessel, String titel) {
        this.sitzung = sitzung;
        this.schluessel = schluessel;
        this.kontext = new Plankontext(sitzung, titel);
        sitzung.melde(this);
    }

    /** The plan. */
    public Plansitzung sitzung() {
        return sitzung;
    }

    /** Which diagram. */
    public Diagrammschluessel schluessel() {
        return schluessel;
    }

    /** The present picture; empty until the first one has come. */
    public Optional<Diagrammbild> bild() {
        return Optional.ofNullable(bild);
    }

    /**
     * Says how refusals are told.
     *
     * @param neue is told the German reason
     */
    public void meldeWohin(Consumer<String> neue) {
        meldung = neue;
    }

    /**
     * Says what is done after a text was changed: editors of texts may have been opened.
     *
     * @param neues brings the diagram to the front again
     */
    public void nachText(Runnable neues) {
        nachText = neues;
    }

    /**
     * Tells a listener from now on.
     *
     * @param neuer the listener
     */
    public void melde(Bildhoerer neuer) {
        hoerer.add(neuer);
    }

    /**
     * Tells a listener nothing more.
     *
     * @param alter the listener
     */
    public void vergiss(Bildhoerer alter) {
        hoerer.remove(alter);
    }

    @Override
    public void planGeaendert(Plansitzung geaenderte) {
        hole();
    }

    @Override
    public void planGeprueft(Plansitzung gepruefte) {
        hole(); // badges show problems
    }

    /** Asks for the picture. */
    public void hole() {
        frage.cancel(false);
        frage = sitzung.frage(stand -> diagramm(stand).bild(stand), this::nimm);
    }

    private Diagrammsitzung diagramm(Stand stand) {
        if (diagramm == null) {
            diagramm = Diagrammdienste.der().oeffne(stand, schluessel);
        }
        return diagramm;
    }

    private void nimm(Diagrammbild neues, Throwable fehler) {
        if (beendet) {
            return;
        }
        if (fehler != null) {
            ILog.of(Diagrammarbeit.class).error(fehler.toString(), fehler);
            meldung.accept(fehler.getMessage());
            return;
        }
        if (neues != bild) {
            bild = neues;
            hoerer.forEach(h -> h.neuesBild(neues));
        }
    }

    /**
     * Asks the diagram and waits; only for what takes no longer than a keystroke may.
     *
     * @param <T> type of the answer
     * @param frage computes an answer that holds no object of the model
     * @return the answer
     */
    public <T> T lies(BiFunction<Diagrammsitzung, Stand, T> frage) {
        return sitzung.lies(stand -> frage.apply(diagramm(stand), stand));
    }

    /**
     * Asks the diagram without waiting.
     *
     * @param <T> type of the answer
     * @param frage computes an answer that holds no object of the model
     * @param dann gets the answer on the UI thread; errors are logged
     * @return cancelling it saves the work
     */
    public <T> CompletableFuture<T> frage(BiFunction<Diagrammsitzung, Stand, T> frage, Consumer<T> dann) {
        return sitzung.frage(stand -> frage.apply(diagramm(stand), stand), (antwort, fehler) -> {
            if (fehler != null) {
                ILog.of(Diagrammarbeit.class).error(fehler.toString(), fehler);
            } else if (!beendet) {
                dann.accept(antwort);
            }
        });
    }

    /** The outcome of a wish with the positions before and after it. */
    private record Vorgang(Antwort antwort, String vorher, String nachher) {}

    /**
     * Carries out a wish: changes texts and positions as one step of the history. A refusal is told.
     *
     * @param auftrag the wish
     * @param titel what it is called in the history, for instance "Verschieben"
     * @return what became of it
     */
    public Antwort tu(Auftrag auftrag, String titel) {
        if (auftrag instanceof Auftrag.AmPlan
                && bild != null
                && !bild.gesperrt().isEmpty()) {
            return abgelehnt(bild.gesperrt());
        }
        Vorgang vorgang = lies((d, stand) -> {
            String vorher = d.lage();
            Antwort antwort = d.fuehreAus(stand, auftrag);
            return new Vorgang(antwort, vorher, antwort.lageGeaendert() ? d.lage() : vorher);
        });
        Antwort antwort = vorgang.antwort();
        if (!antwort.ergebnis().istMoeglich()) {
            meldung.accept(antwort.ergebnis().meldung());
            return antwort;
        }
        boolean amText = !antwort.ergebnis().aenderungen().dateien().isEmpty();
        try (Aenderungsgruppe gruppe = Aenderungsgruppe.beginne()) {
            if (amText) {
                Textanwender.wendeAn(antwort.ergebnis().aenderungen());
            }
            // what a new element's place is needs no step of its own: it goes with the element
            if (!vorgang.nachher().equals(vorgang.vorher())) {
                if (amText && auftrag instanceof Auftrag.Anlegen) {
                    neuesPlatziert = true;
                } else {
                    verlauf.add(new Lageschritt(this, kontext, titel, vorgang.vorher(), vorgang.nachher()));
                    zaehle(1);
                }
            }
        } catch (Aenderungsfehler e) {
            setzeLage(vorgang.vorher());
            return abgelehnt(e.getMessage());
        }
        if (amText) {
            nachText.run();
        }
        offen = antwort;
        hole();
        return antwort;
    }

    /**
     * Changes texts of the plan for a wish that is not one of the picture; a refusal is told.
     *
     * @param planung computes what becomes of the wish, on the plan's thread
     * @return whether it was done
     */
    public boolean aendereText(Function<Stand, Ergebnis> planung) {
        String gesperrt = bild == null ? "" : bild.gesperrt();
        Ergebnis ergebnis = gesperrt.isEmpty() ? sitzung.lies(planung) : Ergebnis.abgelehnt(gesperrt);
        if (!ergebnis.istMoeglich()) {
            meldung.accept(ergebnis.meldung());
            return false;
        }
        try {
            Textanwender.wendeAn(ergebnis.aenderungen());
        } catch (Aenderungsfehler e) {
            meldung.accept(e.getMessage());
            return false;
        }
        nachText.run();
        hole();
        return true;
    }

    /**
     * Tells a person that something cannot be done.
     *
     * @param grund why, and what to do; German
     */
    public void lehneAb(String grund) {
        meldung.accept(grund);
    }

    private Antwort abgelehnt(String grund) {
        meldung.accept(grund);
        return Antwort.abgelehnt(grund);
    }

    /**
     * What is to be selected because of the last wish; asked for when a picture has come.
     *
     * @return the answer, once; empty if there is nothing to select
     */
    public Optional<Antwort> offeneAuswahl() {
        return Optional.ofNullable(offen)
                .filter(a -> !a.auswahl().isEmpty() || a.ergebnis().auswahl() != null);
    }

    /** What was to be selected is selected. */
    public void erledigt() {
        offen = null;
    }

    /** Takes a step of positions back, or makes it again. */
    void setzeLage(String lage, int richtung) {
        zaehle(richtung);
        setzeLage(lage);
    }

    private void setzeLage(String lage) {
        lies((d, stand) -> {
            d.setzeLage(lage);
            return null;
        });
        hole();
    }

    /**
     * Whether a person changed positions since they were saved. What the layout placed by itself does not count: it
     * would be placed so again.
     */
    public boolean istLageGeaendert() {
        return schritteSeitSichern != 0 || neuesPlatziert;
    }

    private void zaehle(int schritte) {
        schritteSeitSichern += schritte;
        hoerer.forEach(Bildhoerer::lageGeaendert);
    }

    /** Looks whether others have changed the file of positions. */
    public void schaueNachLage() {
        frage((d, stand) -> d.leseLageNeu(), neu -> {
            if (neu) {
                hole();
            }
        });
    }

    /**
     * Writes the file of positions.
     *
     * @throws java.io.UncheckedIOException with a German sentence if that is not possible
     */
    public void sichere() {
        lies((d, stand) -> {
            d.sichere(stand);
            return null;
        });
        schritteSeitSichern = 0;
        neuesPlatziert = false;
        hoerer.forEach(Bildhoerer::lageGeaendert);
    }

    /** Ends the work; what was not saved is lost. */
    public void beende() {
        beendet = true;
        frage.cancel(false);
        sitzung.vergiss(this);
        hoerer.clear();
        if (!Display.getDefault().isDisposed()) {
            verlauf.dispose(kontext, true, true, true);
        }
    }

    @Override
    public String toString() {
        return Objects.toString(schluessel);
    }
}
