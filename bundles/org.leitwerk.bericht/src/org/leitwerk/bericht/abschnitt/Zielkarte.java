package org.leitwerk.bericht.abschnitt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.leitwerk.bericht.anzeige.Namen;
import org.leitwerk.bericht.anzeige.Toene;
import org.leitwerk.bericht.anzeige.Werte;
import org.leitwerk.bericht.anzeige.Worte;
import org.leitwerk.bericht.anzeige.Zielwerttext;
import org.leitwerk.bericht.inhalt.Block;
import org.leitwerk.bericht.inhalt.Fakten;
import org.leitwerk.bericht.inhalt.Karte;
import org.leitwerk.bericht.inhalt.Stueck;
import org.leitwerk.bericht.inhalt.Zeile;
import org.leitwerk.controlling.Zielergebnis;
import org.leitwerk.steuerung.Ableitung;
import org.leitwerk.steuerung.Janein;
import org.leitwerk.steuerung.Messung;
import org.leitwerk.steuerung.Smartpruefung;
import org.leitwerk.steuerung.Ziel;
import org.leitwerk.steuerung.Zielbeitrag;
import org.leitwerk.steuerung.Zielbeziehung;
import org.leitwerk.steuerung.Zielgrundlage;

/** The card of one goal. */
final class Zielkarte {

    Karte karte(Ziel ziel, int tiefe, Plansicht sicht, Wertung wertung) {
        Namen namen = sicht.namen();
        Bausteine karte = new Bausteine(ziel, namen, art(ziel))
                .tiefe(tiefe)
                .marke(Worte.von(ziel.getStatus()), Toene.von(ziel.getStatus()))
                .marke(Worte.von(ziel.getFeld()), "")
                .marke(Worte.von("Priorität", ziel.getPrioritaet()), "");
        Optional<Zielergebnis> ergebnis = sicht.auswertung().ziel(EcoreUtil.getURI(ziel));
        wertung.marke(karte, ziel);
        ergebnis.ifPresent(stand -> karte.bloecke(Erfuellung.balken(stand)));
        karte.bloecke(wertung.bloecke(ziel)).bloecke(messungen(ziel, namen));
        Fakten.Sammler fakten = new Fakten.Sammler().fakt("Zeitraum", zeitraum(ziel));
        Grundfakten.ort(Grundfakten.zustaendigkeit(fakten, ziel, namen), ziel, namen);
        fakten.fakt(
                        "Abgeleitet aus",
                        Zeile.verbunden(
                                "; ",
                                ziel.getAbleitungen().stream()
                                        .map(ableitung -> ableitung(ableitung, namen))
                                        .toList()))
                .fakt("Beiträge durch", namen.verweise(beitragende(ziel, sicht)))
                .fakt("Beziehungen", beziehungen(ziel, namen))
                .fakt("Begründet durch", namen.verweise(ziel.getGrundlagen()))
                .fakt("Gewicht", Werte.zahl(ziel.getGewicht()))
                .fakt("Horizont", Worte.von(ziel.getHorizont()))
                .fakt("Managementebene", Worte.von(ziel.getManagementebene()))
                .fakt("Herkunft", Worte.von(ziel.getHerkunft()))
                .fakt("Wirkungsebene", Worte.von(ziel.getWirkungsebene()))
                .fakt(
                        "Wirkungsbezug",
                        Namen.liste(
                                ziel.getWirkungsbezug().stream().map(Worte::von).toList()))
                .fakt(
                        "Nachhaltigkeit",
                        Namen.liste(ziel.getNachhaltigkeit().stream()
                                .map(Worte::von)
                                .toList()))
                .fakt("SMART", smart(ziel.getSmart()))
                .fakt("Schneller Erfolg", ziel.isSchnellerfolg() ? "ja" : "")
                .fakt("Nicht realistisch, weil", Werte.text(ziel.getUnrealistisch()));
        ergebnis.ifPresent(stand -> Erfuellung.fakten(stand, fakten));
        karte.fakten(fakten);
        if (!Werte.text(ziel.getBegruendung()).isEmpty()) {
            karte.langtext("**Begründung:** " + ziel.getBegruendung());
        }
        return karte.bloecke(beitraege(ziel, namen)).fertig();
    }

    /** What stands above the title: level, kind and precision of the goal. */
    private static String art(Ziel ziel) {
        List<String> teile = new ArrayList<>();
        if (ziel.getStufe() != null && !ziel.getStufe().eIsProxy()) {
            teile.add(Namen.titel(ziel.getStufe()));
        } else if (!Worte.von(ziel.getEbene()).isEmpty()) {
            teile.add(Worte.gross(Worte.von(ziel.getEbene())));
        }
        if (!Worte.von(ziel.getArt()).isEmpty()) {
            teile.add(Worte.von(ziel.getArt()));
        } else if (!Worte.von(ziel.getGenauigkeit()).isEmpty()) {
            teile.add(Worte.von(ziel.getGenauigkeit()));
        }
        return teile.isEmpty() ? "Ziel" : String.join(" · ", teile);
    }

    private static String zeitraum(Ziel ziel) {
        String ab = ziel.getAb() == null ? "" : "ab " + ziel.getAb().anzeige();
        String bis = ziel.getBis() == null
                ? ""
                : ziel.getBis().istRelativ()
                        ? ziel.getBis().anzeige()
                        : "bis " + ziel.getBis().anzeige();
        return (ab + " " + bis).strip();
    }

    private static List<Block> messungen(Ziel ziel, Namen namen) {
        return Elementtabelle.<Messung>mit("Messung")
                .zeile("Gemessen an", messung -> gemessenAn(messung, namen))
                .zeile("Zielwert", Zielkarte::zielwerte)
                .zahl("Gewicht", messung -> Werte.zahl(messung.getGewicht()))
                .bloecke(ziel.getMessungen());
    }

    private static Zeile gemessenAn(Messung messung, Namen namen) {
        Zeile indikator = namen.verweis(messung.getIndikator());
        return messung.isFuehrend() ? indikator.mit(Stueck.leise(" (führend)")) : indikator;
    }

    private static Zeile zielwerte(Messung messung) {
        return messung.getZielwerte().isEmpty()
                ? Zeile.aus(Stueck.leise("noch kein Zielwert"))
                : Zeile.untereinander(messung.getZielwerte().stream()
                        .map(wert -> Zeile.text(Zielwerttext.von(wert)))
                        .toList());
    }

    private static Zeile ableitung(Ableitung ableitung, Namen namen) {
        Zielgrundlage von = ableitung.getVon();
        Zeile zeile = namen.verweis(von);
        if (ableitung.getGewicht() != null) {
            zeile = zeile.mit(Stueck.leise(" (Gewicht " + Werte.zahl(ableitung.getGewicht()) + ")"));
        }
        return Werte.text(ableitung.getBegruendung()).isEmpty()
                ? zeile
                : zeile.mit(Stueck.leise(" – " + ableitung.getBegruendung()));
    }

    private static List<EObject> beitragende(Ziel ziel, Plansicht sicht) {
        return sicht.stand().beitragende(ziel).stream().map(EObject.class::cast).toList();
    }

    private static Zeile beziehungen(Ziel ziel, Namen namen) {
        List<Zeile> zeilen = new ArrayList<>();
        for (Zielbeziehung beziehung : ziel.getBeziehungen()) {
            Zeile zeile = Zeile.text(Worte.von(beziehung.getArt())
                            + (Worte.von(beziehung.getArt()).equals("neutral") ? " zu " : " "))
                    .mit(namen.verweis(beziehung.getZiel()));
            if (!Werte.text(beziehung.getGrund()).isEmpty()) {
                zeile = zeile.mit(Stueck.leise(" – " + beziehung.getGrund()));
            }
            if (!Werte.text(beziehung.getBehandlung()).isEmpty()) {
                zeile = zeile.mit(Stueck.text("; Umgang damit: " + beziehung.getBehandlung()));
            }
            zeilen.add(zeile);
        }
        return Zeile.untereinander(zeilen);
    }

    private static String smart(Smartpruefung smart) {
        if (smart == null) {
            return "";
        }
        List<String> teile = new ArrayList<>();
        facette(teile, "spezifisch", smart.getSpezifisch());
        facette(teile, "messbar", smart.getMessbar());
        facette(teile, "aktiv beeinflussbar", smart.getBeeinflussbar());
        facette(teile, "akzeptiert", smart.getAkzeptiert());
        facette(teile, "realistisch", smart.getRealistisch());
        facette(teile, "terminiert", smart.getTerminiert());
        return String.join(", ", teile);
    }

    private static void facette(List<String> teile, String name, Janein wert) {
        if (wert == Janein.JA) {
            teile.add(name);
        } else if (wert == Janein.NEIN) {
            teile.add("nicht " + name);
        }
    }

    private static List<Block> beitraege(Ziel ziel, Namen namen) {
        return Elementtabelle.<Zielbeitrag>mit("Zielbeiträge")
                .text("Beitrag", beitrag -> Werte.text(beitrag.getTitel()))
                .zeile("Leistende", beitrag -> namen.verweise(beitrag.getLeistende()))
                .zahl("Aufwand", beitrag -> Werte.geld(beitrag.getBetrag()))
                .zahl("Stellen", beitrag -> Werte.zahl(beitrag.getStellen()))
                .wort("Stand", Zielbeitrag::getStatus)
                .text("Stellungnahme", beitrag -> Werte.text(beitrag.getStellungnahme()))
                .bloecke(ziel.getBeitraege());
    }
}
