/** Words that people type. */
package org.leitwerk.steuerung.wort;
