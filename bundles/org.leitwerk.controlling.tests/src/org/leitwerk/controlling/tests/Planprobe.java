package org.leitwerk.controlling.tests;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.Resource.Diagnostic;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResourceFactory;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.leitwerk.controlling.Auswerter;
import org.leitwerk.controlling.Auswertung;
import org.leitwerk.controlling.Auswertungsfrage;
import org.leitwerk.controlling.Indikatorergebnis;
import org.leitwerk.daten.bestand.Datenbestand;
import org.leitwerk.dsl.LeitwerkStandaloneSetup;
import org.leitwerk.regeln.Planstand;

/** Plans for tests of the evaluation, written as text. */
final class Planprobe {

    private Planprobe() {}

    /**
     * The files of a plan of one text; a text with a mistake fails the test, so that nothing is tested on half a plan.
     */
    static List<Resource> dateien(String text) {
        XtextResourceSet plan = LeitwerkStandaloneSetup.injektor().getInstance(XtextResourceSet.class);
        Resource datei = LeitwerkStandaloneSetup.injektor()
                .getInstance(XtextResourceFactory.class)
                .createResource(URI.createURI("mem:/plan.leitwerk"));
        plan.getResources().add(datei);
        try {
            datei.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        EcoreUtil.resolveAll(plan);
        List<String> fehler =
                datei.getErrors().stream().map(Diagnostic::getMessage).toList();
        if (!fehler.isEmpty()) {
            throw new AssertionError("Der Text des Testfalls ist fehlerhaft: " + fehler + "\n" + text);
        }
        return plan.getResources();
    }

    /** A plan as it stands. */
    static Auswertung werte(String text) {
        return werte(text, Auswertungsfrage.WIE_GEPLANT);
    }

    /** A plan on a day. */
    static Auswertung werte(String text, Auswertungsfrage frage) {
        return werte(new Auswerter(), text, frage);
    }

    /** A plan by an evaluator that may remember another state of it. */
    static Auswertung werte(Auswerter auswerter, String text, Auswertungsfrage frage) {
        List<Resource> dateien = dateien(text);
        return auswerter.werte(Planstand.von(dateien), Datenbestand.lies(dateien), frage);
    }

    /** One indicator of a plan. */
    static Indikatorergebnis indikator(String text, String id) {
        return werte(text).indikator(id).orElseThrow();
    }
}
