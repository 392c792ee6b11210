package org.leitwerk.dsl.tests;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource.Diagnostic;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceFactory;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.leitwerk.dsl.LeitwerkStandaloneSetup;
import org.leitwerk.dsl.ressource.LeitwerkResource;

/** Parses texts for tests. */
public final class Texte {

    private Texte() {}

    /** A text as the only file of a plan. */
    public static LeitwerkResource lies(String text) {
        return lies(LeitwerkStandaloneSetup.injektor().getInstance(XtextResourceSet.class), "a.leitwerk", text);
    }

    /** A text as a further file of a plan. */
    public static LeitwerkResource lies(XtextResourceSet plan, String name, String text) {
        XtextResourceFactory fabrik = LeitwerkStandaloneSetup.injektor().getInstance(XtextResourceFactory.class);
        LeitwerkResource datei = (LeitwerkResource) fabrik.createResource(URI.createURI("mem:/" + name));
        plan.getResources().add(datei);
        try {
            datei.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return datei;
    }

    /** The messages of a file after all its references were looked up. */
    public static List<String> fehler(XtextResource datei) {
        EcoreUtil.resolveAll(datei);
        return datei.getErrors().stream().map(Diagnostic::getMessage).toList();
    }

    /** The messages with their lines. */
    public static List<String> fehlerMitZeile(XtextResource datei) {
        EcoreUtil.resolveAll(datei);
        return datei.getErrors().stream()
                .map(d -> d.getLine() + ": " + d.getMessage())
                .toList();
    }

    /** The value at a path of features and list indexes, for instance {@code elemente/0/titel}. */
    public static Object wert(XtextResource datei, String pfad) {
        Object o = datei.getContents().get(0);
        for (String schritt : pfad.split("/")) {
            o = o instanceof List<?> liste
                    ? liste.get(Integer.parseInt(schritt))
                    : ((EObject) o).eGet(((EObject) o).eClass().getEStructuralFeature(schritt));
        }
        return o;
    }
}
