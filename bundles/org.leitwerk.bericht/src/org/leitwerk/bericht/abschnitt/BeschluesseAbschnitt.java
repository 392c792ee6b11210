package org.leitwerk.bericht.abschnitt;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.leitwerk.bericht.anzeige.Namen;
import org.leitwerk.bericht.anzeige.Werte;
import org.leitwerk.bericht.anzeige.Worte;
import org.leitwerk.bericht.inhalt.Block;
import org.leitwerk.bericht.inhalt.Fakten;
import org.leitwerk.bericht.inhalt.Fehlanzeige;
import org.leitwerk.bericht.inhalt.Kapitel;
import org.leitwerk.bericht.inhalt.Karte;
import org.leitwerk.steuerung.Beratungsschritt;
import org.leitwerk.steuerung.Beschluss;
import org.leitwerk.steuerung.Beschlusspunkt;
import org.leitwerk.steuerung.Finanzauswirkung;
import org.leitwerk.steuerung.Vorlage;

/** Papers with their way through the bodies and the points to be decided, and the decisions taken. */
public final class BeschluesseAbschnitt implements Abschnitt {

    @Override
    public Kapitel kapitel(Plansicht sicht) {
        List<Block> bloecke = new ArrayList<>();
        sicht.alle(Vorlage.class).forEach(vorlage -> bloecke.add(karte(vorlage, sicht.namen())));
        sicht.alle(Beschluss.class).forEach(beschluss -> bloecke.add(karte(beschluss, sicht.namen())));
        if (bloecke.isEmpty()) {
            bloecke.add(new Fehlanzeige("Der Plan enthält noch keine Vorlagen und Beschlüsse."));
        }
        return new Kapitel(
                "beschluesse", "Vorlagen und Beschlüsse", "Wer berät und entscheidet wann worüber?", bloecke);
    }

    private static Karte karte(Vorlage vorlage, Namen namen) {
        Fakten.Sammler fakten = new Fakten.Sammler()
                .fakt("Datum", Werte.datum(vorlage.getDatum()))
                .fakt("Auskunft", Werte.text(vorlage.getAuskunft()))
                .fakt("Unterzeichnet von", Werte.text(vorlage.getUnterzeichner()))
                .fakt("Anlagen", namen.verweise(vorlage.getAnlagen()))
                .fakt("Bezug", namen.verweise(vorlage.getBezug()));
        String art = Worte.von(vorlage.getArt());
        Bausteine karte = new Bausteine(vorlage, namen, art.isEmpty() ? "Vorlage" : art)
                .marke(Worte.von(vorlage.getStatus()), "")
                .marke(vorlage.isOeffentlich() ? "öffentlich" : "", "")
                .fakten(Grundfakten.zustaendigkeit(fakten, vorlage, namen));
        karte.bloecke(beratungsfolge(vorlage, namen))
                .bloecke(punkte(vorlage, namen))
                .bloecke(auswirkungen(vorlage, namen));
        if (!Werte.text(vorlage.getBegruendung()).isEmpty()) {
            karte.langtext("**Begründung**\n\n" + vorlage.getBegruendung());
        }
        return karte.fertig();
    }

    private static List<Block> beratungsfolge(Vorlage vorlage, Namen namen) {
        return Elementtabelle.<Beratungsschritt>mit("Beratungsfolge")
                .text("Datum", schritt -> Werte.datum(schritt.getDatum()))
                .zeile("Gremium", schritt -> namen.verweis(schritt.getGremium()))
                .wort("Beratung", Beratungsschritt::getArt)
                .wort("Ergebnis", Beratungsschritt::getErgebnis)
                .bloecke(vorlage.getBeratungsfolge());
    }

    private static List<Block> punkte(Vorlage vorlage, Namen namen) {
        List<Beschlusspunkt> alle = new ArrayList<>();
        Deque<Beschlusspunkt> offen = new ArrayDeque<>(vorlage.getPunkte());
        while (!offen.isEmpty()) {
            Beschlusspunkt punkt = offen.pop();
            alle.add(punkt);
            for (int i = punkt.getPunkte().size() - 1; i >= 0; i--) {
                offen.push(punkt.getPunkte().get(i));
            }
        }
        return Elementtabelle.<Beschlusspunkt>mitKopf("Beschlusspunkte", "Punkt", namen)
                .tiefe(punkt -> Grundfakten.tiefe(punkt, Beschlusspunkt.class))
                .wort("Art", Beschlusspunkt::getArt)
                .zeile("Auftrag an", punkt -> namen.verweise(punkt.getAuftragAn()))
                .text("Bis", punkt -> Werte.frist(punkt.getTermin()))
                .text("Rhythmus", punkt -> Werte.rhythmus(punkt.getRhythmus()))
                .zeile("Erledigt", punkt -> namen.verweise(punkt.getErledigt()))
                .bloecke(alle);
    }

    private static List<Block> auswirkungen(Vorlage vorlage, Namen namen) {
        return Elementtabelle.<Finanzauswirkung>mit("Finanzielle Auswirkungen")
                .zeile("Produkt", auswirkung -> namen.verweis(auswirkung.getProdukt()))
                .zahl("Zeile", auswirkung -> Werte.anzahl(auswirkung.getZeile()))
                .zahl("Jahr", auswirkung -> Werte.jahr(auswirkung.getJahr()))
                .zahl("Betrag", auswirkung -> Werte.geld(auswirkung.getBetrag()))
                .zahl("Stellen", auswirkung -> Werte.zahl(auswirkung.getStellen()))
                .zahl("Erstattung", auswirkung -> Werte.prozent(auswirkung.getRefinanzierung()))
                .zeile("Erstattet von", auswirkung -> namen.verweis(auswirkung.getRefinanzierer()))
                .text("Veranschlagt", auswirkung -> auswirkung.isImEntwurf() ? "ja" : "")
                .text("Bemerkung", Finanzauswirkung::getBemerkung)
                .bloecke(vorlage.getAuswirkungen());
    }

    private static Karte karte(Beschluss beschluss, Namen namen) {
        String stimmen = beschluss.getJaStimmen() == null
                ? ""
                : Werte.anzahl(beschluss.getJaStimmen()) + " ja"
                        + (beschluss.getNeinStimmen() == null
                                ? ""
                                : ", " + Werte.anzahl(beschluss.getNeinStimmen()) + " nein")
                        + (beschluss.getEnthaltungen() == null
                                ? ""
                                : ", " + Werte.zaehle(beschluss.getEnthaltungen(), "Enthaltung", "Enthaltungen"));
        Fakten.Sammler fakten = new Fakten.Sammler()
                .fakt("Gremium", namen.verweis(beschluss.getGremium()))
                .fakt("Datum", Werte.datum(beschluss.getDatum()))
                .fakt("Stimmen", stimmen)
                .fakt("Vorlage", namen.verweis(beschluss.getVorlage()))
                .fakt("Betrifft", namen.verweise(beschluss.getBetrifft()));
        return new Bausteine(beschluss, namen, "Beschluss")
                .marke(Worte.von(beschluss.getErgebnis()), "")
                .langtext(beschluss.getWortlaut())
                .fakten(fakten)
                .fertig();
    }
}
