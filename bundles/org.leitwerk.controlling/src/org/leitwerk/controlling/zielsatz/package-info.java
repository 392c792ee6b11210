/**
 * Targets that are written as German sentences: read where they can only mean one thing, otherwise it is said why not.
 */
package org.leitwerk.controlling.zielsatz;
