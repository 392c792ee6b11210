package org.leitwerk.design.netzwerk;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.design.Planwissen;
import org.leitwerk.steuerung.Akteur;
import org.leitwerk.steuerung.Beteiligter;
import org.leitwerk.steuerung.Formalitaet;
import org.leitwerk.steuerung.Grad;
import org.leitwerk.steuerung.Netzwerk;
import org.leitwerk.steuerung.Netzwerkbeziehung;
import org.leitwerk.steuerung.Schnittstelle;
import org.leitwerk.steuerung.Stakeholdergruppe;
import org.leitwerk.steuerung.SteuerungPackage.Literals;
import org.leitwerk.steuerung.Vereinbarung;

/**
 * Where actors stand in the plane of influence and interest. What joins actors stands in the middle of those it joins;
 * what nobody has judged has no place there.
 */
public final class Netzlage {

    private static final double STUFEN = 5;
    private static final List<Stakeholdergruppe> REIHENFOLGE = List.of(
            Stakeholdergruppe.POLITIK,
            Stakeholdergruppe.VERWALTUNG,
            Stakeholdergruppe.DIENSTLEISTUNG,
            Stakeholdergruppe.BEVOELKERUNG,
            Stakeholdergruppe.WISSENSCHAFT,
            Stakeholdergruppe.WIRTSCHAFT);

    /** Place between little interest (0) and much (1) as a number with a point; empty without a judgement. */
    public String netzX(EObject element) {
        return text(ort(element, akteur -> anteil(akteur.getInteresse())));
    }

    /** Place between little influence (0) and much (1) as a number with a point; empty without a judgement. */
    public String netzY(EObject element) {
        return text(ort(element, akteur -> anteil(akteur.getEinfluss())));
    }

    /** What stands together where the plane does not tell: the group of an actor, or what the element is. */
    public String netzGruppe(EObject element) {
        if (element instanceof Akteur akteur) {
            return akteur.getGruppe() == Stakeholdergruppe.OFFEN
                    ? "Ohne Gruppe"
                    : gross(Planwissen.wort(akteur, Literals.AKTEUR__GRUPPE));
        } else if (element instanceof Beteiligter) {
            return "Eigene Organisation";
        } else if (element instanceof Netzwerk) {
            return "Netzwerke";
        }
        return element instanceof Vereinbarung ? "Vereinbarungen" : "Schnittstellen";
    }

    /**
     * Number of that group from the top, for plans in which nobody is judged: then groups are bands. What joins actors
     * stands below them, so that its lines and those of relations do not meet.
     */
    public int netzSchicht(EObject element) {
        if (element instanceof Akteur akteur) {
            int gruppe = REIHENFOLGE.indexOf(akteur.getGruppe());
            return 1 + (gruppe < 0 ? REIHENFOLGE.size() : gruppe);
        } else if (element instanceof Beteiligter) {
            return 0;
        }
        int unten = REIHENFOLGE.size() + 2;
        if (element instanceof Netzwerk) {
            return unten;
        }
        return element instanceof Vereinbarung ? unten + 1 : unten + 2;
    }

    /** Width of the line of a relation in px: 1 for a loose one to 4 for a very close one. */
    public int beziehungBreite(Netzwerkbeziehung beziehung) {
        return switch (beziehung.getIntensitaet()) {
            case SEHR_HOCH -> 4;
            case HOCH -> 3;
            case MITTEL -> 2;
            default -> 1;
        };
    }

    /** Whether a relation rests on no formal ground. */
    public boolean beziehungInformell(Netzwerkbeziehung beziehung) {
        return beziehung.getFormalitaet() == Formalitaet.INFORMELL;
    }

    /** Whether somebody has influence and interest above the middle: for the filter of the most important ones. */
    public boolean akteurIstWichtig(Akteur akteur) {
        return akteur.getEinfluss().getValue() >= Grad.HOCH_VALUE || akteur.isSchluesselperson();
    }

    /** Rule: influence and interest of an actor are judged. */
    public boolean akteurIstEingeschaetzt(Akteur akteur) {
        return akteur.getEinfluss() != Grad.OFFEN && akteur.getInteresse() != Grad.OFFEN;
    }

    private static OptionalDouble ort(EObject element, ToDoubleFunction<Akteur> achse) {
        if (element instanceof Akteur akteur) {
            return eingeschaetzt(akteur) ? OptionalDouble.of(achse.applyAsDouble(akteur)) : OptionalDouble.empty();
        }
        List<Akteur> bekannte = verbundene(element).stream()
                .filter(Akteur.class::isInstance)
                .map(Akteur.class::cast)
                .filter(Netzlage::eingeschaetzt)
                .toList();
        return bekannte.stream().mapToDouble(achse).average();
    }

    private static List<Beteiligter> verbundene(EObject element) {
        if (element instanceof Netzwerk netzwerk) {
            return netzwerk.getPartner();
        } else if (element instanceof Vereinbarung vereinbarung) {
            return vereinbarung.getPartner();
        }
        return element instanceof Schnittstelle schnittstelle ? schnittstelle.getZwischen() : List.of();
    }

    private static boolean eingeschaetzt(Akteur akteur) {
        return akteur.getEinfluss() != Grad.OFFEN && akteur.getInteresse() != Grad.OFFEN;
    }

    /** Each of the five degrees takes a fifth of the axis; its middle is the place. */
    private static double anteil(Grad grad) {
        return (grad.getValue() - 0.5) / STUFEN;
    }

    private static String gross(String wort) {
        return wort.substring(0, 1).toUpperCase(Locale.GERMAN) + wort.substring(1);
    }

    private static String text(OptionalDouble wert) {
        return wert.isEmpty() ? "" : String.format(Locale.ROOT, "%.3f", wert.getAsDouble());
    }
}
