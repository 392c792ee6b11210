package org.leitwerk.steuerung.modell;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.leitwerk.steuerung.Schritt;
import org.leitwerk.steuerung.SteuerungPackage.Literals;

/**
 * The parts of a plan in the order of the planning cycle (Handbuch Moderne Sozialplanung, Kap. 2.4): its six steps,
 * then what stands beside them. Overview, report and the order of files all take it from here.
 */
public enum Planteil {
    /** Clarifying the mandate. */
    AUFTRAG("Auftrag", Schritt.AUFTRAGSKLAERUNG, List.of(Bereich.AUFTRAG), Literals.AUFTRAG, Literals.FACHPLANUNG),
    /** Taking stock. */
    BESTANDSAUFNAHME(
            "Bestandsaufnahme",
            Schritt.BESTANDSAUFNAHME,
            List.of(Bereich.BESTANDSAUFNAHME),
            Literals.BESTANDSAUFNAHME,
            Literals.BESTAND,
            Literals.BEDARF,
            Literals.VERSORGUNGSLUECKE,
            Literals.TREND,
            Literals.BEFUND,
            Literals.DATENQUELLE),
    /** Guiding principles. */
    LEITBILD(
            "Leitbild",
            Schritt.LEITBILD,
            List.of(Bereich.LEITBILD),
            Literals.VISION,
            Literals.LEITBILD,
            Literals.LEITLINIE),
    /** Goals and how they are measured. */
    ZIELE(
            "Ziele",
            Schritt.ZIELBILDUNG,
            List.of(Bereich.ZIELE, Bereich.MESSUNG),
            Literals.ZIELSYSTEM,
            Literals.ZIEL,
            Literals.STRATEGIE,
            Literals.WIRKUNGSZUSAMMENHANG,
            Literals.HANDLUNGSEMPFEHLUNG,
            Literals.SZENARIO,
            Literals.INDIKATOR,
            Literals.INDEX),
    /** Measures and what they are paid from. */
    MASSNAHMEN(
            "Maßnahmen",
            Schritt.MASSNAHMENPLANUNG,
            List.of(Bereich.MASSNAHMEN, Bereich.HAUSHALT),
            Literals.MASSNAHME,
            Literals.PROJEKT,
            Literals.PROGRAMM,
            Literals.PRODUKTBEREICH,
            Literals.PRODUKTGRUPPE,
            Literals.PRODUKT,
            Literals.LEISTUNG,
            Literals.HAUSHALTSPLAN,
            Literals.BUDGET,
            Literals.MITTELANMELDUNG,
            Literals.FOERDERUNG),
    /** Reports, ratings, evaluations. */
    CONTROLLING(
            "Controlling",
            Schritt.CONTROLLING,
            List.of(Bereich.CONTROLLING),
            Literals.BERICHT,
            Literals.BEWERTUNG,
            Literals.ABWEICHUNG,
            Literals.EVALUATION),
    /** The head of the plan and what all of it refers to. */
    RAHMEN(
            "Rahmen",
            null,
            List.of(Bereich.RAHMEN),
            Literals.PLANUNG,
            Literals.KOMMUNE,
            Literals.HANDLUNGSFELD,
            Literals.ZIELGRUPPE,
            Literals.RAUMGLIEDERUNG,
            Literals.SOZIALRAUM,
            Literals.RECHTSGRUNDLAGE,
            Literals.DOKUMENTVERWEIS),
    /** Who takes part, and networking, which goes along with all steps. */
    AKTEURE(
            "Akteure und Vernetzung",
            Schritt.VERNETZUNG,
            List.of(Bereich.AKTEURE),
            Literals.ORGANISATIONSEINHEIT,
            Literals.GREMIUM,
            Literals.ROLLE,
            Literals.AKTEUR,
            Literals.NETZWERK,
            Literals.VEREINBARUNG,
            Literals.SCHNITTSTELLE),
    /** The course of planning and its decisions. */
    PROZESS(
            "Prozess",
            null,
            List.of(Bereich.PROZESS),
            Literals.PROZESSSCHRITT,
            Literals.METHODE,
            Literals.TERMIN,
            Literals.VORLAGE,
            Literals.BESCHLUSS,
            Literals.BERICHTSPFLICHT),
    /** Evaluations computed from the model. */
    ANALYSEN(
            "Analysen",
            null,
            List.of(Bereich.ANALYSEN),
            Literals.SWOTANALYSE,
            Literals.PORTFOLIOANALYSE,
            Literals.ABCANALYSE,
            Literals.NUTZWERTANALYSE,
            Literals.WIRKUNGSBEITRAGSANALYSE,
            Literals.SROIANALYSE,
            Literals.NETZWERKANALYSE);

    private final String titel;
    private final Schritt schritt;
    private final List<Bereich> bereiche;
    private final List<EClass> arten;

    Planteil(String titel, Schritt schritt, List<Bereich> bereiche, EClass... arten) {
        this.titel = titel;
        this.schritt = schritt;
        this.bereiche = bereiche;
        this.arten = List.of(arten);
    }

    /** Its heading, German. */
    public String titel() {
        return titel;
    }

    /** The step of the process in which it is worked out; empty for what belongs to no step. */
    public Optional<Schritt> schritt() {
        return Optional.ofNullable(schritt);
    }

    /** The areas of the metamodel it consists of; the first one gives it its name. */
    public List<Bereich> bereiche() {
        return bereiche;
    }

    /** The kinds of elements one writes by themselves in this part, in the order in which they are shown. */
    public List<EClass> arten() {
        return arten;
    }

    /** Whether it is one of the six steps of the cycle; an empty one is a gap in the plan. */
    public boolean imZyklus() {
        return ordinal() <= CONTROLLING.ordinal();
    }

    /**
     * The part to which elements of a class belong.
     *
     * @param klasse a class of the metamodel
     * @return {@link #RAHMEN} for a class without an area
     */
    public static Planteil von(EClass klasse) {
        for (Planteil teil : values()) {
            if (teil.arten.contains(klasse)) {
                return teil;
            }
        }
        Bereich bereich = Bereich.von(klasse);
        return Arrays.stream(values())
                .filter(teil -> teil.bereiche.contains(bereich))
                .findFirst()
                .orElse(RAHMEN);
    }

    /**
     * The order in which classes stand in a text: the head of the plan, then the cycle, then the rest; inside a part in
     * the order of {@link #arten()}.
     */
    public static Comparator<EClass> textordnung() {
        return Comparator.<EClass>comparingInt(
                        klasse -> von(klasse) == RAHMEN ? -1 : von(klasse).ordinal())
                .thenComparingInt(klasse -> von(klasse).rang(klasse));
    }

    /**
     * The place of a class among those of its part.
     *
     * @param klasse a class of this part
     * @return from 0; the last place for a class that is not written by itself
     */
    public int rang(EClass klasse) {
        int stelle = arten.indexOf(klasse);
        return stelle < 0 ? arten.size() : stelle;
    }
}
