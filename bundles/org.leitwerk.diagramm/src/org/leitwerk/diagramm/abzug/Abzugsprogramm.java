package org.leitwerk.diagramm.abzug;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The command {@code diagramm MODELL.xmi --spezifikation F.odesign --ecore F.ecore [--klassenpfad ORDNER|JAR]… --abzug
 * [schritte.txt]}: writes the dump to standard output, messages to standard error.
 */
public final class Abzugsprogramm {

    /** Exit code when something in the input is wrong. */
    public static final int EINGABEFEHLER = 2;

    private static final String AUFRUF =
            "Aufruf: MODELL.xmi --spezifikation F.odesign --ecore F.ecore [--klassenpfad ORDNER|JAR]… --abzug [schritte.txt]";

    private Abzugsprogramm() {}

    /** Runs the command and ends with its exit code. */
    public static void main(String[] argumente) {
        PrintStream aus = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        PrintStream fehler = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        int code = laufe(List.of(argumente), aus, fehler);
        aus.flush();
        System.exit(code);
    }

    /**
     * Runs the command.
     *
     * @param aus takes the dump
     * @param fehler takes messages
     * @return 0, or {@link #EINGABEFEHLER}
     */
    public static int laufe(List<String> argumente, PrintStream aus, PrintStream fehler) {
        try {
            schreibe(auftrag(argumente), aus, fehler);
            return 0;
        } catch (Abzugsfehler | InvalidPathException eingabe) {
            aus.flush();
            fehler.println(eingabe.getMessage());
            return EINGABEFEHLER;
        }
    }

    /**
     * Writes the dump of an order.
     *
     * @param aus takes the dump, lines ended by a line feed
     * @param fehler takes messages
     * @throws Abzugsfehler when the input is wrong
     */
    public static void schreibe(Abzugsauftrag auftrag, PrintStream aus, PrintStream fehler) {
        new Abzugslauf(auftrag, fehler::println).schreibe(zeile -> {
            aus.print(zeile);
            aus.print('\n');
        });
    }

    private static Abzugsauftrag auftrag(List<String> argumente) {
        Path modell = null;
        Path spezifikation = null;
        Path schritte = null;
        List<Path> metamodelle = new ArrayList<>();
        List<Path> klassenpfad = new ArrayList<>();
        for (int i = 0; i < argumente.size(); i++) {
            String argument = argumente.get(i);
            boolean folgt = i + 1 < argumente.size() && !argumente.get(i + 1).startsWith("--");
            switch (argument) {
                case "--spezifikation" -> spezifikation = Path.of(wert(argumente, ++i));
                case "--ecore" -> metamodelle.add(Path.of(wert(argumente, ++i)));
                case "--klassenpfad" -> klassenpfad.add(Path.of(wert(argumente, ++i)));
                case "--abzug" -> schritte = folgt ? Path.of(argumente.get(++i)) : schritte;
                default -> {
                    if (argument.startsWith("--") || modell != null) {
                        throw new Abzugsfehler("„" + argument + "“ ist hier nicht verständlich. " + AUFRUF);
                    }
                    modell = Path.of(argument);
                }
            }
        }
        if (modell == null || spezifikation == null) {
            throw new Abzugsfehler("Modell und Spezifikation werden gebraucht. " + AUFRUF);
        }
        return new Abzugsauftrag(modell, spezifikation, metamodelle, klassenpfad, schritte);
    }

    private static String wert(List<String> argumente, int stelle) {
        if (stelle >= argumente.size()) {
            throw new Abzugsfehler("Hinter „" + argumente.get(stelle - 1) + "“ fehlt eine Angabe. " + AUFRUF);
        }
        return argumente.get(stelle);
    }
}
