package org.leitwerk.app.befehl;

import picocli.CommandLine.Option;

/** The option every command has. */
final class Hilfeoption {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Zeigt diese Hilfe.")
    private boolean hilfe;
}
