package org.leitwerk.regeln;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.leitwerk.steuerung.Akteur;
import org.leitwerk.steuerung.Beteiligter;
import org.leitwerk.steuerung.Gremium;
import org.leitwerk.steuerung.Gremiumsart;
import org.leitwerk.steuerung.Organisationseinheit;
import org.leitwerk.steuerung.Rolle;
import org.leitwerk.steuerung.Stakeholdergruppe;

/** To which of the four groups of stakeholders somebody belongs (KGSt-Handbuch, Kap. 2.5). */
public final class Beteiligung {

    private static final Set<Gremiumsart> POLITISCH = EnumSet.of(
            Gremiumsart.RAT,
            Gremiumsart.KREISTAG,
            Gremiumsart.HAUPTAUSSCHUSS,
            Gremiumsart.FACHAUSSCHUSS,
            Gremiumsart.BEZIRKSVERTRETUNG);

    private Beteiligung() {}

    /** The group, as stated or as the kind of body tells; empty if neither does. */
    public static Optional<Stakeholdergruppe> gruppe(Beteiligter beteiligter) {
        if (beteiligter instanceof Akteur akteur && akteur.getGruppe() != Stakeholdergruppe.OFFEN) {
            return Optional.of(akteur.getGruppe());
        } else if (beteiligter instanceof Gremium gremium && politisch(gremium)) {
            return Optional.of(Stakeholdergruppe.POLITIK);
        }
        boolean verwaltung = beteiligter instanceof Organisationseinheit || beteiligter instanceof Rolle;
        return verwaltung ? Optional.of(Stakeholdergruppe.VERWALTUNG) : Optional.empty();
    }

    /** Whether a body is one of the council: council, committee, district assembly. */
    public static boolean politisch(Gremium gremium) {
        return POLITISCH.contains(gremium.getArt());
    }
}
