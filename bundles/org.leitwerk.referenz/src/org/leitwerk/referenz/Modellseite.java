package org.leitwerk.referenz;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.leitwerk.steuerung.SteuerungPackage;
import org.leitwerk.steuerung.beschriftung.Beschriftung;
import org.leitwerk.steuerung.modell.Bereich;
import org.leitwerk.steuerung.modell.Modelldokumentation;

/** The reference page of all classes: by area in the order of the steering cycle. */
final class Modellseite {

    private static final String RAHMEN = "modell-rahmen.md";

    private static final String AUFZAEHLUNGEN = """

            ## Aufzählungen

            Fehlt die Angabe, gilt der Wert als offen. In Klammern steht, was die Oberfläche zeigt, wenn es vom Wort abweicht.
            """;

    private final Sprachstruktur sprache;

    Modellseite(Sprachstruktur sprache) {
        this.sprache = sprache;
    }

    /** The whole page. */
    String text() {
        StringBuilder seite = new StringBuilder(Vorlagen.lies(RAHMEN));
        seite.append("| Bereich | Klassen |\n|---|---|\n");
        for (Bereich bereich : Bereich.values()) {
            seite.append("| ")
                    .append("[" + bereich.titel() + "](#" + Markdown.anker(ueberschrift(bereich)) + ")")
                    .append(" | ");
            seite.append(bereich.klassen().stream().map(Typen::verweis).collect(Collectors.joining(", ")))
                    .append(" |\n");
        }
        seite.append("| ")
                .append(Markdown.sprung("Aufzählungen"))
                .append(" | die Wörter, die ein Merkmal annehmen kann |\n");
        for (Bereich bereich : Bereich.values()) {
            seite.append("\n## ").append(ueberschrift(bereich)).append('\n');
            bereich.klassen().forEach(k -> klasse(seite, k));
        }
        aufzaehlungen(seite);
        return seite.toString();
    }

    /** With the word in front, because areas and classes share names, and an anchor must be unique. */
    private static String ueberschrift(Bereich bereich) {
        return "Bereich " + bereich.titel();
    }

    private void klasse(StringBuilder seite, EClass klasse) {
        seite.append("\n### ").append(Typen.ueberschrift(klasse)).append("\n\n");
        seite.append(Modelldokumentation.von(klasse)).append("\n\n");
        if (klasse.isAbstract()) {
            seite.append("Nur Oberklasse; im Plan stehen ihre Unterklassen: ")
                    .append(unterklassen(klasse))
                    .append(".\n\n");
        }
        if (!klasse.getESuperTypes().isEmpty()) {
            seite.append("Oberklassen: ")
                    .append(klasse.getESuperTypes().stream().map(Typen::verweis).collect(Collectors.joining(", ")));
            seite.append(".\n\n");
        }
        sprache.element(klasse).ifPresent(e -> seite.append("In der Sprache: ")
                .append(Markdown.code(e.wort()))
                .append(".\n\n"));
        sprache.teil(klasse).ifPresent(t -> seite.append("In der Sprache, als Teil einer Anweisung: `")
                .append(t)
                .append("`\n\n"));
        merkmale(seite, klasse.getEStructuralFeatures());
    }

    private void merkmale(StringBuilder seite, List<EStructuralFeature> merkmale) {
        if (merkmale.isEmpty()) {
            return;
        }
        seite.append("| Merkmal | Bedeutung | Typ | Anzahl | In der Sprache |\n|---|---|---|---|---|\n");
        for (EStructuralFeature merkmal : merkmale) {
            seite.append("| ")
                    .append(Beschriftung.merkmal(merkmal))
                    .append(" (`")
                    .append(merkmal.getName())
                    .append("`) | ");
            seite.append(Markdown.zelle(Modelldokumentation.von(merkmal))).append(" | ");
            seite.append(Typen.von(merkmal))
                    .append(" | ")
                    .append(Typen.anzahl(merkmal))
                    .append(" | ");
            seite.append(sprache.schreibweise(merkmal)).append(" |\n");
        }
    }

    private static String unterklassen(EClass klasse) {
        return SteuerungPackage.eINSTANCE.getEClassifiers().stream()
                .filter(EClass.class::isInstance)
                .map(EClass.class::cast)
                .filter(k -> k.getESuperTypes().contains(klasse))
                .map(Typen::verweis)
                .collect(Collectors.joining(", "));
    }

    private static void aufzaehlungen(StringBuilder seite) {
        seite.append(AUFZAEHLUNGEN);
        SteuerungPackage.eINSTANCE.getEClassifiers().stream()
                .filter(EEnum.class::isInstance)
                .map(EEnum.class::cast)
                .forEach(typ -> {
                    seite.append("\n### ").append(Typen.name(typ)).append("\n\n");
                    String text = Modelldokumentation.von(typ);
                    seite.append(text.isEmpty() ? "" : text + "\n\n")
                            .append(Typen.werte(typ))
                            .append('\n');
                });
    }
}
