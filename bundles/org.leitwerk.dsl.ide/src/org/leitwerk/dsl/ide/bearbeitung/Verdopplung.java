package org.leitwerk.dsl.ide.bearbeitung;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.EcoreUtil.Copier;
import org.leitwerk.dsl.aenderung.Aenderungsfehler;
import org.leitwerk.dsl.aenderung.Einfuegen;
import org.leitwerk.dsl.aenderung.Schreiber;
import org.leitwerk.dsl.aenderung.Textaenderungen;
import org.leitwerk.dsl.aenderung.Transaktion;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.steuerung.Planelement;

/** Duplicates elements, as text, so that the copy has the comments and the layout of the original. */
public final class Verdopplung {

    private static final String ZUSATZ = " (Kopie)";

    private Verdopplung() {}

    /**
     * Puts a copy of an element with all it contains behind it. All names in the copy are fresh; references among its
     * parts lead into the copy.
     *
     * @param stand the plan
     * @param adresse the element
     * @return the changes, with the copy to select, or why not
     */
    public static Ergebnis verdopple(Stand stand, URI adresse) {
        if (!(stand.element(adresse).orElse(null) instanceof Planelement original) || original.eContainer() == null) {
            return Ergebnis.abgelehnt("Nur Elemente des Plans lassen sich verdoppeln.");
        }
        Platz platz = Platz.hinter(original);
        Optional<Textelemente.Element> text = text(stand, original);
        if (text.isEmpty()) {
            Planelement kopie = kopie(stand, original);
            return mitAuswahl(Ergebnis.versuche(() -> Neuanlage.plane(platz, kopie)), platz, kopie.getName());
        }
        return mitAuswahl(
                Ergebnis.versuche(() -> alsText(platz, text.get())),
                platz,
                text.get().name());
    }

    private static Ergebnis mitAuswahl(Ergebnis ergebnis, Platz platz, String name) {
        return ergebnis.istMoeglich() && name != null ? ergebnis.mitAuswahl(Neuanlage.adresse(platz, name)) : ergebnis;
    }

    /** The text of the copy; empty for what does not stand by itself in a text. */
    private static Optional<Textelemente.Element> text(Stand stand, Planelement original) {
        try {
            String text = Zwischenablage.kopiere(stand, List.of(stand.adresse(original)));
            List<Textelemente.Element> elemente =
                    Textelemente.lies(text, Namensgebung.in(stand)).elemente();
            return elemente.size() == 1 && elemente.get(0).klasse() == original.eClass()
                    ? Optional.of(elemente.get(0).mitTitelzusatz(ZUSATZ))
                    : Optional.empty();
        } catch (Aenderungsfehler e) {
            return Optional.empty(); // a part that has a text only within its element
        }
    }

    private static Textaenderungen alsText(Platz platz, Textelemente.Element element) {
        Planelement stellvertreter = (Planelement) EcoreUtil.create(element.klasse());
        stellvertreter.setName(Stellvertretertext.name(0));
        Einfuegen einfuegen = new Einfuegen(platz.eltern(), platz.merkmal(), platz.stelle(), stellvertreter);
        return Stellvertretertext.ersetze(
                Stand.dienst(Schreiber.class).plane(Transaktion.von(einfuegen)), List.of(element.text()));
    }

    private static Planelement kopie(Stand stand, Planelement original) {
        Copier kopierer = new Copier();
        Planelement kopie = (Planelement) kopierer.copy(original);
        kopierer.copyReferences();
        benenne(kopie, Namensgebung.in(stand));
        if (kopie.getTitel() != null) {
            kopie.setTitel(kopie.getTitel() + ZUSATZ);
        }
        return kopie;
    }

    private static void benenne(EObject objekt, Namensgebung namen) {
        if (objekt instanceof Planelement element && element.getName() != null) {
            element.setName(namen.frei(element.getName()));
        }
        objekt.eContents().forEach(teil -> benenne(teil, namen));
    }
}
