package org.leitwerk.app.pruefung;

import java.io.PrintStream;
import java.util.List;

/** Writes findings in one format. */
public interface Befundausgabe {

    /** Writes all findings, those of several plans one after the other. */
    void schreibe(List<Fund> funde, PrintStream aus);
}
