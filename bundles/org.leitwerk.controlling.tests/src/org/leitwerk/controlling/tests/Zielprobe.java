package org.leitwerk.controlling.tests;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.leitwerk.controlling.Annahmen;
import org.leitwerk.controlling.Auswertungsgang;
import org.leitwerk.controlling.Auswertungsmeldung;
import org.leitwerk.controlling.Begruendung;
import org.leitwerk.controlling.Elementbezug;
import org.leitwerk.controlling.Messungsergebnis;
import org.leitwerk.controlling.Status;
import org.leitwerk.controlling.Zielergebnis;
import org.leitwerk.controlling.ziel.Zielwerk;
import org.leitwerk.daten.bestand.Datenbestand;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.steuerung.Ableitung;
import org.leitwerk.steuerung.Messung;
import org.leitwerk.steuerung.Plandatei;
import org.leitwerk.steuerung.SteuerungFactory;
import org.leitwerk.steuerung.Ziel;

/** Goals for tests, made in memory: their indicators have the results a test gives them. */
final class Zielprobe {

    private final List<Ziel> ziele = new ArrayList<>();
    private final Map<Messung, Messungsergebnis> messungen = new IdentityHashMap<>();
    private final List<Auswertungsmeldung> meldungen = new ArrayList<>();

    /** A goal without parts, named after its place: z0, z1 … */
    Ziel ziel() {
        Ziel ziel = SteuerungFactory.eINSTANCE.createZiel();
        ziel.setName("z" + ziele.size());
        ziele.add(ziel);
        return ziel;
    }

    /** Derives a goal from another; the weight may be null. */
    void leiteAb(Ziel ziel, Ziel von, BigDecimal gewicht) {
        Ableitung ableitung = SteuerungFactory.eINSTANCE.createAbleitung();
        ableitung.setVon(von);
        ableitung.setGewicht(gewicht);
        ziel.getAbleitungen().add(ableitung);
    }

    /** Gives a goal an indicator with a result. */
    void miss(Ziel ziel, Status status, BigDecimal erfuellung, BigDecimal gewicht) {
        Messung messung = SteuerungFactory.eINSTANCE.createMessung();
        messung.setGewicht(gewicht);
        ziel.getMessungen().add(messung);
        messungen.put(
                messung,
                new Messungsergebnis(
                        new Elementbezug("i", "Indikator", URI.createURI("mem:/i")),
                        false,
                        gewicht == null ? BigDecimal.ONE : gewicht,
                        List.of(),
                        erfuellung,
                        status,
                        Begruendung.von("Gemessen.", status)));
    }

    /** The goals made so far, in their order. */
    List<Ziel> ziele() {
        return ziele;
    }

    /** What the last evaluation has reported. */
    List<Auswertungsmeldung> meldungen() {
        return meldungen;
    }

    /** Evaluates the goals. */
    List<Zielergebnis> werte() {
        return werte(Annahmen.KEINE);
    }

    /** Evaluates the goals under assumptions. */
    List<Zielergebnis> werte(Annahmen annahmen) {
        Resource datei = new ResourceImpl(URI.createURI("mem:/ziele"));
        Plandatei plan = SteuerungFactory.eINSTANCE.createPlandatei();
        plan.getElemente().addAll(ziele);
        datei.getContents().add(plan);
        meldungen.clear();
        Auswertungsgang gang = new Auswertungsgang(
                Planstand.von(List.of(datei)),
                Datenbestand.lies(List.of()),
                LocalDate.of(2025, 12, 31),
                "",
                annahmen,
                meldungen);
        return Zielwerk.werte(gang, messung -> Optional.ofNullable(messungen.get(messung)), von -> Status.OHNE);
    }
}
