package org.leitwerk.diagramm.szene;

/**
 * The looks of an area.
 *
 * @param form outline inside the frame
 * @param rundung radius of rounded corners in pixels; 0: sharp. Counts for rectangles only
 * @param fuellung what it is filled with
 * @param rand its border, centred on the outline
 */
public record Aussehen(Form form, double rundung, Fuellung fuellung, Strich rand) {

    /** Nothing at all. */
    public static final Aussehen KEINES = new Aussehen(Form.KEINE, 0, Fuellung.KEINE, Strich.KEINER);
}
