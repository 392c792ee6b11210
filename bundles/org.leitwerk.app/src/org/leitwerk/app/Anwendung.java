package org.leitwerk.app;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/**
 * The command line as an Equinox application. The launcher starts it in the folder in which the user is, so that is the
 * working directory of the process.
 */
public final class Anwendung implements IApplication {

    @Override
    public Object start(IApplicationContext kontext) {
        String[] argumente = (String[]) kontext.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        // Own streams: those of the JVM are unbuffered and their encoding depends on the machine.
        try (PrintStream aus = strom(FileDescriptor.out);
                PrintStream fehler = strom(FileDescriptor.err)) {
            return Leitwerk.fuehreAus(
                    List.of(argumente), System.in, aus, fehler, Path.of(System.getProperty("user.dir")));
        }
    }

    private static PrintStream strom(FileDescriptor ziel) {
        return new PrintStream(new BufferedOutputStream(new FileOutputStream(ziel)), false, StandardCharsets.UTF_8);
    }

    @Override
    public void stop() {
        // A command has no state to save: everything it writes is written at once.
    }
}
