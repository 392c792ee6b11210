package org.leitwerk.controlling.verlauf;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.leitwerk.controlling.Status;
import org.leitwerk.controlling.Statusanzeige;

/**
 * How an element stood on a day, by what was known then.
 *
 * @param tag the day
 * @param status the status; for a goal the one that held
 * @param anzeige word, sign and tone of the status
 * @param zahl last value of an indicator, fulfilment of a goal (0 to 1), exact; null if unknown or held back
 * @param text the number in German notation; empty if there is none
 */
public record Verlaufspunkt(LocalDate tag, Status status, Statusanzeige anzeige, BigDecimal zahl, String text) {}
