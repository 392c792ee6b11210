package org.leitwerk.dsl.ide.vorschlag;

import java.nio.file.Path;
import java.time.LocalDate;
import org.leitwerk.dsl.ide.arbeit.Stand;

/**
 * Content assist: what may be written at a place of a plan, with what it means. To be asked on the thread of the plan,
 * {@code plan.lies(stand -> Vorschlaege.bei(stand, datei, stelle, 100))}; the answer holds texts and numbers only.
 */
public final class Vorschlaege {

    private Vorschlaege() {}

    /**
     * The proposals for a place; dates follow the period of the plan and not the clock.
     *
     * @param stand the plan
     * @param datei a file of the plan, absolute
     * @param stelle offset of the cursor in the text as parsed, from 0 to its length
     * @param hoechstens how many proposals are wanted
     * @return the most fitting proposals, the best first; empty in comments and texts and for a file that does not
     *     belong to the plan
     */
    public static Vorschlagsliste bei(Stand stand, Path datei, int stelle, int hoechstens) {
        return bei(stand, datei, stelle, hoechstens, null);
    }

    /**
     * The proposals for a place, among them today.
     *
     * @param stand the plan
     * @param datei a file of the plan, absolute
     * @param stelle offset of the cursor in the text as parsed, from 0 to its length
     * @param hoechstens how many proposals are wanted
     * @param heute the day that is proposed where a date is wanted; null for none
     * @return see {@link #bei(Stand, Path, int, int)}
     */
    public static Vorschlagsliste bei(Stand stand, Path datei, int stelle, int hoechstens, LocalDate heute) {
        return Textlage.bei(stand, datei, stelle, heute)
                .map(lage -> alle(lage).beste(hoechstens))
                .orElse(Vorschlagsliste.LEER);
    }

    private static Sammlung alle(Textlage lage) {
        Sammlung sammlung = new Sammlung();
        Wortvorschlaege worte = new Wortvorschlaege(lage, sammlung);
        Wertvorschlaege werte = new Wertvorschlaege(lage, sammlung);
        Verweisvorschlaege verweise = new Verweisvorschlaege(lage, sammlung);
        for (Stelle stelle : lage.stellen()) {
            if (stelle.verweis()) {
                verweise.sammle(stelle);
            } else if (Aufzaehlungsvorschlaege.ist(stelle)) {
                Aufzaehlungsvorschlaege.sammle(stelle, lage, sammlung);
            } else if (stelle.merkmal() != null && !stelle.istWort()) {
                werte.sammle(stelle);
            } else if (stelle.wertregel() != null) {
                werte.sammle(stelle);
            } else {
                worte.sammle(stelle);
            }
        }
        Mustervorschlaege.sammle(lage, sammlung);
        return sammlung;
    }
}
