/** Two evaluations of a plan side by side: what differs, and why. */
package org.leitwerk.controlling.vergleich;
