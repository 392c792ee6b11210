package org.leitwerk.dsl.tests.aenderung;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.leitwerk.dsl.aenderung.Einfuegen;
import org.leitwerk.dsl.aenderung.Entfernen;
import org.leitwerk.dsl.aenderung.Loeschen;
import org.leitwerk.dsl.aenderung.Operation;
import org.leitwerk.dsl.aenderung.Setzen;
import org.leitwerk.dsl.aenderung.Umbenennen;
import org.leitwerk.dsl.aenderung.Verschieben;
import org.leitwerk.dsl.ressource.LeitwerkResource;
import org.leitwerk.steuerung.Plandatei;
import org.leitwerk.steuerung.Planelement;

/**
 * Knows which lines an operation may change or take away: those of the statement it is about, of the element's own
 * first and last line, and of what is deleted or moved with the comments above. All others must be in the new text as
 * they are, in their order.
 */
final class Zeilenschutz {

    private final List<LeitwerkResource> dateien;
    private final List<String> vorher = new ArrayList<>();
    private final Map<LeitwerkResource, BitSet> frei = new HashMap<>();

    Zeilenschutz(List<LeitwerkResource> dateien, List<Operation> operationen) {
        this.dateien = dateien;
        for (LeitwerkResource datei : dateien) {
            vorher.add(datei.getParseResult().getRootNode().getText());
            frei.put(datei, new BitSet());
        }
        operationen.forEach(this::gibFrei);
    }

    private void gibFrei(Operation operation) {
        if (operation instanceof Setzen o) {
            gibFrei(o.objekt(), o.merkmal());
        } else if (operation instanceof Entfernen o) {
            gibFrei(o.objekt(), o.merkmal());
            if (o.merkmal() instanceof EReference r
                    && r.isContainment()
                    && o.objekt().eResource() != null) {
                List<?> teile = (List<?>) o.objekt().eGet(r);
                gibGanzFrei((EObject) teile.get(Math.min(o.stelle(), teile.size() - 1)), false);
            }
        } else if (operation instanceof Einfuegen o) {
            gibFrei(o.objekt(), o.merkmal());
        } else if (operation instanceof Verschieben o) {
            gibGanzFrei(o.objekt(), true);
            gibFrei(o.ziel(), o.merkmal());
        } else if (operation instanceof Loeschen o) {
            gibGanzFrei(o.objekt(), true);
            verweisende(o.objekt());
        } else if (operation instanceof Umbenennen o && o.objekt().eResource() != null) {
            // An element that only came in with this transaction has no lines yet.
            verweisende(o.objekt());
            zeilen(o.objekt(), NodeModelUtils.findActualNodeFor(o.objekt()).getStartLine());
        }
    }

    /** The statements of a feature, and the lines of the element's own braces. */
    private void gibFrei(EObject objekt, EStructuralFeature merkmal) {
        if (objekt.eResource() == null || !frei.containsKey(objekt.eResource())) {
            return;
        }
        EObject element = objekt;
        EStructuralFeature platz = merkmal;
        while (!(element instanceof Planelement) && !(element instanceof Plandatei)) {
            platz = element.eContainingFeature();
            element = element.eContainer();
        }
        ICompositeNode knoten = NodeModelUtils.findActualNodeFor(element);
        if (element instanceof Planelement) {
            zeilen(element, knoten.getStartLine());
            zeilen(element, knoten.getEndLine());
        }
        boolean elemente = platz instanceof EReference r && r.isContainment() && istElement(r);
        if (!elemente) {
            for (EStructuralFeature m : element.eClass().getEAllStructuralFeatures()) {
                for (INode wert : NodeModelUtils.findNodesForFeature(element, m)) {
                    INode satz = wert.getParent() == null || wert.getParent() == knoten ? wert : wert.getParent();
                    if (m == platz || gemeinsam(m, platz)) {
                        bereich(element, satz.getStartLine(), satz.getEndLine());
                    }
                }
            }
        }
    }

    private static boolean gemeinsam(EStructuralFeature eines, EStructuralFeature anderes) {
        return eines.getName().startsWith(anderes.getName())
                || "einheit".equals(eines.getName())
                || anderes.getName().startsWith("zeitraum")
                || anderes.getName().startsWith("grenze");
    }

    private static boolean istElement(EReference verweis) {
        return verweis.getEReferenceType().getName().equals("Planelement")
                || verweis.getEReferenceType().getEAllSuperTypes().stream()
                        .anyMatch(t -> "Planelement".equals(t.getName()));
    }

    private void gibGanzFrei(EObject objekt, boolean mitKommentaren) {
        if (objekt.eResource() == null || !frei.containsKey(objekt.eResource())) {
            return;
        }
        ICompositeNode knoten = NodeModelUtils.findActualNodeFor(objekt);
        int erste = knoten.getStartLine();
        INode satz = objekt instanceof Planelement ? knoten : knoten.getParent(); // a statement begins with its keyword
        for (ILeafNode blatt : satz.getLeafNodes()) {
            if (!mitKommentaren || !blatt.isHidden()) {
                break;
            }
            if (!blatt.getText().isBlank()) {
                erste = Math.min(erste, blatt.getStartLine());
            }
        }
        bereich(objekt, erste, knoten.getEndLine());
        gibFrei(objekt.eContainer(), objekt.eContainingFeature());
    }

    private void verweisende(EObject ziel) {
        Collection<EObject> ziele = new ArrayList<>(List.of(ziel));
        ziel.eAllContents().forEachRemaining(ziele::add);
        for (LeitwerkResource datei : dateien) {
            for (TreeIterator<EObject> i = datei.getAllContents(); i.hasNext(); ) {
                EObject quelle = i.next();
                for (EReference verweis : quelle.eClass().getEAllReferences()) {
                    if (!verweis.isContainment() && quelle.eIsSet(verweis) && trifft(quelle.eGet(verweis), ziele)) {
                        gibFrei(quelle, verweis);
                    }
                }
            }
        }
    }

    private static boolean trifft(Object wert, Collection<EObject> ziele) {
        return wert instanceof Collection<?> liste ? liste.stream().anyMatch(ziele::contains) : ziele.contains(wert);
    }

    private void zeilen(EObject objekt, int zeile) {
        bereich(objekt, zeile, zeile);
    }

    private void bereich(EObject objekt, int von, int bis) {
        BitSet zeilen = frei.get(EcoreUtil.getRootContainer(objekt).eResource());
        if (zeilen != null) {
            zeilen.set(von - 1, bis);
        }
    }

    /** Checks that all other lines are still there. */
    void pruefe(List<String> nachher, String hinweis) {
        for (int i = 0; i < dateien.size(); i++) {
            String[] alt = vorher.get(i).split("\n", -1);
            String[] neu = nachher.get(i).split("\n", -1);
            BitSet duerfen = frei.get(dateien.get(i));
            int stelle = 0;
            for (int zeile = 0; zeile < alt.length; zeile++) {
                if (alt[zeile].isBlank() || duerfen.get(zeile)) {
                    continue;
                }
                int gefunden = stelle;
                while (gefunden < neu.length && !neu[gefunden].equals(alt[zeile])) {
                    gefunden++;
                }
                assertEquals(
                        true,
                        gefunden < neu.length,
                        "line " + (zeile + 1) + " changed or gone: " + alt[zeile] + "\n" + hinweis);
                stelle = gefunden + 1;
            }
        }
    }
}
