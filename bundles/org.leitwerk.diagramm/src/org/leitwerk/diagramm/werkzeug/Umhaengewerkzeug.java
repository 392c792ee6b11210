package org.leitwerk.diagramm.werkzeug;

import java.util.Optional;
import org.leitwerk.diagramm.ausdruck.Umgebung;
import org.leitwerk.diagramm.sicht.Kante;
import org.leitwerk.diagramm.sicht.Kantenziel;
import org.leitwerk.diagramm.sicht.Sicht;
import org.leitwerk.diagramm.spezifikation.Merkmale;
import org.leitwerk.diagramm.spezifikation.Werkzeug;

/** Reconnection of one end of an edge: first the view's end goes over, then the operation runs. */
public final class Umhaengewerkzeug {

    private final Werkzeugumgebung rahmen;

    Umhaengewerkzeug(Werkzeugumgebung rahmen) {
        this.rahmen = rahmen;
    }

    /** The first tool of the mapping for this end. */
    public static Optional<Werkzeug> werkzeug(Kante kante, boolean anfang) {
        String eines = anfang ? "RECONNECT_SOURCE" : "RECONNECT_TARGET";
        return kante.kantenabbildung().grundlage() == null
                ? Optional.empty()
                : kante.kantenabbildung().grundlage().umhaengewerkzeuge().stream()
                        .filter(w -> {
                            String art = Merkmale.text(w.beschreibung(), "reconnectionKind");
                            return art.equals(eines) || art.equals("RECONNECT_BOTH");
                        })
                        .findFirst();
    }

    Vorhaben plane(Kante kante, boolean anfang, Sicht neu) {
        Werkzeug werkzeug = werkzeug(kante, anfang).orElse(null);
        if (werkzeug == null) {
            return Vorhaben.unmoeglich("", "Diese Verbindung lässt sich hier nicht umhängen.");
        }
        if (!(neu instanceof Kantenziel neuesEnde)) {
            return Vorhaben.unmoeglich(werkzeug.name(), "Hier kann keine Verbindung ansetzen.");
        }
        Sicht alt = (Sicht) (anfang ? kante.von() : kante.nach());
        Umgebung ablauf = stelle(werkzeug, kante, anfang, alt, neu);
        return Vorhaben.moeglich(werkzeug.name(), lauf -> {
            lauf.sichten().haengeUm(kante, anfang, neuesEnde);
            Werkzeugumgebung.fuehreAus(werkzeug, lauf, ablauf);
        });
    }

    /** Whether the precondition holds; Sirius asks this in its editor, not when the tool runs. */
    boolean erlaubt(Kante kante, boolean anfang, Sicht neu) {
        Werkzeug werkzeug = werkzeug(kante, anfang).orElse(null);
        Sicht alt = (Sicht) (anfang ? kante.von() : kante.nach());
        return werkzeug != null && Werkzeugumgebung.erlaubt(werkzeug, stelle(werkzeug, kante, anfang, alt, neu));
    }

    private Umgebung stelle(Werkzeug werkzeug, Kante kante, boolean anfang, Sicht alt, Sicht neu) {
        Umgebung umgebung = rahmen.auf(kante.ziel()).mit("otherEnd", anfang ? kante.nach() : kante.von());
        umgebung = rahmen.setze(umgebung, werkzeug, "source", "source", alt.ziel());
        umgebung = rahmen.setze(umgebung, werkzeug, "target", "target", neu.ziel());
        umgebung = rahmen.setze(umgebung, werkzeug, "sourceView", "sourceView", alt);
        umgebung = rahmen.setze(umgebung, werkzeug, "targetView", "targetView", neu);
        umgebung = rahmen.setze(umgebung, werkzeug, "element", "element", kante.ziel());
        return rahmen.setze(umgebung, werkzeug, "edgeView", "edgeView", kante);
    }
}
