package org.banjie.organisations.credit.lists;

import java.time.LocalDate;

/**
 * A decision by which an organisation was put on a list.
 *
 * @param list ABNORMAL or SERIOUS
 * @param correctable whether what happened can be mended
 * @param removedOn null while it stands
 */
public record ListEntry(
        long id,
        String caseNo,
        String uscc,
        String name,
        String list,
        String ground,
        int year,
        LocalDate factOn,
        boolean correctable,
        String basis,
        LocalDate listedOn,
        LocalDate removedOn,
        String removedCase) {}
