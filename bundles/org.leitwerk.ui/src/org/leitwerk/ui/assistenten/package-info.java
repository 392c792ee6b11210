/** Wizards: new plan, example, new file, goal set, import and export of XMI. */
package org.leitwerk.ui.assistenten;
