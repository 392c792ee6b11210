package org.leitwerk.diagramm.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.leitwerk.diagramm.abzug.Werkzeugliste;
import org.leitwerk.diagramm.anordnung.Wunsch;
import org.leitwerk.diagramm.bild.Bildergebnis;
import org.leitwerk.diagramm.bild.Bildvorgabe;
import org.leitwerk.diagramm.bild.Szenenbauer;
import org.leitwerk.diagramm.dienst.Abbildungsangaben;
import org.leitwerk.diagramm.dienst.Diagrammbild;
import org.leitwerk.diagramm.dienst.Diagrammschluessel;
import org.leitwerk.diagramm.dienst.Palettenabschnitt;
import org.leitwerk.diagramm.dienst.Schalter;
import org.leitwerk.diagramm.dienst.Schwere;
import org.leitwerk.diagramm.sicht.Sicht;
import org.leitwerk.diagramm.spezifikation.Diagrammart;
import org.leitwerk.diagramm.spezifikation.Ebene;
import org.leitwerk.diagramm.szene.Szene;
import org.leitwerk.diagramm.szene.Szenenelement;
import org.leitwerk.dsl.ide.arbeit.Stand;

/** Makes the pictures of an open diagram, only when something changed. */
final class Zeichenbau {

    private final Plandiagramm plandiagramm;
    private final Diagrammschluessel schluessel;
    private final Lagehaltung lage;
    private final List<String> meldungenDerSpezifikation;
    private final Szenenbauer szenenbauer = new Szenenbauer();
    private final Befundbau befunde;
    private final Elementbau elemente;
    private final Abbildungsnetz netz;
    private final Platzwunsch platzwunsch;
    private final Umzug umzug;
    private final Knickerhalt knicke;
    private Palettenbau palette;
    private Menuebau menue;
    private List<Palettenabschnitt> abschnitte = List.of();
    private Map<String, Abbildungsangaben> abbildungen = Map.of();
    private Wunsch wunsch = Wunsch.ERGAENZEN;
    private int gezeichneteLage = -1;
    private Diagrammbild bild;
    private Map<String, Szenenelement> gezeichnet = Map.of();

    Zeichenbau(
            Plandiagramm plandiagramm,
            Diagrammschluessel schluessel,
            Lagehaltung lage,
            List<String> meldungenDerSpezifikation) {
        this.plandiagramm = plandiagramm;
        this.schluessel = schluessel;
        this.lage = lage;
        this.meldungenDerSpezifikation = meldungenDerSpezifikation;
        befunde = new Befundbau(plandiagramm);
        elemente = new Elementbau(plandiagramm);
        netz = new Abbildungsnetz(plandiagramm.art());
        platzwunsch = new Platzwunsch(plandiagramm);
        umzug = new Umzug(plandiagramm);
        knicke = new Knickerhalt(plandiagramm);
    }

    /** The picture as the plan is now; the last one if nothing changed. */
    Diagrammbild bild(Stand stand) {
        boolean neu = plandiagramm.frische(stand, lage.lage());
        if (!plandiagramm.vorhanden()) {
            bild = bild == null || neu || bild.vorhanden()
                    ? Leerzeichnung.von(plandiagramm.art(), schluessel, stand)
                    : bild;
            gezeichnet = Map.of();
            return bild;
        }
        boolean andereBefunde = befunde.frische(stand, neu);
        if (bild != null && bild.vorhanden() && !neu && !andereBefunde && gezeichneteLage == lage.aenderungen()) {
            return bild;
        }
        if (neu || palette == null) {
            palette = new Palettenbau(plandiagramm.diagramm(), netz);
            abschnitte = palette.baue();
            menue = new Menuebau(new Werkzeugliste(plandiagramm.diagramm()), plandiagramm.werkzeuge());
            abbildungen = abbildungen.isEmpty() ? netz.angaben() : abbildungen;
        }
        lage.aendere(platzwunsch.erfuelle(lage.lage(), gezeichnet));
        if (neu) {
            lage.aendere(knicke.nach(umzug.nach(lage.lage())));
        }
        Bildvorgabe vorgabe = Bildvorgabe.ueblich()
                .mitAdressen(plandiagramm.namen())
                .mitMaengeln(sicht -> befunde.abzeichen(stand, sicht))
                .zumBearbeiten();
        Bildergebnis ergebnis =
                szenenbauer.baue(plandiagramm.diagramm(), plandiagramm.kennungen(), lage.lage(), wunsch, vorgabe);
        wunsch = Wunsch.ERGAENZEN;
        lage.ergaenze(ergebnis.lage());
        gezeichneteLage = lage.aenderungen();
        gezeichnet = ergebnis.szene().nachId();
        bild = bild(stand, ergebnis);
        return bild;
    }

    private Diagrammbild bild(Stand stand, Bildergebnis ergebnis) {
        Diagrammart art = plandiagramm.art();
        Szene szene = ergebnis.szene();
        String titel = plandiagramm.diagramm().titel();
        return new Diagrammbild(
                schluessel,
                stand.version(),
                titel.isEmpty() ? art.beschriftung() : titel,
                art.beschriftung(),
                Diagrammangebote.symbol(art),
                true,
                szene,
                elemente.baue(stand, lage.lage(), szene, menue),
                abbildungen,
                abschnitte,
                ebenen(),
                filter(),
                verborgene(),
                hinweise(ergebnis.meldungen()),
                "");
    }

    private List<Schalter> ebenen() {
        return plandiagramm.art().zusatzebenen().stream()
                .filter(Ebene::waehlbar)
                .map(ebene -> new Schalter(
                        ebene.name(),
                        ebene.beschriftung(),
                        Palettenbau.symbol(
                                org.leitwerk.diagramm.spezifikation.Merkmale.text(ebene.beschreibung(), "icon")),
                        plandiagramm.diagramm().aktiv(ebene)))
                .toList();
    }

    private List<Schalter> filter() {
        return plandiagramm.art().filter().stream()
                .map(filter -> new Schalter(
                        filter.name(),
                        filter.beschriftung(),
                        "",
                        plandiagramm.diagramm().aktiveFilter().contains(filter)))
                .toList();
    }

    private List<Diagrammbild.Verborgenes> verborgene() {
        List<Diagrammbild.Verborgenes> verborgene = new ArrayList<>();
        lage.lage().knoten().forEach((id, knoten) -> {
            if (knoten.verborgen()) {
                nimm(id, verborgene);
            }
        });
        lage.lage().kanten().forEach((id, kante) -> {
            if (kante.verborgen()) {
                nimm(id, verborgene);
            }
        });
        return verborgene;
    }

    private void nimm(String id, List<Diagrammbild.Verborgenes> verborgene) {
        Sicht sicht = plandiagramm.sicht(id);
        if (sicht != null) {
            String klasse = sicht.ziel() == null ? "" : sicht.ziel().eClass().getName();
            verborgene.add(new Diagrammbild.Verborgenes(id, Elementbau.name(sicht), klasse));
        }
    }

    private List<Diagrammbild.Hinweis> hinweise(List<String> derAnordnung) {
        List<Diagrammbild.Hinweis> hinweise = new ArrayList<>();
        meldungenDerSpezifikation.forEach(text -> hinweise.add(new Diagrammbild.Hinweis(Schwere.WARNUNG, text)));
        lage.meldungen()
                .forEach(meldung -> hinweise.add(new Diagrammbild.Hinweis(Schwere.WARNUNG, meldung.toString())));
        derAnordnung.forEach(text -> hinweise.add(new Diagrammbild.Hinweis(Schwere.HINWEIS, text)));
        return hinweise;
    }

    /** What is drawn as the plan is now, by id. */
    Map<String, Szenenelement> gezeichnet(Stand stand) {
        bild(stand);
        return gezeichnet;
    }

    Map<String, Szenenelement> gezeichnet() {
        return gezeichnet;
    }

    Befundbau befunde() {
        return befunde;
    }

    Palettenbau palette() {
        return palette;
    }

    Abbildungsnetz netz() {
        return netz;
    }

    Menuebau menue() {
        return menue;
    }

    Knickerhalt knicke() {
        return knicke;
    }

    Platzwunsch platzwunsch() {
        return platzwunsch;
    }

    /** Arranges with the next picture. */
    void ordneAn(Set<String> elemente) {
        wunsch = elemente.isEmpty() ? Wunsch.NEU : Wunsch.auswahl(elemente);
        gezeichneteLage = -1;
    }
}
