/** Taking values from a data file into a plan: wizard with preview, and files that are dropped on an indicator. */
package org.leitwerk.ui.einfuhr;
