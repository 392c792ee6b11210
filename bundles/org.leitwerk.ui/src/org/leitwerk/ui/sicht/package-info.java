/** What several views are made of: filter fields, actions, columns that keep their width, names for screen readers. */
package org.leitwerk.ui.sicht;
