package org.leitwerk.regeln.tests;

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
import org.leitwerk.dsl.LeitwerkStandaloneSetup;
import org.leitwerk.regeln.Meldung;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Pruefung;
import org.leitwerk.regeln.Regeleintrag;
import org.leitwerk.regeln.Regeltexte;
import org.leitwerk.regeln.Regelwerk;

/** Plans for tests, written as text. */
final class Plantext {

    private Plantext() {}

    /**
     * A plan of one file for each text; a text with a mistake fails the test, so that no rule is tested on half a plan.
     */
    static Planstand stand(String... texte) {
        XtextResourceSet plan = LeitwerkStandaloneSetup.injektor().getInstance(XtextResourceSet.class);
        for (int i = 0; i < texte.length; i++) {
            lies(plan, "datei" + i + ".leitwerk", texte[i]);
        }
        EcoreUtil.resolveAll(plan);
        List<String> fehler = plan.getResources().stream()
                .flatMap(datei -> datei.getErrors().stream())
                .map(Diagnostic::getMessage)
                .toList();
        if (!fehler.isEmpty()) {
            throw new AssertionError("Der Text des Testfalls ist fehlerhaft: " + fehler);
        }
        return Planstand.von(plan.getResources());
    }

    /** The findings of one rule on a plan, as the plan has configured it. */
    static List<Meldung> meldungen(String regel, Planstand stand) {
        Regeleintrag<?> eintrag = Regelwerk.standard().regel(regel).orElseThrow();
        return Pruefung.mit(Regelwerk.aus(List.of(eintrag)), stand);
    }

    /** The messages of one rule on a plan. */
    static List<String> worte(String regel, Planstand stand) {
        return meldungen(regel, stand).stream()
                .map(Regeltexte.deutsch()::meldung)
                .toList();
    }

    private static void lies(XtextResourceSet plan, String name, String text) {
        Resource datei = LeitwerkStandaloneSetup.injektor()
                .getInstance(XtextResourceFactory.class)
                .createResource(URI.createURI("mem:/" + name));
        plan.getResources().add(datei);
        try {
            datei.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
