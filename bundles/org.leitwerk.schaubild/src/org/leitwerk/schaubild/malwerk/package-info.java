/**
 * How charts become scenes: a {@link java.awt.Graphics2D} that records what JFreeChart paints, fonts measured by our
 * own tables, patterns that stay lines. No screen, no font of the machine, the same chart gives the same scene.
 */
package org.leitwerk.schaubild.malwerk;
