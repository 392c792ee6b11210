package org.leitwerk.regeln;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.leitwerk.steuerung.SteuerungPackage;
import org.leitwerk.steuerung.werte.Zahlwert;

/**
 * The list of all rules for reading: as a page of the handbook, as plain text, as JSON. Computed from the rules alone.
 */
public final class Regelverzeichnis {

    private static final Gson JSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private static final String VORSPANN = """
            # Die Prüfregeln

            Diese Seite ist aus den Regeln erzeugt; geändert werden sie dort. Leitwerk kennt %d Regeln.

            **Stufen.** Wie schwer ein Befund wiegt, hängt davon ab, wie weit ein Element ist: Im Entwurf ist eine Lücke normal und höchstens
            ein Hinweis, nach der Abstimmung eine Warnung, nach dem Beschluss kann sie ein Fehler sein. Fehler sind im Entwurf nur Widersprüche,
            die so nicht stimmen können, nie etwas, das noch fehlt. Den Stand nennt der `status` des Elements, sonst der des umgebenden
            Elements, sonst der der Planung. Was entfallen, gestoppt oder abgelehnt ist, wird nur noch auf Widersprüche geprüft.

            **Einstellen.** Die Planung kann Stufe und Schwelle jeder Regel festlegen:

            ```leitwerk
            planung Familien "Förderung von Familien" {
                regel ziel-ohne-indikator warnung
                regel raum-zu-klein aus
                regel zu-viele-schluesselziele schwelle 8
            }
            ```

            **Ausnehmen.** An einem Element lässt sich eine Regel mit Begründung aussetzen; das gilt auch für alles, was in dem Element steht:

            ```leitwerk
            ziel Teilhabe "Alle Kinder nehmen am Stadtleben teil" {
                ausnahme ziel-ohne-indikator weil "Indikator wird mit dem Sozialbericht 2026 entwickelt"
            }
            ```

            **Quellen.** Jede Regel nennt, woher sie kommt. „Vorschlag von Leitwerk“ steht dort, wo die Fachliteratur die Regel oder die Schwelle
            nicht nennt; „Vorschlag von Leitwerk nach …“, wo sie aus Beispielen der Literatur gefolgert ist. Die Stufen sind durchweg Vorschläge
            von Leitwerk.

            | Bereich | Regeln |
            |---|---|""";

    private final Regelwerk regelwerk;
    private final Regeltexte texte;

    private Regelverzeichnis(Regelwerk regelwerk, Regeltexte texte) {
        this.regelwerk = regelwerk;
        this.texte = texte;
    }

    /** The list of the given rules in German. */
    public static Regelverzeichnis von(Regelwerk regelwerk) {
        return new Regelverzeichnis(regelwerk, Regeltexte.deutsch());
    }

    /** The reference page in Markdown. */
    public String markdown() {
        List<String> zeilen = new ArrayList<>();
        zeilen.addAll(VORSPANN.formatted(regelwerk.regeln().size()).lines().toList());
        nachBereich()
                .forEach((bereich, regeln) -> zeilen.add("| [%s](#%s) | %d |"
                        .formatted(texte.bereich(bereich), anker(texte.bereich(bereich)), regeln.size())));
        nachBereich().forEach((bereich, regeln) -> {
            zeilen.addAll(List.of("", "## " + texte.bereich(bereich)));
            regeln.forEach(regel -> zeilen.addAll(abschnitt(regel)));
        });
        return String.join("\n", zeilen) + "\n";
    }

    /** One line a rule: id, levels and title. */
    public String text() {
        int breite = regelwerk.regeln().stream()
                .mapToInt(regel -> regel.id().length())
                .max()
                .orElse(0);
        List<String> zeilen = new ArrayList<>();
        nachBereich().forEach((bereich, regeln) -> {
            zeilen.add((zeilen.isEmpty() ? "" : "\n") + texte.bereich(bereich));
            regeln.forEach(regel -> zeilen.add("  %-23s  %s  %s"
                    .formatted(kurz(regel.stufung()), auffuellen(regel.id(), breite), texte.titel(regel))));
        });
        return String.join("\n", zeilen) + "\n";
    }

    /** All particulars as a JSON array, one object a rule. */
    public String json() {
        JsonArray liste = new JsonArray();
        regelwerk.regeln().forEach(regel -> liste.add(objekt(regel)));
        return JSON.toJson(liste) + "\n";
    }

    private Map<String, List<Regeleintrag<?>>> nachBereich() {
        Map<String, List<Regeleintrag<?>>> ergebnis = new LinkedHashMap<>();
        for (Regeleintrag<?> regel : regelwerk.regeln()) {
            ergebnis.computeIfAbsent(regel.bereich(), neu -> new ArrayList<>()).add(regel);
        }
        return ergebnis;
    }

    private List<String> abschnitt(Regeleintrag<?> regel) {
        List<String> zeilen = new ArrayList<>(List.of(
                "",
                "### " + texte.titel(regel),
                "",
                "`" + regel.id() + "` · " + lang(regel.stufung()) + " · geprüft wird: " + elementart(regel),
                "",
                texte.erklaerung(regel),
                "",
                "*Was tun?* " + texte.hinweis(regel),
                ""));
        texte.schwelle(regel)
                .ifPresent(bedeutung -> zeilen.addAll(List.of(
                        "*Schwelle:* " + bedeutung + " (Vorgabe: "
                                + Zahlwert.anzeige(regel.schwelle().orElseThrow()) + ").",
                        "")));
        List<String> korrekturen = texte.korrekturen(regel);
        if (!korrekturen.isEmpty()) {
            zeilen.addAll(List.of("*Vorschlag im Editor:* " + String.join("; ", korrekturen) + ".", ""));
        }
        zeilen.add("*Quelle:* " + texte.quelle(regel) + ".");
        return zeilen;
    }

    private JsonObject objekt(Regeleintrag<?> regel) {
        JsonObject stufen = new JsonObject();
        stufen.addProperty("entwurf", regel.stufung().entwurf().wort());
        stufen.addProperty("abgestimmt", regel.stufung().abgestimmt().wort());
        stufen.addProperty("beschlossen", regel.stufung().beschlossen().wort());
        JsonObject objekt = new JsonObject();
        objekt.addProperty("regel", regel.id());
        objekt.addProperty("bereich", regel.bereich());
        objekt.addProperty("element", elementart(regel));
        objekt.addProperty("titel", texte.titel(regel));
        objekt.addProperty("erklaerung", texte.erklaerung(regel));
        objekt.addProperty("hinweis", texte.hinweis(regel));
        objekt.addProperty("quelle", texte.quelle(regel));
        JsonArray korrekturen = new JsonArray();
        texte.korrekturen(regel).forEach(korrekturen::add);
        objekt.add("korrekturen", korrekturen);
        objekt.add("stufen", stufen);
        regel.schwelle().ifPresent(vorgabe -> {
            JsonObject schwelle = new JsonObject();
            schwelle.addProperty("vorgabe", vorgabe);
            schwelle.addProperty("bedeutung", texte.schwelle(regel).orElseThrow());
            objekt.add("schwelle", schwelle);
        });
        return objekt;
    }

    private static String elementart(Regeleintrag<?> regel) {
        String name = regel.elementart().getSimpleName();
        return SteuerungPackage.eINSTANCE.getEClassifier(name) instanceof EClass klasse
                ? Angabe.artwort(klasse)
                : "alle Angaben dieser Art";
    }

    private static String lang(Stufung stufung) {
        if (stufung.gleichbleibend()) {
            return "immer " + stufung.entwurf().anzeige();
        }
        return "Entwurf: %s, abgestimmt: %s, beschlossen: %s"
                .formatted(
                        stufung.entwurf().anzeige(),
                        stufung.abgestimmt().anzeige(),
                        stufung.beschlossen().anzeige());
    }

    private static String kurz(Stufung stufung) {
        return stufung.gleichbleibend()
                ? stufung.entwurf().wort()
                : stufung.entwurf().wort() + "/" + stufung.abgestimmt().wort() + "/"
                        + stufung.beschlossen().wort();
    }

    private static String auffuellen(String text, int breite) {
        return text + " ".repeat(breite - text.length());
    }

    // The anchor that Markdown viewers give a heading.
    private static String anker(String ueberschrift) {
        return ueberschrift.toLowerCase(Locale.GERMAN).replace(' ', '-');
    }
}
