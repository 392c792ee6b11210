package org.leitwerk.dsl.aenderung;

import com.google.inject.Inject;
import com.google.inject.Provider;
import com.google.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceFactory;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.leitwerk.dsl.ressource.LeitwerkResource;
import org.leitwerk.dsl.ressource.Modellschreiber;
import org.leitwerk.steuerung.Plandatei;

/**
 * Writes a model that was changed from outside: parses the text anew, compares, and writes the difference through the
 * {@link Schreiber}. The new text is parsed once more and compared with the model, so that nothing can get lost
 * unnoticed.
 */
@Singleton
public final class Modellspeicher implements Modellschreiber {

    @Inject
    private Schreiber schreiber;

    @Inject
    private Plantext plantext;

    @Inject
    private Plangrammatik grammatik;

    @Inject
    private Abdruck abdruck;

    @Inject
    private Zielnamen namen;

    @Inject
    private Provider<XtextResourceSet> mengen;

    @Inject
    private XtextResourceFactory fabrik;

    @Override
    public String neuerText(LeitwerkResource datei) throws IOException {
        String text = datei.getParseResult().getRootNode().getText();
        String name = Textaenderungen.name(datei.getURI());
        if (datei.getContents().size() != 1) {
            throw new IOException("Nicht gespeichert: " + name + " muss genau eine Plandatei enthalten, nicht "
                    + datei.getContents().size() + " Objekte.");
        }
        EObject geaendert = datei.getContents().get(0);
        XtextResource gelesen = lies(datei.getURI(), text);
        EObject vorher = gelesen.getContents().get(0);
        if (abdruck.von(vorher).equals(abdruck.von(geaendert))) {
            return text;
        }
        try {
            Zielstand stand = new Zielstand(grammatik, List.of(gelesen));
            new Modellvergleich(namen, new Zuordnung(abdruck, vorher, geaendert), stand).vergleiche(geaendert);
            List<Dateiaenderung> aenderungen = schreiber.plane(stand).dateien();
            String neu = aenderungen.isEmpty() ? text : aenderungen.get(0).nachher();
            pruefe(lies(datei.getURI(), neu), geaendert, name);
            return neu;
        } catch (Aenderungsfehler e) {
            throw new IOException("Nicht gespeichert: " + name + ". " + e.getMessage(), e);
        }
    }

    @Override
    public String text(Plandatei datei) throws IOException {
        try {
            return plantext.von(datei);
        } catch (Aenderungsfehler e) {
            throw new IOException("Nicht gespeichert. " + e.getMessage(), e);
        }
    }

    private void pruefe(XtextResource neu, EObject geaendert, String name) throws IOException {
        boolean fehlerfrei = neu.getParseResult() != null
                && !neu.getParseResult().hasSyntaxErrors()
                && neu.getContents().size() == 1;
        if (!fehlerfrei || !abdruck.von(neu.getContents().get(0)).equals(abdruck.von(geaendert))) {
            throw new IOException("Nicht gespeichert: " + name
                    + " enthält eine Änderung, die im Text keine Schreibweise hat (etwa eine Angabe ohne "
                    + "die, zu der sie gehört). Bitte die letzte Änderung zurücknehmen oder vervollständigen.");
        }
    }

    private XtextResource lies(URI adresse, String text) throws IOException {
        XtextResource datei = (XtextResource) fabrik.createResource(adresse);
        mengen.get().getResources().add(datei);
        datei.load(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                Map.of(XtextResource.OPTION_ENCODING, StandardCharsets.UTF_8.name()));
        return datei;
    }
}
