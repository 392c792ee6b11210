/** Where something is declared, and where it is used: definition, references over the whole plan, highlights. */
package org.leitwerk.dsl.ide.fundort;
