package org.banjie.cases;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One application and what became of it, without what is sealed.
 *
 * @param area the village (or street) the case belongs to, by 户籍地
 * @param street the street that decides
 * @param intakeUnit where it was handed in
 * @param residence where the family lives, when that is another village than {@code area}; else null
 * @param account the applicant's account, or null when a clerk filed for someone without one
 * @param acceptedOn day of 受理; null before
 */
public record Case(
        String caseNo,
        String kind,
        String category,
        CaseStatus status,
        String area,
        String street,
        String intakeUnit,
        String residence,
        ApplicantType applicantType,
        String applicantName,
        String account,
        String filedBy,
        Instant handedInAt,
        LocalDate acceptedOn,
        Instant closedAt) {}
