package org.leitwerk.dsl.ide.ordnung;

import org.eclipse.emf.ecore.EClass;

/**
 * A piece of a file that is moved as a whole: an element with the comments that belong to it, in whole lines.
 *
 * @param abstand the blank lines before it
 * @param inhalt its lines, the last one with a line delimiter
 * @param art class of its element; of the first if several share a line
 * @param elemente how many elements it holds
 */
record Textstueck(String abstand, String inhalt, EClass art, int elemente) {

    String ganz() {
        return abstand + inhalt;
    }
}
