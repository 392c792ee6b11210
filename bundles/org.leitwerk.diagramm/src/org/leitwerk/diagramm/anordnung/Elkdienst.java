package org.leitwerk.diagramm.anordnung;

import java.util.Map;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.mrtree.options.MrTreeMetaDataProvider;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.data.LayoutOptionData;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkGraphElement;
import org.eclipse.elk.graph.ElkNode;

/** The one place that starts ELK: registers its layouts, sets options by their ids, runs it. */
final class Elkdienst {

    private static final String VORSILBE = "org.eclipse.elk.";

    private Elkdienst() {}

    private static final class Halter {
        private static final LayoutMetaDataService DIENST = dienst();

        private static LayoutMetaDataService dienst() {
            LayoutMetaDataService dienst = LayoutMetaDataService.getInstance();
            // Nobody reads ELK's extension points without its user interface.
            dienst.registerLayoutMetaDataProviders(new LayeredMetaDataProvider(), new MrTreeMetaDataProvider());
            return dienst;
        }
    }

    /**
     * Sets the options among some values that are ELK's.
     *
     * @param element node or edge of ELK's graph
     * @param werte values by the full id of their option
     * @param netz collects a hint for each value ELK does not understand
     */
    static void setze(ElkGraphElement element, Map<String, String> werte, Netz netz) {
        for (Map.Entry<String, String> eintrag : werte.entrySet()) {
            if (eintrag.getKey().startsWith(VORSILBE)) {
                LayoutOptionData option = Halter.DIENST.getOptionData(eintrag.getKey());
                Object wert = option == null ? null : gelesen(option, eintrag.getValue());
                if (wert != null) {
                    element.setProperty(option, wert);
                } else {
                    melde(netz, eintrag);
                }
            }
        }
    }

    /** Arranges a graph of ELK. */
    static void ordne(ElkNode graph) {
        if (Halter.DIENST == null) {
            throw new IllegalStateException("ELK");
        }
        new RecursiveGraphLayoutEngine().layout(graph, new BasicProgressMonitor());
    }

    private static Object gelesen(LayoutOptionData option, String text) {
        try {
            return option.parseValue(text.strip());
        } catch (IllegalArgumentException | IllegalStateException unlesbar) {
            return null;
        }
    }

    private static void melde(Netz netz, Map.Entry<String, String> eintrag) {
        String meldung = "Die Anordnungsoption " + eintrag.getKey() + " = „" + eintrag.getValue()
                + "“ ist unbekannt und wird übergangen.";
        if (!netz.meldungen.contains(meldung) && netz.meldungen.size() < 20) {
            netz.meldungen.add(meldung);
        }
    }
}
