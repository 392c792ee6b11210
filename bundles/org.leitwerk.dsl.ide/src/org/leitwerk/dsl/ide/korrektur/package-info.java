/** Ways out of problems: what an editor offers at a finding or a mistake, planned as changes of the text. */
package org.leitwerk.dsl.ide.korrektur;
