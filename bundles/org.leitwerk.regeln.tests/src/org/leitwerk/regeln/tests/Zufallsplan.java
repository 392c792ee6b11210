package org.leitwerk.regeln.tests;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.leitwerk.steuerung.Plandatei;
import org.leitwerk.steuerung.Planelement;
import org.leitwerk.steuerung.SteuerungFactory;
import org.leitwerk.steuerung.SteuerungPackage;
import org.leitwerk.steuerung.werte.Altersspanne;
import org.leitwerk.steuerung.werte.Frist;
import org.leitwerk.steuerung.werte.Rhythmus;
import org.leitwerk.steuerung.werte.Zeitangabe;

/**
 * Plans of random objects with random, often senseless values: also such that no text can express, as an XMI file may
 * contain them. The same seed gives the same plan.
 */
final class Zufallsplan {

    private static final int MAX_TIEFE = 2;
    private static final List<String> WORTE = List.of(
            "",
            " ",
            "%",
            "Personen",
            "je 1.000",
            "ziel-ohne-indikator",
            "ausnahme-wirkungslos",
            "11.05",
            "Beratung anbieten",
            "“{0}'");
    private static final List<BigDecimal> ZAHLEN = List.of(
            BigDecimal.ZERO,
            BigDecimal.ONE,
            new BigDecimal("-3.5"),
            BigDecimal.valueOf(100),
            new BigDecimal("1E+30"),
            new BigDecimal("0.004"));
    private static final List<Integer> GANZZAHLEN = List.of(0, 1, -1, 2024, 9999, Integer.MAX_VALUE, Integer.MIN_VALUE);
    private static final List<LocalDate> TAGE =
            List.of(LocalDate.of(2024, 12, 31), LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));
    private static final List<String> ZEITEN =
            List.of("2024", "2025-Q1", "2009-11", "2023/24", "2024-12-31", "9998", "0001");
    private static final List<String> FRISTEN =
            List.of("2024", "Ende 2016", "in drei Jahren", "in 6 Monaten", "31.12.2024");

    private static final List<EClass> HAEUFIGE = List.of(
            SteuerungPackage.Literals.PLANUNG,
            SteuerungPackage.Literals.ZIEL,
            SteuerungPackage.Literals.INDIKATOR,
            SteuerungPackage.Literals.MASSNAHME,
            SteuerungPackage.Literals.BUDGET);

    private final Random zufall;
    private final List<EObject> objekte = new ArrayList<>();

    private Zufallsplan(long saat) {
        zufall = new Random(saat);
    }

    /** A plan with some elements in a file of its own. */
    static Resource datei(long saat, int elemente) {
        return new Zufallsplan(saat).baue(elemente);
    }

    private Resource baue(int elemente) {
        Plandatei wurzel = SteuerungFactory.eINSTANCE.createPlandatei();
        List<EClass> klassen = konkrete(SteuerungPackage.Literals.PLANELEMENT);
        for (int i = 0; i < elemente; i++) {
            EClass klasse = zufall.nextInt(3) == 0 ? aus(HAEUFIGE) : aus(klassen);
            wurzel.getElemente().add((Planelement) erzeuge(klasse, 0));
        }
        objekte.forEach(this::verweise);
        Resource datei = new ResourceImpl(URI.createURI("mem:/zufall.leitwerk"));
        datei.getContents().add(wurzel);
        return datei;
    }

    private EObject erzeuge(EClass klasse, int tiefe) {
        EObject objekt = EcoreUtil.create(klasse);
        objekte.add(objekt);
        klasse.getEAllAttributes().forEach(merkmal -> setze(objekt, merkmal));
        for (EReference merkmal : klasse.getEAllContainments()) {
            int anzahl = tiefe < MAX_TIEFE ? zufall.nextInt(2) : 0;
            for (int i = 0; i < (merkmal.isMany() ? anzahl : Math.min(anzahl, 1)); i++) {
                fuege(objekt, merkmal, erzeuge(aus(konkrete(merkmal.getEReferenceType())), tiefe + 1));
            }
        }
        return objekt;
    }

    private void verweise(EObject objekt) {
        for (EReference merkmal : objekt.eClass().getEAllReferences()) {
            if (!merkmal.isContainment() && !merkmal.isContainer() && merkmal.isChangeable() && zufall.nextBoolean()) {
                List<EObject> passende = objekte.stream()
                        .filter(merkmal.getEReferenceType()::isInstance)
                        .toList();
                if (!passende.isEmpty()) {
                    fuege(objekt, merkmal, aus(passende));
                }
            }
        }
    }

    private void setze(EObject objekt, EAttribute merkmal) {
        Object wert = zufall.nextInt(3) == 0 || !merkmal.isChangeable() ? null : wert(merkmal);
        if (wert != null && merkmal.isMany()) {
            liste(objekt, merkmal).add(wert);
        } else if (wert != null) {
            objekt.eSet(merkmal, wert);
        }
    }

    private Object wert(EAttribute merkmal) {
        if (merkmal.getEAttributeType() instanceof EEnum worte) {
            return aus(worte.getELiterals()).getInstance();
        }
        Class<?> typ = merkmal.getEAttributeType().getInstanceClass();
        if (typ == BigDecimal.class) {
            return aus(ZAHLEN);
        } else if (typ == Integer.class) {
            return aus(GANZZAHLEN);
        } else if (typ == LocalDate.class) {
            return aus(TAGE);
        } else if (typ == Zeitangabe.class) {
            return Zeitangabe.valueOf(aus(ZEITEN));
        } else if (typ == Frist.class) {
            return Frist.lies(aus(FRISTEN));
        } else if (typ == Rhythmus.class) {
            return Rhythmus.valueOf(aus(List.of("jährlich", "alle 2 Jahre", "anlassbezogen")));
        } else if (typ == Altersspanne.class) {
            return Altersspanne.lies(aus(List.of("0 bis unter 18", "ab 65", "unter 3")));
        }
        return typ == boolean.class ? (Object) zufall.nextBoolean() : aus(WORTE);
    }

    private void fuege(EObject objekt, EReference merkmal, EObject ziel) {
        if (merkmal.isMany()) {
            liste(objekt, merkmal).add(ziel);
        } else {
            objekt.eSet(merkmal, ziel);
        }
    }

    @SuppressWarnings("unchecked")
    private static EList<Object> liste(EObject objekt, EStructuralFeature merkmal) {
        return (EList<Object>) objekt.eGet(merkmal);
    }

    private <T> T aus(List<? extends T> werte) {
        return werte.get(zufall.nextInt(werte.size()));
    }

    private static List<EClass> konkrete(EClass oben) {
        return SteuerungPackage.eINSTANCE.getEClassifiers().stream()
                .filter(EClass.class::isInstance)
                .map(EClass.class::cast)
                .filter(klasse -> !klasse.isAbstract() && oben.isSuperTypeOf(klasse))
                .toList();
    }
}
