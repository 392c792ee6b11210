package org.leitwerk.bericht.abschnitt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.leitwerk.bericht.anzeige.Formeltext;
import org.leitwerk.bericht.anzeige.Namen;
import org.leitwerk.bericht.anzeige.Werte;
import org.leitwerk.bericht.anzeige.Worte;
import org.leitwerk.bericht.anzeige.Zielwerttext;
import org.leitwerk.bericht.bild.Verlaufsbild;
import org.leitwerk.bericht.inhalt.Block;
import org.leitwerk.bericht.inhalt.Fakten;
import org.leitwerk.bericht.inhalt.Fehlanzeige;
import org.leitwerk.bericht.inhalt.Kapitel;
import org.leitwerk.bericht.inhalt.Karte;
import org.leitwerk.bericht.inhalt.Schaubild;
import org.leitwerk.bericht.inhalt.Stueck;
import org.leitwerk.bericht.inhalt.Zeile;
import org.leitwerk.controlling.Indikatorergebnis;
import org.leitwerk.controlling.anzeige.Werttext;
import org.leitwerk.steuerung.Index;
import org.leitwerk.steuerung.Indexkomponente;
import org.leitwerk.steuerung.Indikator;
import org.leitwerk.steuerung.Messung;
import org.leitwerk.steuerung.Planelement;
import org.leitwerk.steuerung.Schwelle;

/** The indicators: definition, source, values with a picture of their course, and the goals measured with them. */
public final class IndikatorenAbschnitt implements Abschnitt {

    @Override
    public Kapitel kapitel(Plansicht sicht) {
        List<Block> bloecke = new ArrayList<>();
        Wertung wertung = new Wertung(sicht);
        sicht.alle(Indikator.class).forEach(indikator -> bloecke.add(karte(indikator, sicht, wertung)));
        if (bloecke.isEmpty()) {
            bloecke.add(new Fehlanzeige(
                    "Der Plan enthält noch keine Indikatoren. Woran ließe sich erkennen, ob ein Ziel erreicht ist?"));
        }
        return new Kapitel(
                "indikatoren",
                "Indikatoren und Kennzahlen",
                "Woran wird die Lage und woran der Erfolg gemessen?",
                bloecke);
    }

    private static Karte karte(Indikator indikator, Plansicht sicht, Wertung wertung) {
        Namen namen = sicht.namen();
        Bausteine karte = new Bausteine(indikator, namen, indikator instanceof Index ? "Index" : "Indikator")
                .marke(Worte.von(indikator.getStatus()), "")
                .marke(indikator.isVertraulich() ? "vertraulich" : "", "achtung");
        wertung.marke(karte, indikator);
        karte.langtext(indikator.getDefinition());
        Optional<Indikatorergebnis> ergebnis = sicht.auswertung().indikator(EcoreUtil.getURI(indikator));
        List<Messung> messungen =
                sicht.stand().verweisende(indikator, Messung.class).toList();
        ergebnis.flatMap(stand -> Verlaufsbild.von(indikator, stand, messungen))
                .ifPresent(bild -> karte.block(new Schaubild(bild)));
        karte.bloecke(wertung.bloecke(indikator));
        karte.fakten(fakten(indikator, messungen, ergebnis, namen)).bloecke(Wertetabelle.von(indikator, sicht));
        if (indikator.getReihen().isEmpty() && indikator.getFormel() == null && !(indikator instanceof Index)) {
            karte.block(new Fehlanzeige("Zu diesem Indikator liegen noch keine Werte vor."));
        }
        return karte.fertig();
    }

    private static Fakten.Sammler fakten(
            Indikator indikator, List<Messung> messungen, Optional<Indikatorergebnis> ergebnis, Namen namen) {
        Fakten.Sammler fakten = new Fakten.Sammler()
                .fakt("Letzter Wert", ergebnis.map(Werttext::letzter).orElse(""))
                .fakt("Trend", ergebnis.map(Werttext::trend).orElse(""))
                .fakt("Anteil am Weg zum Ziel", ergebnis.map(Werttext::anteil).orElse(""))
                .fakt("Erwartet", ergebnis.map(Werttext::prognose).orElse(""))
                .fakt("Einheit", Werte.text(indikator.getEinheit()))
                .fakt("Richtung", Worte.von(indikator.getPolaritaet()))
                .fakt("Formel", new Formeltext(namen).von(indikator.getFormel()))
                .fakt("Zähler", Werte.text(indikator.getZaehler()))
                .fakt("Nenner", Werte.text(indikator.getNenner()))
                .fakt("Faktor", Werte.zahl(indikator.getFaktor()))
                .fakt("Bestandteile", bestandteile(indikator, namen))
                .fakt(
                        "Quelle",
                        Zeile.verbunden(
                                "; ",
                                List.of(
                                        Zeile.text(indikator.getQuellentext()),
                                        namen.verweise(indikator.getQuellen()))))
                .fakt("Erhebung", Werte.rhythmus(indikator.getRhythmus()))
                .fakt("Raumebene", Worte.von(indikator.getRaumebene()))
                .fakt("Alter", Werte.alter(indikator.getAlter()))
                .fakt(
                        "Zweck",
                        Namen.liste(
                                indikator.getZweck().stream().map(Worte::von).toList()))
                .fakt("Wirkungskette", Worte.von(indikator.getTyp()))
                .fakt("Messtyp", Worte.von(indikator.getMesstyp()))
                .fakt("Datenart", Worte.von(indikator.getDatenart()))
                .fakt("Beeinflussbarkeit", Worte.von(indikator.getBeeinflussbarkeit()))
                .fakt("Handlungsfeld", namen.verweis(indikator.getHandlungsfeld()))
                .fakt("Bewertung", Worte.von(indikator.getMethode()))
                .fakt(
                        "Schwellen",
                        Zeile.verbunden(
                                ", ",
                                indikator.getSchwellen().stream()
                                        .map(schwelle -> schwelle(schwelle, indikator))
                                        .toList()))
                .fakt("Mindestfallzahl", Werte.anzahl(indikator.getMindestfallzahl()));
        Grundfakten.zustaendigkeit(fakten, indikator, namen);
        return fakten.fakt(
                "Zielwerte",
                Zeile.untereinander(messungen.stream()
                        .map(messung -> zielwerte(messung, namen))
                        .toList()));
    }

    private static Zeile bestandteile(Indikator indikator, Namen namen) {
        if (!(indikator instanceof Index index)) {
            return Zeile.LEER;
        }
        List<Zeile> teile = new ArrayList<>();
        for (Indexkomponente komponente : index.getKomponenten()) {
            Zeile teil = namen.verweis(komponente.getIndikator());
            if (komponente.getGewicht() != null) {
                teil = teil.mit(Stueck.leise(" (Gewicht " + Werte.zahl(komponente.getGewicht()) + ")"));
            }
            teile.add(komponente.isUmgekehrt() ? teil.mit(Stueck.leise(" umgekehrt")) : teil);
        }
        String verfahren = Worte.von(index.getStandardisierung());
        return verfahren.isEmpty()
                ? Zeile.verbunden(", ", teile)
                : Zeile.verbunden(", ", teile)
                        .mit(Stueck.leise(teile.isEmpty() ? verfahren : "; standardisiert: " + verfahren));
    }

    private static Zeile schwelle(Schwelle schwelle, Indikator indikator) {
        String einheit = Werte.text(schwelle.getEinheit()).isEmpty() ? indikator.getEinheit() : schwelle.getEinheit();
        return Zeile.text(Worte.von(schwelle.getAmpel()) + " ab " + Werte.menge(schwelle.getWert(), einheit));
    }

    private static Zeile zielwerte(Messung messung, Namen namen) {
        Zeile ziel = messung.eContainer() instanceof Planelement element ? namen.verweis(element) : Zeile.LEER;
        if (messung.getZielwerte().isEmpty()) {
            return ziel.mit(Stueck.leise(": noch kein Zielwert"));
        }
        return ziel.mit(Stueck.text(": "
                + String.join(
                        "; ",
                        messung.getZielwerte().stream().map(Zielwerttext::von).toList())));
    }
}
