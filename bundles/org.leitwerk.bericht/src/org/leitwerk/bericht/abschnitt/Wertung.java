package org.leitwerk.bericht.abschnitt;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.leitwerk.bericht.inhalt.Absatz;
import org.leitwerk.bericht.inhalt.Block;
import org.leitwerk.bericht.inhalt.Erklaerung;
import org.leitwerk.bericht.inhalt.Stueck;
import org.leitwerk.bericht.inhalt.Zeile;
import org.leitwerk.controlling.Begruendung;
import org.leitwerk.controlling.Statusanzeige;
import org.leitwerk.controlling.anzeige.Begruendungszeilen;
import org.leitwerk.controlling.anzeige.Elementanzeige;
import org.leitwerk.steuerung.Indikator;
import org.leitwerk.steuerung.Planelement;
import org.leitwerk.steuerung.Ziel;

/**
 * How an element stands, on its card: a mark with sign and word, the sentence why, and below it everything the sentence
 * rests on, so that one can follow it by hand.
 */
final class Wertung {

    private final Plansicht sicht;
    private final Map<URI, Planelement> eigene;

    Wertung(Plansicht sicht) {
        this.sicht = sicht;
        this.eigene = Stream.<Planelement>concat(sicht.alle(Ziel.class).stream(), sicht.alle(Indikator.class).stream())
                .collect(Collectors.toMap(EcoreUtil::getURI, element -> element, (einer, anderer) -> einer));
    }

    /** The mark of an element on its card; none if it has no status. */
    Bausteine marke(Bausteine karte, EObject element) {
        sicht.anzeige(element)
                .filter(Elementanzeige::mitStatus)
                .ifPresent(anzeige -> karte.marke(
                        anzeige.anzeige().anzeige(), anzeige.anzeige().ton().wort()));
        return karte;
    }

    /** Why an element stands as it does; of one without status the reason can be opened. */
    List<Block> bloecke(EObject element) {
        return sicht.anzeige(element).map(this::bloecke).orElse(List.of());
    }

    /** The sentence that sums an analysis up, and how it came about. */
    List<Block> rechenweg(Begruendung begruendung, URI adresse) {
        List<Erklaerung.Satz> saetze = saetze(begruendung, adresse);
        List<Block> bloecke = new ArrayList<>(List.of(new Absatz(saetze.get(0).satz())));
        if (saetze.size() > 1) {
            bloecke.add(new Erklaerung("Wie kommt das zustande?", saetze.subList(1, saetze.size())));
        }
        return bloecke;
    }

    private List<Erklaerung.Satz> saetze(Begruendung begruendung, URI adresse) {
        List<Erklaerung.Satz> saetze = new ArrayList<>();
        Begruendungszeilen.von(begruendung, adresse, sicht.auswertung())
                .forEach(zeile -> saetze.add(new Erklaerung.Satz(zeile.tiefe(), satz(zeile, adresse))));
        return saetze;
    }

    private List<Block> bloecke(Elementanzeige anzeige) {
        URI adresse = anzeige.element().adresse();
        List<Erklaerung.Satz> saetze = saetze(anzeige.begruendung(), adresse);
        if (!anzeige.mitStatus()) {
            return List.of(new Erklaerung("Noch ohne Bewertung: warum?", saetze));
        }
        List<Block> bloecke = new ArrayList<>();
        bloecke.add(new Absatz(saetze.get(0).satz()));
        if (saetze.size() > 1) {
            String titel = "Wie kommt „" + anzeige.anzeige().wort() + "“ zustande?";
            bloecke.add(new Erklaerung(titel, saetze.subList(1, saetze.size())));
        }
        return bloecke;
    }

    private Zeile satz(Begruendungszeilen.Zeile zeile, URI adresse) {
        Begruendung knoten = zeile.knoten();
        Zeile satz = Zeile.text(knoten.satz());
        boolean teil = knoten.element()
                .filter(element -> !element.adresse().equals(adresse))
                .isPresent();
        if (teil && knoten.status().bewertet()) {
            Statusanzeige anzeige = Statusanzeige.von(knoten.status());
            satz = Zeile.aus(Stueck.marke(anzeige.anzeige(), anzeige.ton().wort()), Stueck.text(" "))
                    .mit(satz);
        }
        Planelement dort = knoten.element()
                .filter(element -> !element.adresse().equals(adresse))
                .map(element -> eigene.get(element.adresse()))
                .orElse(null);
        return dort == null
                ? satz
                : satz.mit(
                        Stueck.text(" "),
                        Stueck.verweis("Mehr dazu", sicht.namen().anker(dort)));
    }
}
