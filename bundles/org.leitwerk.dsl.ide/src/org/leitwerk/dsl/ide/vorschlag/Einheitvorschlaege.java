package org.leitwerk.dsl.ide.vorschlag;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.dsl.ide.vorschlag.Wertvorschlaege.Wert;
import org.leitwerk.steuerung.Indikator;
import org.leitwerk.steuerung.Rechtsgrundlage;

/** Units and citations: those the plan has already, and the usual ones. */
final class Einheitvorschlaege {

    private static final List<String> EINHEITEN = List.of(
            "%",
            "Prozentpunkte",
            "Personen",
            "Kinder",
            "Familien",
            "Haushalte",
            "Fälle",
            "Plätze",
            "Stunden",
            "Tage",
            "Stellen",
            "€",
            "je 1.000",
            "je 10.000");

    private static final Map<String, String> NORMEN = normen();

    private Einheitvorschlaege() {}

    private static Map<String, String> normen() {
        Map<String, String> normen = new LinkedHashMap<>();
        normen.put("§ 80 SGB VIII", "Jugendhilfeplanung");
        normen.put("§ 79 SGB VIII", "Gesamtverantwortung der Jugendhilfe");
        normen.put("§ 17 SGB I", "Ausführung der Sozialleistungen");
        normen.put("§ 71 SGB XII", "Altenhilfe");
        normen.put("§ 94 SGB IX", "Aufgaben der Länder in der Eingliederungshilfe");
        normen.put("§ 12 GemHVO", "Ziele und Kennzahlen im Haushalt");
        return normen;
    }

    /** Units, those used most often in the plan first. */
    static List<Wert> einheiten(Stand stand) {
        Map<String, Integer> benutzt = new TreeMap<>();
        stand.planstand().alle(Indikator.class).stream()
                .map(Indikator::getEinheit)
                .filter(einheit -> einheit != null && !einheit.isBlank())
                .forEach(einheit -> benutzt.merge(einheit, 1, Integer::sum));
        Stream<Wert> imPlan = benutzt.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(e -> wert(e.getKey(), "im Plan benutzt"));
        Stream<Wert> uebliche =
                EINHEITEN.stream().filter(e -> !benutzt.containsKey(e)).map(e -> wert(e, "üblich"));
        return Stream.concat(imPlan, uebliche).collect(Collectors.toList());
    }

    private static Wert wert(String einheit, String zusatz) {
        String text;
        try {
            text = Stand.dienst(IValueConverterService.class).toString(einheit, "Einheit");
        } catch (ValueConverterException e) {
            text = "\"" + einheit.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
        }
        return new Wert(text, zusatz, "");
    }

    /** Citations of law. */
    static List<Wert> normen(Stand stand) {
        List<String> benutzt = stand.planstand().alle(Rechtsgrundlage.class).stream()
                .map(Rechtsgrundlage::getNorm)
                .filter(norm -> norm != null && norm.startsWith("§"))
                .distinct()
                .sorted()
                .toList();
        return Stream.concat(
                        benutzt.stream().map(norm -> new Wert(norm, "im Plan benutzt", "")),
                        NORMEN.entrySet().stream()
                                .filter(norm -> !benutzt.contains(norm.getKey()))
                                .map(norm -> new Wert(norm.getKey(), norm.getValue(), "")))
                .toList();
    }
}
