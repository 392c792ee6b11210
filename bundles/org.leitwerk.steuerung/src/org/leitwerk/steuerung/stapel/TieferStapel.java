package org.leitwerk.steuerung.stapel;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Runs work in a thread with a large stack. Parsing, serialising and copying walk a plan recursively; the default stack
 * holds some hundred nested goals, this one some ten thousand.
 */
public final class TieferStapel {

    private static final long STAPEL_BYTES = 512L << 20;

    private static final ThreadLocal<Boolean> SCHON_TIEF = ThreadLocal.withInitial(() -> Boolean.FALSE);

    private TieferStapel() {}

    /**
     * Computes a value with a large stack; runs in place when the caller already has one.
     *
     * @param <T> type of the value
     * @param arbeit the work
     * @return the value of the work
     * @throws RuntimeException or Error as the work throws them; a checked exception arrives as cause of an
     *     {@link IllegalStateException}
     */
    public static <T> T rufe(Callable<T> arbeit) {
        if (SCHON_TIEF.get()) {
            return direkt(arbeit);
        }
        FutureTask<T> aufgabe = new FutureTask<>(arbeit);
        Thread faden = faden("leitwerk-tief", aufgabe);
        faden.start();
        return ergebnis(aufgabe, faden);
    }

    /**
     * A thread with a large stack, for work that goes on for long. It does not keep the process alive.
     *
     * @param name name of the thread
     * @param arbeit what it does
     * @return the thread, not started yet
     */
    public static Thread faden(String name, Runnable arbeit) {
        Runnable tief = () -> {
            SCHON_TIEF.set(Boolean.TRUE);
            arbeit.run();
        };
        Thread faden = new Thread(null, tief, name, STAPEL_BYTES);
        faden.setDaemon(true);
        faden.setContextClassLoader(Thread.currentThread().getContextClassLoader());
        return faden;
    }

    /**
     * Does work with a large stack; see {@link #rufe(Callable)}.
     *
     * @param arbeit the work
     */
    public static void fuehreAus(Runnable arbeit) {
        rufe(() -> {
            arbeit.run();
            return null;
        });
    }

    private static <T> T direkt(Callable<T> arbeit) {
        try {
            return arbeit.call();
        } catch (Exception e) {
            throw weitergereicht(e);
        }
    }

    private static <T> T ergebnis(FutureTask<T> aufgabe, Thread faden) {
        boolean unterbrochen = false;
        try {
            while (true) {
                try {
                    return aufgabe.get();
                } catch (InterruptedException e) {
                    // The caller's wish to stop is passed on; its own flag is restored when the work has ended.
                    unterbrochen = true;
                    faden.interrupt();
                } catch (ExecutionException e) {
                    throw weitergereicht(e.getCause());
                }
            }
        } finally {
            if (unterbrochen) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static RuntimeException weitergereicht(Throwable ursache) {
        if (ursache instanceof RuntimeException laufzeit) {
            return laufzeit;
        }
        if (ursache instanceof Error fehler) {
            throw fehler;
        }
        return new IllegalStateException(ursache);
    }
}
