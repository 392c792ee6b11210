/**
 * The language server: a thin layer that gives the editor services of the other packages to any editor through the
 * Language Server Protocol 3.17. One class a group of requests; all texts a person may see are German.
 */
package org.leitwerk.dsl.ide.server;
