package org.leitwerk.dsl.aenderung;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.resource.XtextResource;
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
        List<XtextResource> texte = new ArrayList<>();
        for (Dateiaenderung aenderung : dateien) {
            if (!(plan.getResource(aenderung.datei(), false) instanceof XtextResource text)
                    || !text.getParseResult().getRootNode().getText().equals(aenderung.vorher())) {
                throw new Aenderungsfehler(
                        name(aenderung.datei()) + " wurde inzwischen geändert. Bitte die Änderung wiederholen.");
            }
            texte.add(text);
        }
        for (int i = 0; i < texte.size(); i++) {
            List<Ersetzung> ersetzungen = dateien.get(i).ersetzungen();
            int von = ersetzungen.get(0).stelle();
            int bis = ersetzungen.get(ersetzungen.size() - 1).ende();
            String nachher = dateien.get(i).nachher();
            int hinten = dateien.get(i).vorher().length() - bis;
            texte.get(i).update(von, bis - von, nachher.substring(von, nachher.length() - hinten));
        }
        Nachverlinkung.nach(plan);
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
