/** Goals put together from their indicators and from the goals derived from them; influences between goals. */
package org.leitwerk.controlling.ziel;
