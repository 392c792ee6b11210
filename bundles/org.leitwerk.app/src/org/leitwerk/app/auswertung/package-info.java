/** Evaluating plans and writing what came out: as text, JSON and tables. */
package org.leitwerk.app.auswertung;
