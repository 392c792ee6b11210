package org.leitwerk.controlling.ziel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.leitwerk.controlling.Elementbezug;
import org.leitwerk.controlling.Status;
import org.leitwerk.controlling.Statusanzeige;
import org.leitwerk.controlling.satz.Satz;
import org.leitwerk.steuerung.Verdichtung;
import org.leitwerk.steuerung.werte.Datumwert;

/** The sentences that explain the result of a goal. They use values only. */
final class Zielsatz {

    // More terms do not help anybody to follow a sum; the parts below tell each number again.
    private static final int GLIEDER = 6;

    private Zielsatz() {}

    /** The goal itself: result, how it came about, what is missing. */
    static String ziel(Elementbezug ziel, Verdichter.Ergebnis ergebnis, Verdichtung art, List<Zielteil> teile) {
        Status status = Statuspunkte.status(ergebnis.punkte());
        int fehlt = (int) teile.stream().filter(teil -> teil.punkte() == null).count();
        if (teile.isEmpty()) {
            return ziel.anzeige() + " ist nicht bewertet: Das Ziel hat weder Indikatoren noch Unterziele.";
        } else if (!status.bewertet()) {
            return ziel.anzeige() + " ist nicht bewertet: " + ohne(fehlt, teile.size(), art)
                    + erfuellung(ergebnis, art, teile) + ".";
        }
        return ziel.anzeige() + " " + praedikat(status) + ": "
                + punkte(ergebnis, art, teile, status)
                + erfuellung(ergebnis, art, teile)
                + (fehlt == 0 ? "" : "; " + fehlend(fehlt, teile.size()))
                + ".";
    }

    /** How something stands: {@code ist grün}, {@code weicht ab}. */
    static String praedikat(Status status) {
        return status == Status.ABWEICHUNG
                ? "weicht ab"
                : "ist " + Statusanzeige.von(status).wort();
    }

    /** A part: what it counts for, how it stands. */
    static String teil(Zielteil teil) {
        String wer = teil.element().anzeige();
        if (teil.punkte() == null) {
            String grund = teil.fehlt().isEmpty() ? "Es fehlt eine Bewertung." : teil.fehlt();
            return wer + " zählt nicht mit: " + grund
                    + (teil.erfuellung() == null
                            ? ""
                            : " Erfüllt ist das Ziel darin zu " + prozent(teil.erfuellung()) + ".");
        }
        boolean allein = teil.anteil() == null || teil.anteil().compareTo(BigDecimal.ONE) == 0;
        String gewicht = allein
                ? ""
                : " mit Gewicht " + Satz.zahl(teil.gewicht()) + " ("
                        + teil.gewichtsgrund().wort() + ", " + prozent(teil.anteil()) + " des Ganzen)";
        return wer + " zählt" + gewicht + ": "
                + Statusanzeige.von(teil.status()).wort() + ", " + punktzahl(teil.punkte())
                + (teil.erfuellung() == null ? ", Erfüllung unbekannt" : ", erfüllt zu " + prozent(teil.erfuellung()))
                + ".";
    }

    /** A person's judgement beside the computed result. */
    static String bewertung(Handbewertung bewertung, Status errechnet) {
        List<String> umstaende = new ArrayList<>();
        if (!bewertung.zeitraum().isEmpty()) {
            umstaende.add("für " + bewertung.zeitraum());
        }
        if (!bewertung.bewerter().isEmpty()) {
            umstaende.add("durch „" + bewertung.bewerter() + "“");
        }
        if (bewertung.datum() != null) {
            umstaende.add("am " + Datumwert.anzeige(bewertung.datum()));
        }
        String vergleich = !errechnet.bewertet()
                ? "eine errechnete Bewertung gibt es nicht"
                : errechnet == bewertung.status()
                        ? "das stimmt mit der Rechnung überein"
                        : "die Rechnung ergibt dagegen "
                                + Statusanzeige.von(errechnet).wort();
        return "Bewertung von Hand: " + Statusanzeige.von(bewertung.status()).wort()
                + (umstaende.isEmpty() ? "" : " (" + String.join(", ", umstaende) + ")")
                + ", " + vergleich + "; Grund: "
                + (bewertung.grund().isEmpty() ? "keiner genannt." : "„" + schlicht(bewertung.grund()) + "“");
    }

    /** The influences together. */
    static String einfluesse(List<Einfluss> einfluesse, BigDecimal zusammen) {
        int zaehlen = (int) einfluesse.stream().filter(Einfluss::zaehlt).count();
        String davon = zaehlen == einfluesse.size() ? "" : ", davon " + zaehlen + " beziffert";
        String anzahl = Satz.anzahl(einfluesse.size(), "Einfluss", "Einflüsse") + " von außen";
        if (zusammen == null) {
            return anzahl + "; keiner lässt sich beziffern.";
        }
        String richtung = zusammen.signum() > 0
                ? "Rückenwind"
                : zusammen.signum() < 0 ? "Gegenwind" : "weder Rücken- noch Gegenwind";
        return anzahl + davon + ": zusammen " + Einflusssatz.mitVorzeichen(zusammen)
                + " auf der Skala von −1 bis +1, also " + richtung
                + "; das Ergebnis des Ziels ändert sich dadurch nicht.";
    }

    private static String punkte(Verdichter.Ergebnis ergebnis, Verdichtung art, List<Zielteil> teile, Status status) {
        BigDecimal grenze = Statuspunkte.ueber(status);
        String einordnung = (grenze == null
                        ? "höchstens " + Satz.zahl(Statuspunkte.ueber(Status.ABWEICHUNG))
                        : "mehr als " + Satz.zahl(grenze))
                + " heißt " + Statusanzeige.von(status).wort();
        if (bewertete(teile) == 1) {
            return Satz.zahl(ergebnis.punkte()) + " von 3 Punkten wie der einzige bewertete Teil";
        }
        return switch (art) {
            case SCHWAECHSTES -> "Es entscheidet der schwächste Teil, " + auswahl(teile, ergebnis.punkte());
            case ALLE -> "Kein Teil darf zurückbleiben, und der schwächste zählt, " + auswahl(teile, ergebnis.punkte());
            case EINES -> "Ein Teil genügt, und der beste zählt, " + auswahl(teile, ergebnis.punkte());
            default ->
                Satz.zahl(ergebnis.punkte()) + " von 3 Punkten im gewichteten Mittel"
                        + rechnung(teile, Zielteil::anteil, teil -> Satz.zahl(teil.punkte())) + ", " + einordnung;
        };
    }

    private static String erfuellung(Verdichter.Ergebnis ergebnis, Verdichtung art, List<Zielteil> teile) {
        if (ergebnis.erfuellung() == null) {
            return teile.stream().allMatch(teil -> teil.erfuellung() == null)
                    ? ""
                    : "; ob das Ziel erfüllt ist, bleibt offen";
        }
        return "; erfüllt zu " + prozent(ergebnis.erfuellung())
                + switch (art) {
                    case SCHWAECHSTES -> " wie der am wenigsten erfüllte Teil";
                    case ALLE ->
                        ergebnis.erfuellung().signum() == 0
                                ? ", weil nicht jeder Teil erfüllt ist"
                                : ", weil jeder Teil erfüllt ist";
                    case EINES ->
                        ergebnis.erfuellung().signum() == 0
                                ? ", weil kein Teil erfüllt ist"
                                : ", weil ein Teil erfüllt ist";
                    default ->
                        rechnung(teile, Zielteil::erfuellungsanteil, teil -> prozent(teil.erfuellung()))
                                + ausTeilen(teile);
                };
    }

    /** Not every evaluated part says how far it is fulfilled. */
    private static String ausTeilen(List<Zielteil> teile) {
        int mit = (int) teile.stream().filter(teil -> teil.erfuellung() != null).count();
        int bewertet = bewertete(teile);
        return mit < bewertet ? ", bekannt von " + mit + " der " + bewertet + " bewerteten Teile" : "";
    }

    /** The sum as people write it: (60 % × 3 + 40 % × 2). */
    private static String rechnung(
            List<Zielteil> teile, Function<Zielteil, BigDecimal> anteil, Function<Zielteil, String> wert) {
        List<Zielteil> zaehlende =
                teile.stream().filter(teil -> anteil.apply(teil) != null).toList();
        if (zaehlende.size() < 2 || zaehlende.size() > GLIEDER) {
            return "";
        }
        return zaehlende.stream()
                .map(teil -> prozent(anteil.apply(teil)) + " × " + wert.apply(teil))
                .collect(Collectors.joining(" + ", " (", ")"));
    }

    private static String ohne(int fehlt, int alle, Verdichtung art) {
        if (art == Verdichtung.ALLE && fehlt < alle) {
            return "Alle Teile müssen es sein, und " + fehlend(fehlt, alle);
        }
        return alle == 1 ? "Sein einziger Teil ist nicht bewertet" : "Keiner seiner " + alle + " Teile ist bewertet";
    }

    private static String fehlend(int fehlt, int alle) {
        return fehlt == 1
                ? "1 von " + alle + " Teilen ist nicht bewertet und zählt nicht mit"
                : fehlt + " von " + alle + " Teilen sind nicht bewertet und zählen nicht mit";
    }

    private static String auswahl(List<Zielteil> teile, BigDecimal punkte) {
        List<String> namen = teile.stream()
                .filter(teil -> teil.punkte() != null && teil.punkte().compareTo(punkte) == 0)
                .map(teil -> teil.element().anzeige())
                .toList();
        return Satz.liste(namen, 3)
                + (namen.size() > 1 ? " mit je " : " mit ")
                + (punkte.compareTo(BigDecimal.ONE) == 0 ? "1 Punkt" : Satz.zahl(punkte) + " Punkten");
    }

    private static int bewertete(List<Zielteil> teile) {
        return (int) teile.stream().filter(teil -> teil.punkte() != null).count();
    }

    /** A text in one line, without the signs of emphasis. */
    private static String schlicht(String text) {
        return text.replace("**", "")
                .replace("__", "")
                .replaceAll("\\s+", " ")
                .replace('„', '‚')
                .replace('“', '‘');
    }

    private static String punktzahl(BigDecimal punkte) {
        return punkte.compareTo(BigDecimal.ONE) == 0 ? "1 Punkt" : Satz.zahl(punkte) + " Punkte";
    }

    private static String prozent(BigDecimal anteil) {
        return Satz.anteil(anteil);
    }
}
