package org.leitwerk.dsl.ide.vorschlag;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.util.ITextRegion;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.dsl.ide.vorschlag.Sammlung.Gruppe;
import org.leitwerk.regeln.Regeleintrag;
import org.leitwerk.regeln.Regeltexte;
import org.leitwerk.regeln.Regelwerk;
import org.leitwerk.steuerung.Merkmal;
import org.leitwerk.steuerung.SteuerungPackage;

/** Proposes values that are no words of an enumeration: dates, units, ids of rules, names, texts. */
final class Wertvorschlaege {

    /**
     * A value.
     *
     * @param text as it is written
     * @param zusatz what it is
     * @param dokumentation Markdown, may be empty
     */
    record Wert(String text, String zusatz, String dokumentation) {}

    private static final List<Wert> ALTER = List.of(
            new Wert("unter 3", "Alter", ""),
            new Wert("3 bis unter 6", "Alter", ""),
            new Wert("6 bis unter 18", "Alter", ""),
            new Wert("unter 18", "Alter", ""),
            new Wert("18 bis unter 25", "Alter", ""),
            new Wert("ab 65", "Alter", ""),
            new Wert("ab 80", "Alter", ""));

    private static final List<String> ZAHLWORTE = List.of("€", "%", "Tsd.", "Mio.", "Mrd.", "Euro", "EUR");

    private final Textlage lage;
    private final Sammlung sammlung;
    private final Set<String> erledigt = new HashSet<>();
    private final Zeitvorschlaege zeiten;

    Wertvorschlaege(Textlage lage, Sammlung sammlung) {
        this.lage = lage;
        this.sammlung = sammlung;
        this.zeiten = new Zeitvorschlaege(lage.stand(), lage.heute());
    }

    void sammle(Stelle stelle) {
        if (stelle.wertregel() == null) {
            sammleEinfache(stelle);
            return;
        }
        if (stelle.istWort() && zaehltMit(stelle.wertregel())) {
            wort((Keyword) stelle.element());
        } else if (stelle.istWort() && stelle.ab() < lage.hier()) {
            fortsetzung((Keyword) stelle.element());
        }
        if (!erledigt.add(stelle.wertregel() + stelle.ab())) {
            return;
        }
        switch (stelle.wertregel()) {
            case "Datum" -> nimm(zeiten.tage(), stelle.ab(), Vorschlagsart.ZEIT);
            case "Jahr" -> nimm(zeiten.jahre(), stelle.ab(), Vorschlagsart.ZEIT);
            case "Zeitangabe" -> nimm(zeiten.zeitangaben(), stelle.ab(), Vorschlagsart.ZEIT);
            case "Frist" -> nimm(zeiten.fristen(), stelle.ab(), Vorschlagsart.ZEIT);
            case "Rhythmus" -> nimm(Zeitvorschlaege.rhythmen(), stelle.ab(), Vorschlagsart.ZEIT);
            case "Altersspanne" -> nimm(ALTER, stelle.ab(), Vorschlagsart.WERT);
            case "Einheit" -> nimm(Einheitvorschlaege.einheiten(lage.stand()), stelle.ab(), Vorschlagsart.EINHEIT);
            case "Normzitat" -> nimm(Einheitvorschlaege.normen(lage.stand()), stelle.ab(), Vorschlagsart.WERT);
            case "Regelkennung" -> nimm(regeln(), stelle.ab(), Vorschlagsart.REGEL);
            case "Langtext" -> {
                anfuehrung("\"${1}\"", "Text", 0);
                block();
            }
            default -> { // numbers are known to the writer only
            }
        }
    }

    /** Numbers go on with words such as {@code Mio.} and {@code €}. */
    private static boolean zaehltMit(String regel) {
        return Set.of("Zahl", "Geld", "Prozent").contains(regel);
    }

    private void wort(Keyword wort) {
        int platz = ZAHLWORTE.indexOf(wort.getValue());
        boolean andereForm = wort.getValue().startsWith("E") && lage.getippt().isEmpty();
        if (platz >= 0 && !andereForm) {
            nimm(List.of(new Wert(wort.getValue(), "", "")), lage.hier(), 50 + platz, Vorschlagsart.EINHEIT);
        }
    }

    /** The next word of a value that is not among those proposed as a whole. */
    private void fortsetzung(Keyword wort) {
        if (Character.isLetter(wort.getValue().charAt(0))) {
            nimm(List.of(new Wert(wort.getValue(), "", "")), lage.hier(), 5000, Vorschlagsart.WERT);
        }
    }

    private void sammleEinfache(Stelle stelle) {
        if (!(stelle.element() instanceof RuleCall aufruf)) {
            return;
        }
        if (stelle.merkmal() == SteuerungPackage.Literals.PLANELEMENT__NAME) {
            nimm(new Namensvorschlaege(lage).zu(stelle.klasse()), lage.hier(), Vorschlagsart.NAME);
        } else if (stelle.merkmal() == SteuerungPackage.Literals.MERKMAL__SCHLUESSEL) {
            nimm(schluessel(), lage.hier(), Vorschlagsart.WERT);
        } else if (aufruf.getRule().getName().equals("STRING")) {
            boolean titel = stelle.merkmal() == SteuerungPackage.Literals.PLANELEMENT__TITEL;
            anfuehrung(titel ? "\"${1:Titel}\"" : "\"${1}\"", titel ? "Titel" : "Text", 1);
        }
    }

    private void nimm(List<Wert> werte, int ab, Vorschlagsart art) {
        nimm(werte, ab, art == Vorschlagsart.ZEIT ? 1000 : 0, art); // a word of an enumeration comes before a year
    }

    private void nimm(List<Wert> werte, int ab, int erster, Vorschlagsart art) {
        Suchmuster gesucht = new Suchmuster(lage.getippt(ab));
        ITextRegion ersetzt = lage.ersetzt(ab);
        int platz = erster;
        for (Wert wert : werte) {
            int hier = platz++;
            gesucht.rang(wert.text(), wert.zusatz())
                    .ifPresent(rang -> sammlung.nimm(
                            wert.text(),
                            ersetzt,
                            rang,
                            Gruppe.WERT,
                            hier,
                            schluessel -> new Vorschlag(
                                    wert.text(),
                                    wert.zusatz(),
                                    wert.text(),
                                    List.of(),
                                    ersetzt,
                                    art,
                                    "",
                                    wert.dokumentation(),
                                    schluessel)));
        }
    }

    private void anfuehrung(String snippet, String zusatz, int platz) {
        if (lage.wort() == null) {
            Schnipsel schnipsel = Schnipsel.lies(snippet);
            nimm(schnipsel, schnipsel.text(), zusatz, platz);
        }
    }

    /** A text of several lines, indented one step deeper than its statement. */
    private void block() {
        if (lage.wort() == null) {
            String zeile = lage.zeilenende() + lage.einzug() + "    ";
            Schnipsel schnipsel = Schnipsel.lies("\"\"\"" + zeile + "${1:Text}" + zeile + "\"\"\"");
            nimm(schnipsel, "\"\"\" … \"\"\"", "Text über mehrere Zeilen", 1);
        }
    }

    private void nimm(Schnipsel schnipsel, String anzeige, String zusatz, int platz) {
        ITextRegion ersetzt = lage.ersetzt(lage.hier());
        sammlung.nimm(
                schnipsel.text(),
                ersetzt,
                Suchmuster.ANFANG,
                Gruppe.WERT,
                900_000 + platz,
                schluessel -> new Vorschlag(
                        anzeige,
                        zusatz,
                        schnipsel.text(),
                        schnipsel.platzhalter(),
                        ersetzt,
                        Vorschlagsart.WERT,
                        "",
                        "",
                        schluessel));
    }

    /** The words by which elements of the plan bear further particulars. */
    private List<Wert> schluessel() {
        return lage.stand().planstand().alle(Merkmal.class).stream()
                .map(Merkmal::getSchluessel)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .map(wort -> new Wert(Stand.dienst(Wortleser.class).alsName(wort), "im Plan benutzt", ""))
                .toList();
    }

    private static List<Wert> regeln() {
        Regeltexte texte = Regeltexte.deutsch();
        return Regelwerk.standard().regeln().stream()
                .map(regel -> regelwert(regel, texte))
                .toList();
    }

    private static Wert regelwert(Regeleintrag<?> regel, Regeltexte texte) {
        return new Wert(
                regel.id(),
                texte.titel(regel),
                "**" + texte.titel(regel) + "**\n\n" + texte.erklaerung(regel) + "\n\n" + texte.hinweis(regel));
    }
}
