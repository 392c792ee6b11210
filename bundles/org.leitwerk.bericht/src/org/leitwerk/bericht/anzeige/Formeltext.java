package org.leitwerk.bericht.anzeige;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.bericht.inhalt.Stueck;
import org.leitwerk.bericht.inhalt.Zeile;
import org.leitwerk.steuerung.Formel;
import org.leitwerk.steuerung.Formelindikator;
import org.leitwerk.steuerung.Formelzahl;
import org.leitwerk.steuerung.Funktionsaufruf;
import org.leitwerk.steuerung.Punktrechnung;
import org.leitwerk.steuerung.Strichrechnung;

/** Formulas of indicators as people write them, with the indicators leading to their place on the page. */
public final class Formeltext {

    private final Namen namen;

    /** Writes formulas with the given names of elements. */
    public Formeltext(Namen namen) {
        this.namen = namen;
    }

    /**
     * The formula as a line; empty for {@code null}. Works through a stack of its own: a formula may be of any depth.
     */
    public Zeile von(Formel formel) {
        List<Stueck> ergebnis = new ArrayList<>();
        Deque<Object> offen = new ArrayDeque<>();
        if (formel != null) {
            offen.push(formel);
        }
        while (!offen.isEmpty()) {
            Object teil = offen.pop();
            if (teil instanceof Stueck stueck) {
                ergebnis.add(stueck);
            } else {
                zerlege((Formel) teil, offen);
            }
        }
        return new Zeile(ergebnis);
    }

    private void zerlege(Formel formel, Deque<Object> offen) {
        List<Object> teile = new ArrayList<>();
        if (formel instanceof Strichrechnung rechnung) {
            glied(rechnung.getLinks(), false, teile);
            teile.add(Stueck.text(" " + rechnung.getOperator().getLiteral().replace("-", "−") + " "));
            glied(rechnung.getRechts(), rechnung.getRechts() instanceof Strichrechnung, teile);
        } else if (formel instanceof Punktrechnung rechnung) {
            glied(rechnung.getLinks(), rechnung.getLinks() instanceof Strichrechnung, teile);
            teile.add(Stueck.text(" " + rechnung.getOperator().getLiteral().replace("*", "×") + " "));
            glied(
                    rechnung.getRechts(),
                    rechnung.getRechts() instanceof Strichrechnung || rechnung.getRechts() instanceof Punktrechnung,
                    teile);
        } else if (formel instanceof Formelzahl zahl) {
            teile.add(Stueck.text(Werte.zahl(zahl.getWert())));
        } else if (formel instanceof Formelindikator indikator) {
            teile.addAll(verweis(indikator.getIndikator()));
        } else if (formel instanceof Funktionsaufruf aufruf) {
            teile.add(Stueck.text(Worte.gross(Worte.von(aufruf.getFunktion())) + "("));
            for (int i = 0; i < aufruf.getArgumente().size(); i++) {
                if (i > 0) {
                    teile.add(Stueck.text("; "));
                }
                glied(aufruf.getArgumente().get(i), false, teile);
            }
            teile.add(Stueck.text(")"));
        }
        for (int i = teile.size() - 1; i >= 0; i--) {
            offen.push(teile.get(i));
        }
    }

    private static void glied(Formel formel, boolean klammer, List<Object> teile) {
        if (klammer) {
            teile.add(Stueck.text("("));
        }
        if (formel != null) {
            teile.add(formel);
        }
        if (klammer) {
            teile.add(Stueck.text(")"));
        }
    }

    private List<Stueck> verweis(EObject indikator) {
        return namen.verweis(indikator).stuecke();
    }
}
