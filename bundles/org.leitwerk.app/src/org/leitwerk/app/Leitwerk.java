package org.leitwerk.app;

import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.log4j.Level;
import org.apache.log4j.Logger;
import org.apache.log4j.varia.NullAppender;
import org.leitwerk.app.befehl.Hauptbefehl;
import org.leitwerk.app.konsole.Bedienungshilfe;
import org.leitwerk.app.konsole.Defekt;
import picocli.CommandLine;

/** The command line without its frame: can be called from anywhere, any number of times. */
public final class Leitwerk {

    private static final String STATUS_DER_PROTOKOLLE = "log4j2.StatusLogger.level";

    private Leitwerk() {}

    /**
     * Runs a command to which nothing is sent.
     *
     * @param argumente the words after the program's name
     * @param aus where results go
     * @param fehler where messages on wrong use and defects go
     * @param arbeitsordner the folder in which the user is
     * @return one of {@link Rueckgabe}
     */
    public static int fuehreAus(List<String> argumente, PrintStream aus, PrintStream fehler, Path arbeitsordner) {
        return fuehreAus(argumente, InputStream.nullInputStream(), aus, fehler, arbeitsordner);
    }

    /**
     * Runs a command that may read what is sent to it.
     *
     * @param argumente the words after the program's name
     * @param ein what the user or another program sends
     * @param aus where results go
     * @param fehler where messages on wrong use and defects go
     * @param arbeitsordner the folder in which the user is
     * @return one of {@link Rueckgabe}
     */
    public static int fuehreAus(
            List<String> argumente, InputStream ein, PrintStream aus, PrintStream fehler, Path arbeitsordner) {
        Umgebung umgebung =
                new Umgebung(ein, aus, fehler, arbeitsordner.toAbsolutePath().normalize());
        try {
            stilleBibliotheken();
            CommandLine befehle =
                    Bedienungshilfe.deutsch(Hauptbefehl.baue(umgebung), defekt -> melde(defekt, argumente, fehler));
            befehle.setOut(new PrintWriter(aus, true, StandardCharsets.UTF_8));
            befehle.setErr(new PrintWriter(fehler, true, StandardCharsets.UTF_8));
            return befehle.execute(argumente.toArray(String[]::new));
        } catch (RuntimeException | Error defekt) {
            return melde(defekt, argumente, fehler);
        } finally {
            aus.flush();
            fehler.flush();
        }
    }

    private static int melde(Throwable defekt, List<String> argumente, PrintStream fehler) {
        return Defekt.melde(new Protokoll().notiere(argumente, defekt), defekt, fehler);
    }

    /**
     * Xtext tells its log about things that the user gets told anyway; the logging of PDFBox tells on the error stream
     * that nobody listens to it.
     */
    private static void stilleBibliotheken() {
        if (System.getProperty(STATUS_DER_PROTOKOLLE) == null) {
            System.setProperty(STATUS_DER_PROTOKOLLE, "OFF");
        }
        Logger wurzel = Logger.getRootLogger();
        if (!wurzel.getAllAppenders().hasMoreElements()) {
            wurzel.addAppender(new NullAppender());
            wurzel.setLevel(Level.OFF);
        }
    }
}
