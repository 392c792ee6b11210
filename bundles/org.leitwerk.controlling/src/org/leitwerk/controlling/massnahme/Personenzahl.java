package org.leitwerk.controlling.massnahme;

import java.math.BigDecimal;
import org.leitwerk.steuerung.Ressourcenart;

/**
 * Heads that work for a measure: volunteers, staff counted by person. They are never added to posts, because a person
 * may fill a part of a post.
 *
 * @param art kind of the resource
 * @param text what they do; empty if not stated
 * @param zahl how many
 * @param einheit the word of the plan: Personen, Köpfe, Kräfte …
 */
public record Personenzahl(Ressourcenart art, String text, BigDecimal zahl, String einheit) {}
