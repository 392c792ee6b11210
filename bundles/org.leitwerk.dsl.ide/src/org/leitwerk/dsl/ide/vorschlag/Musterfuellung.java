package org.leitwerk.dsl.ide.vorschlag;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.dsl.verweise.Namensverzeichnis;
import org.leitwerk.steuerung.Planelement;
import org.leitwerk.steuerung.SteuerungPackage;

/**
 * Makes a template fit a plan. It knows these words:
 *
 * <ul>
 *   <li>{@code @name(Ziel)}: a free name; for a class of the model the next one of its series
 *   <li>{@code @wahl(Zielebene:produkt)}: the words of an enumeration to choose from, this one first
 *   <li>{@code @verweis(Beteiligter)}: the names of elements of a class to choose from; where the plan has none, the
 *       line is left out
 *   <li>{@code @jahr}, {@code @folgejahr}, {@code @ende}: the year one works in, the next one, the last of the plan
 *   <li>{@code @datum}: a day
 * </ul>
 */
final class Musterfuellung {

    /** More names than this are no choice any more. */
    private static final int AUSWAHL = 25;

    private static final int OHNE_PLAN = 2026;
    private static final Pattern WORT = Pattern.compile("@(\\w+)(?:\\(([^)]*)\\))?");

    private final Textlage lage;
    private final Namensvorschlaege namen;
    private final Zeitvorschlaege zeiten;

    private final Map<String, Optional<String>> verweise = new HashMap<>();

    Musterfuellung(Textlage lage) {
        this.lage = lage;
        this.namen = new Namensvorschlaege(lage);
        this.zeiten = new Zeitvorschlaege(lage.stand(), lage.heute());
    }

    /**
     * The template as a snippet, with the indentation and the line ends of the file; empty if nothing of it is left.
     */
    Optional<Schnipsel> fuelle(Muster muster) {
        namen.vonVorn();
        String umbruch = lage.zeilenende() + lage.einzug();
        String text =
                muster.text().lines().map(this::zeile).flatMap(Optional::stream).collect(Collectors.joining("\n"));
        return text.isBlank() ? Optional.empty() : Optional.of(Schnipsel.lies(text.replace("\n", umbruch)));
    }

    private Optional<String> zeile(String zeile) {
        boolean[] fehlt = {false};
        String gefuellt = WORT.matcher(zeile).replaceAll(treffer -> {
            Optional<String> wert = wert(treffer);
            fehlt[0] |= wert.isEmpty();
            return Matcher.quoteReplacement(wert.orElse(""));
        });
        return fehlt[0] ? Optional.empty() : Optional.of(gefuellt);
    }

    private Optional<String> wert(MatchResult wort) {
        return switch (wort.group(1)) {
            case "name" -> Optional.of(name(wort.group(2)));
            case "wahl" -> Optional.of(wahl(wort.group(2)));
            case "verweis" -> verweise.computeIfAbsent(wort.group(2), this::verweis);
            case "jahr" -> Optional.of(String.valueOf(jahr()));
            case "folgejahr" -> Optional.of(String.valueOf(jahr() + 1));
            case "ende" -> Optional.of(zeiten.letztes().orElse(jahr() + 3).toString());
            case "datum" ->
                Optional.of(
                        Zeitvorschlaege.TAG.format(lage.heute() == null ? LocalDate.of(jahr(), 1, 1) : lage.heute()));
            default -> throw new IllegalArgumentException("Unknown word in a template: " + wort.group());
        };
    }

    private int jahr() {
        return zeiten.arbeitsjahr().orElse(OHNE_PLAN);
    }

    private String name(String wunsch) {
        return SteuerungPackage.eINSTANCE.getEClassifier(wunsch) instanceof EClass klasse
                ? namen.naechsterDerReihe(klasse).orElseGet(() -> namen.frei(wunsch + "1"))
                : namen.frei(wunsch);
    }

    private static String wahl(String aufzaehlung) {
        String[] teile = aufzaehlung.split(":");
        EEnum typ = (EEnum) SteuerungPackage.eINSTANCE.getEClassifier(teile[0]);
        List<String> werte = typ.getELiterals().stream()
                .filter(wert -> !(wert.getValue() == 0 && wert.getName().equals("OFFEN")))
                .map(EEnumLiteral::getLiteral)
                .collect(Collectors.toList());
        if (teile.length > 1 && werte.remove(teile[1])) {
            werte.add(0, teile[1]);
        }
        return String.join(",", werte);
    }

    private Optional<String> verweis(String klasse) {
        EClass typ = (EClass) SteuerungPackage.eINSTANCE.getEClassifier(klasse);
        Wortleser leser = Stand.dienst(Wortleser.class);
        List<String> moegliche = Stand.dienst(Namensverzeichnis.class)
                .alle(lage.stand().datei(lage.datei()).orElseThrow())
                .filter(typ::isInstance)
                .filter(element -> element != lage.element())
                .map(Planelement::getName)
                .map(leser::alsName)
                .distinct()
                .limit(AUSWAHL)
                .toList();
        return moegliche.isEmpty() ? Optional.empty() : Optional.of(String.join(",", moegliche));
    }
}
