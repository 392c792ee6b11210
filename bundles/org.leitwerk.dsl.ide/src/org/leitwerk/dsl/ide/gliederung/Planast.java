package org.leitwerk.dsl.ide.gliederung;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.leitwerk.controlling.Auswertung;
import org.leitwerk.controlling.anzeige.Elementanzeige;
import org.leitwerk.controlling.anzeige.Elementanzeigen;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.dsl.ide.gliederung.Mangelzaehlung.Zahl;
import org.leitwerk.steuerung.Planelement;
import org.leitwerk.steuerung.modell.Ton;

/** An element of the overview while its place is looked for; becomes a {@link Zweig} when all below it are done. */
final class Planast {

    final Planelement element;
    final List<Planast> kinder = new ArrayList<>();
    private Zweig fertig;

    Planast(Planelement element) {
        this.element = element;
    }

    Zweig fertig() {
        return fertig;
    }

    /** Finishes it; its children must be finished. */
    void schliesse(Stand stand, Mangelzaehlung zaehlung, Auswertung auswertung) {
        URI adresse = stand.adresse(element);
        Optional<Elementanzeige> anzeige =
                Elementanzeigen.zu(auswertung, adresse).filter(Elementanzeige::mitStatus);
        Zahl eigene = zaehlung.zu(element);
        List<Zweig> unten = kinder.stream().map(Planast::fertig).toList();
        Zahl alle = unten.stream().map(Planast::zahl).reduce(eigene, Zahl::plus);
        fertig = new Zweig(
                adresse.toString(),
                Zweig.Sorte.ELEMENT,
                adresse,
                element.eClass().getName(),
                Elementworte.titel(element),
                Elementworte.zusatz(element),
                stand.pfad(element),
                Elementworte.status(element),
                Elementworte.ton(element),
                anzeige.map(Elementanzeige::zeile).orElse(""),
                anzeige.map(a -> a.anzeige().ton()).orElse(Ton.NEUTRAL),
                eigene.anzahl(),
                alle.anzahl(),
                alle.schlimmste(),
                Anlegbares.in(element.eClass()),
                unten);
    }

    static Zahl zahl(Zweig zweig) {
        return new Zahl(zweig.maengel(), zweig.schlimmste());
    }
}
