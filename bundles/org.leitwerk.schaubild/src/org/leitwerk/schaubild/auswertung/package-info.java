/** Makes pictures of the results of the evaluation; with the tables that tell where each number comes from. */
package org.leitwerk.schaubild.auswertung;
