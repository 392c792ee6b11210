/** Imports a data file into a plan: what would be read and written is shown before anything is written. */
package org.leitwerk.dsl.ide.einfuhr;
