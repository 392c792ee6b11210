package org.leitwerk.dsl.aenderung;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.resource.XtextResource;

/** The replacements planned in one file, each with the object whose text it changes. */
final class Dateientwurf {

    private record Eintrag(EObject besitzer, Ersetzung ersetzung) {}

    private final XtextResource datei;
    private final ICompositeNode wurzel;
    private final Textzeilen zeilen;
    private final List<Eintrag> eintraege = new ArrayList<>();

    Dateientwurf(XtextResource datei) {
        if (datei.getParseResult() == null) {
            throw new Aenderungsfehler("Die Datei " + datei.getURI().lastSegment() + " ist nicht geladen.");
        }
        this.datei = datei;
        this.wurzel = datei.getParseResult().getRootNode();
        this.zeilen = new Textzeilen(wurzel.getText());
    }

    /** The file. */
    XtextResource datei() {
        return datei;
    }

    /** The node model of its text. */
    ICompositeNode wurzel() {
        return wurzel;
    }

    /** Its text. */
    Textzeilen zeilen() {
        return zeilen;
    }

    /** Notes a replacement in the text of an object. */
    void ersetze(EObject besitzer, Ersetzung ersetzung) {
        eintraege.add(new Eintrag(besitzer, ersetzung));
    }

    /** The replacements of certain owners, in the order of the text, without overlaps. */
    List<Ersetzung> ersetzungen(Predicate<EObject> besitzer) {
        List<Ersetzung> alle = new ArrayList<>();
        eintraege.stream()
                .filter(e -> besitzer.test(e.besitzer))
                .map(Eintrag::ersetzung)
                .forEach(alle::add);
        alle.sort(Comparator.comparingInt(Ersetzung::stelle).thenComparing(e -> e.laenge() > 0));
        List<Ersetzung> ergebnis = new ArrayList<>();
        for (Ersetzung neu : alle) {
            Ersetzung letzte = ergebnis.isEmpty() ? null : ergebnis.get(ergebnis.size() - 1);
            if (letzte == null || neu.stelle() >= letzte.ende()) {
                ergebnis.add(neu);
            } else if (letzte.text().isEmpty() || neu.text().isEmpty()) { // deletions may share blanks between them
                int ende = Math.max(letzte.ende(), neu.ende());
                ergebnis.set(
                        ergebnis.size() - 1,
                        new Ersetzung(letzte.stelle(), ende - letzte.stelle(), letzte.text() + neu.text()));
            } else {
                throw new IllegalStateException("overlapping edits " + letzte + " and " + neu);
            }
        }
        ergebnis.removeIf(e -> zeilen.text().regionMatches(e.stelle(), e.text(), 0, e.laenge())
                && e.text().length() == e.laenge());
        return ergebnis;
    }

    /** A part of the text with the replacements of certain owners applied. */
    String ausschnitt(int von, int bis, Predicate<EObject> besitzer) {
        List<Ersetzung> verschoben = ersetzungen(besitzer).stream()
                .filter(e -> e.stelle() >= von && e.ende() <= bis)
                .map(e -> new Ersetzung(e.stelle() - von, e.laenge(), e.text()))
                .toList();
        return Ersetzung.wendeAn(zeilen.text().substring(von, bis), verschoben);
    }
}
