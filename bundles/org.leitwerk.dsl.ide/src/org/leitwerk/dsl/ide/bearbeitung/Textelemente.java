package org.leitwerk.dsl.ide.bearbeitung;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;
import org.leitwerk.dsl.aenderung.Aenderungsfehler;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.steuerung.Plandatei;
import org.leitwerk.steuerung.Planelement;
import org.leitwerk.steuerung.SteuerungPackage;

/**
 * Elements in text form, their names made free.
 *
 * @param elemente in the order of the text
 */
record Textelemente(List<Element> elemente) {

    /**
     * One of them.
     *
     * @param klasse its class
     * @param name its name in the plan, may be null
     * @param text its text, not indented
     * @param titelende offset in the text right before the quotation mark that ends its title; -1 without a title
     */
    record Element(EClass klasse, String name, String text, int titelende) {

        /** The same element with something at the end of its title; itself if it has none. */
        Element mitTitelzusatz(String zusatz) {
            return titelende < 0
                    ? this
                    : new Element(
                            klasse,
                            name,
                            text.substring(0, titelende) + zusatz + text.substring(titelende),
                            titelende + zusatz.length());
        }
    }

    /**
     * Reads elements.
     *
     * @throws Aenderungsfehler if the text is none of the language
     */
    static Textelemente lies(String text, Namensgebung namen) {
        String eben = text.replace("\r\n", "\n");
        IParseResult ergebnis = Stand.dienst(IParser.class).parse(new StringReader(eben));
        for (INode fehler : ergebnis.getSyntaxErrors()) {
            throw new Aenderungsfehler("Der Text ist kein Teil eines Plans (Zeile " + fehler.getStartLine() + "): "
                    + fehler.getSyntaxErrorMessage().getMessage());
        }
        if (!(ergebnis.getRootASTElement() instanceof Plandatei datei)
                || datei.getElemente().isEmpty()) {
            throw new Aenderungsfehler("Der Text enthält kein Element eines Plans.");
        }
        TreeMap<Integer, INode> stellen = new TreeMap<>();
        Map<String, String> neue = benenne(datei, ergebnis.getRootNode(), namen, stellen);
        List<Element> elemente = new ArrayList<>();
        int bisher = 0;
        for (Planelement element : datei.getElemente()) {
            ICompositeNode knoten = NodeModelUtils.findActualNodeFor(element);
            String name = element.getName() == null ? null : neue.getOrDefault(element.getName(), element.getName());
            int ende = zeilenende(eben, knoten.getEndOffset());
            String davor = eben.substring(bisher, knoten.getOffset()).strip();
            String dahinter = eben.substring(knoten.getEndOffset(), ende).stripTrailing();
            String rumpf = text(eben, knoten, knoten.getEndOffset(), stellen, neue);
            bisher = dahinter.strip().startsWith("/") ? ende : knoten.getEndOffset();
            String anfang = davor.isEmpty() ? "" : davor.replaceAll("(?m)^[ \\t]+", "") + "\n";
            int titelende = titelende(element);
            elemente.add(new Element(
                    element.eClass(),
                    name,
                    anfang + rumpf + (bisher == ende ? dahinter : ""),
                    titelende < 0
                            ? -1
                            : anfang.length()
                                    + text(eben, knoten, titelende, stellen, neue)
                                            .length()));
        }
        return new Textelemente(elemente);
    }

    private static int zeilenende(String text, int stelle) {
        int ende = text.indexOf('\n', stelle);
        return ende < 0 ? text.length() : ende;
    }

    /** Finds new names for those that are taken, and all places of the text where names stand. */
    private static Map<String, String> benenne(
            Plandatei datei, INode wurzel, Namensgebung namen, TreeMap<Integer, INode> stellen) {
        Map<String, String> neue = new HashMap<>();
        datei.eAllContents().forEachRemaining(objekt -> {
            if (objekt instanceof Planelement element && element.getName() != null) {
                neue.put(element.getName(), namen.frei(element.getName()));
                namensknoten(element).forEach(knoten -> stellen.put(knoten.getOffset(), knoten));
            }
        });
        for (INode knoten : wurzel.getAsTreeIterable()) {
            if (knoten.getGrammarElement() instanceof CrossReference) {
                stellen.put(knoten.getOffset(), knoten);
            }
        }
        return neue;
    }

    private static List<INode> namensknoten(EObject element) {
        return NodeModelUtils.findNodesForFeature(element, SteuerungPackage.Literals.PLANELEMENT__NAME);
    }

    /** Where the quotation mark stands that ends the title; -1 without a title. */
    private static int titelende(Planelement element) {
        return NodeModelUtils.findNodesForFeature(element, SteuerungPackage.Literals.PLANELEMENT__TITEL).stream()
                .mapToInt(knoten -> knoten.getEndOffset() - 1)
                .findFirst()
                .orElse(-1);
    }

    /** The text of an element up to some place, with the new names and without the indentation. */
    private static String text(
            String text, ICompositeNode knoten, int bis, TreeMap<Integer, INode> stellen, Map<String, String> neue) {
        StringBuilder ergebnis = new StringBuilder();
        int von = knoten.getOffset();
        for (INode stelle : stellen.subMap(von, bis).values()) {
            String neu = neue.get(NodeModelUtils.getTokenText(stelle));
            if (neu != null) {
                ergebnis.append(text, von, stelle.getOffset()).append(neu);
                von = stelle.getEndOffset();
            }
        }
        ergebnis.append(text, von, bis);
        int anfang = text.lastIndexOf('\n', knoten.getOffset() - 1) + 1;
        String einzug = text.substring(anfang, knoten.getOffset());
        return einzug.isBlank() && !einzug.isEmpty()
                ? ergebnis.toString().replace("\n" + einzug, "\n")
                : ergebnis.toString();
    }
}
