package org.leitwerk.app.tests;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.leitwerk.app.Leitwerk;
import org.osgi.framework.FrameworkUtil;

/** The command line in a process of its own. */
final class Kindprozess {

    private Kindprozess() {}

    /**
     * Starts a command: in a platform like the one of the test, as the start script does it; without a platform on the
     * class path of the test.
     *
     * @param ordner a folder for what the process writes
     */
    static Process starte(Path ordner, String... argumente) throws IOException {
        List<String> befehl = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"), "-Xmx512m", "-XX:TieredStopAtLevel=1"));
        befehl.add("-Djava.awt.headless=true");
        String klassenpfad = System.getProperty("java.class.path");
        if (FrameworkUtil.getBundle(Leitwerk.class) == null) {
            befehl.addAll(List.of("-cp", klassenpfad, Kindprozess.class.getName()));
        } else {
            befehl.add("-Dosgi.sharedConfiguration.area=" + System.getProperty("osgi.configuration.area"));
            befehl.add("-Dosgi.logfile=" + ordner.resolve("leitwerk.log"));
            befehl.addAll(List.of("-cp", klassenpfad, "org.eclipse.equinox.launcher.Main"));
            befehl.addAll(List.of("-configuration", ordner.resolve("osgi").toString(), "-data", "@none", "-nosplash"));
            befehl.addAll(List.of("-application", "org.leitwerk.app.anwendung"));
        }
        befehl.addAll(List.of(argumente));
        return new ProcessBuilder(befehl)
                .directory(ordner.toFile())
                .redirectError(ordner.resolve("fehler.txt").toFile())
                .start();
    }

    /** What a process without a platform runs. */
    public static void main(String[] argumente) {
        PrintStream aus = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        System.exit(Leitwerk.fuehreAus(
                List.of(argumente), System.in, aus, System.err, Path.of("").toAbsolutePath()));
    }
}
