/**
 * From views to a picture: measures boxes by their texts, has them arranged, gives them the looks of the specification,
 * badges, a legend and texts for reading aloud. {@link org.leitwerk.diagramm.bild.Szenenbauer} is the entry.
 */
package org.leitwerk.diagramm.bild;
