/** How the elements of a plan that is being worked on stand: its evaluation, kept for each state of the plan. */
package org.leitwerk.dsl.ide.auswertung;
