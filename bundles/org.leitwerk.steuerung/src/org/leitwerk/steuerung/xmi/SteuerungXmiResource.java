package org.leitwerk.steuerung.xmi;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.util.BasicExtendedMetaData;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.leitwerk.steuerung.SteuerungPackage;
import org.leitwerk.steuerung.ablage.Entwurf;
import org.leitwerk.steuerung.stapel.TieferStapel;

/**
 * A plan as XMI file. Document types and external entities are refused, deep goal trees are read and written with a
 * large stack, files of older namespaces are carried over by {@link Migrationen}. Problems that do not stop reading
 * stand in {@link #getErrors()} in German.
 */
public class SteuerungXmiResource extends XMIResourceImpl {

    /** Levels of elements inside one another that are read; deeper files are refused with a message. */
    public static final int MAX_TIEFE = 20_000;

    /**
     * Makes an empty resource.
     *
     * @param uri where it is stored
     */
    public SteuerungXmiResource(URI uri) {
        super(uri);
        setEncoding("UTF-8");
        Map<Object, Object> laden = getDefaultLoadOptions();
        laden.put(XMLResource.OPTION_PARSER_FEATURES, parserFeatures());
        laden.put(XMLResource.OPTION_RECORD_UNKNOWN_FEATURE, Boolean.TRUE);
        laden.put(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, Boolean.TRUE);
        laden.put(XMLResource.OPTION_EXTENDED_META_DATA, new BasicExtendedMetaData(namensraeume()));
        Map<Object, Object> sichern = getDefaultSaveOptions();
        sichern.put(XMLResource.OPTION_LINE_WIDTH, 140);
        sichern.put(XMLResource.OPTION_ENCODING, "UTF-8");
    }

    private static Map<String, Boolean> parserFeatures() {
        return Map.of(
                "http://apache.org/xml/features/disallow-doctype-decl", Boolean.TRUE,
                "http://xml.org/sax/features/external-general-entities", Boolean.FALSE,
                "http://xml.org/sax/features/external-parameter-entities", Boolean.FALSE,
                "http://apache.org/xml/features/nonvalidating/load-external-dtd", Boolean.FALSE);
    }

    private static EPackage.Registry namensraeume() {
        EPackage.Registry verzeichnis = new EPackageRegistryImpl(EPackage.Registry.INSTANCE);
        verzeichnis.put(SteuerungPackage.eNS_URI, SteuerungPackage.eINSTANCE);
        for (Migration migration : Migrationen.alle()) {
            verzeichnis.put(migration.namensraum(), SteuerungPackage.eINSTANCE);
        }
        return verzeichnis;
    }

    @Override
    protected boolean useUUIDs() {
        return false;
    }

    @Override
    public void doLoad(InputStream quelle, Map<?, ?> optionen) throws IOException {
        byte[] inhalt = quelle.readAllBytes();
        String namensraum = Vorpruefung.pruefe(inhalt, MAX_TIEFE);
        Map<Object, Object> alle = new HashMap<>(optionen == null ? Map.of() : optionen);
        alle.put(XMLResource.OPTION_PARSER_PROPERTIES, Parsergrenzen.eigenschaften(MAX_TIEFE));
        inTiefemStapel(() -> lade(inhalt, alle));
        new Uebernahme(this, Migrationen.von(namensraum)).fuehreAus();
    }

    private void lade(byte[] inhalt, Map<?, ?> optionen) throws IOException {
        try {
            super.doLoad(new ByteArrayInputStream(inhalt), optionen);
        } catch (IOException e) {
            // EMF reads to the end, notes what it could not use and then throws the first note; the rest of the plan
            // stays usable.
            if (getErrors().isEmpty() || getContents().isEmpty()) {
                throw new XmiFehler("Die Datei ist kein lesbarer Plan. Bitte die Datei neu erzeugen.", 1, 1);
            }
        }
        getErrors().replaceAll(Lesemeldung::zu);
    }

    /** Writes the file as a whole: the old or the new content is there at every moment. */
    @Override
    public void save(Map<?, ?> optionen) throws IOException {
        if (!getURI().isFile()) {
            super.save(optionen);
            return;
        }
        ByteArrayOutputStream xml = new ByteArrayOutputStream();
        save(xml, optionen);
        Entwurf.schreibe(Path.of(getURI().toFileString()), xml.toByteArray());
    }

    @Override
    public void doSave(OutputStream ziel, Map<?, ?> optionen) throws IOException {
        inTiefemStapel(() -> super.doSave(ziel, optionen));
    }

    @FunctionalInterface
    private interface Ablauf {
        void laufe() throws IOException;
    }

    private static void inTiefemStapel(Ablauf ablauf) throws IOException {
        IOException fehler = TieferStapel.rufe(() -> {
            try {
                ablauf.laufe();
                return null;
            } catch (IOException e) {
                return e;
            }
        });
        if (fehler != null) {
            throw fehler;
        }
    }
}
