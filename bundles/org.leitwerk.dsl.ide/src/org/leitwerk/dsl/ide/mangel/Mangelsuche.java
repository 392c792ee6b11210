package org.leitwerk.dsl.ide.mangel;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.util.TextRegion;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.dsl.laden.Planlader;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Meldung;
import org.leitwerk.regeln.Pruefung;
import org.leitwerk.regeln.Regeltexte;
import org.leitwerk.regeln.Stufe;
import org.leitwerk.steuerung.Planelement;

/** Finds the problems of a plan and their places in the text. */
public final class Mangelsuche {

    private static final ITextRegion ANFANG = new TextRegion(0, 0);

    private final Planlader lader = Stand.dienst(Planlader.class);
    private final Regeltexte texte = Regeltexte.deutsch();

    /**
     * Problems on reading, parsing and linking.
     *
     * @param stand the plan
     * @return the problems by file and place
     */
    public List<Mangel> beimLesen(Stand stand) {
        return Stream.concat(stand.dateimeldungen().stream(), lader.pruefe(stand.dateinamen()).stream())
                .map(meldung -> mangel(meldung, stand))
                .sorted(Mangel.ORDNUNG)
                .distinct()
                .toList();
    }

    /**
     * Findings of the rules.
     *
     * @param stand the plan
     * @param abbruch asked between rules; when it says yes, the search ends
     * @return the findings by file and place, empty if the search was ended
     */
    public Optional<List<Mangel>> nachRegeln(Stand stand, BooleanSupplier abbruch) {
        if (stand.inhalte().isEmpty()) {
            return Optional.of(List.of());
        }
        return Pruefung.abbrechbar(stand.planstand(), abbruch).map(meldungen -> meldungen.stream()
                .map(meldung -> mangel(meldung, stand))
                .sorted(Mangel.ORDNUNG)
                .toList());
    }

    /** The problems of both kinds in one order. */
    public static List<Mangel> zusammen(List<Mangel> einige, List<Mangel> andere) {
        return Stream.concat(einige.stream(), andere.stream())
                .sorted(Mangel.ORDNUNG)
                .toList();
    }

    /** Those of the problems that rules found. */
    public static List<Mangel> derRegeln(List<Mangel> maengel) {
        return maengel.stream().filter(Mangel::regel).toList();
    }

    private Mangel mangel(org.leitwerk.dsl.laden.Meldung meldung, Stand stand) {
        Path datei = stand.ordner().resolve(meldung.datei());
        Optional<XtextResource> text = meldung.zeile() == 0 ? Optional.empty() : stand.datei(datei);
        ITextRegion bereich = text.map(t -> wort(t, stand.text(datei), meldung.zeile(), meldung.spalte()))
                .orElse(ANFANG);
        Optional<Planelement> element =
                text.flatMap(t -> stand.objektBei(datei, bereich.getOffset())).flatMap(Mangelsuche::element);
        return new Mangel(
                datei,
                meldung.datei(),
                bereich,
                meldung.zeile(),
                stufe(meldung.stufe()),
                meldung.code(),
                Lesetitel.von(meldung.code()),
                false,
                element.map(stand::adresse).orElse(null),
                meldung.element(),
                meldung.meldung(),
                meldung.hinweis());
    }

    private Mangel mangel(Meldung meldung, Stand stand) {
        Befund befund = meldung.befund();
        EObject objekt = befund.element();
        Path datei = stand.pfad(objekt);
        ITextRegion bereich =
                stand.kopf(objekt, befund.merkmal(), befund.stelle()).orElse(ANFANG);
        return new Mangel(
                datei,
                stand.name(datei),
                bereich,
                zeile(stand.datei(datei).orElseThrow(), bereich.getOffset()),
                meldung.stufe(),
                meldung.regel().id(),
                texte.titel(meldung.regel()),
                true,
                stand.adresse(objekt),
                element(objekt).map(Mangelsuche::bezeichnung).orElse(""),
                texte.meldung(meldung),
                texte.hinweis(meldung.regel()));
    }

    private static int zeile(XtextResource datei, int stelle) {
        return NodeModelUtils.getLineAndColumn(datei.getParseResult().getRootNode(), stelle)
                .getLine();
    }

    /** The word at a place, or what stands before it if there is nothing. */
    private static ITextRegion wort(XtextResource datei, String text, int zeile, int spalte) {
        int stelle = anfang(text, zeile) + Math.max(0, spalte - 1);
        ILeafNode blatt =
                NodeModelUtils.findLeafNodeAtOffset(datei.getParseResult().getRootNode(), stelle);
        if (blatt == null || blatt.getText().isBlank()) {
            int bis = Math.min(stelle, text.length());
            return new TextRegion(bis, 0);
        }
        int ende = Math.min(blatt.getEndOffset(), zeilenende(text, stelle));
        return new TextRegion(stelle, Math.max(0, ende - stelle));
    }

    private static int anfang(String text, int zeile) {
        int stelle = 0;
        for (int i = 1; i < zeile; i++) {
            int ende = text.indexOf('\n', stelle);
            if (ende < 0) {
                return text.length();
            }
            stelle = ende + 1;
        }
        return stelle;
    }

    private static int zeilenende(String text, int stelle) {
        int ende = text.indexOf('\n', stelle);
        return ende < 0 ? text.length() : ende;
    }

    private static Stufe stufe(org.leitwerk.dsl.laden.Stufe stufe) {
        return switch (stufe) {
            case FEHLER -> Stufe.FEHLER;
            case WARNUNG -> Stufe.WARNUNG;
            case HINWEIS -> Stufe.HINWEIS;
        };
    }

    private static Optional<Planelement> element(EObject objekt) {
        for (EObject o = objekt; o != null; o = o.eContainer()) {
            if (o instanceof Planelement element && !bezeichnung(element).isEmpty()) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }

    private static String bezeichnung(Planelement element) {
        if (element.getName() != null) {
            return element.getName();
        }
        return element.getTitel() == null ? "" : element.getTitel();
    }
}
