/** What pointer and keyboard do to elements: GEF's policies, trackers and tools. They end in wishes, never in edits. */
package org.leitwerk.diagramm.ui.regel;
