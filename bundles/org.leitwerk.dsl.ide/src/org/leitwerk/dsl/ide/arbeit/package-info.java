/**
 * A plan that is being worked on: its files on disk, overlaid by the texts that are open in editors, always parsed and
 * linked. Everything an editor asks is asked of a {@link org.leitwerk.dsl.ide.arbeit.Stand}.
 */
package org.leitwerk.dsl.ide.arbeit;
