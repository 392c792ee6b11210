package org.leitwerk.ui.befehl;

import org.eclipse.osgi.util.NLS;

/** Strings of the commands of the frame. */
final class Messages extends NLS {

    public static String KeinPlan;
    public static String KeinPlanFrage;
    public static String OrdnerFehlt;
    public static String OrdnerWaehlen;
    public static String PlanOeffnen;
    public static String ZuletztKeine;

    static {
        NLS.initializeMessages("org.leitwerk.ui.befehl.messages", Messages.class);
    }

    private Messages() {}
}
