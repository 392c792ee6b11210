package org.leitwerk.app;

import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** The version of this Leitwerk. */
public final class Version {

    private Version() {}

    /** Major, minor and micro number, e.g. {@code 0.1.0}; outside of a product {@code 0.0.0}. */
    public static String nummer() {
        Bundle bundle = FrameworkUtil.getBundle(Version.class);
        if (bundle == null) {
            return "0.0.0";
        }
        var version = bundle.getVersion();
        return version.getMajor() + "." + version.getMinor() + "." + version.getMicro();
    }
}
