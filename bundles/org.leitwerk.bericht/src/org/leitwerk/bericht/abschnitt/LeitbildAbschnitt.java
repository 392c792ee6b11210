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
import org.leitwerk.bericht.inhalt.Zeile;
import org.leitwerk.steuerung.Ableitung;
import org.leitwerk.steuerung.Leitbild;
import org.leitwerk.steuerung.Leitlinie;
import org.leitwerk.steuerung.Vision;
import org.leitwerk.steuerung.Zielgrundlage;

/** Vision, mission statement and guidelines, with the goals derived from each. */
public final class LeitbildAbschnitt implements Abschnitt {

    @Override
    public Kapitel kapitel(Plansicht sicht) {
        Namen namen = sicht.namen();
        List<Block> bloecke = new ArrayList<>();
        for (Vision vision : sicht.alle(Vision.class)) {
            Fakten.Sammler fakten = new Fakten.Sammler()
                    .fakt("Horizont", Werte.frist(vision.getHorizont()))
                    .fakt("Daraus abgeleitet", abgeleitet(vision, sicht));
            bloecke.add(new Bausteine(vision, namen, "Vision")
                    .fakten(Grundfakten.zustaendigkeit(fakten, vision, namen))
                    .fertig());
        }
        for (Leitbild leitbild : sicht.alle(Leitbild.class)) {
            bloecke.add(karte(leitbild, sicht));
            leitbild.getLeitlinien().forEach(leitlinie -> bloecke.add(karte(leitlinie, 1, sicht)));
        }
        sicht.alle(Leitlinie.class).stream()
                .filter(leitlinie -> !(leitlinie.eContainer() instanceof Leitbild))
                .forEach(leitlinie -> bloecke.add(karte(leitlinie, 0, sicht)));
        if (bloecke.isEmpty()) {
            bloecke.add(new Fehlanzeige(
                    "Der Plan nennt noch kein Leitbild. Ohne Leitbild fehlt den Zielen der gemeinsame Bezugspunkt."));
        }
        return new Kapitel(
                "leitbild", "Leitbild", "Wofür steht die Kommune, und welche Grundsätze leiten sie?", bloecke);
    }

    private static Karte karte(Leitbild leitbild, Plansicht sicht) {
        Namen namen = sicht.namen();
        Fakten.Sammler fakten = new Fakten.Sammler()
                .fakt("Vision", namen.verweis(leitbild.getVision()))
                .fakt("Beschluss", namen.verweis(leitbild.getBeschluss()))
                .fakt("Promotor", namen.verweis(leitbild.getPromotor()))
                .fakt(
                        "Funktionen",
                        Namen.liste(leitbild.getFunktionen().stream()
                                .map(Worte::von)
                                .toList()))
                .fakt("Daraus abgeleitet", abgeleitet(leitbild, sicht));
        return new Bausteine(leitbild, namen, "Leitbild")
                .marke(Worte.von(leitbild.getStatus()), "")
                .fakten(Grundfakten.zustaendigkeit(fakten, leitbild, namen))
                .fertig();
    }

    private static Karte karte(Leitlinie leitlinie, int tiefe, Plansicht sicht) {
        Fakten.Sammler fakten = new Fakten.Sammler()
                .fakt("Gerechtigkeit", Worte.von(leitlinie.getGerechtigkeit()))
                .fakt("Daraus abgeleitet", abgeleitet(leitlinie, sicht));
        return new Bausteine(leitlinie, sicht.namen(), "Leitlinie")
                .tiefe(tiefe)
                .fakten(Grundfakten.zustaendigkeit(fakten, leitlinie, sicht.namen()))
                .fertig();
    }

    private static Zeile abgeleitet(Zielgrundlage grundlage, Plansicht sicht) {
        return sicht.namen()
                .verweise(sicht.stand()
                        .verweisende(grundlage, Ableitung.class)
                        .map(Ableitung::eContainer)
                        .distinct()
                        .toList());
    }
}
