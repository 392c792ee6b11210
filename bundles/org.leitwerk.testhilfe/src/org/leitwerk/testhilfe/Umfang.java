package org.leitwerk.testhilfe;

/**
 * How much is tried at random: all of it, or a part when somebody tests a few bundles while working on them.
 *
 * <p>{@code ./leitwerk test BUNDLE…} sets the environment variable {@value #UMGEBUNG} (the system property
 * {@value #EIGENSCHAFT} does the same); {@code ./leitwerk test} tries everything.
 */
public final class Umfang {

    /** The environment variable: {@code teil} for a part. */
    public static final String UMGEBUNG = "LEITWERK_PROBEN";

    /** The system property: {@code teil} for a part, {@code voll} for all. */
    public static final String EIGENSCHAFT = "leitwerk.proben";

    private static final int TEIL = 10;

    private Umfang() {}

    /**
     * How often to try.
     *
     * @param voll how often when everything is tried
     * @return that, or a tenth of it, at least once
     */
    public static int von(int voll) {
        String gewaehlt = System.getProperty(EIGENSCHAFT, System.getenv(UMGEBUNG));
        return "teil".equals(gewaehlt) ? Math.max(1, voll / TEIL) : voll;
    }
}
