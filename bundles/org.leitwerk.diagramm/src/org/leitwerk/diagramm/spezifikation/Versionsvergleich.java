package org.leitwerk.diagramm.spezifikation;

/** Compares the version of a specification with the newest one that Sirius 7 writes. */
final class Versionsvergleich {

    /** The last change of the format that an installation of Sirius 7.4 with layout algorithms knows. */
    private static final String NEUESTE = "15.4.0.202401051836";

    private Versionsvergleich() {}

    /** Whether a version is newer than the newest known; versions that are none are not. */
    static boolean istNeuer(String version) {
        String[] links = version.split("\\.");
        String[] rechts = NEUESTE.split("\\.");
        for (int stelle = 0; stelle < Math.min(links.length, rechts.length); stelle++) {
            if (!links[stelle].matches("\\d{1,18}")) {
                return false;
            }
            int vergleich = Long.compare(Long.parseLong(links[stelle]), Long.parseLong(rechts[stelle]));
            if (vergleich != 0) {
                return vergleich > 0;
            }
        }
        return false;
    }
}
