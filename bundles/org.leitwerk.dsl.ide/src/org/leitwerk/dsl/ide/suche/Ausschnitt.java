package org.leitwerk.dsl.ide.suche;

import org.leitwerk.dsl.ide.gliederung.Suchwort;

/** Some words of a long text around the one that was looked for. */
final class Ausschnitt {

    private static final int DAVOR = 4;
    private static final int ZEICHEN = 120;

    private Ausschnitt() {}

    /** One line; an ellipsis where something is left out. */
    static String um(String text, Suchwort wort) {
        String[] worte = text.strip().split("\\s+");
        int treffer = 0;
        while (treffer < worte.length - 1 && wort.guete(worte[treffer]) < 0) {
            treffer++;
        }
        int von = worte.length > 0 && wort.guete(worte[treffer]) < 0 ? 0 : Math.max(0, treffer - DAVOR);
        StringBuilder zeile = new StringBuilder(von > 0 ? "… " : "");
        int bis = von;
        while (bis < worte.length && (bis <= treffer && von > 0 || zeile.length() + worte[bis].length() < ZEICHEN)) {
            zeile.append(bis > von ? " " : "").append(worte[bis]);
            bis++;
        }
        return zeile.append(bis < worte.length ? " …" : "").toString();
    }
}
