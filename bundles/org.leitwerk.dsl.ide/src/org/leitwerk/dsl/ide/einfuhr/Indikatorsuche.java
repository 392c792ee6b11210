package org.leitwerk.dsl.ide.einfuhr;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.leitwerk.daten.tabelle.Tabelle;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.dsl.ide.einfuhr.Einfuhrvorschau.Indikatorwahl;
import org.leitwerk.steuerung.Indikator;

/**
 * Finds the indicator that a data file is about: by a heading, by the name of the file, or because there is only one.
 */
final class Indikatorsuche {

    private static final int GENANNTE = 10;

    private final List<Indikator> indikatoren;

    Indikatorsuche(Stand stand) {
        indikatoren = stand.planstand().alle(Indikator.class).stream()
                .filter(indikator -> indikator.getName() != null)
                .toList();
    }

    List<Indikatorwahl> alle() {
        return indikatoren.stream().map(indikator -> wahl(indikator, "")).toList();
    }

    Optional<Indikator> indikator(String id) {
        return indikatoren.stream().filter(i -> i.getName().equals(id)).findFirst();
    }

    Optional<Indikatorwahl> mitId(String id) {
        return indikator(id).map(indikator -> wahl(indikator, "so angegeben"));
    }

    /** The indicator of a file, if only one is likely. */
    Optional<Indikatorwahl> schlage(String datei, Tabelle tabelle) {
        String ohneEndung = datei.replaceFirst("\\.[^.]*$", "");
        return einziger(spalten(tabelle), "eine Spalte heißt wie der Indikator")
                .or(() -> einziger(Set.of(klein(ohneEndung)), "die Datei heißt wie der Indikator"))
                .or(() -> indikatoren.size() == 1
                        ? Optional.of(wahl(indikatoren.get(0), "der einzige Indikator des Plans"))
                        : Optional.empty());
    }

    private static Set<String> spalten(Tabelle tabelle) {
        Set<String> alle = new TreeSet<>();
        tabelle.spalten().forEach(spalte -> alle.add(klein(spalte)));
        return alle;
    }

    private Optional<Indikatorwahl> einziger(Set<String> woerter, String grund) {
        List<Indikator> passende = indikatoren.stream()
                .filter(indikator -> namen(indikator).stream().anyMatch(name -> woerter.contains(klein(name))))
                .toList();
        return passende.size() == 1 ? Optional.of(wahl(passende.get(0), grund)) : Optional.empty();
    }

    /** Id, title and number of an indicator. */
    static Set<String> namen(Indikator indikator) {
        Set<String> alle = new TreeSet<>();
        for (String name : new String[] {indikator.getName(), indikator.getTitel(), indikator.getNummer()}) {
            if (name != null && !name.isBlank()) {
                alle.add(name.strip());
            }
        }
        return alle;
    }

    String frage() {
        return indikatoren.isEmpty()
                ? "Der Plan hat keinen Indikator. Bitte zuerst einen anlegen: indikator Name \"Titel\"."
                : "Es ist nicht klar, zu welchem Indikator die Werte gehören. Bitte angeben. " + vorhandene();
    }

    String unbekannt(String id) {
        return "Den Indikator '" + id + "' gibt es im Plan nicht. " + vorhandene();
    }

    private String vorhandene() {
        List<String> namen = indikatoren.stream().map(Indikator::getName).toList();
        return namen.isEmpty()
                ? ""
                : "Vorhanden: " + String.join(", ", namen.subList(0, Math.min(GENANNTE, namen.size())))
                        + (namen.size() > GENANNTE ? " und " + (namen.size() - GENANNTE) + " weitere." : ".");
    }

    private static Indikatorwahl wahl(Indikator indikator, String grund) {
        return new Indikatorwahl(indikator.getName(), Objects.requireNonNullElse(indikator.getTitel(), ""), grund);
    }

    private static String klein(String text) {
        return text.strip().toLowerCase(Locale.GERMAN);
    }
}
