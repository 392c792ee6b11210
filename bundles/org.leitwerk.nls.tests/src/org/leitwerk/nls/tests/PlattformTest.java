package org.leitwerk.nls.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.wiring.BundleWiring;

/** The platform itself finds the German texts in the fragments, in each of the three ways in which it reads texts. */
class PlattformTest {

    @BeforeEach
    void runsInGerman() {
        assertEquals("de", Locale.getDefault().getLanguage(), "language of the test's Java: see pom.xml");
    }

    @Test
    void classesOfMessages() throws ReflectiveOperationException {
        Class<?> messages = loader("org.eclipse.core.jobs").loadClass("org.eclipse.core.internal.jobs.JobMessages");
        assertEquals(
                "Interner Fehler während „{0}“.",
                messages.getField("jobs_internalError").get(null));
    }

    @Test
    void resourceBundles() {
        ResourceBundle texts =
                ResourceBundle.getBundle("org.eclipse.jface.messages", Locale.GERMAN, loader("org.eclipse.jface"));
        assertEquals("Ö&ffnen", texts.getString("open"));
        assertEquals("&Fertigstellen", texts.getString("finish"));
    }

    @Test
    void namesInExtensions() {
        assertEquals("Alles markieren", command("org.eclipse.ui.edit.selectAll"));
        assertEquals("Gehe zu Zeile", command("org.eclipse.ui.edit.text.goto.line"));
        assertEquals("Rückwärts weitersuchen", command("org.eclipse.ui.edit.findPrevious"));
    }

    private static ClassLoader loader(String bundle) {
        return Uebersetzung.bundle(bundle).adapt(BundleWiring.class).getClassLoader();
    }

    private static String command(String id) {
        IConfigurationElement[] commands =
                Platform.getExtensionRegistry().getConfigurationElementsFor("org.eclipse.ui.commands");
        return Stream.of(commands)
                .filter(command -> id.equals(command.getAttribute("id")))
                .map(command -> command.getAttribute("name"))
                .findFirst()
                .orElseThrow();
    }
}
