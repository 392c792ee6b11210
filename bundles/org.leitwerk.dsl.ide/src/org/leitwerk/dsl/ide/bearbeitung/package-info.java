/**
 * Edits of a plan that do not come from typing: add, delete, move, duplicate, paste. Each is planned as changes of the
 * text or refused with a German reason.
 */
package org.leitwerk.dsl.ide.bearbeitung;
