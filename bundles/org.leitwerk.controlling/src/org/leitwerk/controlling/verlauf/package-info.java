/** How the status of a plan's indicators and goals went over the years: the plan evaluated at past dates. */
package org.leitwerk.controlling.verlauf;
