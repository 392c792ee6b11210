package org.leitwerk.dsl.aenderung;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.resource.XtextResource;
import org.leitwerk.dsl.ressource.LeitwerkResource;
import org.leitwerk.dsl.verweise.Nachverlinkung;

/**
 * The changes of several files that belong together.
 *
 * @param dateien the change of each file that changes
 */
public record Textaenderungen(List<Dateiaenderung> dateien) {

    /** Copies the list. */
    public Textaenderungen {
        dateien = List.copyOf(dateien);
    }

    /** Whether nothing changes. */
    public boolean istLeer() {
        return dateien.isEmpty();
    }

    /**
     * Writes the files on disk: all, or none if one of them cannot be written or no longer has the text for which the
     * change was planned.
     *
     * @throws IOException with a German message that names the file
     */
    public void wendeAn() throws IOException {
        Dateischreiber.schreibe(dateien);
    }

    /**
     * Changes the files in memory. Only what is touched is parsed anew.
     *
     * @param plan the resource set that holds the files
     * @throws Aenderungsfehler if a file has another text by now; then none was changed
     */
    public void aktualisiere(ResourceSet plan) {
        for (Dateiaenderung aenderung : dateien) {
            Resource datei = plan.getResource(aenderung.datei(), false);
            boolean neu = aenderung.art() == Dateiaenderung.Art.ANLEGEN;
            if (neu ? datei != null : !(datei instanceof XtextResource text && hatText(text, aenderung.vorher()))) {
                throw new Aenderungsfehler(
                        name(aenderung.datei()) + " wurde inzwischen geändert. Bitte die Änderung wiederholen.");
            }
        }
        boolean verlinkt = true;
        for (Dateiaenderung aenderung : dateien) {
            switch (aenderung.art()) {
                case ANLEGEN -> lege(plan, aenderung);
                case ENTFERNEN -> {
                    Resource datei = plan.getResource(aenderung.datei(), false);
                    datei.unload();
                    plan.getResources().remove(datei);
                }
                case AENDERN ->
                    verlinkt &= aendere((XtextResource) plan.getResource(aenderung.datei(), false), aenderung);
            }
            verlinkt &= aenderung.art() == Dateiaenderung.Art.AENDERN;
        }
        if (!verlinkt) {
            Nachverlinkung.nach(plan);
        }
    }

    private static boolean hatText(XtextResource datei, String text) {
        return datei.getParseResult().getRootNode().getText().equals(text);
    }

    /** Says whether the plan is linked afterwards. */
    private static boolean aendere(XtextResource datei, Dateiaenderung aenderung) {
        List<Ersetzung> ersetzungen = aenderung.ersetzungen();
        int von = ersetzungen.get(0).stelle();
        int bis = ersetzungen.get(ersetzungen.size() - 1).ende();
        String nachher = aenderung.nachher();
        int hinten = aenderung.vorher().length() - bis;
        String ersatz = nachher.substring(von, nachher.length() - hinten);
        if (datei instanceof LeitwerkResource text) {
            return text.aktualisiere(von, bis - von, ersatz);
        }
        datei.update(von, bis - von, ersatz);
        return false;
    }

    private static void lege(ResourceSet plan, Dateiaenderung aenderung) {
        Resource datei = plan.createResource(aenderung.datei());
        try {
            datei.load(new ByteArrayInputStream(aenderung.nachher().getBytes(StandardCharsets.UTF_8)), Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e); // bytes in memory can always be read
        }
    }

    /** The changes that restore all files character by character. */
    public Textaenderungen umkehrung() {
        return new Textaenderungen(
                dateien.stream().map(Dateiaenderung::umkehrung).toList());
    }

    /** The name of a file in messages. */
    static String name(URI datei) {
        return datei.lastSegment() == null ? datei.toString() : datei.lastSegment();
    }
}
