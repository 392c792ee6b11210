package org.leitwerk.dsl.ide.server;

import java.nio.file.Path;

/**
 * A text that is open in the client.
 *
 * @param adresse its address as the client writes it
 * @param pfad its place in the plan
 * @param version number the client gave this text
 * @param text the text
 */
record Dokument(String adresse, Path pfad, int version, String text) {}
