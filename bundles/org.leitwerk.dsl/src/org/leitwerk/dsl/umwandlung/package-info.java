/** Converts plans between text and XMI without loss. */
package org.leitwerk.dsl.umwandlung;
