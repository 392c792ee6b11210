/** Search over the elements of a plan and all their texts. */
package org.leitwerk.dsl.ide.suche;
