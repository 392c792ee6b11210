/** The layout of a plan: statements on their lines, blocks indented, comments kept where they are. */
package org.leitwerk.dsl.formatierung;
