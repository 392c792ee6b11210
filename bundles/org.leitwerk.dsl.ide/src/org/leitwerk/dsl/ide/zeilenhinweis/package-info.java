/** What an editor shows beside the text: lines above elements, titles behind names. */
package org.leitwerk.dsl.ide.zeilenhinweis;
