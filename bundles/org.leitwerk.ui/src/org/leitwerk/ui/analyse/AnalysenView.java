package org.leitwerk.ui.analyse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leitwerk.controlling.Analyseergebnis;
import org.leitwerk.controlling.Auswertung;
import org.leitwerk.controlling.Auswertungsfrage;
import org.leitwerk.controlling.Begruendung;
import org.leitwerk.controlling.Budgetergebnis;
import org.leitwerk.controlling.Statusanzeige;
import org.leitwerk.controlling.analyse.Abcergebnis;
import org.leitwerk.controlling.analyse.Nutzwertergebnis;
import org.leitwerk.controlling.analyse.Portfolioergebnis;
import org.leitwerk.controlling.analyse.Sroiergebnis;
import org.leitwerk.controlling.analyse.Swotergebnis;
import org.leitwerk.controlling.verlauf.Statusverlauf;
import org.leitwerk.controlling.verlauf.Verlaufszeile;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.dsl.ide.auswertung.Auswertungen;
import org.leitwerk.schaubild.Bildkopf;
import org.leitwerk.schaubild.Bildmass;
import org.leitwerk.schaubild.auswertung.Analysebilder;
import org.leitwerk.schaubild.auswertung.Verlaufsbilder;
import org.leitwerk.schaubild.bilder.Steckbrief;
import org.leitwerk.steuerung.Planung;
import org.leitwerk.ui.schaubild.Bildersicht;
import org.leitwerk.ui.schaubild.Blatt;
import org.leitwerk.ui.schaubild.Gegenstand;

/** The analyses of a plan and its budgets: picture, numbers and how they came about. */
public final class AnalysenView extends Bildersicht {

    /** Id of the view. */
    public static final String ID = "org.leitwerk.ui.sicht.analysen";

    /** The view of explanations shows all of them; a page of more nobody reads. */
    private static final int MEISTE_SAETZE = 120;

    /** Each year is an evaluation of its own after each edit: only for plans where that takes no time. */
    private static final int MEISTE_IM_VERLAUF = 400;

    private static final int JAHRE = 5;

    @Override
    protected String leer() {
        return Messages.KeineAnalysen;
    }

    @Override
    protected List<Gegenstand> baue(Stand stand) {
        Auswertung auswertung = Auswertungen.von(stand);
        List<Gegenstand> ergebnis = new ArrayList<>();
        for (Analyseergebnis analyse : auswertung.analysen()) {
            if (Analysebilder.von(analyse, Bildmass.SEITE).isPresent()) {
                ergebnis.add(analyse(analyse));
            }
        }
        for (Budgetergebnis budget : auswertung.budgets()) {
            if (!budget.ausgaben().isEmpty()) {
                ergebnis.add(budget(budget));
            }
        }
        if (auswertung.ziele().size() + auswertung.indikatoren().size() <= MEISTE_IM_VERLAUF) {
            verlauf(stand, auswertung, ergebnis);
        }
        return ergebnis;
    }

    /** How goals and indicators stood at the end of the last years; nothing without a plan or a day. */
    private static void verlauf(Stand stand, Auswertung auswertung, List<Gegenstand> ergebnis) {
        Optional<Planung> planung =
                stand.planstand().alle(Planung.class).stream().findFirst();
        if (planung.isEmpty() || auswertung.stichtag().isEmpty()) {
            return;
        }
        LocalDate bis = auswertung.stichtag().get();
        List<LocalDate> tage = new ArrayList<>();
        for (int jahr = bis.getYear() - JAHRE; jahr < bis.getYear(); jahr++) {
            tage.add(LocalDate.of(jahr, 12, 31));
        }
        tage.add(bis);
        Statusverlauf verlauf =
                Statusverlauf.von(stand.planstand(), Auswertungen.daten(stand), Auswertungsfrage.WIE_GEPLANT, tage);
        List<Blatt> blaetter = new ArrayList<>();
        if (!verlauf.ziele().isEmpty()) {
            blaetter.add(blatt(Messages.Ziele, Messages.VerlaufZiele, tage, verlauf.ziele()));
        }
        if (!verlauf.indikatoren().isEmpty()) {
            blaetter.add(blatt(Messages.Indikatoren, Messages.VerlaufIndikatoren, tage, verlauf.indikatoren()));
        }
        if (!blaetter.isEmpty()) {
            ergebnis.add(new Gegenstand(Messages.Verlauf, "", stand.adresse(planung.get()), blaetter));
        }
    }

    private static Blatt blatt(String reiter, String titel, List<LocalDate> tage, List<Verlaufszeile> zeilen) {
        return new Blatt(reiter, mass -> Verlaufsbilder.zeichne(titel, tage, zeilen, mass.breite()));
    }

    private static Gegenstand analyse(Analyseergebnis analyse) {
        String titel = art(analyse) + ": " + analyse.element().titel();
        return new Gegenstand(
                titel,
                analyse.begruendung().satz(),
                analyse.element().adresse(),
                List.of(
                        new Blatt(Messages.Bild, mass -> Analysebilder.von(analyse, mass)
                                .orElseThrow()),
                        herleitung(titel, analyse.begruendung(), analyse.hinweise())));
    }

    private static Gegenstand budget(Budgetergebnis budget) {
        String titel = Messages.Budget + ": " + budget.element().titel();
        String lage = Statusanzeige.von(budget.status()).anzeige() + " – "
                + budget.begruendung().satz();
        return new Gegenstand(
                titel,
                lage,
                budget.element().adresse(),
                List.of(
                        new Blatt(Messages.Bild, mass -> Analysebilder.budget(budget, mass)),
                        herleitung(titel, budget.begruendung(), List.of())));
    }

    /** How a result came about, sentence by sentence. */
    private static Blatt herleitung(String titel, Begruendung begruendung, List<String> hinweise) {
        return new Blatt(Messages.Herleitung, mass -> {
            List<Steckbrief.Angabe> angaben = new ArrayList<>();
            hinweise.forEach(hinweis -> angaben.add(new Steckbrief.Angabe("Hinweis", hinweis)));
            sammle(begruendung, "", angaben);
            return Steckbrief.zeichne(Bildkopf.nur(titel), angaben, mass.breite());
        });
    }

    private static void sammle(Begruendung begruendung, String nummer, List<Steckbrief.Angabe> angaben) {
        if (angaben.size() >= MEISTE_SAETZE) {
            return;
        }
        angaben.add(new Steckbrief.Angabe(nummer.isEmpty() ? "Ergebnis" : nummer, begruendung.satz()));
        int stelle = 0;
        for (Begruendung teil : begruendung.teile()) {
            stelle++;
            sammle(teil, nummer.isEmpty() ? String.valueOf(stelle) : nummer + "." + stelle, angaben);
        }
    }

    private static String art(Analyseergebnis analyse) {
        if (analyse instanceof Abcergebnis) {
            return Messages.Abc;
        } else if (analyse instanceof Nutzwertergebnis) {
            return Messages.Nutzwert;
        } else if (analyse instanceof Portfolioergebnis) {
            return Messages.Portfolio;
        } else if (analyse instanceof Sroiergebnis) {
            return Messages.Sroi;
        }
        return analyse instanceof Swotergebnis ? Messages.Swot : Messages.Wirkungsbeitrag;
    }
}
