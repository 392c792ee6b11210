package org.leitwerk.bericht.abschnitt;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.bericht.anzeige.Namen;
import org.leitwerk.bericht.anzeige.Werte;
import org.leitwerk.bericht.inhalt.Block;
import org.leitwerk.bericht.inhalt.Fakten;
import org.leitwerk.bericht.inhalt.Langtext;
import org.leitwerk.bericht.inhalt.Stueck;
import org.leitwerk.bericht.inhalt.Zeile;
import org.leitwerk.steuerung.Beleg;
import org.leitwerk.steuerung.Ortsbezogen;
import org.leitwerk.steuerung.Planelement;
import org.leitwerk.steuerung.Verantwortbar;

/** What is said of elements of every kind: texts, responsible persons, places, evidence. */
final class Grundfakten {

    private Grundfakten() {}

    /** Who is responsible, with who leads in front. */
    static Zeile zustaendig(Verantwortbar element, Namen namen) {
        List<Zeile> teile = new ArrayList<>();
        if (element.getFederfuehrend() != null) {
            teile.add(namen.verweis(element.getFederfuehrend()).mit(Stueck.leise(" (federführend)")));
        }
        element.getVerantwortlich().stream()
                .filter(wer -> wer != element.getFederfuehrend())
                .forEach(wer -> teile.add(namen.verweis(wer)));
        return Zeile.verbunden(", ", teile);
    }

    /** Adds who is responsible and takes part. */
    static Fakten.Sammler zustaendigkeit(Fakten.Sammler fakten, Verantwortbar element, Namen namen) {
        return fakten.fakt("Verantwortlich", zustaendig(element, namen))
                .fakt("Mitwirkend", namen.verweise(element.getMitwirkend()));
    }

    /** Adds for whom and where. */
    static Fakten.Sammler ort(Fakten.Sammler fakten, Ortsbezogen element, Namen namen) {
        return fakten.fakt("Zielgruppe", namen.verweise(element.getZielgruppen()))
                .fakt("Sozialraum", namen.verweise(element.getSozialraeume()))
                .fakt("Handlungsfeld", namen.verweis(element.getHandlungsfeld()));
    }

    /** Adds free attributes, evidence and accepted exceptions. */
    static Fakten.Sammler anhang(Fakten.Sammler fakten, Planelement element, Namen namen) {
        element.getMerkmale()
                .forEach(merkmal ->
                        fakten.fakt(Werte.text(merkmal.getSchluessel()).replace('_', ' '), merkmal.getWert()));
        fakten.fakt(
                "Belege",
                Zeile.verbunden(
                        "; ",
                        element.getBelege().stream()
                                .map(beleg -> beleg(beleg, namen))
                                .toList()));
        return fakten.fakt(
                "Ausnahmen",
                Zeile.verbunden(
                        "; ",
                        element.getAusnahmen().stream()
                                .map(ausnahme -> Zeile.text(ausnahme.getRegel())
                                        .mit(Stueck.leise(
                                                Werte.text(ausnahme.getGrund()).isEmpty()
                                                        ? ""
                                                        : " – " + ausnahme.getGrund())))
                                .toList()));
    }

    private static Zeile beleg(Beleg beleg, Namen namen) {
        Zeile zeile = beleg.getDokument() != null ? namen.verweis(beleg.getDokument()) : Zeile.text(beleg.getText());
        String zusatz = (Werte.text(beleg.getStelle()).isEmpty()
                        ? ""
                        : ", " + beleg.getStelle().strip())
                + (beleg.getStand() == null ? "" : " (Stand " + beleg.getStand().anzeige() + ")");
        return zusatz.isEmpty() ? zeile : zeile.mit(Stueck.text(zusatz));
    }

    /** A long text, none if there is nothing in it. */
    static List<Block> langtext(String markdown) {
        return Werte.text(markdown).isEmpty() ? List.of() : List.of(new Langtext(markdown));
    }

    /** The notes of an element. */
    static List<Block> notizen(Planelement element) {
        List<Block> bloecke = new ArrayList<>();
        element.getNotizen().forEach(notiz -> bloecke.addAll(langtext("*Notiz:* " + notiz)));
        return bloecke;
    }

    /** Depth of an element in the tree of elements of its kind. */
    static int tiefe(EObject element, Class<? extends EObject> art) {
        int tiefe = 0;
        for (EObject oben = element.eContainer(); art.isInstance(oben); oben = oben.eContainer()) {
            tiefe++;
        }
        return tiefe;
    }

    /** Blocks of facts, none if there are no facts. */
    static List<Block> fakten(Fakten.Sammler fakten) {
        Fakten fertig = fakten.fertig();
        return fertig.leer() ? List.of() : List.of(fertig);
    }
}
