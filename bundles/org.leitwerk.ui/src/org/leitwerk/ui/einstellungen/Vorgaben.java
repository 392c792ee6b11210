package org.leitwerk.ui.einstellungen;

import java.nio.file.Path;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** What the user has set, with its defaults. */
public final class Vorgaben {

    /** Key: whether the welcome page opens when nothing else does. */
    public static final String WILLKOMMEN = "willkommen.amAnfang";

    /** Key: folder in which new plans are made. */
    public static final String PLANORDNER = "plan.ordner";

    private static final ScopedPreferenceStore STORE = store();

    private Vorgaben() {}

    /** The store of all of them, for pages and listeners. */
    public static ScopedPreferenceStore speicher() {
        return STORE;
    }

    /** Whether the welcome page opens at a start at which no editor comes back. */
    public static boolean willkommenAmAnfang() {
        return STORE.getBoolean(WILLKOMMEN);
    }

    /** The folder that is offered for new plans; it need not exist yet. */
    public static Path planordner() {
        return Path.of(STORE.getString(PLANORDNER));
    }

    private static ScopedPreferenceStore store() {
        ScopedPreferenceStore store = new ScopedPreferenceStore(InstanceScope.INSTANCE, "org.leitwerk.ui");
        store.setDefault(WILLKOMMEN, true);
        store.setDefault(
                PLANORDNER, Path.of(System.getProperty("user.home"), "Leitwerk").toString());
        return store;
    }
}
