/** Indices: several indicators made comparable and put together. */
package org.leitwerk.controlling.index;
