package org.banjie.intake.applications;

/**
 * Where a case belongs.
 *
 * @param area village the family is registered in (户籍地)
 * @param street the street that decides
 * @param residence where the family lives, or null when it lives in {@code area}
 */
record CasePlace(String area, String street, String residence) {}
