/** Which column of a table means what: stated by the plan or proposed, and applied row by row. */
package org.leitwerk.daten.zuordnung;
