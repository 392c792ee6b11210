/** The view of what is wrong in the open plans, and the ways out of it. */
package org.leitwerk.ui.probleme;
