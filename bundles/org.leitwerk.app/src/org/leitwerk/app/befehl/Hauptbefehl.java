package org.leitwerk.app.befehl;

import java.util.concurrent.Callable;
import org.leitwerk.app.Rueckgabe;
import org.leitwerk.app.Umgebung;
import org.leitwerk.app.Version;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command above all commands. */
@Command(
        name = "leitwerk",
        description = "Planen und steuern mit geprüften Plänen.",
        versionProvider = Hauptbefehl.Versionsangabe.class,
        footer = {
            "leitwerk BEFEHL --help zeigt, was ein Befehl genau kann.",
            "",
            "Rückgabe: 0 in Ordnung · 1 Befunde der Stufe Fehler · 2 falsche Benutzung oder unlesbare Eingabe · 3 Defekt von Leitwerk"
        })
public final class Hauptbefehl implements Callable<Integer> {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Zeigt diese Hilfe.")
    private boolean hilfe;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Zeigt die Version.")
    private boolean version;

    @Spec
    private CommandSpec angaben;

    private Hauptbefehl() {}

    /** All commands, working in the given surrounding. */
    public static CommandLine baue(Umgebung umgebung) {
        return new CommandLine(new Hauptbefehl())
                .addSubcommand(new PruefenBefehl(umgebung))
                .addSubcommand(new AuswertenBefehl(umgebung))
                .addSubcommand(new ImportierenBefehl(umgebung))
                .addSubcommand(new ExportierenBefehl(umgebung))
                .addSubcommand(new KonvertierenBefehl(umgebung))
                .addSubcommand(new FormatierenBefehl(umgebung))
                .addSubcommand(new RegelnBefehl(umgebung))
                .addSubcommand(new DiagrammBefehl(umgebung))
                .addSubcommand(new DemoBefehl(umgebung))
                .addSubcommand(new LspBefehl(umgebung));
    }

    /** Called without a command: shows what there is. */
    @Override
    public Integer call() {
        angaben.commandLine().usage(angaben.commandLine().getErr());
        return Rueckgabe.BEDIENUNG;
    }

    /** Tells the version. */
    static final class Versionsangabe implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"Leitwerk " + Version.nummer()};
        }
    }
}
