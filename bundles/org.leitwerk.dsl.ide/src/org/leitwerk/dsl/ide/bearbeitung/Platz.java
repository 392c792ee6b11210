package org.leitwerk.dsl.ide.bearbeitung;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.leitwerk.dsl.aenderung.Aenderungsfehler;
import org.leitwerk.dsl.aenderung.Einfuegen;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.steuerung.Plandatei;
import org.leitwerk.steuerung.Planelement;
import org.leitwerk.steuerung.Planung;
import org.leitwerk.steuerung.SteuerungPackage.Literals;
import org.leitwerk.steuerung.Zielsystem;
import org.leitwerk.steuerung.modell.Planteil;

/**
 * A place in the plan for an element.
 *
 * @param eltern what will contain it, an element or a file
 * @param merkmal the containment
 * @param stelle index in the containment
 */
public record Platz(EObject eltern, EReference merkmal, int stelle) {

    /** The last place of a kind inside an element; empty if the element does not hold this kind. */
    public static Optional<Platz> in(EObject eltern, EClass art) {
        return eltern.eClass().getEAllContainments().stream()
                .filter(platz -> platz.isMany() && Neuangebote.arten(platz).contains(art))
                .findFirst()
                .map(platz -> new Platz(eltern, platz, Einfuegen.AM_ENDE));
    }

    /** The place right behind an element, for another one of its kind. */
    public static Platz hinter(EObject element) {
        EReference platz = element.eContainmentFeature();
        List<?> geschwister = (List<?>) element.eContainer().eGet(platz);
        return new Platz(element.eContainer(), platz, geschwister.indexOf(element) + 1);
    }

    /**
     * The place for an element that stands by itself: behind the last of its kind in the file that has most of them;
     * else behind what belongs to the same part of the plan; else in the file that has the name of that part; else in
     * the file with the head of the plan.
     *
     * @throws Aenderungsfehler if the plan has no file yet
     */
    public static Platz beiSeinesgleichen(Stand stand, EClass art) {
        if (art == Literals.ZIEL) {
            Optional<Zielsystem> system = einziges(stand);
            if (system.isPresent()) {
                return in(system.get(), art).orElseThrow();
            }
        }
        List<Plandatei> dateien = stand.inhalte();
        if (dateien.isEmpty()) {
            throw new Aenderungsfehler("Der Plan hat noch keine Datei. Bitte zuerst einen Plan anlegen.");
        }
        Comparator<Plandatei> nachArt = Comparator.comparingLong(datei -> anzahl(datei, art));
        Comparator<Plandatei> nachTeil = Comparator.comparingLong(datei -> anzahl(datei, Planteil.von(art)));
        Comparator<Plandatei> nachName = Comparator.comparing(datei -> heisstNach(datei, Planteil.von(art)));
        Comparator<Plandatei> nachKopf = Comparator.comparingLong(Platz::koepfe);
        Plandatei beste = dateien.get(0);
        for (Plandatei datei : dateien) {
            if (nachArt.thenComparing(nachTeil)
                            .thenComparing(nachName)
                            .thenComparing(nachKopf)
                            .compare(datei, beste)
                    > 0) {
                beste = datei;
            }
        }
        return new Platz(beste, Literals.PLANDATEI__ELEMENTE, hinterLetztem(beste.getElemente(), art));
    }

    private static Optional<Zielsystem> einziges(Stand stand) {
        List<Zielsystem> systeme = stand.elemente()
                .filter(Zielsystem.class::isInstance)
                .map(Zielsystem.class::cast)
                .toList();
        return systeme.size() == 1 ? Optional.of(systeme.get(0)) : Optional.empty();
    }

    private static long anzahl(Plandatei datei, EClass art) {
        return datei.getElemente().stream().filter(e -> e.eClass() == art).count();
    }

    private static long anzahl(Plandatei datei, Planteil teil) {
        return datei.getElemente().stream()
                .filter(e -> Planteil.von(e.eClass()) == teil)
                .count();
    }

    /** Whether a file is meant for a part of the plan: {@code 04-ziele.leitwerk}. */
    private static boolean heisstNach(Plandatei datei, Planteil teil) {
        return datei.eResource().getURI().lastSegment().contains(teil.name().toLowerCase(Locale.ROOT));
    }

    private static long koepfe(Plandatei datei) {
        return datei.getElemente().stream().filter(Planung.class::isInstance).count();
    }

    private static int hinterLetztem(List<Planelement> elemente, EClass art) {
        for (int i = elemente.size() - 1; i >= 0; i--) {
            if (elemente.get(i).eClass() == art) {
                return i + 1;
            }
        }
        return elemente.size();
    }
}
