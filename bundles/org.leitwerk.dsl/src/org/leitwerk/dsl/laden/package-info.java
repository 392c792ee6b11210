/** Loads plans from files, with every problem as a German message. */
package org.leitwerk.dsl.laden;
