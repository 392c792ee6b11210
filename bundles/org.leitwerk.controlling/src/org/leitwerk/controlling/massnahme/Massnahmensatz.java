package org.leitwerk.controlling.massnahme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.leitwerk.controlling.Begruendung;
import org.leitwerk.controlling.Status;
import org.leitwerk.controlling.massnahme.Meilensteinstand.Lage;
import org.leitwerk.controlling.satz.Satz;
import org.leitwerk.steuerung.Finanzierungsart;

/** The sentences on money, posts and milestones of a measure. */
final class Massnahmensatz {

    private Massnahmensatz() {}

    static Begruendung meilensteine(List<Meilensteinstand> staende) {
        int erreicht = zahl(staende, Lage.ERREICHT);
        int spaet = zahl(staende, Lage.SPAET_ERREICHT);
        int ueber = zahl(staende, Lage.UEBERFAELLIG);
        String satz = erreicht + spaet + " von " + Satz.anzahl(staende.size(), "Meilenstein", "Meilensteinen")
                + " erreicht"
                + (spaet == 0 ? "" : ", davon " + spaet + " verspätet")
                + (ueber == 0 ? "" : "; " + ueber + " überfällig")
                + ".";
        return Begruendung.von(
                satz,
                ueber > 0 ? Status.LEICHTE_ABWEICHUNG : Status.OHNE,
                null,
                staende.stream()
                        .map(stand -> Begruendung.von(
                                Meilensteine.satz(stand),
                                stand.lage() == Lage.UEBERFAELLIG ? Status.LEICHTE_ABWEICHUNG : Status.OHNE,
                                stand.element(),
                                List.of()))
                        .toList());
    }

    static Begruendung kosten(List<Jahresbetraege> jahre, BigDecimal plan, BigDecimal ist, BigDecimal gesamtkosten) {
        String herkunft = gesamtkosten == null
                ? ""
                : gesamtkosten.compareTo(plan) == 0
                        ? " (als Gesamtkosten genannt)"
                        : " (angenommen statt " + Satz.geld(gesamtkosten) + ")";
        List<String> teile = new ArrayList<>();
        if (plan != null) {
            teile.add("geplant " + Satz.geld(plan) + herkunft);
        }
        if (ist != null) {
            teile.add("ausgegeben " + Satz.geld(ist));
        }
        return Begruendung.von(
                "Kosten: " + (teile.isEmpty() ? "nur Prognosen" : Satz.liste(teile)) + luecke(jahre, ist) + ".",
                Status.OHNE,
                null,
                jahre.stream()
                        .map(jahr -> Begruendung.von(jahr(jahr), Status.OHNE))
                        .toList());
    }

    static Begruendung ertraege(List<Jahresbetraege> jahre) {
        BigDecimal summe = null;
        for (Jahresbetraege jahr : jahre) {
            summe = Kostenrechnung.plus(summe, jahr.bekannt());
        }
        return Begruendung.von(
                "Erträge (Ist, sonst Plan): " + (summe == null ? "nur Prognosen" : Satz.geld(summe)) + ".",
                Status.OHNE,
                null,
                jahre.stream()
                        .filter(jahr -> jahr.bekannt() != null)
                        .map(jahr -> Begruendung.von(
                                jahr.jahr() + ": " + Satz.geld(jahr.bekannt())
                                        + (jahr.ist() == null ? " (geplant)." : "."),
                                Status.OHNE))
                        .toList());
    }

    private static String luecke(List<Jahresbetraege> jahre, BigDecimal ist) {
        boolean voll = jahre.stream().allMatch(jahr -> jahr.ist() != null && !jahr.teilweise());
        return ist == null || voll ? "" : "; das Ist liegt nicht für alle Jahre und Kostenarten vor";
    }

    static String jahr(Jahresbetraege jahr) {
        StringBuilder satz = new StringBuilder(jahr.jahr() + ": ");
        satz.append(jahr.plan() == null ? "nichts geplant" : "geplant " + Satz.geld(jahr.plan()));
        if (jahr.ist() != null) {
            satz.append(", ausgegeben ").append(Satz.geld(jahr.ist()));
            if (jahr.abweichung() != null) {
                satz.append(jahr.teilweise() ? " von dafür geplanten " + Satz.geld(jahr.planZumIst()) : "")
                        .append(", das sind ")
                        .append(mehrWeniger(jahr.abweichung()));
            }
        }
        if (jahr.prognose() != null) {
            satz.append(", erwartet werden ").append(Satz.geld(jahr.prognose()));
        }
        return satz.append(".").toString();
    }

    /** A difference in words: {@code 900 € mehr als geplant}, {@code so viel wie geplant}. */
    static String mehrWeniger(BigDecimal abweichung) {
        return abweichung.signum() == 0
                ? "so viel wie geplant"
                : Satz.geld(abweichung.abs()) + (abweichung.signum() > 0 ? " mehr" : " weniger") + " als geplant";
    }

    static Begruendung finanzierung(List<Finanzierungsanteil> teile, BigDecimal plan, BigDecimal toleranz) {
        BigDecimal summe = null;
        boolean alle = true;
        for (Finanzierungsanteil teil : teile) {
            summe = Kostenrechnung.plus(summe, teil.betrag());
            alle &= teil.betrag() != null;
        }
        String befund = "";
        if (summe != null && plan != null && alle) {
            BigDecimal rest = plan.subtract(summe);
            befund = rest.abs().compareTo(toleranz) <= 0
                    ? "; zusammen " + Satz.geld(summe) + ", das deckt die geplanten Kosten"
                    : "; zusammen " + Satz.geld(summe) + ", das sind " + Satz.geld(rest.abs())
                            + (rest.signum() > 0 ? " weniger" : " mehr") + " als die geplanten Kosten von "
                            + Satz.geld(plan);
        }
        return Begruendung.von(
                "Finanzierung: "
                        + Satz.liste(teile.stream().map(Massnahmensatz::quelle).toList()) + befund + ".",
                Status.OHNE);
    }

    private static String quelle(Finanzierungsanteil teil) {
        String wort = teil.art() == Finanzierungsart.OFFEN
                ? "ohne Angabe der Herkunft"
                : teil.art().getLiteral().substring(0, 1).toUpperCase(Locale.GERMAN)
                        + teil.art().getLiteral().substring(1);
        return wort
                + (teil.geber().isEmpty() ? "" : " („" + teil.geber() + "“)")
                + (teil.betrag() == null ? "" : " " + Satz.geld(teil.betrag()))
                + (teil.anteil() == null ? "" : " (" + Satz.anteil(teil.anteil()) + ")");
    }

    static Begruendung stellen(List<Stellenstand> stellen, List<Personenzahl> personen) {
        List<Begruendung> jahre = stellen.stream()
                .map(stand -> Begruendung.von(stelle(stand), Status.OHNE))
                .toList();
        Stellenstand letzter = stellen.isEmpty() ? null : stellen.get(stellen.size() - 1);
        String koepfe = Satz.liste(personen.stream()
                .map(person -> Satz.mit(Satz.zahl(person.zahl()), person.einheit())
                        + (person.text().isEmpty() ? "" : " („" + person.text() + "“)"))
                .toList());
        String satz = letzter == null
                ? "Stellen nennt die Maßnahme nicht"
                : "Vollzeitstellen " + stelle(letzter).replaceFirst("\\.$", "");
        return Begruendung.von(
                satz + (koepfe.isEmpty() ? "" : "; nach Köpfen gezählt, nicht in Stellen: " + koepfe) + ".",
                Status.OHNE,
                null,
                jahre.size() > 1 ? jahre : List.of());
    }

    private static String stelle(Stellenstand stand) {
        String plan = stand.plan() == null ? "keine geplant" : "geplant " + Satz.zahl(stand.plan());
        String besetzt = stand.besetzt() == null
                ? ""
                : ", besetzt " + Satz.zahl(stand.besetzt())
                        + (stand.besetzungsgrad() == null ? "" : " (" + Satz.anteil(stand.besetzungsgrad()) + ")");
        return stand.jahr() + ": " + plan + besetzt + ".";
    }

    private static int zahl(List<Meilensteinstand> staende, Lage lage) {
        return (int) staende.stream().filter(stand -> stand.lage() == lage).count();
    }
}
