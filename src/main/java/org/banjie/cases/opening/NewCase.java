package org.banjie.cases.opening;

import org.banjie.cases.Applicant;

/**
 * What is known of a case when it is handed in.
 *
 * @param prefix of the case number, e.g. DB for 低保
 * @param filedBy uid of who handed it in
 */
public record NewCase(
        String kind,
        String category,
        String prefix,
        String area,
        String street,
        String intakeUnit,
        String residence,
        Applicant applicant,
        String account,
        String filedBy) {}
