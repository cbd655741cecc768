package org.banjie.funeral.arrangement.arranger;

/**
 * Who arranges a funeral.
 *
 * @param relation to the deceased, as the forms code it
 * @param shown whether the proof was shown; provisional until then
 * @param basis the article this rests on
 */
public record Arranger(String relation, boolean shown, String basis) {}
