package org.banjie.assistance.households.files;

import java.time.LocalDate;

/**
 * A household on file (一户一档).
 *
 * @param area village of the 户籍地
 * @param residence where it lives when that is another village, else null
 */
public record FiledHousehold(
        long id, String area, String street, String residence, LocalDate openedOn, LocalDate closedOn) {}
