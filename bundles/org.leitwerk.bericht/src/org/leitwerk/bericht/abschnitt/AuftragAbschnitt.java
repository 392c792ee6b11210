package org.leitwerk.bericht.abschnitt;

import java.util.ArrayList;
import java.util.List;
import org.leitwerk.bericht.anzeige.Namen;
import org.leitwerk.bericht.anzeige.Werte;
import org.leitwerk.bericht.anzeige.Worte;
import org.leitwerk.bericht.inhalt.Block;
import org.leitwerk.bericht.inhalt.Fakten;
import org.leitwerk.bericht.inhalt.Fehlanzeige;
import org.leitwerk.bericht.inhalt.Kapitel;
import org.leitwerk.bericht.inhalt.Karte;
import org.leitwerk.steuerung.Auftrag;

/** The mandates: who wants what from whom. */
public final class AuftragAbschnitt implements Abschnitt {

    @Override
    public Kapitel kapitel(Plansicht sicht) {
        List<Block> bloecke = new ArrayList<>();
        sicht.alle(Auftrag.class).forEach(auftrag -> bloecke.add(karte(auftrag, sicht.namen())));
        if (bloecke.isEmpty()) {
            bloecke.add(
                    new Fehlanzeige(
                            "Der Plan nennt noch keinen Auftrag. Wer plant in wessen Auftrag, mit welchem Ergebnis und bis wann?"));
        }
        return new Kapitel(
                "auftrag", "Auftrag", "Wer hat die Planung in Gang gesetzt, und was ist zu leisten?", bloecke);
    }

    private static Karte karte(Auftrag auftrag, Namen namen) {
        Fakten.Sammler fakten = new Fakten.Sammler()
                .fakt("Auftraggeber", namen.verweise(auftrag.getAuftraggeber()))
                .fakt("Auftragnehmer", namen.verweise(auftrag.getAuftragnehmer()))
                .fakt("Koordination", namen.verweis(auftrag.getKoordination()))
                .fakt("Instanz", Worte.von(auftrag.getInstanz()))
                .fakt("Anstoß", Worte.von(auftrag.getAnstoss()))
                .fakt("Erteilt am", Werte.datum(auftrag.getDatum()))
                .fakt("Frist", Werte.frist(auftrag.getFrist()))
                .fakt("Beschluss", namen.verweis(auftrag.getBeschluss()))
                .fakt("Rechtsgrundlagen", namen.verweise(auftrag.getRechtsgrundlagen()))
                .fakt("Handlungsfelder", namen.verweise(auftrag.getHandlungsfelder()))
                .fakt("Fachplanungen", namen.verweise(auftrag.getFachplanungen()))
                .fakt("Aufgaben", Namen.liste(auftrag.getAufgaben()))
                .fakt("Auflagen", Namen.liste(auftrag.getAuflagen()))
                .fakt("Erledigt durch", namen.verweis(auftrag.getErledigtDurch()));
        Bausteine karte = new Bausteine(auftrag, namen, "Auftrag").marke(Worte.von(auftrag.getStatus()), "");
        karte.langtext(auftrag.getWortlaut()).fakten(Grundfakten.zustaendigkeit(fakten, auftrag, namen));
        if (!Werte.text(auftrag.getVerzoegerung()).isEmpty()) {
            karte.langtext("**Verzögerung:** " + auftrag.getVerzoegerung());
        }
        return karte.fertig();
    }
}
