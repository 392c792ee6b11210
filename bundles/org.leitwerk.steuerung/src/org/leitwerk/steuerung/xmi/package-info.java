/** Plans as XMI: the interchange format, read without external entities and from older versions of the namespace. */
package org.leitwerk.steuerung.xmi;
