/** Maps: outlines from GeoJSON, coloured by the values of areas. */
package org.leitwerk.schaubild.karte;
