package org.leitwerk.diagramm.spezifikation;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.URIConverter;
import org.eclipse.emf.ecore.resource.impl.ExtensibleURIConverterImpl;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.leitwerk.diagramm.spezifikation.Spezifikationsmeldung.Stufe;

/**
 * Reads viewpoint specifications in Sirius' format. It is strict in what it reports and tolerant in what it goes on
 * with: whatever is unknown, broken or beyond this runtime becomes a message, and the rest works. No document types, no
 * external entities, nothing is fetched from elsewhere.
 */
public final class Spezifikationsleser {

    private static final Map<String, Object> OPTIONEN = Map.of(
            XMLResource.OPTION_ENCODING,
            "UTF-8",
            XMLResource.OPTION_PARSER_FEATURES,
            Map.of(
                    "http://apache.org/xml/features/disallow-doctype-decl", Boolean.TRUE,
                    "http://xml.org/sax/features/external-general-entities", Boolean.FALSE,
                    "http://xml.org/sax/features/external-parameter-entities", Boolean.FALSE));

    private final EPackage.Registry metamodelle;
    private final URIConverter converter = new ExtensibleURIConverterImpl();

    /** A reader for metamodels that are registered globally, as those of installed plug-ins are. */
    public Spezifikationsleser() {
        this(EPackage.Registry.INSTANCE);
    }

    /** A reader for metamodels known to the given registry. */
    public Spezifikationsleser(EPackage.Registry metamodelle) {
        this.metamodelle = metamodelle;
    }

    /** Reads a specification. A file that cannot be read gives an empty specification with a message. */
    public Spezifikation lies(URI adresse) {
        try (InputStream strom = converter.createInputStream(adresse)) {
            return lies(adresse, strom);
        } catch (IOException unreadable) {
            return leer(
                    adresse,
                    "Die Spezifikation lässt sich nicht lesen: " + unreadable.getMessage()
                            + ". Bitte Pfad und Leserechte prüfen.");
        }
    }

    /** Reads a specification from a stream; the address is for messages, translations and relative references. */
    public Spezifikation lies(URI adresse, InputStream strom) {
        Spezifikationsressourcen ressourcen = new Spezifikationsressourcen();
        Spezifikationsressource ressource = new Spezifikationsressource(adresse);
        ressourcen.getResources().add(ressource);
        Meldungssammler meldungen = new Meldungssammler(dateiname(adresse));
        try {
            ressource.load(strom, new HashMap<>(OPTIONEN));
        } catch (IOException | RuntimeException fehler) {
            // EMF reads to the end and then throws the first note; anything else ended the reading
            boolean zuEnde =
                    ressource.getErrors().stream().anyMatch(note -> note == fehler || note == fehler.getCause());
            if (!zuEnde || ressource.getContents().isEmpty()) {
                ressource.getErrors().clear();
                ressource.getContents().clear();
                meldungen.ladefehler(fehler);
            }
        }
        for (Resource.Diagnostic fehler : ressource.getErrors()) {
            meldungen.fehler(fehler);
        }
        EObject gruppe = gruppe(ressource, meldungen);
        Map<EObject, List<EPackage>> gefunden = new IdentityHashMap<>();
        if (gruppe != null) {
            gefunden.putAll(new Metamodellsuche(metamodelle, converter, adresse, meldungen).fuer(gruppe));
            new Verweispruefung(meldungen).pruefe(gruppe);
            new Umfangspruefung(meldungen).pruefe(gruppe);
            new Pflichtpruefung(meldungen).pruefe(gruppe);
        }
        return new Spezifikation(
                adresse, gruppe, meldungen.meldungen(), Uebersetzungen.fuer(adresse, converter), gefunden);
    }

    private static EObject gruppe(Resource ressource, Meldungssammler meldungen) {
        for (EObject wurzel : ressource.getContents()) {
            if (Merkmale.ist(wurzel, "Group")) {
                return wurzel;
            }
        }
        if (meldungen.meldungen().stream().noneMatch(meldung -> meldung.stufe() == Stufe.FEHLER)) {
            meldungen.melde(
                    Stufe.FEHLER,
                    null,
                    "Das ist keine Sirius-Spezifikation: Die Wurzel der Datei muss ein Element „Group“ aus "
                            + "http://www.eclipse.org/sirius/description/1.1.0 sein.");
        }
        return null;
    }

    private static Spezifikation leer(URI adresse, String text) {
        return new Spezifikation(
                adresse,
                null,
                List.of(new Spezifikationsmeldung(Stufe.FEHLER, dateiname(adresse), text)),
                Uebersetzungen.keine(),
                Map.of());
    }

    private static String dateiname(URI adresse) {
        return adresse.lastSegment() == null ? adresse.toString() : URI.decode(adresse.lastSegment());
    }
}
