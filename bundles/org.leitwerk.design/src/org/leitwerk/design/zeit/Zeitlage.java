package org.leitwerk.design.zeit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.design.Planwissen;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.steuerung.Beratungsschritt;
import org.leitwerk.steuerung.Bericht;
import org.leitwerk.steuerung.Berichtspflicht;
import org.leitwerk.steuerung.Beschluss;
import org.leitwerk.steuerung.Foerderung;
import org.leitwerk.steuerung.Massnahme;
import org.leitwerk.steuerung.Meilenstein;
import org.leitwerk.steuerung.Plandatei;
import org.leitwerk.steuerung.Projektphase;
import org.leitwerk.steuerung.Prozessschritt;
import org.leitwerk.steuerung.Sitzung;
import org.leitwerk.steuerung.Termin;
import org.leitwerk.steuerung.Vereinbarung;

/** Where things stand in the timetable: on which days, in which group of rows, in which row of it. */
public final class Zeitlage {

    private static final String MASSNAHMEN = "Maßnahmen";
    private static final String ENTSCHEIDUNGEN = "Entscheidungen";
    private static final String BERICHTE = "Berichte";

    /** First day, ISO; empty without one. */
    public String zeitVon(EObject element) {
        return text(Zeitraum.von(element).von());
    }

    /** Last day of something that lasts, ISO; empty for a moment. */
    public String zeitBis(EObject element) {
        return text(Zeitraum.von(element).bis());
    }

    /** Name of the group of rows. */
    public String zeitGruppe(EObject element) {
        if (element instanceof Prozessschritt) {
            return "Prozess";
        } else if (element instanceof Massnahme || element instanceof Projektphase || element instanceof Meilenstein) {
            return MASSNAHMEN;
        } else if (element instanceof Beschluss || element instanceof Beratungsschritt || element instanceof Sitzung) {
            return ENTSCHEIDUNGEN;
        } else if (element instanceof Bericht || element instanceof Berichtspflicht) {
            return BERICHTE;
        } else if (element instanceof Vereinbarung) {
            return "Vereinbarungen";
        }
        return element instanceof Foerderung ? "Förderungen" : "Termine";
    }

    /** Row from the top: by groups, in a group by time, what belongs to a measure below it. */
    public int zeitZeile(EObject element) {
        return Planwissen.von(element)
                .einmal("Zeitlage.zeilen", Zeitlage::zeilen)
                .getOrDefault(element, 0);
    }

    /** The day on which the plan stands, ISO; empty without one. */
    public String zeitStichtag(Plandatei plan) {
        return text(Planwissen.von(plan).stand().stichtag().orElse(null));
    }

    /** Whether it is said when something is. */
    public boolean zeitIstBekannt(EObject element) {
        return Zeitraum.von(element).von() != null;
    }

    private static Map<EObject, Integer> zeilen(Planstand stand) {
        List<EObject> folge = new ArrayList<>();
        nachZeit(stand.alle(Prozessschritt.class)).forEach(folge::add);
        for (EObject massnahme : nachZeit(stand.alle(Massnahme.class))) {
            folge.add(massnahme);
            List<EObject> teile = new ArrayList<>();
            massnahme.eContents().stream()
                    .filter(teil -> teil instanceof Projektphase || teil instanceof Meilenstein)
                    .forEach(teile::add);
            folge.addAll(nachZeit(teile));
        }
        nachZeit(stand.alle(Beratungsschritt.class)).forEach(folge::add);
        nachZeit(stand.alle(Beschluss.class)).forEach(folge::add);
        nachZeit(stand.alle(Sitzung.class)).forEach(folge::add);
        nachZeit(stand.alle(Bericht.class)).forEach(folge::add);
        nachZeit(stand.alle(Berichtspflicht.class)).forEach(folge::add);
        nachZeit(stand.alle(Termin.class)).forEach(folge::add);
        nachZeit(stand.alle(Vereinbarung.class)).forEach(folge::add);
        nachZeit(stand.alle(Foerderung.class)).forEach(folge::add);
        Map<EObject, Integer> zeilen = new IdentityHashMap<>();
        folge.forEach(element -> zeilen.put(element, zeilen.size()));
        return zeilen;
    }

    /** By first day, what has none last; of the same day in the order of the plan. */
    private static List<EObject> nachZeit(List<? extends EObject> elemente) {
        Map<EObject, LocalDate> tage = new IdentityHashMap<>();
        elemente.forEach(element -> tage.put(element, Zeitraum.von(element).von()));
        List<EObject> sortiert = new ArrayList<>(elemente);
        sortiert.sort(Comparator.comparing(tage::get, Comparator.nullsLast(Comparator.naturalOrder())));
        return sortiert;
    }

    private static String text(LocalDate tag) {
        return tag == null ? "" : tag.toString();
    }
}
