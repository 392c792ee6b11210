/**
 * The plans that are open in the workbench: the link between documents in editors and the model, the way every change
 * takes into the text, and what happens to files on disk.
 */
package org.leitwerk.ui.plan;
