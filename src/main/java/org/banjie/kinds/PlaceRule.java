package org.banjie.kinds;

import org.banjie.jurisdiction.UnitLevel;
import org.banjie.words.Words;

/**
 * Which answers tell the place a case belongs to, and where the people live.
 *
 * @param name what the first of these places is called where it is not the registration of people
 * @param unknown unit where a case stands until somebody names its place; null where nothing is taken in without
 * @param signedBy who signs before there is a decision: the DISTRICT, or null for the street that took it in
 */
public record PlaceRule(String area, String residence, String basis, Words name, UnitLevel signedBy, String unknown) {}
