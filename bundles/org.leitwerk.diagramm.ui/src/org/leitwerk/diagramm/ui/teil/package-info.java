/** The edit parts of GEF: one for each element of a scene, all of them flat below the picture, named by their ids. */
package org.leitwerk.diagramm.ui.teil;
