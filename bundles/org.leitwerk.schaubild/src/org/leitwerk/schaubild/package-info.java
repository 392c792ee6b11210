/** Charts and maps of what the evaluation finds, drawn by a library and painted like the diagrams. */
package org.leitwerk.schaubild;
