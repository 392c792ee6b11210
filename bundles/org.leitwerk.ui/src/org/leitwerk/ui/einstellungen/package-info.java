/** Preferences: language, folders, rules, font, colours. */
package org.leitwerk.ui.einstellungen;
