package org.leitwerk.dsl.ide.umbenennung;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.util.TextRegion;
import org.leitwerk.dsl.aenderung.Aenderungsfehler;
import org.leitwerk.dsl.aenderung.Schreiber;
import org.leitwerk.dsl.aenderung.Textaenderungen;
import org.leitwerk.dsl.aenderung.Transaktion;
import org.leitwerk.dsl.aenderung.Umbenennen;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.dsl.ide.fundort.Namensstelle;
import org.leitwerk.steuerung.Planelement;
import org.leitwerk.steuerung.beschriftung.Beschriftung;

/** Gives an element another name and follows in everything that refers to it, in all files of the plan. */
public final class Umbenennung {

    private static final String KEIN_NAME = "Hier steht kein Name, der sich umbenennen ließe. "
            + "Bitte die Schreibmarke auf den Namen eines Elements setzen.";
    private static final String WEG = "Das Element gibt es nicht mehr. Bitte die Ansicht aktualisieren.";

    /**
     * Says what would be renamed at a place.
     *
     * @param stand the plan
     * @param pfad the file
     * @param stelle offset in its text
     * @return what would be renamed, or why nothing can be
     */
    public Vorbereitung bereiteVor(Stand stand, Path pfad, int stelle) {
        Optional<Namensstelle> name = Namensstelle.bei(stand, pfad, stelle);
        if (name.isEmpty()) {
            return hindernis(new TextRegion(Math.max(0, stelle), 0), "", ohneName(stand, pfad, stelle));
        }
        Namensstelle hier = name.get();
        return hier.ziel()
                .map(ziel -> new Vorbereitung(hier.bereich(), ziel.getName(), stand.adresse(ziel), ""))
                .orElseGet(() -> hindernis(
                        hier.bereich(),
                        hier.name(),
                        "'" + hier.name() + "' gibt es im Plan nicht; umbenennen lässt sich nur, was es gibt."));
    }

    /**
     * Plans a new name for the element that is named at a place.
     *
     * @param stand the plan
     * @param pfad the file
     * @param stelle offset in its text
     * @param neu the new name
     * @return the changes of all files; empty if the name is the same
     * @throws Aenderungsfehler with a German message if nothing can be renamed there, or not so
     */
    public Textaenderungen benenneUm(Stand stand, Path pfad, int stelle, String neu) {
        Vorbereitung vorbereitung = bereiteVor(stand, pfad, stelle);
        if (!vorbereitung.moeglich()) {
            throw new Aenderungsfehler(vorbereitung.hindernis());
        }
        return benenneUm(stand, vorbereitung.element(), neu);
    }

    /**
     * Plans a new name for an element; one that has none gets one.
     *
     * @param stand the plan
     * @param adresse its address
     * @param neu the new name
     * @return the changes of all files; empty if the name is the same
     * @throws Aenderungsfehler with a German message if the element is no longer there, the name cannot be one, or
     *     another element has it
     */
    public Textaenderungen benenneUm(Stand stand, URI adresse, String neu) {
        EObject element = stand.element(adresse)
                .filter(Planelement.class::isInstance)
                .orElseThrow(() -> new Aenderungsfehler(WEG));
        return Stand.dienst(Schreiber.class).plane(Transaktion.von(new Umbenennen(element, geprueft(neu))));
    }

    /**
     * Says why a text cannot be the new name of an element; meant for asking at every key.
     *
     * @param stand the plan
     * @param adresse address of the element
     * @param neu the text
     * @return a German sentence; empty if it can
     */
    public String einwand(Stand stand, URI adresse, String neu) {
        try {
            String name = geprueft(neu);
            Optional<EObject> element = stand.element(adresse);
            return stand.mitNamen(name)
                            .filter(anderes -> anderes != element.orElse(null))
                            .isPresent()
                    ? "Den Namen '" + name + "' gibt es im Plan schon. Bitte einen anderen wählen."
                    : "";
        } catch (Aenderungsfehler e) {
            return e.getMessage();
        }
    }

    private static String geprueft(String neu) {
        String name = neu == null ? "" : neu.strip();
        if (name.isEmpty()) {
            throw new Aenderungsfehler("Bitte einen Namen angeben.");
        }
        try {
            return Stand.dienst(IValueConverterService.class).toString(name, "Name");
        } catch (ValueConverterException e) {
            throw new Aenderungsfehler(e.getMessage(), e);
        }
    }

    /** On the head of an element without a name one can say more. */
    private static String ohneName(Stand stand, Path pfad, int stelle) {
        return stand.objektBei(pfad, stelle)
                .filter(objekt -> objekt instanceof Planelement element && element.getName() == null)
                .filter(objekt -> stand.kopf(objekt)
                        .filter(kopf -> enthaelt(kopf, stelle))
                        .isPresent())
                .map(objekt -> Beschriftung.klasse(objekt.eClass()) + " '" + Beschriftung.text(objekt)
                        + "' hat noch keinen Namen. Bitte einen vor den Titel schreiben.")
                .orElse(KEIN_NAME);
    }

    private static boolean enthaelt(ITextRegion bereich, int stelle) {
        return stelle >= bereich.getOffset() && stelle <= bereich.getOffset() + bereich.getLength();
    }

    private static Vorbereitung hindernis(ITextRegion bereich, String name, String grund) {
        return new Vorbereitung(bereich, name, null, grund);
    }
}
