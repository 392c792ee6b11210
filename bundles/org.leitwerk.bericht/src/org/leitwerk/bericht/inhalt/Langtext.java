package org.leitwerk.bericht.inhalt;

/**
 * A long text of the plan.
 *
 * @param markdown the text as written, Markdown
 */
public record Langtext(String markdown) implements Block {}
