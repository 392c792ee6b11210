package org.leitwerk.dsl.ide.gliederung;

import org.leitwerk.steuerung.modell.Planteil;

/** What the overview says where a step of the cycle has nothing yet. */
final class Einladungen {

    private Einladungen() {}

    static String zu(Planteil teil) {
        return switch (teil) {
            case AUFTRAG -> "Noch kein Auftrag. Wer plant in wessen Auftrag, mit welchem Ergebnis und bis wann?";
            case BESTANDSAUFNAHME -> "Noch keine Bestandsaufnahme. Was gibt es, was wird gebraucht, was fehlt?";
            case LEITBILD -> "Noch kein Leitbild. Worauf sollen sich die Ziele gemeinsam beziehen?";
            case ZIELE -> "Noch keine Ziele. Was soll sich für wen bis wann verändern?";
            case MASSNAHMEN -> "Noch keine Maßnahmen. Wer tut was, damit die Ziele erreicht werden?";
            case CONTROLLING -> "Noch kein Controlling. Woran und wann wird geprüft, ob die Ziele erreicht werden?";
            case RAHMEN -> "Noch kein Rahmen. Um welche Kommune, welche Handlungsfelder und Zielgruppen geht es?";
            case AKTEURE -> "Noch keine Beteiligten. Welche Ämter, Gremien und Träger wirken mit?";
            case PROZESS -> "Noch kein Ablauf. Welche Schritte, Termine und Beschlüsse führen zum Plan?";
            case ANALYSEN -> "Noch keine Analysen. Was soll berechnet oder gegenübergestellt werden?";
        };
    }
}
