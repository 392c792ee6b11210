package org.leitwerk.diagramm.plan;

import java.util.List;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.leitwerk.diagramm.werkzeug.Aenderung;
import org.leitwerk.diagramm.werkzeug.Diagrammziel;
import org.leitwerk.diagramm.werkzeug.Sichtzugang;
import org.leitwerk.diagramm.werkzeug.Vorhaben;
import org.leitwerk.diagramm.werkzeug.Werkzeuglauf;
import org.leitwerk.dsl.aenderung.Aenderungsfehler;
import org.leitwerk.dsl.aenderung.Schreiber;
import org.leitwerk.dsl.aenderung.Textaenderungen;
import org.leitwerk.dsl.aenderung.Transaktion;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.dsl.ide.bearbeitung.Ergebnis;

/**
 * Tools on a plan: the tool runs on the parsed model and is taken back at once; what it did becomes the smallest change
 * of the texts. The model of the plan is the same before and after, the diagram's views too.
 */
public final class Planwerkzeug {

    private final Werkzeuglauf werkzeuge;

    /** The tools of a diagram of a plan. */
    public Planwerkzeug(Werkzeuglauf werkzeuge) {
        this.werkzeuge = werkzeuge.mit(Sichtzugang.OHNE);
    }

    /**
     * What a tool wants.
     *
     * @param ergebnis changes of the texts, nothing, or why not
     * @param diagrammziel diagram to open; null for none
     * @param neues whether it creates something, which {@link Ergebnis#auswahl()} names
     */
    public record Folge(Ergebnis ergebnis, Diagrammziel diagrammziel, boolean neues) {

        static Folge abgelehnt(String grund) {
            return new Folge(Ergebnis.abgelehnt(grund), null, false);
        }
    }

    /**
     * Runs plans one after the other as one change.
     *
     * @param stand the plan
     * @param plaene plan a tool each; every one sees what those before it did
     * @return the change, or why one of them cannot be done
     */
    public Folge fuehreAus(Stand stand, List<Supplier<Vorhaben>> plaene) {
        List<Resource> dateien = List.copyOf(dateien(stand));
        List<EObject> vorher = Planspur.alle(dateien);
        Gesamtlauf lauf = new Gesamtlauf(werkzeuge, dateien);
        Planspur spur;
        Neubau neubau;
        try {
            for (Supplier<Vorhaben> plan : plaene) {
                String hindernis = lauf.fuehreAus(plan.get());
                if (!hindernis.isEmpty()) {
                    lauf.nimmZurueck();
                    return Folge.abgelehnt(hindernis);
                }
            }
            Aenderung aenderung = lauf.beende();
            spur = Planspur.von(vorher, dateien, aenderung);
            neubau = new Neubau(spur);
        } finally {
            lauf.nimmZurueck();
        }
        Folge folge = schreibe(stand, new Textuebersetzung(stand, spur, neubau), lauf.diagrammziel());
        // A service that cannot do what was typed throws; the operations go on without it, as in Sirius.
        boolean nichts = folge.ergebnis().equals(Ergebnis.unveraendert()) && folge.diagrammziel() == null;
        return nichts && !lauf.vermerke().isEmpty() ? Folge.abgelehnt(String.join(" ", lauf.vermerke())) : folge;
    }

    private static Folge schreibe(Stand stand, Textuebersetzung uebersetzung, Diagrammziel diagrammziel) {
        try {
            Transaktion transaktion = uebersetzung.uebersetze();
            if (transaktion.operationen().isEmpty()) {
                return new Folge(Ergebnis.unveraendert(), diagrammziel, false);
            }
            String sperre = Schreibsperre.fuer(transaktion).orElse("");
            if (!sperre.isEmpty()) {
                return Folge.abgelehnt(sperre);
            }
            Textaenderungen aenderungen = Stand.dienst(Schreiber.class).plane(transaktion);
            return sperre(stand, aenderungen, uebersetzung, diagrammziel);
        } catch (Aenderungsfehler fehler) {
            return Folge.abgelehnt(fehler.getMessage());
        }
    }

    private static Folge sperre(
            Stand stand, Textaenderungen aenderungen, Textuebersetzung uebersetzung, Diagrammziel diagrammziel) {
        for (Resource datei : dateien(stand)) {
            boolean beruehrt =
                    aenderungen.dateien().stream().anyMatch(d -> d.datei().equals(datei.getURI()));
            String sperre = beruehrt ? Schreibsperre.fuer(datei).orElse("") : "";
            if (!sperre.isEmpty()) {
                return Folge.abgelehnt(sperre);
            }
        }
        Ergebnis ergebnis = Ergebnis.von(aenderungen);
        boolean neues = uebersetzung.auswahl() != null;
        return new Folge(neues ? ergebnis.mitAuswahl(uebersetzung.auswahl()) : ergebnis, diagrammziel, neues);
    }

    private static List<Resource> dateien(Stand stand) {
        return stand.inhalte().stream().map(EObject::eResource).distinct().toList();
    }
}
