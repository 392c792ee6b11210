package org.leitwerk.ui.wiederherstellung;

/**
 * An unsaved text.
 *
 * @param datei absolute path of its file
 * @param grundlage text of the file when editing began; null if not known
 * @param text the unsaved text
 */
record Sicherungskopie(String datei, String grundlage, String text) {}
