package org.leitwerk.dsl.lesen;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.leitwerk.steuerung.Planelement;

/** One element that stands in another one, without a mistake before and after the edit. */
final class Innenelement extends Teilergebnis {

    private final Leseergebnis bisher;
    private final String text;
    private final int abschnitt;
    private final Planelement alt;
    private final Planelement neu;

    /**
     * Makes a result.
     *
     * @param bisher what was read from the file before the edit
     * @param text the text of the file after the edit
     * @param abschnitt the piece in which the element stands
     * @param alt the element before the edit
     * @param neu the element after it, in a model and nodes of its own
     */
    Innenelement(Leseergebnis bisher, String text, int abschnitt, Planelement alt, Planelement neu) {
        this.bisher = bisher;
        this.text = text;
        this.abschnitt = abschnitt;
        this.alt = alt;
        this.neu = neu;
    }

    @Override
    public List<? extends EObject> alte() {
        return List.of(alt);
    }

    @Override
    public List<? extends EObject> neue() {
        return List.of(neu);
    }

    @Override
    Leseergebnis setzeEin() {
        ICompositeNode wurzel = bisher.getRootNode();
        int mehr = text.length() - wurzel.getText().length();
        new Knotenbau(text).ersetze(wurzel, NodeModelUtils.getNode(alt), NodeModelUtils.getNode(neu));
        EcoreUtil.replace(alt, neu);
        List<Abschnitt> abschnitte = new ArrayList<>(bisher.abschnitte());
        abschnitte.set(abschnitt, abschnitte.get(abschnitt).laenger(mehr));
        return new Leseergebnis(bisher.getRootASTElement(), wurzel, abschnitte, bisher.bilanz());
    }
}
