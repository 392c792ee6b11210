package org.leitwerk.design;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.steuerung.Budget;
import org.leitwerk.steuerung.Grad;
import org.leitwerk.steuerung.Hypothesenstatus;
import org.leitwerk.steuerung.Jahresbetrag;
import org.leitwerk.steuerung.Jahresstellen;
import org.leitwerk.steuerung.Massnahme;
import org.leitwerk.steuerung.Plandatei;
import org.leitwerk.steuerung.Planelement;
import org.leitwerk.steuerung.Planung;
import org.leitwerk.steuerung.SteuerungPackage.Literals;
import org.leitwerk.steuerung.Wertart;
import org.leitwerk.steuerung.Wirkungsbeitrag;
import org.leitwerk.steuerung.Wirkungszusammenhang;
import org.leitwerk.steuerung.Ziel;
import org.leitwerk.steuerung.Zielart;
import org.leitwerk.steuerung.Zielebene;
import org.leitwerk.steuerung.Zielfeld;
import org.leitwerk.steuerung.werte.Zahlwert;

/** Places, texts and lines in the chain of effects. */
public final class Wirkungsbild {

    private static final List<String> SPALTEN = List.of(
            "Ressourcen",
            "Maßnahmen und Produkte",
            "Leistungen (Output)",
            "Wirkungen (Outcome)",
            "Gesellschaft (Impact)");
    private static final List<Wertart> ART = List.of(
            Wertart.ANSATZ,
            Wertart.PLANUNG,
            Wertart.OFFEN,
            Wertart.PROGNOSE,
            Wertart.SCHAETZUNG,
            Wertart.SOLL,
            Wertart.IST);
    private static final int RESSOURCEN = 0;
    private static final int TUN = 1;
    private static final int OUTPUT = 2;
    private static final int OUTCOME = 3;
    private static final int IMPACT = 4;
    private static final int EVIDENZ = 42;

    /** Column of an element, from 0: from what is put in to what becomes of it in society. */
    public int wirkungsspalte(Planelement element) {
        if (element instanceof Ziel ziel) {
            return spalte(ziel);
        } else if (element instanceof Budget) {
            return RESSOURCEN;
        }
        return TUN;
    }

    /** Heading of the column. */
    public String wirkungsspaltenname(Planelement element) {
        return SPALTEN.get(wirkungsspalte(element));
    }

    /** Strength, confidence and evidence of a hypothesis: {@code hoch · Vertrauen mittel}, evidence below. */
    public String wirkungstext(Wirkungszusammenhang wirkung) {
        String text = verbunden(
                Worte.wert(wirkung, Literals.WIRKUNGSZUSAMMENHANG__STAERKE),
                mit("Vertrauen ", Worte.wert(wirkung, Literals.WIRKUNGSZUSAMMENHANG__VERTRAUEN)));
        String evidenz = Worte.gekuerzt(Worte.text(wirkung.getEvidenz()), EVIDENZ);
        return text.isEmpty() || evidenz.isEmpty() ? text + evidenz : text + "\n" + evidenz;
    }

    /** Width of the line of a hypothesis: 1 low or not stated, 2 medium, 3 high and very high. */
    public int wirkungsstaerke(Wirkungszusammenhang wirkung) {
        return switch (wirkung.getStaerke()) {
            case MITTEL -> 2;
            case HOCH, SEHR_HOCH -> 3;
            default -> 1;
        };
    }

    /** Whether a hypothesis has been confirmed. */
    public boolean istBestaetigt(Wirkungszusammenhang wirkung) {
        return wirkung.getStatus() == Hypothesenstatus.BESTAETIGT;
    }

    /** Whether a hypothesis has been refuted. */
    public boolean istWiderlegt(Wirkungszusammenhang wirkung) {
        return wirkung.getStatus() == Hypothesenstatus.WIDERLEGT;
    }

    /** Whether a contribution is backed by something. */
    public boolean istBelegt(Wirkungsbeitrag beitrag) {
        return !Worte.text(beitrag.getBeleg()).isEmpty();
    }

    /** A measure as its own row, where it states costs or posts. */
    public Massnahme mittelzeile(Massnahme massnahme) {
        return mitteltext(massnahme).isEmpty() ? null : massnahme;
    }

    /** What a measure costs: {@code 118.900 € (2025) · 1,5 Stellen}. */
    public String mitteltext(Massnahme massnahme) {
        TreeMap<Integer, BigDecimal> jahre = new TreeMap<>();
        // Sums of different kinds (planned, forecast, spent) mean nothing: the first kind of this order counts.
        Wertart art = ART.stream()
                .filter(eine -> massnahme.getKosten().stream().anyMatch(reihe -> reihe.getArt() == eine))
                .findFirst()
                .orElse(Wertart.OFFEN);
        massnahme.getKosten().stream()
                .filter(reihe -> reihe.getArt() == art)
                .flatMap(reihe -> reihe.getBetraege().stream())
                .filter(betrag -> betrag.getJahr() != null && betrag.getBetrag() != null)
                .forEach(betrag -> jahre.merge(betrag.getJahr(), betrag.getBetrag(), BigDecimal::add));
        Integer jahr = jahre.isEmpty() ? null : jahr(massnahme, jahre);
        String geld = jahr != null
                ? euro(jahre.get(jahr)) + " (" + jahr + ")"
                : massnahme.getGesamtkosten() == null ? "" : euro(massnahme.getGesamtkosten());
        Optional<BigDecimal> stellen = massnahme.getStellen().stream()
                .flatMap(reihe -> reihe.getStellen().stream())
                .filter(eine -> eine.getStellen() != null && eine.getJahr() != null)
                .filter(eine -> jahr == null || eine.getJahr() <= jahr)
                .max(Comparator.comparing(Jahresstellen::getJahr))
                .map(Jahresstellen::getStellen);
        return verbunden(
                geld, stellen.map(zahl -> Zahlwert.anzeige(zahl) + " Stellen").orElse(""));
    }

    /** Title of a budget and its amount below it. */
    public String budgettext(Budget budget) {
        BigDecimal betrag = budget.getBetrag() != null
                ? budget.getBetrag()
                : budget.getAusgaben().stream()
                        .flatMap(reihe -> reihe.getBetraege().stream())
                        .map(Jahresbetrag::getBetrag)
                        .filter(Objects::nonNull)
                        .reduce((fruehere, spaetere) -> spaetere)
                        .orElse(null);
        return betrag == null ? Worte.titel(budget) : Worte.titel(budget) + "\n" + euro(betrag);
    }

    /** The file for a new hypothesis. */
    public Plandatei ablageFuerWirkung(EObject stelle) {
        return Ablageort.neben(Sichten.planstelle(stelle), Wirkungszusammenhang.class, Ziel.class);
    }

    /** Whether a confirmed hypothesis says by what. */
    public boolean evidenzGenannt(Wirkungszusammenhang wirkung) {
        return !istBestaetigt(wirkung) || !Worte.text(wirkung.getEvidenz()).isEmpty();
    }

    /** Whether a hypothesis says how strong the effect is. */
    public boolean staerkeGenannt(Wirkungszusammenhang wirkung) {
        return wirkung.getStaerke() != Grad.OFFEN;
    }

    private static int spalte(Ziel ziel) {
        switch (ziel.getWirkungsebene()) {
            case OUTPUT:
                return OUTPUT;
            case OUTCOME:
                return OUTCOME;
            case IMPACT:
                return IMPACT;
            default:
                break;
        }
        if (ziel.getFeld() == Zielfeld.RESSOURCEN || ziel.getArt() == Zielart.FINANZZIEL) {
            return RESSOURCEN;
        } else if (ziel.getEbene() == Zielebene.LEITZIEL) {
            return IMPACT;
        }
        boolean leistung = ziel.getFeld() == Zielfeld.PROGRAMM
                || ziel.getFeld() == Zielfeld.PROZESS
                || ziel.getArt() == Zielart.LEISTUNGSZIEL;
        return leistung ? OUTPUT : OUTCOME;
    }

    /** The year of the plan's day where it is stated, else the last one. */
    private static Integer jahr(Massnahme massnahme, TreeMap<Integer, BigDecimal> jahre) {
        Integer heute = Plan.alle(massnahme, Planung.class).stream()
                .map(Planung::getStichtag)
                .filter(Objects::nonNull)
                .map(LocalDate::getYear)
                .findFirst()
                .orElse(null);
        Integer bisher = heute == null ? null : jahre.floorKey(heute);
        return bisher == null ? jahre.lastKey() : bisher;
    }

    private static String euro(BigDecimal betrag) {
        return Zahlwert.anzeige(betrag.setScale(0, RoundingMode.HALF_UP)) + "\u00A0€";
    }

    private static String mit(String vorsatz, String wort) {
        return wort.isEmpty() ? "" : vorsatz + wort;
    }

    private static String verbunden(String... teile) {
        List<String> da = new ArrayList<>(List.of(teile));
        da.removeIf(String::isEmpty);
        return String.join(" · ", da);
    }
}
