package org.leitwerk.app.konsole;

import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.leitwerk.app.Bedienfehler;
import org.leitwerk.app.Rueckgabe;
import org.leitwerk.steuerung.wort.Nachbarwort;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Makes the library for arguments speak German: headings of the help and messages on wrong use. */
public final class Bedienungshilfe {

    private static final int BREITE = 100;

    private Bedienungshilfe() {}

    /**
     * Sets a command and all below it up.
     *
     * @param befehl the command
     * @param defekt notes a defect, tells the user and gives what the command returns
     */
    public static CommandLine deutsch(CommandLine befehl, ToIntFunction<Exception> defekt) {
        befehl.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        befehl.setParameterExceptionHandler((fehler, argumente) -> melde(fehler));
        befehl.setExecutionExceptionHandler((fehler, wer, ergebnis) -> {
            if (fehler instanceof Bedienfehler bedienfehler) {
                wer.getErr().println("leitwerk: " + bedienfehler.getMessage());
                return Rueckgabe.BEDIENUNG;
            }
            // Thrown on from here it would be printed with its stack trace.
            return defekt.applyAsInt(fehler);
        });
        befehl.setUsageHelpWidth(BREITE);
        ueberschriften(befehl);
        return befehl;
    }

    private static void ueberschriften(CommandLine befehl) {
        UsageMessageSpec hilfe = befehl.getCommandSpec().usageMessage();
        hilfe.synopsisHeading("Aufruf: ");
        hilfe.synopsisSubcommandLabel("BEFEHL");
        hilfe.parameterListHeading("%nAngaben:%n");
        hilfe.optionListHeading("%nOptionen:%n");
        hilfe.commandListHeading("%nBefehle:%n");
        hilfe.descriptionHeading("%n");
        hilfe.footerHeading("%n");
        befehl.getSubcommands().values().forEach(Bedienungshilfe::ueberschriften);
    }

    private static int melde(ParameterException fehler) {
        CommandLine befehl = fehler.getCommandLine();
        befehl.getErr().println("leitwerk: " + text(fehler));
        befehl.getErr().println("Mehr dazu: " + befehl.getCommandSpec().qualifiedName() + " --help");
        return Rueckgabe.BEDIENUNG;
    }

    private static String text(ParameterException fehler) {
        if (fehler instanceof MissingParameterException fehlt) {
            return fehlt(fehlt.getMissing());
        } else if (fehler instanceof UnmatchedArgumentException zuviel) {
            return zuviel(zuviel);
        } else if (fehler instanceof OverwrittenOptionException doppelt) {
            return name(doppelt.getOverwritten()) + " ist mehrfach angegeben.";
        } else if (fehler.getArgSpec() != null && fehler.getValue() != null) {
            return "'" + fehler.getValue() + "' geht nicht für " + name(fehler.getArgSpec())
                    + moeglich(fehler.getArgSpec());
        } else if (fehler.getArgSpec() != null) {
            return "Zu " + name(fehler.getArgSpec()) + " fehlt der Wert" + moeglich(fehler.getArgSpec());
        }
        return "Diese Angaben passen nicht zusammen.";
    }

    private static String fehlt(List<ArgSpec> angaben) {
        if (angaben == null || angaben.isEmpty()) {
            return "Es fehlt eine Angabe.";
        }
        if (angaben.get(0) instanceof OptionSpec option) {
            return "Zu " + option.longestName() + " fehlt der Wert" + moeglich(option);
        }
        return "Es fehlt: "
                + String.join(
                        ", ",
                        angaben.stream().map(Bedienungshilfe::name).distinct().toList());
    }

    private static String zuviel(UnmatchedArgumentException fehler) {
        String wort = fehler.getUnmatched().get(0);
        CommandLine befehl = fehler.getCommandLine();
        boolean befehlErwartet = !befehl.getSubcommands().isEmpty();
        String was = wort.startsWith("-")
                ? "Die Option " + wort
                : befehlErwartet ? "Den Befehl '" + wort + "'" : "Die Angabe '" + wort + "'";
        Optional<String> naechstes = Nachbarwort.zu(
                wort,
                wort.startsWith("-")
                        ? optionen(befehl)
                        : List.copyOf(befehl.getSubcommands().keySet()));
        String schluss = wort.startsWith("-") || befehlErwartet ? " gibt es nicht." : " ist zu viel.";
        return was + schluss + naechstes.map(w -> " Gemeint: " + w + "?").orElse("");
    }

    private static List<String> optionen(CommandLine befehl) {
        return befehl.getCommandSpec().options().stream()
                .flatMap(option -> List.of(option.names()).stream())
                .toList();
    }

    private static String name(ArgSpec angabe) {
        return angabe instanceof OptionSpec option ? option.longestName() : ((PositionalParamSpec) angabe).paramLabel();
    }

    private static String moeglich(ArgSpec angabe) {
        Iterable<String> werte = angabe.completionCandidates();
        return werte == null ? "." : ". Möglich: " + String.join(", ", werte) + ".";
    }
}
