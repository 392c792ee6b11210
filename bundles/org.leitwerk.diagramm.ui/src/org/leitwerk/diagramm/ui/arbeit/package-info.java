/** An open diagram as the editor works with it: asks the plan, carries out wishes, keeps history and positions. */
package org.leitwerk.diagramm.ui.arbeit;
