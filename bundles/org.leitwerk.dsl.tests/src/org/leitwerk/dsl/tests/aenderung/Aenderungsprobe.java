package org.leitwerk.dsl.tests.aenderung;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.leitwerk.dsl.LeitwerkStandaloneSetup;
import org.leitwerk.dsl.aenderung.Aenderungsfehler;
import org.leitwerk.dsl.aenderung.Operation;
import org.leitwerk.dsl.aenderung.Schreiber;
import org.leitwerk.dsl.aenderung.Textaenderungen;
import org.leitwerk.dsl.aenderung.Transaktion;
import org.leitwerk.dsl.ressource.LeitwerkResource;
import org.leitwerk.dsl.tests.Texte;

/** One plan on which random transactions are tried; each is undone, so that the next begins with the same texts. */
final class Aenderungsprobe {

    private final Schreiber schreiber = LeitwerkStandaloneSetup.injektor().getInstance(Schreiber.class);
    private final XtextResourceSet plan = LeitwerkStandaloneSetup.injektor().getInstance(XtextResourceSet.class);
    private final List<LeitwerkResource> dateien = new ArrayList<>();
    private final List<String> original = new ArrayList<>();
    private final boolean crlf;
    private int gelungen;
    private int abgelehnt;
    private long planungszeit;

    /** A plan of these texts, with LF or CRLF. */
    Aenderungsprobe(List<String> texte, boolean crlf) {
        this.crlf = crlf;
        for (String text : texte) {
            original.add(crlf ? text.replace("\n", "\r\n") : text);
            dateien.add(Texte.lies(plan, "datei" + dateien.size() + ".leitwerk", original.get(original.size() - 1)));
        }
        EcoreUtil.resolveAll(plan);
    }

    /** How many transactions were done. */
    int gelungen() {
        return gelungen;
    }

    /** How many were refused with a message. */
    int abgelehnt() {
        return abgelehnt;
    }

    /** Nanoseconds spent on planning. */
    long planungszeit() {
        return planungszeit;
    }

    /** Tries a transaction. */
    void versuche(long saat) {
        Random zufall = new Random(saat);
        Bezugsmodell soll = new Bezugsmodell(wurzeln());
        String bildVorher = Planbild.von(wurzeln());
        Zufallsoperation quelle = new Zufallsoperation(soll, zufall.nextLong());
        List<Operation> operationen = new ArrayList<>();
        int anzahl = zufall.nextInt(3) == 0 ? 2 + zufall.nextInt(3) : 1;
        while (operationen.size() < anzahl) {
            operationen.add(quelle.naechste());
        }
        Textaenderungen neu;
        long start = System.nanoTime();
        try {
            neu = schreiber.plane(new Transaktion(operationen));
        } catch (Aenderungsfehler e) {
            abgelehnt++;
            return;
        } finally {
            planungszeit += System.nanoTime() - start;
        }
        Zeilenschutz zeilen = new Zeilenschutz(dateien, operationen);
        neu.aktualisiere(plan);
        if (zufall.nextInt(10) == 0) {
            neu.dateien().forEach(d -> parseGanz((LeitwerkResource) plan.getResource(d.datei(), false)));
        }
        EcoreUtil.resolveAll(plan);
        List<String> nachher = texte();
        String hinweis = operationen.stream().map(Aenderungsprobe::kurz).toList() + "\n"
                + neu.dateien().stream().map(d -> d.ersetzungen()).toList();
        dateien.forEach(d -> assertEquals(
                List.of(),
                d.getParseResult().hasSyntaxErrors() ? Texte.fehlerMitZeile(d) : List.of(),
                () -> hinweis + "\n" + d.getParseResult().getRootNode().getText()));
        assertEquals(Planbild.von(soll.wurzeln()), Planbild.von(wurzeln()), hinweis);
        zeilen.pruefe(nachher, hinweis);
        if (crlf) {
            nachher.forEach(t -> assertTrue(t.replace("\r\n", "").indexOf('\n') < 0, () -> "bare LF: " + hinweis));
        }
        neu.umkehrung().aktualisiere(plan);
        EcoreUtil.resolveAll(plan);
        assertEquals(original, texte(), hinweis);
        assertEquals(bildVorher, Planbild.von(wurzeln()), hinweis);
        gelungen++;
    }

    private static String kurz(Operation o) {
        return o.toString().replaceAll("org\\.[a-z.]*\\.", "");
    }

    private static void parseGanz(LeitwerkResource datei) {
        try {
            datei.reparse(datei.getParseResult().getRootNode().getText());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<EObject> wurzeln() {
        return dateien.stream().map(d -> d.getContents().get(0)).toList();
    }

    private List<String> texte() {
        return dateien.stream()
                .map(d -> d.getParseResult().getRootNode().getText())
                .toList();
    }
}
