package org.banjie.funeral.sea;

/**
 * A voyage as it was typed.
 *
 * @param sailsAt local date and time, {@code 2026-04-18T08:30}
 * @param noticeBy empty for as long before as the setting {@code seaNoticeMonths} says
 */
public record VoyageInput(String code, String sailsAt, String quay, String quayEn, String seats, String noticeBy) {

    static final VoyageInput EMPTY = new VoyageInput("", "", "", "", "", "");
}
