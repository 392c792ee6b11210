/**
 * Numbers as people and statistical offices write them: decimal comma or point, thousands, signs for missing values.
 */
package org.leitwerk.daten.zahl;
