package org.leitwerk.design.gremien;

import java.util.List;
import java.util.stream.Collectors;
import org.leitwerk.design.Planwissen;
import org.leitwerk.design.Textbau;
import org.leitwerk.steuerung.Beratungsschritt;
import org.leitwerk.steuerung.Beschluss;
import org.leitwerk.steuerung.Gremienrecht;
import org.leitwerk.steuerung.Gremium;
import org.leitwerk.steuerung.Organisationseinheit;
import org.leitwerk.steuerung.Rolle;
import org.leitwerk.steuerung.SteuerungPackage.Literals;
import org.leitwerk.steuerung.Vorlage;
import org.leitwerk.steuerung.werte.Datumwert;
import org.leitwerk.steuerung.werte.Zahlwert;

/** Labels and tooltips of bodies, units, drafts and decisions. */
public final class Gremientexte {

    /** Title, below it what the body may do and how often it meets. */
    public String gremiumText(Gremium gremium) {
        String rechte = gremium.getRechte().stream()
                .map(Gremientexte::recht)
                .filter(wort -> !wort.isEmpty())
                .collect(Collectors.joining(", "));
        String rhythmus =
                gremium.getRhythmus() == null ? "" : gremium.getRhythmus().anzeige();
        return Textbau.zeilen(Textbau.titel(gremium), Textbau.reihe(rechte, rhythmus, zustand(gremium)));
    }

    /** Everything that is known about a body. */
    public String gremiumKurzinfo(Gremium gremium) {
        return Textbau.kurzinfo(
                gremium,
                Literals.GREMIUM__ART,
                Literals.GREMIUM__EBENE,
                Literals.GREMIUM__STATUS,
                Literals.GREMIUM__RHYTHMUS,
                Literals.GREMIUM__RECHTE,
                Literals.GREMIUM__VORSITZ,
                Literals.GREMIUM__MODERATION,
                Literals.GREMIUM__MITGLIEDER,
                Literals.GREMIUM__HANDLUNGSFELDER,
                Literals.GREMIUM__TEILNEHMER);
    }

    /** Short name and title of a unit, below it its head and its posts. */
    public String einheitText(Organisationseinheit einheit) {
        String kuerzel = Textbau.text(einheit.getKuerzel());
        String titel = Textbau.titel(einheit);
        boolean doppelt = titel.contains(kuerzel);
        String stellen = einheit.getStellen() == null ? "" : Zahlwert.anzeige(einheit.getStellen()) + " Stellen";
        return Textbau.zeilen(
                doppelt ? titel : kuerzel + " " + titel, Textbau.reihe(Textbau.text(einheit.getLeitung()), stellen));
    }

    /** Everything that is known about a unit. */
    public String einheitKurzinfo(Organisationseinheit einheit) {
        return Textbau.kurzinfo(
                einheit,
                Literals.ORGANISATIONSEINHEIT__ART,
                Literals.ORGANISATIONSEINHEIT__FUNKTION,
                Literals.ORGANISATIONSEINHEIT__LEITUNG,
                Literals.ORGANISATIONSEINHEIT__STELLEN,
                Literals.ORGANISATIONSEINHEIT__AUFGABEN);
    }

    /** Title of a role, below it how many posts it has. */
    public String rolleText(Rolle rolle) {
        String umfang = rolle.getUmfang() == null ? "" : Zahlwert.anzeige(rolle.getUmfang()) + " Stellen";
        return Textbau.zeilen(Textbau.titel(rolle), umfang);
    }

    /** Everything that is known about a role. */
    public String rolleKurzinfo(Rolle rolle) {
        return Textbau.kurzinfo(
                rolle,
                Literals.ROLLE__UMFANG,
                Literals.ROLLE__BESETZT,
                Literals.ROLLE__BEFRISTET,
                Literals.ROLLE__AUFGABEN,
                Literals.ROLLE__BEFUGNISSE);
    }

    /** Day and title of a decision: {@code 15.09.2022 Ziele des Familienplans}. */
    public String beschlussText(Beschluss beschluss) {
        String tag = beschluss.getDatum() == null ? "" : Datumwert.anzeige(beschluss.getDatum());
        return (tag + " " + Textbau.titel(beschluss)).strip();
    }

    /** Everything that is known about a decision. */
    public String beschlussKurzinfo(Beschluss beschluss) {
        return Textbau.kurzinfo(
                beschluss,
                Literals.BESCHLUSS__DATUM,
                Literals.BESCHLUSS__ERGEBNIS,
                Literals.BESCHLUSS__VORLAGE,
                Literals.BESCHLUSS__BETRIFFT,
                Literals.BESCHLUSS__JA_STIMMEN,
                Literals.BESCHLUSS__NEIN_STIMMEN,
                Literals.BESCHLUSS__ENTHALTUNGEN);
    }

    /** Number and title of a draft, below it its state. */
    public String vorlageText(Vorlage vorlage) {
        return Textbau.zeilen(
                Textbau.titel(vorlage),
                Textbau.reihe(Textbau.text(vorlage.getNummer()), Planwissen.wort(vorlage, Literals.VORLAGE__STATUS)));
    }

    /** Everything that is known about a draft. */
    public String vorlageKurzinfo(Vorlage vorlage) {
        return Textbau.kurzinfo(
                vorlage,
                Literals.VORLAGE__ART,
                Literals.VORLAGE__DATUM,
                Literals.VORLAGE__STATUS,
                Literals.VORLAGE__BEZUG);
    }

    /** Number, day and kind of a step: {@code 2. 21.11.2012 Vorberatung}. */
    public String beratungText(Beratungsschritt schritt) {
        String tag = schritt.getDatum() == null ? "" : Datumwert.anzeige(schritt.getDatum());
        String art = Planwissen.wort(schritt, Literals.BERATUNGSSCHRITT__ART);
        return String.join(" ", List.of(beratungNummer(schritt), tag, art))
                .replaceAll(" +", " ")
                .strip();
    }

    /** The same with the number of the draft, for a list of steps of several drafts: {@code … · V/0715/2012}. */
    public String beratungZeile(Beratungsschritt schritt) {
        String vorlage = schritt.eContainer() instanceof Vorlage eine ? Textbau.text(eine.getNummer()) : "";
        return Textbau.reihe(beratungText(schritt), vorlage);
    }

    /** Number of a step on the way of its draft, with a point; empty for the only one. */
    public String beratungNummer(Beratungsschritt schritt) {
        List<?> folge = schritt.eContainer() instanceof Vorlage vorlage ? vorlage.getBeratungsfolge() : List.of();
        return folge.size() < 2 ? "" : (folge.indexOf(schritt) + 1) + ".";
    }

    /** The draft a step belongs to, and its result. */
    public String beratungKurzinfo(Beratungsschritt schritt) {
        String vorlage = schritt.eContainer() instanceof Vorlage eine ? Textbau.titel(eine) : "";
        return Textbau.zeilen(
                beratungText(schritt), vorlage, Planwissen.wort(schritt, Literals.BERATUNGSSCHRITT__ERGEBNIS));
    }

    private static String zustand(Gremium gremium) {
        return Gremienlage.besteht(gremium) ? "" : Planwissen.wort(gremium, Literals.GREMIUM__STATUS);
    }

    private static String recht(Gremienrecht recht) {
        return switch (recht) {
            case BESCHLUSS -> "beschließt";
            case VORBERATUNG -> "berät vor";
            case ANHOERUNG -> "wird gehört";
            case KENNTNISNAHME -> "nimmt zur Kenntnis";
            case EMPFEHLUNG -> "empfiehlt";
            case KOORDINATION -> "koordiniert";
            default -> "";
        };
    }
}
