/**
 * Example plans: real plans typed in from their published sources and one fictional plan that uses the whole metamodel.
 */
package org.leitwerk.beispiele;
