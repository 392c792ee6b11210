package org.leitwerk.design.netzwerk;

import org.leitwerk.steuerung.Akteur;
import org.leitwerk.steuerung.Stakeholdergruppe;

/** To which group of stakeholders an actor belongs, for styles (belongs) and filters (does not belong). */
public final class Akteursgruppen {

    /** Whether an actor belongs to politics. */
    public boolean akteurIstPolitik(Akteur akteur) {
        return akteur.getGruppe() == Stakeholdergruppe.POLITIK;
    }

    /** Whether an actor does not belong to politics. */
    public boolean akteurNichtPolitik(Akteur akteur) {
        return akteur.getGruppe() != Stakeholdergruppe.POLITIK;
    }

    /** Whether an actor belongs to administration. */
    public boolean akteurIstVerwaltung(Akteur akteur) {
        return akteur.getGruppe() == Stakeholdergruppe.VERWALTUNG;
    }

    /** Whether an actor does not belong to administration. */
    public boolean akteurNichtVerwaltung(Akteur akteur) {
        return akteur.getGruppe() != Stakeholdergruppe.VERWALTUNG;
    }

    /** Whether an actor belongs to services. */
    public boolean akteurIstDienstleistung(Akteur akteur) {
        return akteur.getGruppe() == Stakeholdergruppe.DIENSTLEISTUNG;
    }

    /** Whether an actor does not belong to services. */
    public boolean akteurNichtDienstleistung(Akteur akteur) {
        return akteur.getGruppe() != Stakeholdergruppe.DIENSTLEISTUNG;
    }

    /** Whether an actor belongs to the population. */
    public boolean akteurIstBevoelkerung(Akteur akteur) {
        return akteur.getGruppe() == Stakeholdergruppe.BEVOELKERUNG;
    }

    /** Whether an actor does not belong to the population. */
    public boolean akteurNichtBevoelkerung(Akteur akteur) {
        return akteur.getGruppe() != Stakeholdergruppe.BEVOELKERUNG;
    }

    /** Whether an actor belongs to science. */
    public boolean akteurIstWissenschaft(Akteur akteur) {
        return akteur.getGruppe() == Stakeholdergruppe.WISSENSCHAFT;
    }

    /** Whether an actor does not belong to science. */
    public boolean akteurNichtWissenschaft(Akteur akteur) {
        return akteur.getGruppe() != Stakeholdergruppe.WISSENSCHAFT;
    }

    /** Whether an actor belongs to the economy. */
    public boolean akteurIstWirtschaft(Akteur akteur) {
        return akteur.getGruppe() == Stakeholdergruppe.WIRTSCHAFT;
    }

    /** Whether an actor does not belong to the economy. */
    public boolean akteurNichtWirtschaft(Akteur akteur) {
        return akteur.getGruppe() != Stakeholdergruppe.WIRTSCHAFT;
    }

    /** Width of the border in px: a key person stands out. */
    public int akteurRand(Akteur akteur) {
        return akteur.isSchluesselperson() ? 3 : 1;
    }
}
