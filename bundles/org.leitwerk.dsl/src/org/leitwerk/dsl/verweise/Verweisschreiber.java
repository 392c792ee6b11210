package org.leitwerk.dsl.verweise;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.linking.impl.LinkingHelper;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.serializer.diagnostic.ISerializationDiagnostic;
import org.eclipse.xtext.serializer.diagnostic.ISerializationDiagnostic.Acceptor;
import org.eclipse.xtext.serializer.diagnostic.SerializationDiagnostic;
import org.eclipse.xtext.serializer.tokens.ICrossReferenceSerializer;
import org.leitwerk.steuerung.Planelement;

/**
 * Writes a reference as the flat name of its target. No scope is needed, so it works for objects outside of any file.
 */
@Singleton
public class Verweisschreiber implements ICrossReferenceSerializer {

    private final IValueConverterService werte;
    private final LinkingHelper verweishilfe;

    /**
     * Makes the serializer.
     *
     * @param werte checks that a name can be written
     * @param verweishilfe reads the text of a reference from the node model
     */
    @Inject
    public Verweisschreiber(IValueConverterService werte, LinkingHelper verweishilfe) {
        this.werte = werte;
        this.verweishilfe = verweishilfe;
    }

    @Override
    public boolean isValid(EObject von, CrossReference stelle, EObject ziel, INode knoten, Acceptor fehler) {
        return true;
    }

    @Override
    public String serializeCrossRef(EObject von, CrossReference stelle, EObject ziel, INode knoten, Acceptor fehler) {
        String name = name(ziel, knoten);
        try {
            if (name != null) {
                return werte.toString(name, "Name");
            }
            melde(fehler, von, stelle, "Das Ziel des Verweises hat keinen Namen: " + ziel);
        } catch (ValueConverterException e) {
            melde(fehler, von, stelle, e.getMessage());
        }
        return null;
    }

    private String name(EObject ziel, INode knoten) {
        if (!ziel.eIsProxy()) {
            return ziel instanceof Planelement element ? element.getName() : null;
        }
        if (knoten != null) {
            return verweishilfe.getCrossRefNodeAsString(knoten, true); // names nothing, and stays as it was written
        }
        URI adresse = ((InternalEObject) ziel).eProxyURI();
        String fragment = adresse == null ? null : adresse.fragment();
        return Fragmentgeber.istName(fragment) ? fragment : null;
    }

    private static void melde(Acceptor fehler, EObject von, CrossReference stelle, String meldung) {
        if (fehler != null) {
            ISerializationDiagnostic diagnose = new SerializationDiagnostic("verweis", von, stelle, null, meldung);
            fehler.accept(diagnose);
        }
    }
}
