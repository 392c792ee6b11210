package org.leitwerk.controlling.vergleich;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.leitwerk.controlling.Budgetergebnis;
import org.leitwerk.controlling.Elementbezug;
import org.leitwerk.controlling.Indikatorergebnis;
import org.leitwerk.controlling.Massnahmenergebnis;
import org.leitwerk.controlling.Status;
import org.leitwerk.controlling.Statusanzeige;
import org.leitwerk.controlling.Zielergebnis;
import org.leitwerk.controlling.anzeige.Werttext;
import org.leitwerk.controlling.satz.Satz;
import org.leitwerk.controlling.vergleich.Unterschied.Grund;
import org.leitwerk.controlling.ziel.Zielteil;
import org.leitwerk.steuerung.Polaritaet;

/** Sets two results of the same element side by side. */
final class Seitenpaare {

    private final Grundsammler annahmen;
    private final boolean angenommen;

    /**
     * @param annahmen what is assumed
     * @param angenommen whether one side is a scenario: then what a person has judged about reality does not count
     */
    Seitenpaare(Grundsammler annahmen, boolean angenommen) {
        this.annahmen = annahmen;
        this.angenommen = angenommen;
    }

    Unterschied indikator(Indikatorergebnis links, Indikatorergebnis rechts) {
        Seite vorher = seite(links);
        Seite nachher = seite(rechts);
        List<Grund> gruende = annahmen.zu(links.element());
        Grundsammler.wenn(gruende, "Der letzte Wert ist", nachher.text(), vorher.text());
        Grundsammler.wenn(gruende, "Der Zielwert ist", Werttext.ziel(rechts), Werttext.ziel(links));
        Grundsammler.wenn(gruende, "Die Fortschreibung gibt", Werttext.prognose(rechts), Werttext.prognose(links));
        return unterschied(
                Vergleichsart.INDIKATOR, links.element(), vorher, nachher, vorzeichen(links.polaritaet()), gruende);
    }

    private static int vorzeichen(Polaritaet polaritaet) {
        return polaritaet == Polaritaet.HOEHER ? 1 : polaritaet == Polaritaet.NIEDRIGER ? -1 : 0;
    }

    private static Seite seite(Indikatorergebnis ergebnis) {
        BigDecimal zahl = ergebnis.letzter() == null ? null : ergebnis.letzter().zahl();
        return new Seite(zahl, Werttext.letzter(ergebnis), ergebnis.status(), ergebnis.anzeige());
    }

    Unterschied ziel(Zielergebnis links, Zielergebnis rechts) {
        List<Grund> gruende = annahmen.zu(links.element());
        for (Zielteil teil : rechts.teile()) {
            links.teile().stream()
                    .filter(anderer ->
                            anderer.element().adresse().equals(teil.element().adresse()) && anderer.art() == teil.art())
                    .findFirst()
                    .flatMap(anderer -> grund(anderer, teil))
                    .ifPresent(gruende::add);
        }
        return unterschied(Vergleichsart.ZIEL, links.element(), seite(links), seite(rechts), 1, gruende);
    }

    private Seite seite(Zielergebnis ergebnis) {
        Status status = angenommen ? ergebnis.status() : ergebnis.geltend();
        String text = ergebnis.erfuellung() == null ? "" : Satz.anteil(ergebnis.erfuellung()) + " erfüllt";
        return new Seite(ergebnis.erfuellung(), text, status, Statusanzeige.von(status));
    }

    private static Optional<Grund> grund(Zielteil links, Zielteil rechts) {
        String vorher = worte(links);
        String nachher = worte(rechts);
        return vorher.equals(nachher)
                ? Optional.empty()
                : Optional.of(new Grund(
                        rechts.element(), rechts.element().anzeige() + ": " + nachher + " statt " + vorher + "."));
    }

    private static String worte(Zielteil teil) {
        String wort = teil.status() == Status.OHNE
                ? "ohne Bewertung"
                : Statusanzeige.von(teil.status()).wort();
        String erfuellt = teil.erfuellung() == null ? "" : ", " + Satz.anteil(teil.erfuellung()) + " erfüllt";
        String gewicht = teil.gewicht() == null ? "" : ", Gewicht " + Satz.zahl(teil.gewicht());
        return wort + erfuellt + gewicht;
    }

    Unterschied massnahme(Massnahmenergebnis links, Massnahmenergebnis rechts) {
        List<Grund> gruende = annahmen.zu(links.element());
        String vorher = links.begruendung().satz();
        String nachher = rechts.begruendung().satz();
        Seite eine = seite(links.plankosten(), links.status());
        Seite andere = seite(rechts.plankosten(), rechts.status());
        if (!vorher.equals(nachher) && gruende.isEmpty()) {
            gruende.add(new Grund(null, nachher));
        }
        return unterschied(Vergleichsart.MASSNAHME, links.element(), eine, andere, 0, gruende);
    }

    Unterschied budget(Budgetergebnis links, Budgetergebnis rechts) {
        List<Grund> gruende = annahmen.zu(links.element());
        Grundsammler.wenn(gruende, "Der Betrag ist", geld(rechts.betrag()), geld(links.betrag()));
        Grundsammler.wenn(
                gruende, "Die Maßnahmen kosten", geld(rechts.massnahmenkosten()), geld(links.massnahmenkosten()));
        Seite eine = seite(links.betrag(), links.status());
        return unterschied(
                Vergleichsart.BUDGET, links.element(), eine, seite(rechts.betrag(), rechts.status()), 0, gruende);
    }

    private static Seite seite(BigDecimal euro, Status status) {
        return new Seite(euro, geld(euro), status, Statusanzeige.von(status));
    }

    private static String geld(BigDecimal euro) {
        return euro == null ? "" : Satz.geld(euro);
    }

    /** The sign says whether a greater number is better (1), worse (-1) or neither (0). */
    private static Unterschied unterschied(
            Vergleichsart art, Elementbezug element, Seite links, Seite rechts, int vorzeichen, List<Grund> gruende) {
        boolean anders = links.status() != rechts.status()
                || !links.text().equals(rechts.text())
                || !gleich(links.zahl(), rechts.zahl())
                || !gruende.isEmpty();
        Veraenderung veraenderung = Veraenderung.von(
                links.status(),
                rechts.status(),
                gerichtet(links.zahl(), vorzeichen),
                gerichtet(rechts.zahl(), vorzeichen),
                anders);
        return new Unterschied(art, element, links, rechts, veraenderung, gruende);
    }

    private static BigDecimal gerichtet(BigDecimal zahl, int vorzeichen) {
        return zahl == null || vorzeichen == 0 ? null : vorzeichen > 0 ? zahl : zahl.negate();
    }

    private static boolean gleich(BigDecimal eine, BigDecimal andere) {
        return eine == null || andere == null ? eine == andere : eine.compareTo(andere) == 0;
    }
}
