package org.leitwerk.design.netzwerk;

import org.leitwerk.design.Planwissen;
import org.leitwerk.design.Textbau;
import org.leitwerk.steuerung.Akteur;
import org.leitwerk.steuerung.Beteiligter;
import org.leitwerk.steuerung.Netzwerk;
import org.leitwerk.steuerung.Netzwerkbeziehung;
import org.leitwerk.steuerung.Organisationseinheit;
import org.leitwerk.steuerung.Schnittstelle;
import org.leitwerk.steuerung.SteuerungPackage.Literals;
import org.leitwerk.steuerung.Vereinbarung;

/** Labels and tooltips of actors and of what joins them. */
public final class Netztexte {

    /** Title of an actor, below it its group and its attitude. */
    public String akteurText(Akteur akteur) {
        return Textbau.zeilen(
                Textbau.titel(akteur),
                Textbau.reihe(
                        Planwissen.wort(akteur, Literals.AKTEUR__HALTUNG),
                        akteur.isSchluesselperson() ? "Schlüsselperson" : "",
                        akteur.isMandat() ? "mit Mandat" : ""));
    }

    /** Everything that is known about an actor. */
    public String akteurKurzinfo(Akteur akteur) {
        return Textbau.kurzinfo(
                akteur,
                Literals.AKTEUR__GRUPPE,
                Literals.AKTEUR__EBENE,
                Literals.AKTEUR__EINFLUSS,
                Literals.AKTEUR__INTERESSE,
                Literals.AKTEUR__HALTUNG,
                Literals.AKTEUR__ERWARTUNGEN,
                Literals.AKTEUR__BEFUERCHTUNGEN,
                Literals.AKTEUR__RESSOURCEN);
    }

    /** Short name and title of somebody of the plan who is no actor. */
    public String beteiligterText(Beteiligter wer) {
        String kuerzel = wer instanceof Organisationseinheit einheit ? Textbau.text(einheit.getKuerzel()) : "";
        String titel = Textbau.titel(wer);
        return titel.contains(kuerzel) ? titel : kuerzel + " " + titel;
    }

    /** What is known about somebody of the plan who is no actor. */
    public String beteiligterKurzinfo(Beteiligter wer) {
        return Textbau.kurzinfo(wer, Literals.ORGANISATIONSEINHEIT__ART, Literals.GREMIUM__ART);
    }

    /** Title of a network, below it its phase. */
    public String netzwerkText(Netzwerk netzwerk) {
        return Textbau.zeilen(Textbau.titel(netzwerk), Planwissen.wort(netzwerk, Literals.NETZWERK__PHASE));
    }

    /** What is known about a network. */
    public String netzwerkKurzinfo(Netzwerk netzwerk) {
        return Textbau.kurzinfo(netzwerk, Literals.NETZWERK__ZWECK, Literals.NETZWERK__PHASE, Literals.NETZWERK__ZIELE);
    }

    /** What a relation is about: its first theme, else its title. */
    public String beziehungText(Netzwerkbeziehung beziehung) {
        return beziehung.getThemen().isEmpty()
                ? Textbau.text(beziehung.getTitel())
                : Textbau.text(beziehung.getThemen().get(0));
    }

    /** Title of an agreement, below it its kind and state. */
    public String vereinbarungText(Vereinbarung vereinbarung) {
        return Textbau.zeilen(
                Textbau.titel(vereinbarung),
                Textbau.reihe(
                        Planwissen.wort(vereinbarung, Literals.VEREINBARUNG__ART),
                        Planwissen.wort(vereinbarung, Literals.VEREINBARUNG__STATUS)));
    }

    /** What is known about an agreement. */
    public String vereinbarungKurzinfo(Vereinbarung vereinbarung) {
        return Textbau.kurzinfo(
                vereinbarung,
                Literals.VEREINBARUNG__GEGENSTAND,
                Literals.ZEITRAUMELEMENT__VON,
                Literals.ZEITRAUMELEMENT__BIS,
                Literals.VEREINBARUNG__BUDGET,
                Literals.VEREINBARUNG__ZIELE);
    }

    /** Title of an interface, below it how it is handled. */
    public String schnittstelleText(Schnittstelle schnittstelle) {
        return Textbau.zeilen(
                Textbau.titel(schnittstelle), Planwissen.wort(schnittstelle, Literals.SCHNITTSTELLE__STRATEGIE));
    }

    /** What is known about an interface. */
    public String schnittstelleKurzinfo(Schnittstelle schnittstelle) {
        return Textbau.kurzinfo(
                schnittstelle,
                Literals.SCHNITTSTELLE__TYP,
                Literals.SCHNITTSTELLE__STRATEGIE,
                Literals.SCHNITTSTELLE__PROBLEM,
                Literals.SCHNITTSTELLE__INSTRUMENTE);
    }
}
