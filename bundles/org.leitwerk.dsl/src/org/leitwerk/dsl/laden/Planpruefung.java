package org.leitwerk.dsl.laden;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;
import org.leitwerk.dsl.meldungen.Meldungscodes;
import org.leitwerk.dsl.verweise.Doppelnamen;
import org.leitwerk.steuerung.Planelement;

/** Links the files of a plan and turns all that is wrong with them into messages. */
@Singleton
final class Planpruefung {

    private final IResourceValidator textpruefer;
    private final Doppelnamen doppelnamen;

    @Inject
    Planpruefung(IResourceValidator textpruefer, Doppelnamen doppelnamen) {
        this.textpruefer = textpruefer;
        this.doppelnamen = doppelnamen;
    }

    void pruefe(Map<Resource, String> dateien, List<Meldung> meldungen) {
        dateien.forEach((datei, name) -> {
            if (datei instanceof XtextResource text) {
                for (Issue mangel : textpruefer.validate(text, CheckMode.ALL, CancelIndicator.NullImpl)) {
                    meldungen.add(meldung(mangel, text, name));
                }
            } else {
                pruefeXmi(datei, name, meldungen);
            }
        });
    }

    private static Meldung meldung(Issue mangel, XtextResource datei, String name) {
        return new Meldung(
                name,
                zahl(mangel.getLineNumber()),
                zahl(mangel.getColumn()),
                stufe(mangel.getSeverity()),
                code(mangel),
                element(datei, mangel.getOffset()),
                mangel.getMessage(),
                "");
    }

    private static String code(Issue mangel) {
        String code = mangel.getCode();
        return code == null || code.startsWith("org.eclipse") ? Meldungscodes.SYNTAX : code;
    }

    private static int zahl(Integer zahl) {
        return zahl == null ? 0 : zahl;
    }

    private static Stufe stufe(Severity schwere) {
        return schwere == Severity.ERROR ? Stufe.FEHLER : schwere == Severity.WARNING ? Stufe.WARNUNG : Stufe.HINWEIS;
    }

    private static String element(XtextResource datei, Integer stelle) {
        if (stelle == null || datei.getParseResult() == null) {
            return "";
        }
        var blatt = NodeModelUtils.findLeafNodeAtOffset(datei.getParseResult().getRootNode(), stelle);
        return blatt == null ? "" : name(NodeModelUtils.findActualSemanticObjectFor(blatt));
    }

    private static String name(EObject objekt) {
        for (EObject o = objekt; o != null; o = o.eContainer()) {
            if (o instanceof Planelement element) {
                return element.getName() != null
                        ? element.getName()
                        : element.getTitel() == null ? "" : element.getTitel();
            }
        }
        return "";
    }

    private void pruefeXmi(Resource datei, String name, List<Meldung> meldungen) {
        datei.getErrors()
                .forEach(fehler -> meldungen.add(new Meldung(
                        name,
                        Math.max(0, fehler.getLine()),
                        Math.max(0, fehler.getColumn()),
                        Stufe.FEHLER,
                        Meldungscodes.SYNTAX,
                        "",
                        String.valueOf(fehler.getMessage()),
                        "")));
        datei.getWarnings()
                .forEach(warnung -> meldungen.add(new Meldung(
                        name,
                        Math.max(0, warnung.getLine()),
                        Math.max(0, warnung.getColumn()),
                        Stufe.WARNUNG,
                        Meldungscodes.SYNTAX,
                        "",
                        String.valueOf(warnung.getMessage()),
                        "")));
        EcoreUtil.resolveAll(datei);
        EcoreUtil.UnresolvedProxyCrossReferencer.find(datei).forEach((ziel, stellen) -> stellen.stream()
                .map(stelle -> name(stelle.getEObject()))
                .distinct()
                .sorted()
                .forEach(element -> meldungen.add(new Meldung(
                        name,
                        0,
                        0,
                        Stufe.FEHLER,
                        Meldungscodes.VERWEIS,
                        element,
                        "Ein Verweis zeigt auf '"
                                + ((InternalEObject) ziel).eProxyURI().fragment() + "'; das gibt es im Plan nicht.",
                        ""))));
        for (EObject objekt : datei.getContents()) {
            EcoreUtil.getAllContents(objekt, false).forEachRemaining(teil -> {
                if (teil instanceof Planelement element) {
                    doppelnamen
                            .meldung(element)
                            .ifPresent(text -> meldungen.add(new Meldung(
                                    name,
                                    0,
                                    0,
                                    Stufe.FEHLER,
                                    Meldungscodes.NAME_DOPPELT,
                                    element.getName(),
                                    text,
                                    "")));
                }
            });
        }
    }
}
