/** Scenarios: what they assume, laid over the plan while it is evaluated; neither model nor files change. */
package org.leitwerk.controlling.szenario;
