package org.leitwerk.dsl.tests.aenderung;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.leitwerk.dsl.LeitwerkStandaloneSetup;
import org.leitwerk.dsl.aenderung.Operation;
import org.leitwerk.dsl.aenderung.Schreiber;
import org.leitwerk.dsl.aenderung.Textaenderungen;
import org.leitwerk.dsl.aenderung.Transaktion;
import org.leitwerk.dsl.ressource.LeitwerkResource;
import org.leitwerk.dsl.tests.Texte;
import org.leitwerk.steuerung.Planelement;

/** A plan in memory on which changes are tried; the same with LF and with CRLF. */
final class Probe {

    private final XtextResourceSet plan = LeitwerkStandaloneSetup.injektor().getInstance(XtextResourceSet.class);
    private final Schreiber schreiber = LeitwerkStandaloneSetup.injektor().getInstance(Schreiber.class);
    private final List<LeitwerkResource> dateien = new ArrayList<>();
    private final String zeilenende;

    /** A plan of these texts; LF in them becomes the line end. */
    Probe(String zeilenende, String... texte) {
        this.zeilenende = zeilenende;
        for (int i = 0; i < texte.length; i++) {
            dateien.add(Texte.lies(plan, "datei" + i + ".leitwerk", texte[i].replace("\n", zeilenende)));
        }
        for (LeitwerkResource datei : dateien) {
            assertEquals(List.of(), Texte.fehler(datei));
        }
    }

    /** The element with a name, of whatever file. */
    EObject element(String name) {
        for (Resource datei : plan.getResources()) {
            for (TreeIterator<EObject> i = datei.getAllContents(); i.hasNext(); ) {
                EObject objekt = i.next();
                if (objekt instanceof Planelement e && name.equals(e.getName())) {
                    return objekt;
                }
            }
        }
        throw new IllegalArgumentException(name);
    }

    /** The root of a file. */
    EObject datei(int stelle) {
        return dateien.get(stelle).getContents().get(0);
    }

    /** A feature by its name. */
    static EStructuralFeature merkmal(EObject objekt, String name) {
        return objekt.eClass().getEStructuralFeature(name);
    }

    /** A containment by its name. */
    static EReference teile(EObject objekt, String name) {
        return (EReference) merkmal(objekt, name);
    }

    /** A part of an object. */
    static EObject teil(EObject objekt, String merkmal, int stelle) {
        Object wert = objekt.eGet(merkmal(objekt, merkmal));
        return (EObject) (wert instanceof List<?> liste ? liste.get(stelle) : wert);
    }

    /** Plans operations. */
    Textaenderungen plane(Operation... operationen) {
        return schreiber.plane(Transaktion.von(operationen));
    }

    /**
     * Does operations in memory; checks that the new text has no errors, that comparing is sound, and that going back
     * restores each character.
     *
     * @return the new texts of all files, with LF
     */
    List<String> tu(Operation... operationen) {
        List<String> vorher = texte();
        Textaenderungen neu = plane(operationen);
        neu.aktualisiere(plan);
        List<String> nachher = texte();
        for (LeitwerkResource datei : dateien) {
            assertEquals(List.of(), Texte.fehler(datei), () -> String.join("\n----\n", nachher));
        }
        if (zeilenende.length() == 2) {
            nachher.forEach(t -> assertTrue(t.replace("\r\n", "").indexOf('\n') < 0, "bare LF"));
        }
        neu.umkehrung().aktualisiere(plan);
        assertEquals(vorher, texte());
        neu.aktualisiere(plan);
        EcoreUtil.resolveAll(plan);
        return nachher.stream().map(t -> t.replace("\r\n", "\n")).toList();
    }

    /** Checks what operations make of a text that is a whole plan: exactly this other text. */
    static void pruefe(String zeilenende, String vorher, String nachher, Function<Probe, Operation> operation) {
        Probe probe = new Probe(zeilenende, vorher);
        assertEquals(nachher, probe.tu(operation.apply(probe)).get(0));
    }

    /** The texts of all files. */
    List<String> texte() {
        return dateien.stream()
                .map(d -> d.getParseResult().getRootNode().getText())
                .toList();
    }

    /** The files. */
    List<LeitwerkResource> dateien() {
        return dateien;
    }

    /** The resource set. */
    XtextResourceSet plan() {
        return plan;
    }
}
