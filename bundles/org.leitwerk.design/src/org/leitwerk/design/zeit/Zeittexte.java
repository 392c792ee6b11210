package org.leitwerk.design.zeit;

import java.util.Comparator;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.design.Planwissen;
import org.leitwerk.design.Textbau;
import org.leitwerk.steuerung.Beratungsschritt;
import org.leitwerk.steuerung.Beschluss;
import org.leitwerk.steuerung.Fortschritt;
import org.leitwerk.steuerung.Massnahme;
import org.leitwerk.steuerung.Planelement;
import org.leitwerk.steuerung.SteuerungPackage.Literals;
import org.leitwerk.steuerung.Vorlage;
import org.leitwerk.steuerung.beschriftung.Beschriftung;
import org.leitwerk.steuerung.werte.Datumwert;
import org.leitwerk.steuerung.werte.Zahlwert;

/** Labels and tooltips of the timetable. */
public final class Zeittexte {

    /** Longest title in characters; the tooltip has it all. */
    private static final int LAENGSTE = 70;

    /** Number and title. */
    public String zeitText(Planelement element) {
        String nummer = Textbau.text(element.getNummer());
        return (nummer + " " + Textbau.gekuerzt(Textbau.titel(element), LAENGSTE)).strip();
    }

    /** Number and title of a measure and how far it is: {@code M 3 Familienzentren · 66 %}. */
    public String zeitMassnahmeText(Massnahme massnahme) {
        String anteil = massnahme.getFortschritte().stream()
                .filter(stand -> stand.getProzent() != null && stand.getAm() != null)
                .max(Comparator.comparing(Fortschritt::getAm))
                .map(stand -> Zahlwert.anzeige(stand.getProzent()) + " %")
                .orElse("");
        return Textbau.reihe(zeitText(massnahme), anteil);
    }

    /** Day and title of a decision. */
    public String zeitBeschlussText(Beschluss beschluss) {
        String wer = Planwissen.da(beschluss.getGremium()) ? Textbau.titel(beschluss.getGremium()) : "";
        return Textbau.reihe(zeitText(beschluss), wer);
    }

    /** Who deals with a draft, and how: {@code Rat: Entscheidung}. */
    public String zeitBeratungText(Beratungsschritt schritt) {
        String wer = Planwissen.da(schritt.getGremium()) ? Textbau.titel(schritt.getGremium()) : "Beratung";
        String art = Planwissen.wort(schritt, Literals.BERATUNGSSCHRITT__ART);
        return art.isEmpty() ? wer : wer + ": " + art;
    }

    /** The draft a step belongs to, its day and its result. */
    public String zeitBeratungKurzinfo(Beratungsschritt schritt) {
        String vorlage = schritt.eContainer() instanceof Vorlage eine ? Beschriftung.text(eine) : "";
        String tag = schritt.getDatum() == null ? "" : Datumwert.anzeige(schritt.getDatum());
        return Textbau.zeilen(
                vorlage, zeitBeratungText(schritt), tag, Planwissen.wort(schritt, Literals.BERATUNGSSCHRITT__ERGEBNIS));
    }

    /** Everything that matters about something in time. */
    public String zeitKurzinfo(Planelement element) {
        return Textbau.kurzinfo(
                element,
                Literals.ZEITRAUMELEMENT__VON,
                Literals.ZEITRAUMELEMENT__BIS,
                Literals.MEILENSTEIN__BIS,
                Literals.MEILENSTEIN__ERREICHT,
                Literals.TERMIN__AM,
                Literals.TERMIN__ERLEDIGT,
                Literals.TERMIN__RHYTHMUS,
                Literals.BERICHT__ZEITRAUM,
                Literals.BERICHT__STICHTAG,
                Literals.BERICHT__ADRESSATEN,
                Literals.BERICHTSPFLICHT__FAELLIG,
                Literals.BERICHTSPFLICHT__EMPFAENGER,
                Literals.BESCHLUSS__DATUM,
                Literals.BESCHLUSS__GREMIUM,
                Literals.MASSNAHME__STATUS,
                Literals.PROZESSSCHRITT__STATUS,
                Literals.VERANTWORTBAR__VERANTWORTLICH);
    }

    /** What a fix says about something late. */
    public String zeitUeberfaelligText(EObject element) {
        return "„" + Beschriftung.text(element) + "“ sollte am Stichtag des Plans fertig sein.";
    }
}
