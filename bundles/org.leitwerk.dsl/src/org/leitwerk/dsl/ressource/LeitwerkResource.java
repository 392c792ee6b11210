package org.leitwerk.dsl.ressource;

import com.google.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.xtext.linking.impl.XtextLinkingDiagnostic;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.parser.IParseResult;
import org.leitwerk.dsl.verweise.Namensverzeichnis;
import org.leitwerk.steuerung.Plandatei;
import org.leitwerk.steuerung.ablage.Entwurf;
import org.leitwerk.steuerung.stapel.TieferStapel;

/**
 * A {@code .leitwerk} file in memory.
 *
 * <p>Unlike an ordinary Xtext resource it finds out its encoding itself, parses deeply nested texts with a large stack,
 * and never writes a text from which something is lost: with syntax errors it refuses to save, otherwise changes of the
 * model are written as small edits of the text that was read.
 */
public class LeitwerkResource extends LazyLinkingResource {

    /** Texts nested deeper than this need more stack than an ordinary thread has. */
    private static final int TIEF = 150;

    @Inject(optional = true)
    private Modellschreiber schreiber;

    @Inject
    private Namensverzeichnis namen;

    @Inject
    private Elementlinker elementlinker;

    private Dateitext dateitext = new Dateitext("", StandardCharsets.UTF_8, false);

    @Override
    protected void doLoad(InputStream eingabe, Map<?, ?> optionen) throws IOException {
        byte[] bytes = eingabe.readAllBytes();
        dateitext = Dateitext.lies(bytes);
        mitStapel(dateitext.text(), () -> {
            super.doLoad(new ByteArrayInputStream(bytes), null);
            return null;
        });
        if (dateitext.angenommen()) {
            getWarnings().add(new Kodierungswarnung(getURI() == null ? "" : getURI().lastSegment()));
        }
    }

    @Override
    public void reparse(String neu) throws IOException {
        mitStapel(neu, () -> {
            super.reparse(neu);
            return null;
        });
    }

    @Override
    public void update(int stelle, int laenge, String ersatz) {
        aktualisiere(stelle, laenge, ersatz);
    }

    /**
     * Changes the text. If possible only the elements around the change are parsed anew; all other objects stay the
     * same.
     *
     * @param stelle offset of the change
     * @param laenge number of characters that are taken away
     * @param ersatz what is put in
     * @return whether the whole plan is linked now; otherwise {@link org.leitwerk.dsl.verweise.Nachverlinkung} must see
     *     to it
     */
    public boolean aktualisiere(int stelle, int laenge, String ersatz) {
        if (!isLoaded()) {
            throw new IllegalStateException("Die Datei ist nicht geladen.");
        }
        isUpdating = true;
        try {
            if (new Teilaktualisierung(this, namen).versuche(stelle, laenge, ersatz)) {
                return true;
            }
        } finally {
            isUpdating = false;
        }
        IParseResult bisher = getParseResult();
        String text = bisher == null ? ersatz : bisher.getRootNode().getText();
        try {
            mitStapel(text + ersatz, () -> {
                super.update(stelle, laenge, ersatz);
                return null;
            });
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return false;
    }

    /** Takes over what was read; references are left as they are. */
    void uebernimm(IParseResult gelesen) {
        setParseResult(gelesen);
        clearErrorsAndWarnings();
        addSyntaxErrors();
        getCache().clear(this);
    }

    Elementlinker elementlinker() {
        return elementlinker;
    }

    /** Whether a feature can hold a reference that is to be linked. */
    boolean kannVerlinktSein(EReference verweis) {
        return isPotentialLazyCrossReference(verweis);
    }

    /** Looks for the targets of a reference that are not known yet; tells if there is none. */
    void loese(InternalEObject von, EReference verweis) {
        doResolveLazyCrossReference(von, verweis);
    }

    /** Whether the target of a reference was looked for in vain, even if nothing was told about it. */
    public boolean suchteVergeblich() {
        return !getUnresolvableURIFragments().isEmpty();
    }

    /** References that were looked for in vain are looked for again. */
    void vergissLinkfehler() {
        getErrors().removeIf(XtextLinkingDiagnostic.class::isInstance);
        getUnresolvableURIFragments().clear();
    }

    /** The encoding of the file as it was read; UTF-8 for a new one. */
    @Override
    public String getEncoding() {
        return dateitext.kodierung().name();
    }

    /**
     * First makes the whole text, then puts it in the place of the file: if a change cannot be written, the file stays.
     */
    @Override
    public void save(Map<?, ?> optionen) throws IOException {
        if (!getURI().isFile()) {
            Map<Object, Object> alle = new HashMap<>(optionen == null ? Map.of() : optionen);
            alle.putIfAbsent(OPTION_SAVE_ONLY_IF_CHANGED, OPTION_SAVE_ONLY_IF_CHANGED_MEMORY_BUFFER);
            super.save(alle);
            return;
        }
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        save(text, optionen);
        try {
            Entwurf.schreibe(Path.of(getURI().toFileString()), text.toByteArray());
        } catch (IOException e) {
            setModified(true);
            throw e;
        }
    }

    @Override
    public void doSave(OutputStream ausgabe, Map<?, ?> optionen) throws IOException {
        IParseResult gelesen = getParseResult();
        if (gelesen != null && gelesen.hasSyntaxErrors()) {
            throw new IOException("Nicht gespeichert: " + getURI().lastSegment() + ", " + ersterFehler(gelesen)
                    + " Bitte zuerst den Text berichtigen, sonst ginge diese Stelle verloren.");
        }
        boolean neu = gelesen == null
                || gelesen.getRootASTElement() == null
                || getContents().isEmpty();
        ausgabe.write(dateitext.bytes(neu ? neuGeschrieben() : veraendert(gelesen)));
    }

    private String neuGeschrieben() throws IOException {
        if (getContents().isEmpty()) {
            return "";
        }
        if (schreiber == null || !(getContents().get(0) instanceof Plandatei datei)) {
            throw new IOException("Nicht gespeichert: " + getURI().lastSegment() + " enthält keinen Plan.");
        }
        return tief(() -> schreiber.text(datei));
    }

    private String veraendert(IParseResult gelesen) throws IOException {
        if (schreiber == null) {
            throw new IOException(
                    "Nicht gespeichert: " + getURI().lastSegment() + " lässt sich hier nur als Text ändern.");
        }
        return tief(() -> schreiber.neuerText(this));
    }

    private static String ersterFehler(IParseResult gelesen) {
        for (INode fehler : gelesen.getSyntaxErrors()) {
            SyntaxErrorMessage meldung = fehler.getSyntaxErrorMessage();
            return "Zeile " + fehler.getStartLine() + ": " + (meldung == null ? "Syntaxfehler." : meldung.getMessage());
        }
        return "Syntaxfehler.";
    }

    /** What parses, and may throw what loading throws. */
    @FunctionalInterface
    private interface Arbeit<T> {
        T tu() throws IOException;
    }

    private static void mitStapel(String text, Arbeit<Void> arbeit) throws IOException {
        if (istTief(text)) {
            tief(arbeit);
        } else {
            arbeit.tu();
        }
    }

    private static <T> T tief(Arbeit<T> arbeit) throws IOException {
        try {
            return TieferStapel.rufe(arbeit::tu);
        } catch (IllegalStateException e) {
            if (e.getCause() instanceof IOException ursache) {
                throw ursache;
            }
            throw e;
        }
    }

    private static boolean istTief(String text) {
        int tiefe = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '{' || c == '(') {
                if (++tiefe > TIEF) {
                    return true;
                }
            } else if ((c == '}' || c == ')') && tiefe > 0) {
                tiefe--;
            }
        }
        return false;
    }
}
