package org.leitwerk.app.befehl;

import java.io.PrintStream;
import java.util.concurrent.Callable;
import org.apache.log4j.Level;
import org.apache.log4j.Logger;
import org.apache.log4j.PatternLayout;
import org.apache.log4j.WriterAppender;
import org.leitwerk.app.Umgebung;
import org.leitwerk.app.Version;
import org.leitwerk.dsl.ide.server.Sprachserver;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The language server on the streams of the process. */
@Command(
        name = "lsp",
        description = {
            "Bedient andere Editoren als Sprachserver (Language Server Protocol 3.17).",
            "",
            "Der Editor startet diesen Befehl selbst und spricht mit ihm über Standardeingabe und"
                    + " Standardausgabe; von Hand braucht man ihn nicht. Wie man VS Code, Neovim und Emacs einrichtet,"
                    + " steht im Handbuch unter „Andere Editoren“. Was zu melden ist, steht auf der Fehlerausgabe.",
            "",
            "Rückgabe: 0 vom Editor ordentlich beendet · 1 der Editor ist ohne Abmeldung gegangen"
        })
final class LspBefehl implements Callable<Integer> {

    private final Umgebung umgebung;

    @Mixin
    private Hilfeoption hilfe;

    @Option(names = "--stdio", description = "Ohne Wirkung; manche Editoren geben es immer an.")
    private boolean stdio;

    LspBefehl(Umgebung umgebung) {
        this.umgebung = umgebung;
    }

    @Override
    public Integer call() {
        PrintStream fehler = umgebung.fehler();
        PrintStream vorher = System.out;
        Logger log = Logger.getLogger("org.leitwerk");
        WriterAppender meldungen = new WriterAppender(new PatternLayout("leitwerk lsp: %m%n"), fehler);
        log.setLevel(Level.ERROR);
        log.addAppender(meldungen);
        System.setOut(fehler); // a stray line of a library would break the conversation
        try {
            return Sprachserver.bediene(umgebung.ein(), umgebung.aus(), Version.nummer(), (text, ursache) -> {
                fehler.println("leitwerk lsp: " + text);
                if (ursache != null) {
                    ursache.printStackTrace(fehler);
                }
                fehler.flush();
            });
        } finally {
            System.setOut(vorher);
            log.removeAppender(meldungen);
        }
    }
}
