package org.leitwerk.ui.schaubild;

import java.util.function.Function;
import org.leitwerk.schaubild.Bildmass;
import org.leitwerk.schaubild.Schaubild;

/**
 * A sheet: a picture with its table, drawn when somebody looks at it.
 *
 * @param titel what stands on its tab
 * @param bau draws it in a size; must not hold objects of the model
 */
public record Blatt(String titel, Function<Bildmass, Schaubild> bau) {}
