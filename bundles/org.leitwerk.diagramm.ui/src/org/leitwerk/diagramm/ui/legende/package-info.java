/** What stands beside a picture: what its signs mean, and which of its layers and filters are on. */
package org.leitwerk.diagramm.ui.legende;
