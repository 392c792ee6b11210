package org.leitwerk.dsl.ide.verknuepfung;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.util.TextRegion;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.steuerung.SteuerungPackage.Literals;

/**
 * Finds the links of a file: names of data files and documents, addresses in the net. A file is only linked if it is in
 * the folder of the plan and exists; nothing else than {@code http} and {@code https} is linked as an address.
 */
public final class Verknuepfungen {

    private static final Pattern ADRESSE =
            Pattern.compile("https?://[^\\s\"„“”<>\\\\]+|(?<![\\p{L}\\d.@/])www\\.[^\\s\"„“”<>\\\\]+");
    private static final String SATZZEICHEN = ".,;:!?)]}'";

    /**
     * The links of a file.
     *
     * @param stand the plan
     * @param pfad the file
     * @return in the order of the text; empty for an unknown file
     */
    public List<Verknuepfung> von(Stand stand, Path pfad) {
        Optional<XtextResource> datei = stand.datei(pfad).filter(text -> text.getParseResult() != null);
        List<Verknuepfung> alle = new ArrayList<>();
        if (datei.isPresent()) {
            for (ILeafNode blatt : datei.get().getParseResult().getRootNode().getLeafNodes()) {
                String text = blatt.getText();
                Optional<Verknuepfung> angabe =
                        text.startsWith("\"") || text.startsWith("„") ? datei(stand, blatt, text) : Optional.empty();
                angabe.ifPresentOrElse(alle::add, () -> adressen(blatt, text, alle));
            }
        }
        return alle;
    }

    private static Optional<Verknuepfung> datei(Stand stand, ILeafNode blatt, String text) {
        Assignment zuweisung = GrammarUtil.containingAssignment(blatt.getGrammarElement());
        if (zuweisung == null
                || !Literals.MESSREIHE__DATEI.getName().equals(zuweisung.getFeature())
                || text.length() < 3) {
            return Optional.empty();
        }
        EObject objekt = NodeModelUtils.findActualSemanticObjectFor(blatt);
        EStructuralFeature merkmal =
                objekt == null ? null : objekt.eClass().getEStructuralFeature(zuweisung.getFeature());
        if (merkmal == null || !Dateiangabe.steht(merkmal)) {
            return Optional.empty();
        }
        ITextRegion bereich = new TextRegion(blatt.getOffset() + 1, text.length() - 2);
        return Dateiangabe.von(stand, objekt, merkmal).map(angabe -> verknuepfung(bereich, angabe));
    }

    private static Verknuepfung verknuepfung(ITextRegion bereich, Dateiangabe angabe) {
        if (angabe.vorhanden()) {
            return new Verknuepfung(
                    bereich, angabe.pfad().orElseThrow().toUri().toString(), "Datei '" + angabe.angabe() + "' öffnen");
        }
        return new Verknuepfung(
                bereich,
                "",
                angabe.pfad().isPresent()
                        ? "Die Datei '" + angabe.angabe() + "' gibt es im Ordner des Plans nicht."
                        : "'" + angabe.angabe() + "' liegt nicht im Ordner des Plans. "
                                + "Bitte die Datei dorthin legen und den Weg von dort angeben.");
    }

    private static void adressen(ILeafNode blatt, String text, List<Verknuepfung> alle) {
        if (!text.contains("://") && !text.contains("www.")) {
            return;
        }
        Matcher sucher = ADRESSE.matcher(text);
        while (sucher.find()) {
            String adresse = sucher.group();
            while (SATZZEICHEN.indexOf(adresse.charAt(adresse.length() - 1)) >= 0 && !klammertSelbst(adresse)) {
                adresse = adresse.substring(0, adresse.length() - 1);
            }
            if (adresse.length() > "https://".length()) {
                alle.add(new Verknuepfung(
                        new TextRegion(blatt.getOffset() + sucher.start(), adresse.length()),
                        adresse.startsWith("www.") ? "https://" + adresse : adresse,
                        "Im Browser öffnen"));
            }
        }
    }

    /** A bracket at the end belongs to the address if it was opened there. */
    private static boolean klammertSelbst(String adresse) {
        return adresse.endsWith(")") && adresse.indexOf('(') >= 0;
    }
}
