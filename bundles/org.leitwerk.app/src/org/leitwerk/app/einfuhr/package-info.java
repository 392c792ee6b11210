/** Shows on the command line what an import would do, or has done. */
package org.leitwerk.app.einfuhr;
