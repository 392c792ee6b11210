/** The cockpit: how the plan stands, what deviates, why, and what would be in a scenario. */
package org.leitwerk.ui.cockpit;
