/** Links in a text that lead out of it: data files, documents, addresses in the net. */
package org.leitwerk.dsl.ide.verknuepfung;
