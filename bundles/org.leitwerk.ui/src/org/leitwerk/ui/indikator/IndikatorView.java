package org.leitwerk.ui.indikator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.leitwerk.controlling.Auswertung;
import org.leitwerk.controlling.Indikatorergebnis;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.dsl.ide.auswertung.Auswertungen;
import org.leitwerk.dsl.ide.gliederung.Elementworte;
import org.leitwerk.schaubild.Bildkopf;
import org.leitwerk.schaubild.auswertung.Indikatorbilder;
import org.leitwerk.schaubild.auswertung.Raumkarte;
import org.leitwerk.schaubild.bilder.Steckbrief;
import org.leitwerk.schaubild.karte.Klasseneinteilung;
import org.leitwerk.steuerung.Indikator;
import org.leitwerk.steuerung.Sozialraum;
import org.leitwerk.ui.schaubild.Bildersicht;
import org.leitwerk.ui.schaubild.Blatt;
import org.leitwerk.ui.schaubild.Gegenstand;

/** Everything about one indicator: how it developed, where it stands, what it means. */
public final class IndikatorView extends Bildersicht {

    /** Id of the view. */
    public static final String ID = "org.leitwerk.ui.sicht.indikator";

    @Override
    protected String leer() {
        return Messages.KeineIndikatoren;
    }

    @Override
    protected List<Gegenstand> baue(Stand stand) {
        Auswertung auswertung = Auswertungen.von(stand);
        Map<String, String> titel = new HashMap<>();
        stand.planstand().alle(Sozialraum.class).forEach(raum -> {
            if (raum.getName() != null) {
                titel.put(raum.getName(), Elementworte.titel(raum));
            }
        });
        UnaryOperator<String> raumname = id -> titel.getOrDefault(id, id);
        Karten karten = stand.dauerhaft(Karten.class, Karten::new);
        Optional<Raumkarte> karte = karten.lies(stand);
        String meldung = karten.meldung();
        List<Gegenstand> ergebnis = new ArrayList<>();
        for (Indikator indikator : stand.planstand().alle(Indikator.class)) {
            auswertung
                    .indikator(stand.adresse(indikator))
                    .ifPresent(e -> ergebnis.add(gegenstand(e, indikator, raumname, karte, meldung)));
        }
        return ergebnis;
    }

    private static Gegenstand gegenstand(
            Indikatorergebnis ergebnis,
            Indikator indikator,
            UnaryOperator<String> raumname,
            Optional<Raumkarte> karte,
            String kartenmeldung) {
        List<Blatt> blaetter = new ArrayList<>();
        blaetter.add(new Blatt(Messages.Verlauf, mass -> Indikatorbilder.verlauf(ergebnis, mass)));
        if (!Indikatorbilder.raeume(ergebnis, raumname).isEmpty()) {
            blaetter.add(new Blatt(
                    Messages.Raeume, mass -> Indikatorbilder.raumvergleich(ergebnis, raumname, mass.breite())));
        }
        karte.filter(k -> k.passtZu(ergebnis)).ifPresent(k -> {
            blaetter.add(new Blatt(
                    Messages.Karte, mass -> k.zeichne(ergebnis, Klasseneinteilung.GLEICHE_SPANNEN, mass.breite())));
            blaetter.add(new Blatt(
                    Messages.KarteQuantile, mass -> k.zeichne(ergebnis, Klasseneinteilung.QUANTILE, mass.breite())));
        });
        List<Steckbrief.Angabe> angaben = Definition.von(indikator, ergebnis);
        if (!kartenmeldung.isEmpty()) {
            angaben.add(new Steckbrief.Angabe("Karte", kartenmeldung));
        }
        Bildkopf kopf = Bildkopf.nur(ergebnis.element().titel());
        List<Steckbrief.Angabe> feste = List.copyOf(angaben);
        blaetter.add(new Blatt(Messages.Definition, mass -> Steckbrief.zeichne(kopf, feste, mass.breite())));
        String lage =
                ergebnis.anzeige().anzeige() + " – " + ergebnis.begruendung().satz();
        return new Gegenstand(
                ergebnis.element().titel(), lage, ergebnis.element().adresse(), blaetter);
    }
}
