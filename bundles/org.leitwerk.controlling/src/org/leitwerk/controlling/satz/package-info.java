/** How numbers and elements are worded in the sentences that explain results. */
package org.leitwerk.controlling.satz;
