/** Works out targets: each kind of target of the language becomes bounds with base, year and words. */
package org.leitwerk.controlling.zielwert;
