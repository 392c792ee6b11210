/** Measures: progress against time, milestones, costs and their sources, posts, costs for what was achieved. */
package org.leitwerk.controlling.massnahme;
