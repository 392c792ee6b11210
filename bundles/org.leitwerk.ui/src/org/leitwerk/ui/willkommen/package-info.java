/** The page that greets: three ways into a plan, and the plans that were used last. */
package org.leitwerk.ui.willkommen;
