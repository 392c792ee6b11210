package org.leitwerk.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.SaveOptions;
import org.eclipse.xtext.serializer.ISerializer;
import org.leitwerk.dsl.LeitwerkStandaloneSetup;
import org.leitwerk.dsl.laden.Planlader;
import org.leitwerk.dsl.ressource.LeitwerkResource;
import org.leitwerk.steuerung.Plandatei;

/** A random plan survives every way of being written and read again. */
class Rundreisen {

    @Property(tries = 60)
    void textAndBack(@ForAll long saat, @ForAll @IntRange(min = 1, max = 8) int elemente) {
        Plandatei modell = new Zufallsmodell(saat).datei(elemente);
        String text = LeitwerkStandaloneSetup.injektor()
                .getInstance(ISerializer.class)
                .serialize(modell);
        gleich(modell, text);
    }

    @Property(tries = 40)
    void formattedTextAndBack(@ForAll long saat, @ForAll @IntRange(min = 1, max = 5) int elemente) {
        Plandatei modell = new Zufallsmodell(saat).datei(elemente);
        String text = LeitwerkStandaloneSetup.injektor()
                .getInstance(ISerializer.class)
                .serialize(modell, SaveOptions.newBuilder().format().getOptions());
        gleich(modell, text);
    }

    private static void gleich(Plandatei modell, String text) {
        LeitwerkResource gelesen = Texte.lies(text);
        assertEquals(List.of(), Texte.fehler(gelesen), text);
        assertTrue(EcoreUtil.equals(modell, gelesen.getContents().get(0)), text);
    }

    @Property(tries = 40)
    void xmiAndBack(@ForAll long saat, @ForAll @IntRange(min = 1, max = 8) int elemente) throws IOException {
        Plandatei modell = new Zufallsmodell(saat).datei(elemente);
        ResourceSet plan = Planlader.neu().leererPlan();
        Resource xmi = plan.createResource(URI.createURI("mem:/a.xmi"));
        xmi.getContents().add(modell);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        xmi.save(bytes, null);
        Resource gelesen = Planlader.neu().leererPlan().createResource(URI.createURI("mem:/a.xmi"));
        gelesen.load(new ByteArrayInputStream(bytes.toByteArray()), null);
        EcoreUtil.resolveAll(gelesen);
        assertEquals(List.of(), gelesen.getErrors());
        assertTrue(EcoreUtil.equals(modell, gelesen.getContents().get(0)), bytes.toString(StandardCharsets.UTF_8));
    }
}
