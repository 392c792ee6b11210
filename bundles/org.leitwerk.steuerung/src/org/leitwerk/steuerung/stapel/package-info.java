/** Running deeply recursive work. */
package org.leitwerk.steuerung.stapel;
