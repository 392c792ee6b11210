package org.leitwerk.bericht.abschnitt;

import java.util.ArrayList;
import java.util.List;
import org.leitwerk.bericht.anzeige.Namen;
import org.leitwerk.bericht.anzeige.Toene;
import org.leitwerk.bericht.anzeige.Werte;
import org.leitwerk.bericht.anzeige.Worte;
import org.leitwerk.bericht.inhalt.Block;
import org.leitwerk.bericht.inhalt.Fakten;
import org.leitwerk.bericht.inhalt.Fehlanzeige;
import org.leitwerk.bericht.inhalt.Kapitel;
import org.leitwerk.bericht.inhalt.Karte;
import org.leitwerk.bericht.inhalt.Stueck;
import org.leitwerk.bericht.inhalt.Zeile;
import org.leitwerk.regeln.Angabe;
import org.leitwerk.steuerung.Abweichung;
import org.leitwerk.steuerung.Ampel;
import org.leitwerk.steuerung.Bericht;
import org.leitwerk.steuerung.Bewertung;
import org.leitwerk.steuerung.Evaluation;
import org.leitwerk.steuerung.Evaluationskriterium;
import org.leitwerk.steuerung.Planelement;

/** Reports with deviations, evaluations, and judgements given by hand. */
public final class ControllingAbschnitt implements Abschnitt {

    @Override
    public Kapitel kapitel(Plansicht sicht) {
        Namen namen = sicht.namen();
        List<Block> bloecke = new ArrayList<>(bewertungen(sicht));
        sicht.alle(Bericht.class).forEach(bericht -> bloecke.add(karte(bericht, namen)));
        sicht.alle(Abweichung.class).forEach(abweichung -> bloecke.add(karte(abweichung, namen)));
        sicht.alle(Evaluation.class).forEach(evaluation -> bloecke.add(karte(evaluation, namen)));
        if (bloecke.isEmpty()) {
            bloecke.add(new Fehlanzeige(
                    "Der Plan enthält noch kein Controlling: keine Berichte, Bewertungen oder Evaluationen."));
        }
        return new Kapitel(
                "controlling", "Controlling", "Was wurde erreicht, wo weicht es ab, und was folgt daraus?", bloecke);
    }

    private static List<Block> bewertungen(Plansicht sicht) {
        Namen namen = sicht.namen();
        return Elementtabelle.<Bewertung>mit("Bewertungen")
                .anker(namen::anker)
                .zeile("Gegenstand", bewertung -> gegenstand(bewertung, namen))
                .zeile("Ampel", bewertung -> ampel(bewertung.getAmpel()))
                .text("Zeitraum", bewertung -> Werte.zeit(bewertung.getZeitraum()))
                .text("Datum", bewertung -> Werte.datum(bewertung.getDatum()))
                .zeile("Durch", bewertung -> namen.verweis(bewertung.getBewerter()))
                .zeile("Grund", bewertung -> Zeile.langtext(bewertung.getGrund()))
                .bloecke(sicht.alle(Bewertung.class));
    }

    /** What is judged: the element stated, else the one that contains the judgement, else the judgement itself. */
    private static Zeile gegenstand(Bewertung bewertung, Namen namen) {
        if (bewertung.getGegenstand() != null) {
            return namen.verweis(bewertung.getGegenstand());
        }
        return bewertung.eContainer() instanceof Planelement ueber ? namen.verweis(ueber) : Tabellenkopf.von(bewertung);
    }

    private static Zeile ampel(Ampel ampel) {
        return ampel == Ampel.OFFEN ? Zeile.LEER : Zeile.aus(Stueck.marke(Worte.von(ampel), Toene.von(ampel)));
    }

    private static Karte karte(Bericht bericht, Namen namen) {
        Fakten.Sammler fakten = new Fakten.Sammler()
                .fakt("Zeitraum", Werte.zeit(bericht.getZeitraum()))
                .fakt("Stichtag", Werte.datum(bericht.getStichtag()))
                .fakt("Rhythmus", Werte.rhythmus(bericht.getRhythmus()))
                .fakt("Adressaten", namen.verweise(bericht.getAdressaten()))
                .fakt("Ziele", namen.verweise(bericht.getZiele()))
                .fakt("Maßnahmen", namen.verweise(bericht.getMassnahmen()))
                .fakt("Indikatoren", namen.verweise(bericht.getIndikatoren()));
        String art = Worte.von(bericht.getArt());
        return new Bausteine(bericht, namen, art.isEmpty() ? "Bericht" : art)
                .marke(Worte.von(bericht.getStatus()), "")
                .langtext(bericht.getZusammenfassung())
                .fakten(Grundfakten.zustaendigkeit(fakten, bericht, namen))
                .fertig();
    }

    private static Karte karte(Abweichung abweichung, Namen namen) {
        Fakten.Sammler fakten = new Fakten.Sammler()
                .fakt("Gegenstand", namen.verweis(abweichung.getGegenstand()))
                .fakt("Zeitraum", Werte.zeit(abweichung.getZeitraum()))
                .fakt("Soll", Werte.menge(abweichung.getSoll(), abweichung.getEinheit()))
                .fakt("Ist", Werte.menge(abweichung.getIst(), abweichung.getEinheit()))
                .fakt("Ursache", Zeile.langtext(abweichung.getUrsache()))
                .fakt("Prognose", Zeile.langtext(abweichung.getPrognose()))
                .fakt("Vorschlag", Zeile.langtext(abweichung.getVorschlag()))
                .fakt("Gegenmaßnahmen", namen.verweise(abweichung.getGegenmassnahmen()));
        return new Bausteine(abweichung, namen, "Abweichung")
                .tiefe(abweichung.eContainer() instanceof Bericht ? 1 : 0)
                .marke(abweichung.isErheblich() ? "erheblich" : "", "achtung")
                .fakten(Grundfakten.zustaendigkeit(fakten, abweichung, namen))
                .fertig();
    }

    private static Karte karte(Evaluation evaluation, Namen namen) {
        Fakten.Sammler fakten = new Fakten.Sammler()
                .fakt("Datum", Werte.zeit(evaluation.getDatum()))
                .fakt("Form", Worte.von(evaluation.getForm()))
                .fakt("Gegenstand", namen.verweise(evaluation.getGegenstand()))
                .fakt("Methoden", namen.verweise(evaluation.getMethoden()))
                .fakt("Folgerungen", namen.verweise(evaluation.getFolgerungen()));
        List<Block> kriterien = Elementtabelle.<Evaluationskriterium>mitKopf("Kriterien", "Kriterium", namen)
                .wort("Dimension", Evaluationskriterium::getDimension)
                .liste("Aspekte", Evaluationskriterium::getAspekte)
                .text("Ergebnis", Evaluationskriterium::getErgebnis)
                .bloecke(evaluation.getKriterien());
        String art = Worte.von(evaluation.getArt());
        return new Bausteine(evaluation, namen, art.isEmpty() ? Angabe.artwort(evaluation.eClass()) : art)
                .langtext(evaluation.getErgebnis())
                .fakten(Grundfakten.zustaendigkeit(fakten, evaluation, namen))
                .bloecke(kriterien)
                .fertig();
    }
}
