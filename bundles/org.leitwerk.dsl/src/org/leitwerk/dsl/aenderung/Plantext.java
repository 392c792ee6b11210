package org.leitwerk.dsl.aenderung;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceFactory;
import org.leitwerk.dsl.formatierung.Formatierung;
import org.leitwerk.steuerung.Plandatei;
import org.leitwerk.steuerung.Planelement;

/** Writes a plan that was never text before, for instance one read from XMI, in the layout of the formatter. */
@Singleton
public final class Plantext {

    @Inject
    private Schreibwerkzeug werkzeug;

    @Inject
    private Formatierung formatierung;

    @Inject
    private XtextResourceFactory fabrik;

    /**
     * The text of a file.
     *
     * @param datei the elements; what they refer to must have a name
     * @return the text, one statement a line, lines ended by LF
     * @throws Aenderungsfehler with a German message if something in the model has no text
     */
    public String von(Plandatei datei) {
        String text = geschrieben(datei);
        return formatierung.von(gelesen(text)).orElse(text);
    }

    private XtextResource gelesen(String text) {
        XtextResource datei = (XtextResource) fabrik.createResource(URI.createURI("neu.leitwerk"));
        try {
            datei.load(
                    new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                    Map.of(XtextResource.OPTION_ENCODING, StandardCharsets.UTF_8.name()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return datei;
    }

    private String geschrieben(Plandatei datei) {
        Elementtext schreiber = new Elementtext(
                werkzeug, new Zielstand(werkzeug.grammatik(), List.of()), e -> null, new Textzeilen(""));
        StringBuilder text = new StringBuilder();
        boolean vorherMehrzeilig = false;
        for (Planelement element : datei.getElemente()) {
            String absatz = schreiber.von(element);
            boolean mehrzeilig = absatz.endsWith("\n}");
            text.append(!text.isEmpty() && (mehrzeilig || vorherMehrzeilig) ? "\n" : "")
                    .append(absatz)
                    .append('\n');
            vorherMehrzeilig = mehrzeilig;
        }
        return text.toString();
    }
}
