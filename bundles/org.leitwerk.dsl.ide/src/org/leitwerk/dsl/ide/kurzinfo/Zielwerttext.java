package org.leitwerk.dsl.ide.kurzinfo;

import java.util.Objects;
import java.util.stream.Collectors;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.leitwerk.steuerung.Messung;

/** Target values in words: as they are written in the plan, which is German already. */
final class Zielwerttext {

    private Zielwerttext() {}

    static String von(Messung messung) {
        return messung.getZielwerte().stream()
                .map(NodeModelUtils::findActualNodeFor)
                .filter(Objects::nonNull)
                .map(Zielwerttext::text)
                .collect(Collectors.joining("; "));
    }

    private static String text(INode knoten) {
        return NodeModelUtils.getTokenText(knoten).replaceAll("\\s+", " ").strip();
    }
}
