package org.leitwerk.dsl.ide.arbeit;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.log4j.Logger;
import org.leitwerk.dsl.ide.mangel.Mangel;
import org.leitwerk.dsl.ide.mangel.Mangelsuche;
import org.leitwerk.steuerung.stapel.TieferStapel;

/**
 * A plan folder that is being worked on. Texts that are open in an editor overlay the files on disk.
 *
 * <p>The model lives on one thread of its own, with a large stack. {@link #lies} runs there and waits for the result;
 * before it, all texts that were announced are parsed, so that what it sees is never older than the call. Problems are
 * looked for in the background after a pause in typing and told to the listeners. A check makes room for questions
 * between two rules, but only once for each state of the plan: those who ask because of its news must not keep it from
 * ever ending.
 */
public final class Arbeitsplan implements AutoCloseable {

    /** How long after the last change of a text problems are looked for, in milliseconds. */
    public static final int PAUSE_MS = 250;

    private static final Logger LOG = Logger.getLogger(Arbeitsplan.class);
    private static final AtomicInteger NUMMER = new AtomicInteger();

    private final Path ordner;
    private final Arbeitsdateien dateien;
    private final Mangelsuche suche = new Mangelsuche();
    private final ScheduledThreadPoolExecutor faden;
    private final Map<Path, Textmeldung> gemeldet = new ConcurrentHashMap<>();
    private final List<Planhoerer> hoerer = new CopyOnWriteArrayList<>();
    private final AtomicInteger wartende = new AtomicInteger();

    // Only on the thread of the plan:
    private long version;
    private Stand stand;
    private List<Mangel> maengel = List.of();
    private List<Mangel> gelesene = List.of();
    private long gestoerteVersion = -1;

    private volatile ScheduledFuture<?> pruefung;
    private volatile Thread planfaden;

    /** What is to be shown for a file; a null text means that the file on disk counts. */
    private record Textmeldung(String text) {}

    private Arbeitsplan(Path ordner) {
        this.ordner = ordner.toAbsolutePath().normalize();
        this.dateien = new Arbeitsdateien(this.ordner);
        this.faden = new ScheduledThreadPoolExecutor(1, arbeit -> {
            planfaden = TieferStapel.faden("leitwerk-plan-" + NUMMER.incrementAndGet(), arbeit);
            return planfaden;
        });
        faden.setRemoveOnCancelPolicy(true);
        faden.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    /**
     * Opens a plan. Reading goes on in the background; the first question waits for it.
     *
     * @param ordner the folder of the plan; need not exist yet
     * @return the plan, to be closed
     */
    public static Arbeitsplan oeffne(Path ordner) {
        Arbeitsplan plan = new Arbeitsplan(ordner);
        plan.faden.execute(() -> {
            plan.dateien.leseOrdner();
            plan.neuerStand();
        });
        return plan;
    }

    /**
     * The folder of the plan.
     *
     * @return an absolute path
     */
    public Path ordner() {
        return ordner;
    }

    /**
     * A text in an editor is opened or changed: from now on it counts, and not the file on disk.
     *
     * @param datei the file, in the folder of the plan
     * @param text its whole text
     */
    public void setzeText(Path datei, String text) {
        melde(datei, new Textmeldung(text));
    }

    /**
     * The editor of a text is closed: the file on disk counts again.
     *
     * @param datei the file
     */
    public void schliesseText(Path datei) {
        melde(datei, new Textmeldung(null));
    }

    private void melde(Path datei, Textmeldung meldung) {
        gemeldet.put(datei.toAbsolutePath().normalize(), meldung);
        planePruefung(PAUSE_MS);
    }

    /** Looks at the folder again: texts and {@link Stand#beobachte watched} files that came, went or were changed. */
    public void leseNeu() {
        if (!faden.isShutdown()) {
            faden.execute(() -> {
                if (dateien.leseOrdner()) {
                    neuerStand();
                    planePruefung(PAUSE_MS);
                }
            });
        }
    }

    /**
     * Asks the plan something and waits for the answer.
     *
     * @param <T> type of the answer
     * @param frage computes an answer that holds no object of the model, because those belong to the plan's thread
     * @return the answer
     * @throws RuntimeException what the question throws
     */
    public <T> T lies(Function<Stand, T> frage) {
        if (Thread.currentThread() == planfaden) {
            return frage.apply(aktuell());
        }
        try {
            return liesSpaeter(frage).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException laufzeit) {
                throw laufzeit;
            }
            if (e.getCause() instanceof Error fehler) {
                throw fehler;
            }
            throw e;
        }
    }

    /**
     * Asks the plan something.
     *
     * @param <T> type of the answer
     * @param frage computes an answer that holds no object of the model
     * @return the answer, when it is there; cancelling it before its turn saves the work. What is hung on it runs on
     *     the thread of the plan, in the order of the questions; it must be quick and must not wait for another thread
     */
    public <T> CompletableFuture<T> liesSpaeter(Function<Stand, T> frage) {
        CompletableFuture<T> antwort = new CompletableFuture<>();
        if (faden.isShutdown()) {
            antwort.cancel(false); // the plan was closed; nobody is there to answer
            return antwort;
        }
        wartende.incrementAndGet();
        faden.execute(() -> {
            wartende.decrementAndGet();
            if (antwort.isCancelled()) {
                return;
            }
            try {
                antwort.complete(frage.apply(aktuell()));
            } catch (Throwable e) { // also a deep recursion must reach the one who waits
                antwort.completeExceptionally(e);
            }
        });
        return antwort;
    }

    /**
     * Tells a listener from now on what happens, and soon how the plan stands.
     *
     * @param neuer the listener
     */
    public void melde(Planhoerer neuer) {
        hoerer.add(neuer);
        planePruefung(0);
    }

    /**
     * Tells a listener nothing more.
     *
     * @param alter the listener
     */
    public void vergiss(Planhoerer alter) {
        hoerer.remove(alter);
    }

    /** Ends the work on the plan; the thread ends when it has done what it does. */
    @Override
    public void close() {
        hoerer.clear();
        faden.shutdown();
    }

    private Stand aktuell() {
        boolean neu = false;
        for (Path datei : List.copyOf(gemeldet.keySet())) {
            Textmeldung meldung = gemeldet.remove(datei);
            if (meldung != null) {
                neu |= meldung.text() == null ? dateien.schliesse(datei) : dateien.setze(datei, meldung.text());
            }
        }
        if (neu || stand == null) {
            neuerStand();
        }
        return stand;
    }

    private void neuerStand() {
        version++;
        stand = new Stand(ordner, version, dateien, maengel);
        sage(h -> h.geaendert(version));
    }

    private synchronized void planePruefung(int pauseMs) {
        if (pruefung != null) {
            pruefung.cancel(false);
        }
        if (!faden.isShutdown()) {
            pruefung = faden.schedule(this::pruefe, pauseMs, TimeUnit.MILLISECONDS);
        }
    }

    private void pruefe() {
        try {
            Stand jetzt = aktuell();
            boolean schonGestoert = gestoerteVersion == jetzt.version();
            List<Mangel> beimLesen = suche.beimLesen(jetzt);
            if (!beimLesen.equals(gelesene)) {
                gelesene = beimLesen;
                veroeffentliche(Mangelsuche.zusammen(beimLesen, Mangelsuche.derRegeln(maengel)), false);
            }
            suche.nachRegeln(jetzt, () -> !gemeldet.isEmpty() || !schonGestoert && wartende.get() > 0)
                    .ifPresentOrElse(
                            nachRegeln -> veroeffentliche(Mangelsuche.zusammen(beimLesen, nachRegeln), true), () -> {
                                gestoerteVersion = jetzt.version();
                                planePruefung(PAUSE_MS);
                            });
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error("Der Plan ließ sich nicht prüfen.", e);
        }
    }

    private void veroeffentliche(List<Mangel> neue, boolean vollstaendig) {
        maengel = neue;
        stand.setze(neue);
        Stand geprueft = stand;
        sage(h -> h.geprueft(geprueft, neue, vollstaendig));
    }

    private void sage(Consumer<Planhoerer> nachricht) {
        for (Planhoerer h : hoerer) {
            try {
                nachricht.accept(h);
            } catch (RuntimeException e) { // one listener must not keep the news from the others
                LOG.error("Ein Hörer des Plans ist gescheitert.", e);
            }
        }
    }
}
