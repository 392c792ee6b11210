/** Writing files so that the old or the new content is there at every moment. */
package org.leitwerk.steuerung.ablage;
