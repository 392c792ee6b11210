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
import org.leitwerk.bericht.inhalt.Ueberschrift;
import org.leitwerk.bericht.inhalt.Zeile;
import org.leitwerk.steuerung.Budget;
import org.leitwerk.steuerung.Foerderung;
import org.leitwerk.steuerung.Haushaltsplan;
import org.leitwerk.steuerung.Haushaltsposition;
import org.leitwerk.steuerung.Leistung;
import org.leitwerk.steuerung.Mittelanmeldung;
import org.leitwerk.steuerung.Produktelement;

/** Products, budget plan, budgets and grants. */
public final class HaushaltAbschnitt implements Abschnitt {

    @Override
    public Kapitel kapitel(Plansicht sicht) {
        Namen namen = sicht.namen();
        List<Block> bloecke = new ArrayList<>();
        sicht.alle(Produktelement.class).forEach(produkt -> bloecke.add(karte(produkt, namen)));
        for (Haushaltsplan plan : sicht.alle(Haushaltsplan.class)) {
            bloecke.add(karte(plan, namen));
        }
        List<Haushaltsposition> lose = sicht.alle(Haushaltsposition.class).stream()
                .filter(position -> !(position.eContainer() instanceof Haushaltsplan)
                        && !(position.eContainer() instanceof Produktelement))
                .toList();
        bloecke.addAll(Positionstabelle.von(lose, namen));
        List<Budget> budgets = sicht.alle(Budget.class);
        if (!budgets.isEmpty()) {
            bloecke.add(new Ueberschrift("Budgets"));
            bloecke.addAll(Budgettabelle.von(budgets, sicht));
        }
        bloecke.addAll(anmeldungen(sicht));
        bloecke.addAll(foerderungen(sicht));
        if (bloecke.isEmpty()) {
            bloecke.add(new Fehlanzeige(
                    "Der Plan nennt weder Produkte noch Budgets. Woraus werden die Maßnahmen bezahlt?"));
        }
        return new Kapitel(
                "haushalt",
                "Produkte und Haushalt",
                "Womit wird geleistet und bezahlt, was der Plan vorsieht?",
                bloecke);
    }

    private static Karte karte(Produktelement produkt, Namen namen) {
        Fakten.Sammler fakten = new Fakten.Sammler()
                .fakt("Ausschuss", namen.verweis(produkt.getAusschuss()))
                .fakt("Aufgabentyp", Worte.von(produkt.getAufgabentyp()))
                .fakt("Verbindlichkeit", Worte.von(produkt.getVerbindlichkeit()))
                .fakt("Rechtsgrundlagen", namen.verweise(produkt.getRechtsgrundlagen()))
                .fakt("Zielerreichung", Namen.liste(produkt.getZielerreichung()))
                .fakt("Kennzahlen", namen.verweise(produkt.getIndikatoren()));
        if (produkt instanceof Leistung leistung) {
            fakten.fakt("Menge", Werte.menge(leistung.getMenge(), leistung.getEinheit()))
                    .fakt("Qualität", Werte.text(leistung.getQualitaet()))
                    .fakt("Stückkosten", Werte.geld(leistung.getStueckkosten()));
        }
        Grundfakten.ort(Grundfakten.zustaendigkeit(fakten, produkt, namen), produkt, namen);
        Bausteine karte = new Bausteine(produkt, namen, produkt.eClass().getName())
                .tiefe(Grundfakten.tiefe(produkt, Produktelement.class))
                .langtext(produkt.getZielsetzung());
        karte.fakten(fakten);
        if (!Werte.text(produkt.getBesonderheiten()).isEmpty()) {
            karte.langtext("**Besonderheiten:** " + produkt.getBesonderheiten());
        }
        return karte.bloecke(Beitragstabelle.von(produkt.getBeitraege(), namen))
                .bloecke(Positionstabelle.von(produkt.getPositionen(), namen))
                .fertig();
    }

    private static Karte karte(Haushaltsplan plan, Namen namen) {
        Fakten.Sammler fakten = new Fakten.Sammler()
                .fakt(
                        "Jahre",
                        Zeile.verbunden(
                                ", ",
                                plan.getJahre().stream()
                                        .map(jahr -> Zeile.text(Werte.jahr(jahr)))
                                        .toList()))
                .fakt("Fassung", Werte.text(plan.getFassung()))
                .fakt("Beschluss", namen.verweis(plan.getBeschluss()));
        return new Bausteine(plan, namen, "Haushaltsplan")
                .marke(Worte.von(plan.getStatus()), "")
                .fakten(Grundfakten.zustaendigkeit(fakten, plan, namen))
                .bloecke(Positionstabelle.von(plan.getPositionen(), namen))
                .fertig();
    }

    private static List<Block> anmeldungen(Plansicht sicht) {
        Namen namen = sicht.namen();
        List<Block> bloecke = new ArrayList<>();
        for (Mittelanmeldung anmeldung : sicht.alle(Mittelanmeldung.class)) {
            Fakten.Sammler fakten = new Fakten.Sammler()
                    .fakt("Produkt", namen.verweis(anmeldung.getProdukt()))
                    .fakt("Eckwert", namen.verweis(anmeldung.getEckwert()));
            bloecke.add(new Bausteine(anmeldung, namen, "Mittelanmeldung")
                    .marke(Worte.von(anmeldung.getStatus()), "")
                    .fakten(Grundfakten.zustaendigkeit(fakten, anmeldung, namen))
                    .bloecke(Betragstabelle.mitSumme("Angemeldete Mittel", anmeldung.getBetraege()))
                    .fertig());
        }
        return bloecke;
    }

    private static List<Block> foerderungen(Plansicht sicht) {
        Namen namen = sicht.namen();
        List<Block> bloecke = new ArrayList<>();
        for (Foerderung foerderung : sicht.alle(Foerderung.class)) {
            Fakten.Sammler fakten = new Fakten.Sammler()
                    .fakt("Geber", namen.verweise(foerderung.getGeber()))
                    .fakt("Förderprogramm", Werte.text(foerderung.getProgramm()))
                    .fakt("Quote", Werte.prozent(foerderung.getQuote()))
                    .fakt("Für", namen.verweise(foerderung.getFuer()))
                    .fakt("Zeitraum", Werte.zeitraum(foerderung.getVon(), foerderung.getBis()))
                    .fakt(
                            "Verwendungsnachweis",
                            foerderung.getNachweis() == null
                                    ? ""
                                    : "bis " + foerderung.getNachweis().anzeige());
            bloecke.add(new Bausteine(foerderung, namen, "Förderung")
                    .marke(Worte.von(foerderung.getStatus()), "")
                    .fakten(Grundfakten.zustaendigkeit(fakten, foerderung, namen))
                    .bloecke(Betragstabelle.mitSumme("Fördermittel nach Jahren", foerderung.getBetraege()))
                    .fertig());
        }
        return bloecke;
    }
}
