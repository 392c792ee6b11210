package org.leitwerk.regeln.ziele;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.ZIEL__PRODUKTE;

import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Budget;
import org.leitwerk.steuerung.Massnahme;
import org.leitwerk.steuerung.Planelement;
import org.leitwerk.steuerung.Produktelement;
import org.leitwerk.steuerung.Ziel;

/** Zielwerte werden mit Blick auf die Mittel gesetzt (KGSt-Handbuch, Kap. 2.4.5 und 3.4). */
public final class ZielOhneRessource implements Regel<Ziel> {

    @Override
    public Stream<Befund> pruefe(Ziel ziel, Planstand stand) {
        boolean finanziert = stand.verweisende(ziel, Budget.class).findAny().isPresent()
                || stand.beitragende(ziel).stream().anyMatch(ZielOhneRessource::mitMitteln);
        return finanziert || !Zielmerkmale.istOperativ(ziel)
                ? Stream.empty()
                : Stream.of(Befund.an(ziel, ZIEL__PRODUKTE));
    }

    private static boolean mitMitteln(Planelement beitragender) {
        return beitragender instanceof Produktelement
                || beitragender instanceof Massnahme massnahme
                        && (massnahme.getGesamtkosten() != null
                                || !massnahme.getKosten().isEmpty()
                                || massnahme.isKostenneutral()
                                || massnahme.getBudget() != null
                                || !massnahme.getProdukte().isEmpty());
    }
}
