/**
 * What an editor shows about a place of a plan: elements with their values, words with their meaning, findings with
 * their reason.
 */
package org.leitwerk.dsl.ide.kurzinfo;
