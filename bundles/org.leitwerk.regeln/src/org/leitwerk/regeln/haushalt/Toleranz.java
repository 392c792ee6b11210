package org.leitwerk.regeln.haushalt;

import java.math.BigDecimal;
import org.leitwerk.regeln.MitSchwelle;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.steuerung.Planung;

/** How exactly sums must agree. Budgets are often printed in rounded figures. */
final class Toleranz {

    private static final BigDecimal HUNDERT = BigDecimal.valueOf(100);
    private static final BigDecimal RUNDUNG = new BigDecimal("0.1");

    private Toleranz() {}

    /** Difference in Euro that is accepted: what the plan has set for the rule or for all sums, whichever is larger. */
    static BigDecimal in(Planstand stand, MitSchwelle regel) {
        BigDecimal desPlans = stand.planung().map(Planung::getToleranz).orElse(BigDecimal.ZERO);
        return desPlans.max(stand.schwelle(regel));
    }

    /** Whether two amounts agree within the tolerance. */
    static boolean eingehalten(BigDecimal einer, BigDecimal anderer, MitSchwelle regel, Planstand stand) {
        return einer.subtract(anderer).abs().compareTo(in(stand, regel)) <= 0;
    }

    /** Whether shares in percent, which may each be rounded to one decimal, add up to the whole. */
    static boolean istHundert(BigDecimal summe) {
        return summe.subtract(HUNDERT).abs().compareTo(RUNDUNG) <= 0;
    }
}
