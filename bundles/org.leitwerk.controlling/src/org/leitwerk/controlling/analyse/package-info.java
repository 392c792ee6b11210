/** The analyses of a plan: contribution to goals, ABC, portfolio, utility, social return, strengths and weaknesses. */
package org.leitwerk.controlling.analyse;
