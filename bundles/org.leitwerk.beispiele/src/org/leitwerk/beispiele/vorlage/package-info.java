/** Beginnings of new plans: texts with the questions of each step, to be filled by people. */
package org.leitwerk.beispiele.vorlage;
