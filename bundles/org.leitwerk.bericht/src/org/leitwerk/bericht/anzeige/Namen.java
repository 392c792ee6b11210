package org.leitwerk.bericht.anzeige;

import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.bericht.inhalt.Stueck;
import org.leitwerk.bericht.inhalt.Zeile;
import org.leitwerk.regeln.Angabe;
import org.leitwerk.steuerung.Planelement;

/** How the elements of one plan are called on its page, and the anchors by which one leads to them. */
public final class Namen {

    private final Map<EObject, String> anker = new IdentityHashMap<>();
    private final Set<String> vergeben = new HashSet<>();

    /** Title of an element; else its name; else its kind. */
    public static String titel(Planelement element) {
        if (!Werte.text(element.getTitel()).isEmpty()) {
            return element.getTitel().strip();
        } else if (!Werte.text(element.getName()).isEmpty()) {
            return element.getName().strip();
        } else if (!Werte.text(element.getNummer()).isEmpty()) {
            return element.getNummer().strip();
        }
        return Angabe.artwort(element.eClass()) + " ohne Titel";
    }

    /** Number and title of an element. */
    public static String nummerUndTitel(Planelement element) {
        String nummer = Werte.text(element.getNummer());
        String titel = titel(element);
        return nummer.isEmpty() || nummer.equals(titel) ? titel : nummer + " " + titel;
    }

    /** Anchor of an element: its name, so that links into a page stay valid when the plan changes. */
    public String anker(Planelement element) {
        return anker.computeIfAbsent(element, neu -> frei(wunsch(element)));
    }

    private static String wunsch(Planelement element) {
        String name = Werte.text(element.getName()).isEmpty() ? element.eClass().getName() : element.getName();
        return "e-" + name.replaceAll("[^\\p{L}\\p{M}\\p{N}_]+", "-");
    }

    private String frei(String wunsch) {
        String name = wunsch;
        for (int nummer = 2; !vergeben.add(name); nummer++) {
            name = wunsch + "-" + nummer;
        }
        return name;
    }

    /**
     * The title of an element, leading to it; empty for {@code null}; a reference to something that does not exist is
     * named as such.
     */
    public Zeile verweis(EObject element) {
        if (element == null) {
            return Zeile.LEER;
        } else if (element.eIsProxy()) {
            return Zeile.aus(Stueck.leise("(nicht gefunden)"));
        } else if (element instanceof Planelement planelement) {
            return Zeile.aus(Stueck.verweis(titel(planelement), anker(planelement)));
        }
        return verweis(element.eContainer());
    }

    /** The titles of elements with commas, each leading to its element. */
    public Zeile verweise(Collection<? extends EObject> elemente) {
        return Zeile.verbunden(", ", elemente.stream().map(this::verweis).toList());
    }

    /** The titles of elements below one another. */
    public Zeile untereinander(Collection<? extends EObject> elemente) {
        return Zeile.untereinander(elemente.stream().map(this::verweis).toList());
    }

    /** Short texts with commas or, where one of them is more than a few words, below one another. */
    public static Zeile liste(List<String> texte) {
        boolean saetze = texte.stream()
                .anyMatch(text -> text.contains(",") || text.strip().matches("(?s).*[.?!:;]") || text.length() > 50);
        List<Zeile> zeilen = texte.stream().map(Zeile::text).toList();
        return saetze ? Zeile.untereinander(zeilen) : Zeile.verbunden(", ", zeilen);
    }
}
