/** One class a chart, each with the records it draws; none of them knows the model or the evaluation. */
package org.leitwerk.schaubild.bilder;
