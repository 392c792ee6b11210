/** Diagrams on the command line: of plans with the built-in specification, and of other models with other people's. */
package org.leitwerk.app.bilder;
