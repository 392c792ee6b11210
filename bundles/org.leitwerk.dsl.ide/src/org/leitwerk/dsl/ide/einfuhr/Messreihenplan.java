package org.leitwerk.dsl.ide.einfuhr;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.INDIKATOR__REIHEN;

import java.util.ArrayList;
import java.util.List;
import org.leitwerk.daten.zahl.Schreibweise;
import org.leitwerk.daten.zuordnung.Zuordnung;
import org.leitwerk.dsl.aenderung.Einfuegen;
import org.leitwerk.dsl.aenderung.Entfernen;
import org.leitwerk.dsl.aenderung.Operation;
import org.leitwerk.dsl.aenderung.Schreiber;
import org.leitwerk.dsl.aenderung.Textaenderungen;
import org.leitwerk.dsl.aenderung.Transaktion;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.steuerung.Dezimalzeichen;
import org.leitwerk.steuerung.Indikator;
import org.leitwerk.steuerung.Messreihe;
import org.leitwerk.steuerung.Planelement;
import org.leitwerk.steuerung.Sozialraum;
import org.leitwerk.steuerung.SteuerungFactory;
import org.leitwerk.steuerung.Wertart;
import org.leitwerk.steuerung.Zeilenfilter;
import org.leitwerk.steuerung.Zielgruppe;

/** The statement that tells a plan how to read a data file. A statement about the same file and kind is replaced. */
final class Messreihenplan {

    private final Stand stand;

    Messreihenplan(Stand stand) {
        this.stand = stand;
    }

    Textaenderungen plane(Indikator indikator, Einfuhrwunsch wunsch, String datei) {
        List<Operation> operationen = new ArrayList<>();
        int stelle = stelle(indikator, wunsch, datei);
        if (stelle >= 0) {
            Messreihe alte = indikator.getReihen().get(stelle);
            if (Zuordnung.von(alte).equals(wunsch.zuordnung()) && gleicheTeile(alte, wunsch)) {
                return new Textaenderungen(List.of());
            }
            operationen.add(new Entfernen(indikator, INDIKATOR__REIHEN, stelle));
        }
        operationen.add(new Einfuegen(
                indikator,
                INDIKATOR__REIHEN,
                stelle >= 0 ? stelle : Einfuegen.AM_ENDE,
                reihe(wunsch, datei, indikator, stelle)));
        return Stand.dienst(Schreiber.class).plane(new Transaktion(operationen));
    }

    /**
     * The series of the indicator that already takes values of this kind and sheet out of this file, with the same
     * rows.
     */
    private static int stelle(Indikator indikator, Einfuhrwunsch wunsch, String datei) {
        for (int i = 0; i < indikator.getReihen().size(); i++) {
            Messreihe reihe = indikator.getReihen().get(i);
            Zuordnung alte = Zuordnung.von(reihe);
            if (reihe.getDatei() != null
                    && reihe.getDatei().replace('\\', '/').equals(datei)
                    && art(reihe.getArt()) == art(wunsch.art())
                    && alte.blatt().equals(wunsch.zuordnung().blatt())
                    && alte.filter().equals(wunsch.zuordnung().filter())
                    && gleicheTeile(reihe, wunsch)
                    && reihe.getWerte().isEmpty()) {
                return i;
            }
        }
        return -1;
    }

    private static Wertart art(Wertart art) {
        return art == Wertart.OFFEN ? Wertart.IST : art;
    }

    private static boolean gleicheTeile(Messreihe reihe, Einfuhrwunsch wunsch) {
        return name(reihe.getRaum()).equals(wunsch.raum())
                && name(reihe.getGruppe()).equals(wunsch.gruppe());
    }

    private static String name(Planelement element) {
        return element == null || element.getName() == null ? "" : element.getName();
    }

    private Messreihe reihe(Einfuhrwunsch wunsch, String datei, Indikator indikator, int alte) {
        Zuordnung zuordnung = wunsch.zuordnung();
        Messreihe reihe = SteuerungFactory.eINSTANCE.createMessreihe();
        reihe.setArt(wunsch.art());
        stand.mitNamen(wunsch.raum())
                .filter(Sozialraum.class::isInstance)
                .ifPresent(raum -> reihe.setRaum((Sozialraum) raum));
        stand.mitNamen(wunsch.gruppe())
                .filter(Zielgruppe.class::isInstance)
                .ifPresent(gruppe -> reihe.setGruppe((Zielgruppe) gruppe));
        reihe.setDatei(datei);
        reihe.setBlatt(oderNull(zuordnung.blatt()));
        reihe.setWertspalte(zuordnung.breit() ? null : oderNull(zuordnung.wert()));
        reihe.setJahrspalte(zuordnung.breit() ? null : oderNull(zuordnung.zeit()));
        reihe.setRaumspalte(oderNull(zuordnung.raum()));
        reihe.setGruppenspalte(oderNull(zuordnung.gruppe()));
        reihe.setFallzahlspalte(oderNull(zuordnung.fallzahl()));
        for (Zuordnung.Filter filter : zuordnung.filter()) {
            Zeilenfilter neuer = SteuerungFactory.eINSTANCE.createZeilenfilter();
            neuer.setSpalte(filter.spalte());
            neuer.setWert(filter.inhalt());
            reihe.getFilter().add(neuer);
        }
        reihe.setBreit(zuordnung.breit());
        if (zuordnung.dezimal() != Schreibweise.KEINE) {
            reihe.setDezimal(zuordnung.dezimal() == Schreibweise.KOMMA ? Dezimalzeichen.KOMMA : Dezimalzeichen.PUNKT);
        }
        if (alte >= 0) { // what the file does not say stays
            reihe.setStand(indikator.getReihen().get(alte).getStand());
            reihe.setQuelle(indikator.getReihen().get(alte).getQuelle());
        }
        return reihe;
    }

    private static String oderNull(String text) {
        return text.isEmpty() ? null : text;
    }

    /** The new statement as it will stand in the plan. */
    static String anweisung(Textaenderungen aenderungen) {
        return aenderungen.dateien().stream()
                .flatMap(datei -> datei.ersetzungen().stream())
                // an indicator without block gets one around the statement
                .map(ersetzung -> ersetzung.text().strip().replaceFirst("(?s)^\\{\\s*(.*\\S)\\s*}$", "$1"))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }
}
