/**
 * What is unsaved survives a crash: copies of unsaved texts in the workbench's own folder, offered at the next start.
 * Nothing is ever written beside the user's files.
 */
package org.leitwerk.ui.wiederherstellung;
