/** Carries out ways out of problems, wherever they were chosen: at the light bulb or in the list of problems. */
package org.leitwerk.ui.korrektur;
