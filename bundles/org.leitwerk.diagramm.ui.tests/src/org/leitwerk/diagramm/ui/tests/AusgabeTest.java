package org.leitwerk.diagramm.ui.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leitwerk.diagramm.ui.probe.Probedienst;
import org.leitwerk.ui.tests.Oberflaeche;

/** What leaves the workbench: print and export by their keys. */
class AusgabeTest {

    @TempDir
    Path ordner;

    @Test
    void printAndExportHaveKeysAndAreReady() throws IOException, ParseException {
        try (Diagrammprobe probe = Diagrammprobe.oeffne("musterstadt", ordner, new Probedienst(), Probedienst.ZIELE)) {
            Oberflaeche.verarbeite();
            var site = probe.editor().getSite();
            IBindingService tasten = site.getService(IBindingService.class);
            ICommandService befehle = site.getService(ICommandService.class);
            for (String[] eines : new String[][] {
                {"M1+P", "org.eclipse.ui.file.print"}, {"M1+M2+X", "org.leitwerk.diagramm.ui.export"}
            }) {
                var bindung = tasten.getPerfectMatch(KeySequence.getInstance(eines[0]));
                assertFalse(bindung == null, eines[0]);
                assertTrue(eines[1].equals(bindung.getParameterizedCommand().getId()), eines[0]);
                assertTrue(befehle.getCommand(eines[1]).isHandled(), eines[1]);
            }
        }
    }
}
