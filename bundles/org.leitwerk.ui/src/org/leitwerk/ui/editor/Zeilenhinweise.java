package org.leitwerk.ui.editor;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.text.source.ISourceViewerExtension5;

/** Keeps what is shown between the lines up to date. */
final class Zeilenhinweise implements Editorteil {

    /** Remarks above elements. */
    static final Schalter LINSEN = new Schalter("editor.linsen");
    /** Titles behind names. */
    static final Schalter TITEL = new Schalter("editor.titel");

    /**
     * What a person can switch off.
     *
     * @param schluessel name of the preference
     */
    record Schalter(String schluessel) {

        private static final IEclipsePreferences ABLAGE = InstanceScope.INSTANCE.getNode("org.leitwerk.ui");

        boolean an() {
            return ABLAGE.getBoolean(schluessel, true);
        }

        void setze(boolean an) {
            ABLAGE.putBoolean(schluessel, an);
        }
    }

    private Editorzusammenhang zusammenhang;
    private final IEclipsePreferences.IPreferenceChangeListener umgeschaltet = ereignis -> {
        if (ereignis.getKey().startsWith("editor.")) {
            erneuere();
        }
    };

    @Override
    public void verbinde(Editorzusammenhang neuer) {
        zusammenhang = neuer;
        Schalter.ABLAGE.addPreferenceChangeListener(umgeschaltet);
    }

    @Override
    public void trenne() {
        Schalter.ABLAGE.removePreferenceChangeListener(umgeschaltet);
        zusammenhang = null;
    }

    @Override
    public void planGeaendert() {
        erneuere();
    }

    @Override
    public void planGeprueft() {
        erneuere();
    }

    private void erneuere() {
        if (zusammenhang != null && zusammenhang.viewer() instanceof ISourceViewerExtension5 viewer) {
            viewer.updateCodeMinings();
        }
    }
}
