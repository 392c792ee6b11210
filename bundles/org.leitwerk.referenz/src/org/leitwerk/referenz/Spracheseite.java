package org.leitwerk.referenz;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.leitwerk.steuerung.SteuerungPackage;
import org.leitwerk.steuerung.beschriftung.Beschriftung;
import org.leitwerk.steuerung.modell.Bereich;
import org.leitwerk.steuerung.modell.Modelldokumentation;

/**
 * The reference page of the language: a text by hand about the forms, then every element with all its statements from
 * the grammar.
 */
final class Spracheseite {

    private static final String RAHMEN = "sprache-rahmen.md";
    private static final String TABELLE = "| Anweisung | Bedeutung |\n|---|---|\n";

    private static final String ZUSATZ = "Zusätze eines Zielwerts";

    private final Sprachstruktur sprache;

    Spracheseite(Sprachstruktur sprache) {
        this.sprache = sprache;
    }

    /** The whole page. */
    String text() {
        StringBuilder seite = new StringBuilder(Vorlagen.lies(RAHMEN));
        seite.append("\n## Gemeinsame Anweisungen\n");
        oberklassen().forEach(k -> gemeinsame(seite, k));
        seite.append("\n## Alle Elemente nach Bereichen\n");
        for (Bereich bereich : Bereich.values()) {
            List<Sprachelement> elemente = sprache.elemente().stream()
                    .filter(e -> Bereich.von(e.klasse()) == bereich)
                    .toList();
            if (!elemente.isEmpty()) {
                seite.append("\n### Bereich ").append(bereich.titel()).append('\n');
                elemente.forEach(e -> element(seite, e));
            }
        }
        seite.append(
                "\n## Teile von Anweisungen\n\nWas in den Anweisungen oben ausgeschrieben ist, mit der Bedeutung jeder Angabe.\n");
        sprache.teile().forEach(t -> teil(seite, t));
        zielwertzusatz(seite);
        return seite.toString();
    }

    private List<EClass> oberklassen() {
        return sprache.elemente().stream()
                .flatMap(e -> e.geteilte().stream())
                .filter(EClass::isAbstract)
                .distinct()
                .toList();
    }

    private void gemeinsame(StringBuilder seite, EClass oberklasse) {
        seite.append("\n### ")
                .append(titel(oberklasse))
                .append("\n\n")
                .append(Modelldokumentation.von(oberklasse))
                .append("\n\n");
        seite.append(TABELLE);
        sprache.gemeinsame(oberklasse).forEach(a -> zeile(seite, a));
    }

    private void element(StringBuilder seite, Sprachelement element) {
        seite.append("\n#### ").append(Beschriftung.klasse(element.klasse())).append("\n\n");
        seite.append(Modelldokumentation.von(element.klasse())).append("\n\n");
        seite.append("Kopf: `")
                .append(element.wort())
                .append(" ‹Name› \"Titel\" { … }`")
                .append(ersatz(element.wort()))
                .append("\n\n");
        if (!element.eigene().isEmpty()) {
            seite.append(TABELLE);
            element.eigene().forEach(a -> zeile(seite, a));
            seite.append('\n');
        }
        if (!element.unterelemente().isEmpty()) {
            seite.append("Elemente im Block: ")
                    .append(element.unterelemente().stream()
                            .map(this::unterelement)
                            .distinct()
                            .collect(Collectors.joining(", ")));
            seite.append(".\n\n");
        }
        seite.append("Dazu: ")
                .append(element.geteilte().stream()
                        .map(k -> Markdown.sprung(titel(k)))
                        .collect(Collectors.joining(", ")))
                .append(".\n");
    }

    private String unterelement(EReference verweis) {
        String wort = sprache.element(verweis.getEReferenceType())
                .map(Sprachelement::wort)
                .orElse(verweis.getName());
        return Markdown.code(wort) + " (" + Beschriftung.merkmal(verweis) + ")";
    }

    private void zeile(StringBuilder seite, Anweisung anweisung) {
        seite.append("| ").append(Markdown.code(anweisung.syntax())).append(" | ");
        seite.append(anweisung.merkmale().stream()
                .map(m -> bedeutung(m, anweisung.merkmale().size() > 1))
                .collect(Collectors.joining("<br>")));
        seite.append(" |\n");
    }

    private void teil(StringBuilder seite, EClass klasse) {
        seite.append("\n### ").append(Typen.ueberschrift(klasse)).append("\n\n");
        seite.append(Modelldokumentation.von(klasse))
                .append("\n\n`")
                .append(sprache.teil(klasse).orElseThrow())
                .append("`\n\n");
        if (SteuerungPackage.Literals.ZIELWERT.isSuperTypeOf(klasse)) {
            seite.append("Dazu: ").append(Markdown.sprung(ZUSATZ)).append(".\n\n");
        }
        for (EStructuralFeature merkmal : klasse.getEStructuralFeatures()) {
            seite.append("* ").append(bedeutung(merkmal, true)).append('\n');
        }
    }

    private void zielwertzusatz(StringBuilder seite) {
        seite.append("\n### ")
                .append(ZUSATZ)
                .append("\n\nHinter jedem Zielwert, in dieser Reihenfolge, jede Angabe höchstens einmal.\n\n");
        seite.append('`').append(sprache.zielwertzusatz().syntax()).append("`\n\n");
        sprache.zielwertzusatz()
                .merkmale()
                .forEach(m -> seite.append("* ").append(bedeutung(m, true)).append('\n'));
    }

    private static String bedeutung(EStructuralFeature merkmal, boolean mitName) {
        String text = Markdown.zelle(Modelldokumentation.von(merkmal));
        String werte = merkmal.getEType() instanceof EEnum typ ? " Werte: " + Typen.werte(typ) : "";
        return (mitName ? "*" + Beschriftung.merkmal(merkmal) + ":* " : "") + text + werte;
    }

    /** The spelling without umlauts, where the keyword has some. */
    private static String ersatz(String wort) {
        String ohne = Syntaxtext.ohneUmlaute(wort);
        return ohne.equals(wort) ? "" : " oder `" + ohne + " …`";
    }

    private static String titel(EClass klasse) {
        return switch (klasse.getName()) {
            case "Planelement" -> "Alle Elemente";
            case "Verantwortbar" -> "Zuständigkeit";
            case "Zeitraumelement" -> "Beginn und Ende";
            case "Ortsbezogen" -> "Zielgruppe, Raum und Handlungsfeld";
            case "Produktelement" -> "Angaben im Produkthaushalt";
            case "Analyse" -> "Angaben jeder Analyse";
            default -> Beschriftung.klasse(klasse);
        };
    }
}
