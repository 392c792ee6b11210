/** What views with charts share: a picture, its table, sheets of both, and writing them to files. */
package org.leitwerk.ui.schaubild;
