package org.leitwerk.controlling.formel;

import java.util.List;
import org.leitwerk.daten.reihe.Zeitreihe;

/**
 * What a formula or an index gives.
 *
 * @param reihen the series, by their keys
 * @param rechenweg how a value has come about
 * @param mangel what is wrong, a German sentence; empty if nothing is
 * @param rat what to do; empty if nothing is wrong
 */
public record Formelreihen(List<Zeitreihe> reihen, Rechenweg rechenweg, String mangel, String rat) {}
